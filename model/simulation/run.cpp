#include "model/simulation/assumptions.h"
#include "model/simulation/engine.h"
#include "model/simulation/measure.h"
#include "model/simulation/outcome.h"
#include "model/simulation/simulation.h"
#include "model/simulation/snapshot.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <thread>

namespace headroom::simulation {

namespace {

using document::translatable;

constexpr double daySeconds = Calendar::daySeconds;

/// Long enough that the pools are what they would be after days.
double warmUpSeconds(const Plan::Data& plan, const Request& request) {
    if (request.coldStart)
        return 0;
    if (request.warmUpSeconds > 0)
        return request.warmUpSeconds;
    const system::Platform& platform = plan.system.platform;
    const bool recent = platform.idleSelection == system::IdleSelection::mostRecentlyUsed;
    // Under "most recently used" a pool depends on the last keep-alive time alone; the executions
    // that feed it have to be under way by then.
    constexpr double executions = 120;
    const double keepAlive = std::min(platform.keepAliveSeconds, daySeconds);
    return std::min(keepAlive * (recent ? 1 : 10) + executions, 2 * daySeconds);
}

bool hasWeek(const Plan::Data& plan) {
    return std::ranges::any_of(plan.sources, [](const SourcePlan& source) {
        return std::ranges::any_of(source.days, [](double day) { return day != 1; });
    });
}

Window windowOf(const Request& request, double warmUp, int replication, int index) {
    const Lineage lineage = descend(descend(request.seed, static_cast<std::uint64_t>(replication)),
                                    static_cast<std::uint64_t>(index));
    double start = 0;
    if (request.windowSeconds < daySeconds) {
        // Evenly over the day, with a phase that is the replication's own.
        const Lineage phases = descend(request.seed, static_cast<std::uint64_t>(replication));
        start = (index + uniform(phases, keyOf("phase"))) / request.windows * daySeconds;
    }
    Window window;
    window.lineage = lineage;
    window.countFrom = warmUp;
    window.countUntil = warmUp + request.windowSeconds;
    const double begin = start - warmUp;
    const double days = std::floor(begin / daySeconds);
    window.calendar.secondOfDay = begin - days * daySeconds;
    const int day = (replication + static_cast<int>(days)) % 7;
    window.calendar.dayOfWeek = static_cast<std::uint32_t>((day + 7) % 7);
    return window;
}

/// What the threads of one run share.
struct Work {
    const Plan::Data& plan;
    const Request& request;
    const std::stop_token& stop;
    const Progress& progress;
    double warmUp = 0;
    std::atomic<int> next{0};
    std::atomic<bool> cancelled{false};
    std::mutex mutex;
    std::unique_ptr<Tally> total;
    std::uint64_t requests = 0;
    int done = 0;
    std::vector<std::vector<double>> values;
    std::vector<Usage> usage;
    std::vector<MonthlyCounts> counts;
    bool withAges = false;
    std::vector<AgeTables> ages; ///< by function
};

void finishReplication(Work& work, int replication, const Tally& tally) {
    MonthlyCounts counts = monthlyCounts(work.plan, tally);
    Usage usage = usageOf(work.plan, counts);
    std::vector<double> values = measureValues(work.plan, tally, counts);
    const std::scoped_lock lock(work.mutex);
    work.total->merge(tally);
    work.values[static_cast<std::size_t>(replication)] = std::move(values);
    work.usage[static_cast<std::size_t>(replication)] = std::move(usage);
    work.counts[static_cast<std::size_t>(replication)] = std::move(counts);
    ++work.done;
    if (work.progress)
        work.progress(static_cast<double>(work.done) / work.request.replications,
                      work.total->requests);
}

void runReplications(Work& work) {
    Engine engine(work.plan);
    Tally tally(work.plan);
    ArrivalRecorder recorder(work.plan.functions.size(), false);
    if (work.withAges)
        engine.record(&recorder);
    while (true) {
        const int replication = work.next.fetch_add(1);
        if (replication >= work.request.replications)
            break;
        tally.clear();
        for (int index = 0; index < work.request.windows; ++index) {
            const Window window = windowOf(work.request, work.warmUp, replication, index);
            recorder.begin(window.countFrom, window.countUntil);
            if (!engine.simulate(window, tally, work.stop)) {
                work.cancelled = true;
                return;
            }
        }
        finishReplication(work, replication, tally);
    }
    const std::vector<AgeTables> ages = recorder.takeAges();
    const std::scoped_lock lock(work.mutex);
    for (std::size_t i = 0; i < ages.size(); ++i)
        work.ages[i].merge(ages[i]);
}

const char* nameOf(system::IdleSelection selection) {
    switch (selection) {
    case system::IdleSelection::mostRecentlyUsed:
        return "mostRecentlyUsed";
    case system::IdleSelection::newestCreated:
        return "newestCreated";
    case system::IdleSelection::leastRecentlyUsed:
        return "leastRecentlyUsed";
    }
    return "";
}

std::vector<document::Text> notesOf(const Plan::Data& plan, const Tally& tally) {
    std::vector<document::Text> notes = plan.notes;
    if (tally.interpreted > 0)
        notes.push_back(
            {translatable("Simulation", "%1 states depended on identifiers, random numbers or the "
                                        "clock and were interpreted one by one"),
             {static_cast<std::int64_t>(tally.interpreted)}});
    if (tally.workError > 1e-6)
        notes.emplace_back(translatable(
            "Simulation", "busy time does not add up; please report this as an error"));
    return notes;
}

Request completed(const Plan::Data& plan, Request request) {
    request.replications = std::max(request.replications, 1);
    // Each day of the week has to be there equally often.
    if (hasWeek(plan))
        request.replications = (request.replications + 6) / 7 * 7;
    request.windows = std::max(request.windows, 1);
    request.windowSeconds = std::clamp(request.windowSeconds, 1.0, 1e9);
    return request;
}

} // namespace

int threadsFor(const Request& request, int pieces) {
    int threads = request.threads;
    if (threads <= 0)
        threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return std::clamp(threads, 1, std::max(1, pieces));
}

Outcome simulate(const Plan& plan, const Request& request, bool withAges,
                 const std::stop_token& stop, const Progress& progress) {
    const Plan::Data& data = plan.data();
    Outcome outcome;
    Results& results = outcome.results;
    results.request = completed(data, request);
    results.idleSelection = nameOf(data.system.platform.idleSelection);
    const auto replications = static_cast<std::size_t>(results.request.replications);
    Work work{.plan = data,
              .request = results.request,
              .stop = stop,
              .progress = progress,
              .warmUp = warmUpSeconds(data, results.request),
              .total = std::make_unique<Tally>(data),
              .values = std::vector<std::vector<double>>(replications),
              .usage = std::vector<Usage>(replications),
              .counts = std::vector<MonthlyCounts>(replications),
              .withAges = withAges,
              .ages = std::vector<AgeTables>(data.functions.size())};
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threadsFor(results.request, results.request.replications); ++i)
            helpers.emplace_back([&work] { runReplications(work); });
        runReplications(work);
    }
    if (work.cancelled) {
        results.cancelled = true;
        return outcome;
    }
    const Tally& total = *work.total;
    for (const FunctionTally& function : total.functions)
        results.simulatedRequests += function.invocations;
    const MonthlyCounts counts = monthlyCounts(data, total);
    results.metrics = estimate(measure(data, total, counts), work.values);
    results.histograms = histogramsOf(data, total);
    results.breakdowns = breakdownsOf(data, total);
    results.series = seriesOf(data, total);
    results.ends = endsOf(data, total);
    results.activity = activityOf(data, total, counts);
    results.usage = std::move(work.usage);
    results.notes = notesOf(data, total);
    outcome.total = std::move(work.total);
    outcome.counts = std::move(work.counts);
    outcome.ages = std::move(work.ages);
    for (AgeTables& ages : outcome.ages)
        ages.finish();
    return outcome;
}

