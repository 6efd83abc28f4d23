#include "model/exploration/study.h"

#include "model/simulation/carried_range.h"

#include <string_view>
#include <unordered_map>
#include <utility>

namespace headroom::exploration {

using document::Diagnostics;

namespace {

/// The ranges of the bill's assumptions, which no replication of a first answer knows.
void carryRanges(const std::vector<simulation::MetricSeries>& from, PricedResults& to) {
    std::unordered_map<std::string_view, const simulation::Estimate*> ranges;
    for (const auto& series : from)
        ranges.emplace(series.metric.id, &series.metric.estimate);
    const auto carry = [&](simulation::Metric& metric) {
        if (const auto found = ranges.find(metric.id); found != ranges.end())
            simulation::carryAssumptions(*found->second, metric.estimate);
    };
    for (auto& series : to.bill)
        carry(series.metric);
    for (std::size_t i = to.results.metrics.size(); i < to.metrics.size(); ++i)
        carry(to.metrics[i]);
}

} // namespace

Study::Study(std::shared_ptr<const cost::PriceBook> book, Evaluation baseline,
             simulation::FirstAnswer recorded)
    : book_(std::move(book))
    , baseline_(std::move(baseline))
    , recorded_(std::move(recorded)) {}

tl::expected<std::shared_ptr<const Study>, Diagnostics>
Study::record(const SharedDocument& baseline, std::shared_ptr<const cost::PriceBook> book,
              const ChooseRequest& choose, const std::stop_token& stop,
              const simulation::Progress& progress) {
    auto evaluation = typed(baseline);
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    const auto plan = simulation::compile(evaluation->system);
    if (!plan)
        return tl::unexpected(plan.error());
    auto recorded = simulation::FirstAnswer::record(*plan, choose(*plan), stop, progress);
    addMonth(*evaluation, recorded.results(), *baseline, *book);
    return std::make_shared<const Study>(std::move(book), std::move(*evaluation),
                                         std::move(recorded));
}

tl::expected<Evaluation, Diagnostics> Study::firstAnswer(const SharedDocument& scenario) const {
    auto evaluation = typed(scenario);
    if (!evaluation)
        return evaluation;
    auto results = recorded_.answer(evaluation->system);
    if (!results)
        return tl::unexpected(std::move(results.error()));
    addMonth(*evaluation, std::move(*results), *scenario, *book_);
    carryRanges(baseline_.month.bill, evaluation->month);
    return evaluation;
}

tl::expected<Evaluation, Diagnostics> Study::refine(const SharedDocument& scenario,
                                                    const std::stop_token& stop,
                                                    const simulation::Progress& progress) const {
    return evaluate(scenario, *book_, exactly(request()), stop, progress);
}

} // namespace headroom::exploration
