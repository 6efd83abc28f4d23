#include "model/simulation/first_answer.h"

#include "model/simulation/assumptions.h"
#include "model/simulation/difference_of_snapshots.h"
#include "model/simulation/outcome.h"
#include "model/simulation/snapshot.h"

#include <cmath>

namespace headroom::simulation {

struct FirstAnswer::Data {
    Results results;
    std::vector<MonthlyCounts> counts; ///< by replication
    std::shared_ptr<const Recording> recording;
};

namespace {

/// The baseline's day, scaled to what the change makes of each entity.
std::vector<DailySeries> changedSeries(const Results& before, const Results& after) {
    std::vector<DailySeries> result = before.series;
    for (DailySeries& series : result) {
        const bool isDuration = series.name == "duration";
        const auto metric = [&](const Results& results, const char* name) {
            const MetricSeries* found = results.find(series.entity + "." + name);
            return found == nullptr ? 1.0 : found->metric.estimate.value;
        };
        const auto ratio = [&](const char* name) {
            const double value = metric(after, name) / metric(before, name);
            return std::isfinite(value) ? value : 1.0;
        };
        double factor = 1;
        if (isDuration)
            factor = ratio("duration.mean");
        else if (series.name == "concurrency")
            factor = ratio("invocations") * ratio("duration.mean");
        else if (series.name == "coldStarts")
            factor = ratio("invocations") * ratio("coldStartRate");
        else if (series.name == "executionsStarted" || series.name == "executionsFailed")
            factor = ratio("executions");
        else
            factor = ratio("invocations");
        for (double& value : series.values)
            value *= factor;
    }
    return result;
}

} // namespace

FirstAnswer::FirstAnswer(std::shared_ptr<const Data> data)
    : data_(std::move(data)) {}

FirstAnswer FirstAnswer::record(const Plan& baseline, const Request& request,
                                const std::stop_token& stop, const Progress& progress) {
    Outcome outcome = simulate(baseline, request, true, stop, progress);
    auto data = std::make_shared<Data>();
    if (outcome.total)
        data->recording = simulation::record(baseline, outcome, stop);
    if (data->recording && outcome.results.request.assumptionBands)
        addAssumptionBands(*data->recording, outcome, stop);
    outcome.results.cancelled = !data->recording || stop.stop_requested();
    data->results = std::move(outcome.results);
    data->counts = std::move(outcome.counts);
    return FirstAnswer(std::move(data));
}

const Results& FirstAnswer::results() const {
    return data_->results;
}

tl::expected<Results, document::Diagnostics>
FirstAnswer::answer(const system::System& changed) const {
    Results results;
    results.request = data_->results.request;
    results.preliminary = true;
    if (!data_->recording) {
        results.cancelled = true;
        return results;
    }
    const Recording& recording = *data_->recording;
    const auto earlier = recording.earlier.newest();
    auto plan = compile(changed, {}, earlier ? &earlier->plan : &recording.plan);
    if (!plan)
        return tl::unexpected(std::move(plan.error()));
    const Snapshot snapshot = simulation::answer(recording, *plan);
    results.simulatedRequests = data_->results.simulatedRequests;
    results.idleSelection = data_->results.idleSelection;
    results.refining = snapshot.contention;
    results.metrics = changedMetrics(recording, plan->data(), snapshot, data_->results.metrics);
    results.usage = changedUsage(recording, plan->data(), snapshot, data_->counts);
    results.histograms = histogramsOf(plan->data(), *snapshot.tally);
    results.breakdowns = breakdownsOf(plan->data(), *snapshot.tally);
    results.ends = endsOf(plan->data(), *snapshot.tally);
    results.activity = activityOf(plan->data(), *snapshot.tally, snapshot.allCounts);
    results.series = changedSeries(data_->results, results);
    results.notes = plan->data().notes;
    return results;
}

} // namespace headroom::simulation