Results run(const Plan& plan, const Request& request, std::stop_token stop,
            const Progress& progress) {
    const bool withBands = request.assumptionBands && !plan.system().assumptions.empty();
    Outcome outcome = simulate(plan, request, withBands, stop, progress);
    if (outcome.total && withBands) {
        if (const auto recording = record(plan, outcome, stop))
            addAssumptionBands(*recording, outcome, stop);
        outcome.results.cancelled = stop.stop_requested();
    }
    return std::move(outcome.results);
}

Request suggestedRequest(const Plan& plan, std::uint64_t seed) {
    // About two seconds on two cores.
    constexpr double invocations = 10e6;
    constexpr int replications = 10;
    Request request;
    request.seed = seed;
    request.replications = replications;
    const double share = invocations / replications / std::max(plan.invocationsADay(), 1.0);
    // A whole day wastes the least on warming up; twice the time is well spent on that.
    if (share >= 0.5)
        return request;
    // A number of windows that has nothing in common with 24 meets all parts of an hour too.
    constexpr double shortest = 1200;
    for (const int windows : {13, 11, 7, 5}) {
        request.windows = windows;
        request.windowSeconds = share * daySeconds / windows;
        if (request.windowSeconds >= shortest)
            return request;
    }
    request.windowSeconds = std::max(request.windowSeconds, 60.0);
    return request;
}

const MetricSeries* Results::find(std::string_view id) const {
    const auto found = std::ranges::find_if(
        metrics, [id](const MetricSeries& entry) { return entry.metric.id == id; });
    return found == metrics.end() ? nullptr : &*found;
}

const DurationHistogram* Results::findHistogram(std::string_view entity,
                                                std::string_view name) const {
    const auto found = std::ranges::find_if(histograms, [&](const DurationHistogram& histogram) {
        return histogram.entity == entity && histogram.name == name;
    });
    return found == histograms.end() ? nullptr : &*found;
}

} // namespace headroom::simulation
