#include "model/exploration/exposure.h"

#include "model/assessment/plan_sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom::exploration {

using assessment::Target;
using nlohmann::json;

namespace {

constexpr double secondsPerDay = 86400;
constexpr double shortestWindowSeconds = 60;
constexpr double longestWindowSeconds = 3600;

simulation::Request requestFor(const simulation::Plan& plan, const ExposureOptions& options) {
    const double perSecond = std::max(plan.invocationsADay() / secondsPerDay, 1e-9);
    simulation::Request request;
    request.seed = options.seed;
    request.replications = std::max(options.replications, 2);
    request.windows = 1;
    request.windowSeconds =
        std::clamp(options.invocations / perSecond, shortestWindowSeconds, longestWindowSeconds);
    request.threads = options.threads;
    request.assumptionBands = false;
    return request;
}

const simulation::MetricSeries* seriesOf(const PricedResults& month, const std::string& metric) {
    if (const auto* series = month.results.find(metric))
        return series;
    const auto bill = std::ranges::find_if(month.bill, [&](const simulation::MetricSeries& series) {
        return series.metric.id == metric;
    });
    return bill == month.bill.end() ? nullptr : &*bill;
}

/// What one of the metric's unit is in the target's; nothing where they do not compare.
std::optional<double> scaleTo(document::Unit to, document::Unit from) {
    using document::Unit;
    if (to == from)
        return 1.0;
    if (to == Unit::seconds && from == Unit::milliseconds)
        return 1e-3;
    if (to == Unit::milliseconds && from == Unit::seconds)
        return 1e3;
    return std::nullopt;
}

std::vector<TargetExposure> exposureIn(const PricedResults& month,
                                       const std::vector<Target>& targets) {
    std::vector<TargetExposure> exposures;
    for (const Target& target : targets) {
        const auto* series = seriesOf(month, target.metric);
        if (series == nullptr)
            continue;
        const auto scale = scaleTo(target.unit, series->metric.unit);
        if (!scale)
            continue;
        int missed = 0;
        int seen = 0;
        for (const double replication : series->replications) {
            if (!std::isfinite(replication))
                continue;
            ++seen;
            const double value = replication * *scale;
            missed += (target.atMost ? value > target.value : value < target.value) ? 1 : 0;
        }
        if (seen > 0)
            exposures.push_back({target.id, likelihoodOf(missed, seen)});
    }
    return exposures;
}

/// One configuration after the other, each without stress and under all of them.
class Stand {
public:
    Stand(const cost::PriceBook& book, simulation::Request request, std::vector<Target> targets,
          const std::stop_token& stop, const ShareDone& done, std::size_t configurations)
        : book_(book)
        , request_(std::move(request))
        , targets_(std::move(targets))
        , stop_(stop)
        , done_(done)
        , configurations_(configurations) {}

    std::optional<Exposure> of(const SharedDocument& document,
                               const std::vector<Stress>& stresses) {
        Exposure exposure;
        auto calm = missedIn(document);
        if (!calm)
            return std::nullopt;
        exposure.calm = std::move(*calm);
        for (const Stress& stress : stresses) {
            auto stressed = std::make_shared<json>(*document);
            // A place that a change took away is not under stress either.
            if (!scenario::applyPatch(*stressed, stress.operations))
                continue;
            auto missed = missedIn(stressed);
            if (!missed)
                return std::nullopt;
            exposure.stressed.push_back({stress.id, std::move(*missed)});
        }
        ++finished_;
        if (done_)
            done_(static_cast<double>(finished_) / static_cast<double>(configurations_));
        return exposure;
    }

private:
    std::optional<std::vector<TargetExposure>> missedIn(const SharedDocument& document) const {
        if (stop_.stop_requested())
            return std::nullopt;
        const auto evaluation = evaluate(document, book_, exactly(request_), stop_);
        if (!evaluation || evaluation->month.results.cancelled)
            return std::nullopt;
        return exposureIn(evaluation->month, targets_);
    }

    const cost::PriceBook& book_;
    simulation::Request request_;
    std::vector<Target> targets_;
    const std::stop_token& stop_;
    const ShareDone& done_;
    std::size_t configurations_;
    std::size_t finished_ = 0;
};

} // namespace

std::optional<Exposure::Worst> Exposure::worst() const {
    std::optional<Worst> found;
    for (const Stressed& one : stressed)
        for (const TargetExposure& target : one.targets)
            if (target.missed.share > (found ? found->target.missed.share : 0))
                found = Worst{one.stress, target};
    return found;
}

std::optional<ExposureStudy> exposureOf(const SharedDocument& baseline,
                                        const std::vector<scenario::Change>& changes,
                                        const cost::PriceBook& book, const ExposureOptions& options,
                                        const std::stop_token& stop, const ShareDone& done) {
    const auto groups = groupsOf(*baseline, changes);
    const auto whole = withGroups(baseline, changes, groups, Coalition(groups.size(), true));
    const auto read = typed(whole);
    if (!read)
        return std::nullopt;
    const auto plan = simulation::compile(read->system);
    if (!plan)
        return std::nullopt;

    ExposureStudy study;
    study.stresses = stressesOf(*whole, read->system);
    Stand stand(book, requestFor(*plan, options), assessment::readTargets(*whole), stop, done,
                groups.size() + 1);
    auto exposure = stand.of(whole, study.stresses);
    if (!exposure)
        return std::nullopt;
    study.scenario = std::move(*exposure);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        Coalition others(groups.size(), true);
        others[i] = false;
        const auto document = withGroups(baseline, changes, groups, others);
        const auto system = typed(document);
        if (!system)
            return std::nullopt;
        auto without = stand.of(document, stressesOf(*document, system->system));
        if (!without)
            return std::nullopt;
        study.without.push_back({groups[i].id, std::move(*without)});
    }
    return study;
}

} // namespace headroom::exploration
