#include "model/exploration/study.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <utility>

namespace headroom::exploration {

using document::Diagnostics;
using simulation::Estimate;
using simulation::Metric;

namespace {

// A short run costs about this many invocations, most of them warm-up, whatever the traffic: a few
// tens of milliseconds.
constexpr double shortInvocations = 40'000;
constexpr int shortReplications = 4;
constexpr double longestWindowSeconds = 1800;
constexpr double shortestWindowSeconds = 120;
constexpr double secondsPerDay = 86400;

simulation::Request shortRequest(const simulation::Plan& plan, std::uint64_t seed) {
    const double perSecond = std::max(plan.invocationsADay() / secondsPerDay, 1e-9);
    simulation::Request request;
    request.seed = seed;
    request.replications = shortReplications;
    request.windows = 1;
    request.windowSeconds = std::clamp(shortInvocations / shortReplications / perSecond,
                                       shortestWindowSeconds, longestWindowSeconds);
    request.threads = 1;
    request.assumptionBands = false;
    return request;
}

double half(const Estimate& estimate) {
    const double width = (estimate.high - estimate.low) / 2;
    return std::isfinite(width) ? width : 0;
}

/// The long baseline's metric moved by what the short runs say.
Estimate moved(const Estimate& longBaseline, const Estimate& shortBaseline,
               const Estimate& shortScenario) {
    Estimate estimate = longBaseline;
    const double difference = shortScenario.value - shortBaseline.value;
    if (!std::isfinite(difference) || shortScenario.insufficient || shortBaseline.insufficient)
        return shortScenario;
    estimate.value += difference;
    // Shared draws make the difference far more exact than either short run; a quarter of their
    // spread is what remained of it on the sample's changes.
    const double paired =
        difference == 0 ? 0 : 0.25 * std::hypot(half(shortBaseline), half(shortScenario));
    const double width = std::hypot(half(longBaseline), paired);
    estimate.low = estimate.value - width;
    estimate.high = estimate.value + width;
    estimate.assumptionLow += difference;
    estimate.assumptionHigh += difference;
    return estimate;
}

std::unordered_map<std::string, const Metric*> byId(const std::vector<Metric>& metrics) {
    std::unordered_map<std::string, const Metric*> index;
    for (const auto& metric : metrics)
        index.emplace(metric.id, &metric);
    return index;
}

} // namespace

Study::Study(std::shared_ptr<const cost::PriceBook> book, Evaluation baseline,
             PricedResults shortBaseline)
    : book_(std::move(book))
    , baseline_(std::move(baseline))
    , shortBaseline_(std::move(shortBaseline)) {}

tl::expected<std::shared_ptr<const Study>, Diagnostics>
Study::record(const SharedDocument& baseline, std::shared_ptr<const cost::PriceBook> book,
              std::uint64_t seed, const std::stop_token& stop,
              const simulation::Progress& progress) {
    auto evaluation = evaluate(baseline, *book, suggestedFor(seed), stop, progress);
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    auto brief = evaluate(
        baseline, *book, [seed](const simulation::Plan& plan) { return shortRequest(plan, seed); },
        stop);
    if (!brief)
        return tl::unexpected(std::move(brief.error()));
    return std::make_shared<const Study>(std::move(book), std::move(*evaluation),
                                         std::move(brief->month));
}

tl::expected<Evaluation, Diagnostics> Study::firstAnswer(const SharedDocument& scenario) const {
    auto answer = evaluate(scenario, *book_, exactly(shortBaseline_.results.request));
    if (!answer)
        return answer;
    const auto longBaseline = byId(baseline_.month.metrics);
    const auto shortBaseline = byId(shortBaseline_.metrics);
    for (auto& metric : answer->month.metrics) {
        const auto before = longBaseline.find(metric.id);
        const auto brief = shortBaseline.find(metric.id);
        if (before != longBaseline.end() && brief != shortBaseline.end())
            metric.estimate =
                moved(before->second->estimate, brief->second->estimate, metric.estimate);
    }
    answer->month.results.preliminary = true;
    answer->month.results.simulatedRequests = baseline_.month.results.simulatedRequests;
    return answer;
}

tl::expected<Evaluation, Diagnostics> Study::refine(const SharedDocument& scenario,
                                                    const std::stop_token& stop,
                                                    const simulation::Progress& progress) const {
    return evaluate(scenario, *book_, exactly(request()), stop, progress);
}

} // namespace headroom::exploration
