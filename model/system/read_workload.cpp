#include "model/system/reading.h"
#include "model/system/trace.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom::system {

using document::Severity;
using document::Text;
using document::translatable;

namespace {

void readTrace(Reading& reading, ObjectReader& entry, Arrivals& arrivals) {
    const std::string file = entry.text("file");
    const auto content =
        reading.options.fileContent ? reading.options.fileContent(file) : std::nullopt;
    if (!content) {
        entry.report(Severity::error, "system.no-trace",
                     Text(translatable("System", "The trace “%1” cannot be read"), {file}), "file");
        return;
    }
    auto trace = parseTrace(*content);
    if (!trace) {
        entry.report(Severity::error, "system.bad-trace", trace.error(), "file");
        return;
    }
    arrivals.trace = std::move(trace->seconds);
    arrivals.traceSeconds = trace->lengthSeconds;
}

/// The profile of that name; reported where there is none.
std::string profileNamed(Reading& reading, ObjectReader& entry) {
    return reading.reference(entry, "profile", "profiles");
}

Arrivals readArrivals(Reading& reading, ObjectReader entry) {
    static constexpr std::array kinds{
        std::string_view("poisson"),  std::string_view("batch"),
        std::string_view("schedule"), std::string_view("hyperexponential"),
        std::string_view("trace"),    std::string_view("rate")};
    Arrivals arrivals;
    arrivals.kind = static_cast<Arrivals::Kind>(entry.choice("kind", kinds));
    arrivals.profile = profileNamed(reading, entry);
    arrivals.burstShare = entry.number("burstShare", 0, share);
    arrivals.burstSeconds = entry.number("burstSeconds", 0.0);
    arrivals.burstGapSeconds = entry.number("burstGapSeconds", 0.0);
    arrivals.everySeconds = entry.number("everySeconds", 0, positive);
    arrivals.offsetSeconds = entry.number("offsetSeconds", 0.0);
    arrivals.spreadSeconds = entry.number("spreadSeconds", 0.0);
    arrivals.squaredCoefficientOfVariation =
        entry.number("squaredCoefficientOfVariation", 1, {1, 1e6});
    const bool periodic =
        arrivals.kind == Arrivals::Kind::batch || arrivals.kind == Arrivals::Kind::schedule;
    if (periodic && arrivals.everySeconds <= 0)
        entry.report(Severity::error, "system.missing",
                     translatable("System", "“everySeconds” is missing: how often it happens"));
    if (arrivals.burstShare > 0 && (arrivals.burstSeconds <= 0 || arrivals.burstGapSeconds <= 0))
        entry.report(Severity::error, "system.missing",
                     translatable("System", "“burstShare” needs “burstSeconds” and "
                                            "“burstGapSeconds”"));
    if (arrivals.kind == Arrivals::Kind::trace)
        readTrace(reading, entry, arrivals);
    return arrivals;
}

void readActions(ObjectReader& target, const Function& function, Source& source) {
    if (const std::string action = target.text("action"); !action.empty()) {
        if (const auto index = findAction(function, action))
            source.actions.push_back({*index, 1});
        else
            target.unknownEntity("action", "actions", action);
        return;
    }
    ObjectReader actions = target.object("actions");
    double total = 0;
    target.numbers("actions", nonNegative, [&](std::string_view action, double part) {
        if (const auto index = findAction(function, action))
            source.actions.push_back({*index, part});
        else
            actions.unknownEntity(action, "actions", action);
        total += part;
    });
    if (source.actions.empty())
        source.actions.push_back({function.defaultAction, 1});
    for (ActionShare& entry : source.actions)
        entry.share = total > 0 ? entry.share / total : 1;
}

void readTarget(Reading& reading, ObjectReader target, Source& source) {
    struct Kind {
        std::string_view key;
        std::string_view section;
        EntityKind kind;
    };
    static constexpr std::array kinds{Kind{"function", "functions", EntityKind::function},
                                      Kind{"workflow", "workflows", EntityKind::workflow},
                                      Kind{"event", "events", EntityKind::event},
                                      Kind{"queue", "queues", EntityKind::queue},
                                      Kind{"topic", "topics", EntityKind::topic},
                                      Kind{"table", "tables", EntityKind::table}};
    const auto named =
        std::ranges::find_if(kinds, [&](const Kind& kind) { return target.has(kind.key); });
    if (named == kinds.end()) {
        target.report(Severity::error, "system.missing",
                      translatable("System", "A target names a “function”, “workflow”, “event”, "
                                             "“queue”, “topic” or “table”"));
        return;
    }
    source.target = {named->kind, reading.reference(target, named->key, named->section)};
    if (source.target.id.empty())
        return;
    if (named->kind == EntityKind::function) {
        if (const Function* function = reading.function(source.target.id))
            readActions(target, *function, source);
    } else if (named->kind == EntityKind::table) {
        source.tableOperation = readTableOperation(target, "putItem");
        if (source.arrivals.kind != Arrivals::Kind::rate)
            target.report(Severity::error, "system.table-arrivals",
                          translatable("System", "A source that calls a table directly has "
                                                 "arrivals of kind “rate”: it is billed and not "
                                                 "simulated"));
    }
}

} // namespace

void readWorkload(Reading& reading) {
    static constexpr std::array invocations{std::string_view("synchronous"),
                                            std::string_view("asynchronous")};
    // Ten thousand times what was measured is a typing mistake.
    const double traffic =
        reading.root.object("platform").number("trafficPercent", 100.0, {0, 1'000'000}) / 100;
    reading.root.members("workload", [&](std::string_view id, ObjectReader& entry) {
        Source source;
        source.id = id;
        source.arrivals = readArrivals(reading, entry.object("arrivals"));
        source.perMonth = entry.number("perMonth", 0.0) * traffic;
        source.asynchronous = entry.choice("invocation", invocations) == 1;
        source.api = reading.reference(entry, "api", "apis");
        readTarget(reading, entry.object("target"), source);
        if (source.target.kind != EntityKind::none)
            reading.system.sources.push_back(std::move(source));
    });
    if (reading.system.sources.empty() && !reading.system.functions.empty())
        reading.root.report(Severity::warning, "system.no-workload",
                            translatable("System", "There is no workload: nothing arrives, so "
                                                   "nothing is simulated"),
                            "workload");
}

} // namespace headroom::system
