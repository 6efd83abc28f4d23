#include "model/figures/assumption_labels.h"

#include <algorithm>
#include <array>

namespace headroom::figures {

using document::Text;
using document::translatable;
using document::TranslatableSource;
using document::Unit;

namespace {

struct Label {
    std::string_view key;
    TranslatableSource text;
    Unit unit;
};

constexpr std::array labels{
    // Functions
    Label{"memoryMb", translatable("Assumptions", "Memory"), Unit::megabytes},
    Label{"timeoutSeconds", translatable("Assumptions", "Timeout"), Unit::seconds},
    Label{"runtime", translatable("Assumptions", "Runtime"), Unit::none},
    Label{"architecture", translatable("Assumptions", "Architecture"), Unit::none},
    Label{"ephemeralStorageMb", translatable("Assumptions", "Ephemeral storage"), Unit::megabytes},
    Label{"provisionedConcurrency", translatable("Assumptions", "Provisioned concurrency"),
          Unit::count},
    Label{"reservedConcurrency", translatable("Assumptions", "Reserved concurrency"), Unit::count},
    Label{"runtimeInitMedianMs", translatable("Assumptions", "Init of the runtime, median"),
          Unit::milliseconds},
    Label{"runtimeInitSigmaLn", translatable("Assumptions", "Init of the runtime, spread"),
          Unit::none},
    Label{"applicationInitMedianMs", translatable("Assumptions", "Init of the own code, median"),
          Unit::milliseconds},
    Label{"applicationInitSigmaLn", translatable("Assumptions", "Init of the own code, spread"),
          Unit::none},
    Label{"slowInitShare", translatable("Assumptions", "Share of slow inits"), Unit::ratio},
    Label{"slowInitMedianMs", translatable("Assumptions", "Slow init of the own code, median"),
          Unit::milliseconds},
    Label{"slowInitSigmaLn", translatable("Assumptions", "Slow init of the own code, spread"),
          Unit::none},
    Label{"firstInvocationCpuMs",
          translatable("Assumptions", "Extra CPU time of the first invocation"),
          Unit::milliseconds},
    Label{"memoryUsedMaxMb", translatable("Assumptions", "Memory used at most"), Unit::megabytes},
    Label{"customMetrics", translatable("Assumptions", "Custom metrics"), Unit::count},
    Label{"cpuMsAtOneVcpu", translatable("Assumptions", "CPU time at one vCPU, mean"),
          Unit::milliseconds},
    Label{"cpuSigmaLn", translatable("Assumptions", "CPU time, spread"), Unit::none},
    Label{"parallelThreads", translatable("Assumptions", "Threads that work in parallel"),
          Unit::count},
    Label{"remainderMedianMs", translatable("Assumptions", "Waiting beyond the calls, median"),
          Unit::milliseconds},
    Label{"remainderSigmaLn", translatable("Assumptions", "Waiting beyond the calls, spread"),
          Unit::none},
    Label{"errorRate", translatable("Assumptions", "Share that fails"), Unit::ratio},
    Label{"hangRate", translatable("Assumptions", "Share that never answers"), Unit::ratio},
    Label{"logBytes", translatable("Assumptions", "Log written by an invocation"), Unit::bytes},
    Label{"calls", translatable("Assumptions", "Calls to tables and dependencies"), Unit::none},
    Label{"publishes", translatable("Assumptions", "Events published"), Unit::none},
    // Workload and events
    Label{"perMonth", translatable("Assumptions", "Volume"), Unit::perMonth},
    Label{"kind", translatable("Assumptions", "How arrivals are spread"), Unit::none},
    Label{"burstShare", translatable("Assumptions", "Share that comes in bursts"), Unit::ratio},
    Label{"burstSeconds", translatable("Assumptions", "Length of a burst, mean"), Unit::seconds},
    Label{"burstGapSeconds", translatable("Assumptions", "Time between bursts, mean"),
          Unit::seconds},
    Label{"everySeconds", translatable("Assumptions", "Interval"), Unit::seconds},
    Label{"offsetSeconds", translatable("Assumptions", "Time after the interval begins"),
          Unit::seconds},
    Label{"spreadSeconds", translatable("Assumptions", "Time that a batch is spread over"),
          Unit::seconds},
    Label{"hourWeights", translatable("Assumptions", "Weight of each hour of the day"), Unit::none},
    Label{"dayWeights", translatable("Assumptions", "Weight of each day of the week"), Unit::none},
    Label{"sizeBytes", translatable("Assumptions", "Size of an event"), Unit::bytes},
    Label{"share", translatable("Assumptions", "How often it happens"), Unit::ratio},
    Label{"probability", translatable("Assumptions", "How often it happens"), Unit::ratio},
    Label{"count", translatable("Assumptions", "How many"), Unit::count},
    Label{"medianMs", translatable("Assumptions", "Latency, median"), Unit::milliseconds},
    Label{"sigmaLn", translatable("Assumptions", "Latency, spread"), Unit::none},
    Label{"concurrencyLimit", translatable("Assumptions", "Calls that it takes at once"),
          Unit::count},
    Label{"ratePerSecondLimit", translatable("Assumptions", "Calls that it takes a second"),
          Unit::perSecond},
    // Workflows
    Label{"latencyMedianMs", translatable("Assumptions", "Latency, median"), Unit::milliseconds},
    Label{"latencySigmaLn", translatable("Assumptions", "Latency, spread"), Unit::none},
    Label{"callbackMedianSeconds",
          translatable("Assumptions", "Time until the task token comes back, median"),
          Unit::seconds},
    Label{"callbackSigmaLn",
          translatable("Assumptions", "Time until the task token comes back, spread"), Unit::none},
    Label{"itemCounts", translatable("Assumptions", "Items of a Map"), Unit::count},
    Label{"branchShares", translatable("Assumptions", "Share that goes this way"), Unit::ratio},
    // Tables and buses
    Label{"itemBytes", translatable("Assumptions", "Size of an item"), Unit::bytes},
    Label{"items", translatable("Assumptions", "Items in the table"), Unit::count},
    Label{"growthItemsPerMonth", translatable("Assumptions", "Growth"), Unit::perMonth},
    Label{"timeToLiveDays", translatable("Assumptions", "Time to live (days)"), Unit::none},
    Label{"partitionSkew", translatable("Assumptions", "Skew of the partition keys (Zipf)"),
          Unit::none},
    Label{"indexedAttributeChangeShare",
          translatable("Assumptions", "Share of writes that change the attribute"), Unit::ratio},
    Label{"resultItems", translatable("Assumptions", "Items in an answer"), Unit::count},
    Label{"segments", translatable("Assumptions", "Segments of a scan"), Unit::count},
    Label{"maximumPages", translatable("Assumptions", "Pages of a scan"), Unit::count},
    Label{"pageMedianMs", translatable("Assumptions", "Time of a page, median"),
          Unit::milliseconds},
    Label{"pageSigmaLn", translatable("Assumptions", "Time of a page, spread"), Unit::none},
    Label{"queryMedianMs", translatable("Assumptions", "Time of a query, median"),
          Unit::milliseconds},
    Label{"querySigmaLn", translatable("Assumptions", "Time of a query, spread"), Unit::none},
    Label{"putMedianMs", translatable("Assumptions", "Time of a put, median"), Unit::milliseconds},
    Label{"putSigmaLn", translatable("Assumptions", "Time of a put, spread"), Unit::none},
    Label{"auditLogBytes", translatable("Assumptions", "Log written by a delivery"), Unit::bytes},
    // Platform
    Label{"trafficPercent", translatable("Assumptions", "Traffic, in per cent of what is stated"),
          Unit::none},
    Label{"keepAliveSeconds", translatable("Assumptions", "Time an idle environment is kept"),
          Unit::seconds},
    Label{"maximumEnvironmentAgeSeconds",
          translatable("Assumptions", "Time after which an environment is replaced"),
          Unit::seconds},
    Label{"idleSelection", translatable("Assumptions", "Which idle environment is taken"),
          Unit::none},
    Label{"accountConcurrency", translatable("Assumptions", "Concurrency of the account"),
          Unit::count},
    Label{"environmentsPerTenSeconds",
          translatable("Assumptions", "Environments that a function may gain in 10 s"),
          Unit::count},
    Label{"placementMedianMs", translatable("Assumptions", "Placement before init, median"),
          Unit::milliseconds},
    Label{"placementSigmaLn", translatable("Assumptions", "Placement before init, spread"),
          Unit::none},
    Label{"asynchronousQueueMs", translatable("Assumptions", "Time in the asynchronous queue"),
          Unit::milliseconds},
    Label{"apiOverheadMs", translatable("Assumptions", "What an API adds to a request"),
          Unit::milliseconds},
    Label{"busDeliveryMedianMs", translatable("Assumptions", "Delivery of an event, median"),
          Unit::milliseconds},
    Label{"busDeliverySigmaLn", translatable("Assumptions", "Delivery of an event, spread"),
          Unit::none},
    Label{"taskGapMedianMs", translatable("Assumptions", "Time between two tasks, median"),
          Unit::milliseconds},
    Label{"taskGapSigmaLn", translatable("Assumptions", "Time between two tasks, spread"),
          Unit::none},
    Label{"flowStateMs", translatable("Assumptions", "Time of a Choice, Pass or Wait state"),
          Unit::milliseconds},
    Label{"startMedianMs", translatable("Assumptions", "Start of an execution, median"),
          Unit::milliseconds},
    Label{"startSigmaLn", translatable("Assumptions", "Start of an execution, spread"), Unit::none},
    Label{"logBytesPerTransition", translatable("Assumptions", "Log written by a transition"),
          Unit::bytes},
    // The rest
    Label{"region", translatable("Assumptions", "Region"), Unit::none},
    Label{"freeTier", translatable("Assumptions", "Free tier is available"), Unit::none},
    Label{"retentionDays", translatable("Assumptions", "Log retention (days)"), Unit::none},
    Label{"storedOverIngestedRatio",
          translatable("Assumptions", "Bytes stored of a byte of log ingested"), Unit::ratio},
    Label{"storedGbNow", translatable("Assumptions", "Log stored by now"), Unit::gigabytes},
    Label{"standardAlarmMetrics", translatable("Assumptions", "Alarms on one metric"), Unit::count},
    Label{"dashboards", translatable("Assumptions", "Dashboards"), Unit::count},
};

/// The unit that a key's ending names.
Unit unitOfEnding(std::string_view key) {
    constexpr std::array<std::pair<std::string_view, Unit>, 9> endings{
        {{"PerMonth", Unit::perMonth},
         {"Ms", Unit::milliseconds},
         {"Seconds", Unit::seconds},
         {"Mb", Unit::megabytes},
         {"Gb", Unit::gigabytes},
         {"Bytes", Unit::bytes},
         {"Rate", Unit::ratio},
         {"Share", Unit::ratio},
         {"Ratio", Unit::ratio}}};
    for (const auto& [ending, unit] : endings) {
        if (key.ends_with(ending))
            return unit;
    }
    return Unit::none;
}

} // namespace

AssumptionLabel assumptionLabel(std::string_view key) {
    const auto* known = std::ranges::find(labels, key, &Label::key);
    if (known != labels.end())
        return {Text(known->text), known->unit};
    return {Text::verbatim(std::string(key)), unitOfEnding(key)};
}

Text sectionLabel(std::string_view section) {
    if (section == "platform")
        return Text(translatable("Assumptions", "The platform"));
    if (section == "logs")
        return Text(translatable("Assumptions", "Logs"));
    if (section == "monitoring")
        return Text(translatable("Assumptions", "Monitoring"));
    if (section == "project")
        return Text(translatable("Assumptions", "The project"));
    return Text::verbatim(std::string(section));
}

} // namespace headroom::figures
