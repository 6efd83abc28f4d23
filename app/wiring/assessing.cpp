#include "app/wiring/assessing.h"

#include "model/exploration/scenario_changes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace headroom::app {

namespace {

using OptimizationSet = std::set<std::string>;

bool reportsAnything(const nlohmann::json& document) {
    return document.contains("reported") || document.contains("audit");
}

/// Metrics by set of optimizations, each set answered once.
class Answers {
public:
    Answers(const exploration::Study& study, exploration::SharedDocument current,
            const KnownScenario& known, std::stop_token stop)
        : study_(study)
        , current_(std::move(current))
        , stop_(std::move(stop)) {
        keep({}, study.baseline().month.metrics);
        if (known.document == nullptr || known.optimizations.empty())
            return;
        const auto made = configured(known.optimizations);
        if (made && *made == *known.document)
            keep({known.optimizations.begin(), known.optimizations.end()},
                 {known.metrics.begin(), known.metrics.end()});
    }

    std::optional<simulation::Metric> find(const std::string& id,
                                           const std::vector<std::string>& optimizations) {
        const ById& metrics = of(optimizations);
        const auto found = metrics.find(id);
        return found == metrics.end() ? std::nullopt : std::optional(found->second);
    }

    /// The current configuration with the optimizations made; of what is refused nothing is, as in
    /// a scenario. Null where nothing can be made.
    exploration::SharedDocument configured(const std::vector<std::string>& optimizations) const {
        const auto made = exploration::changesOf(*current_, optimizations);
        if (made.changes.empty())
            return nullptr;
        auto changed = std::make_shared<nlohmann::json>(*current_);
        scenario::makeChanges(*changed, made.changes);
        return changed;
    }

private:
    using ById = std::map<std::string, simulation::Metric>;

    const ById& keep(OptimizationSet optimizations, std::vector<simulation::Metric> metrics) {
        ById& kept = answers_[std::move(optimizations)];
        for (auto& metric : metrics)
            kept.insert_or_assign(metric.id, std::move(metric));
        return kept;
    }

    /// None where the changes cannot be made or simulated.
    const ById& of(const std::vector<std::string>& ids) {
        OptimizationSet optimizations(ids.begin(), ids.end());
        if (const auto known = answers_.find(optimizations); known != answers_.end())
            return known->second;
        if (stop_.stop_requested())
            return keep(std::move(optimizations), {});
        const auto changed = configured(ids);
        if (!changed)
            return keep(std::move(optimizations), {});
        auto answer = study_.firstAnswer(changed);
        return keep(optimizations,
                    answer ? std::move(answer->month.metrics) : std::vector<simulation::Metric>());
    }

    const exploration::Study& study_;
    exploration::SharedDocument current_;
    std::stop_token stop_;
    std::map<OptimizationSet, ById> answers_;
};

} // namespace

assessment::Assessment assessed(const exploration::Evaluation& evaluation,
                                const nlohmann::json& document,
                                const assessment::ServiceLimits& limits,
                                std::span<const std::string> selected,
                                std::span<const simulation::Metric> baseline) {
    return assessment::assess({.document = &document,
                               .system = &evaluation.system,
                               .results = &evaluation.month.results,
                               .metrics = evaluation.month.metrics,
                               .baseline = baseline,
                               .limits = &limits,
                               .selected = selected});
}

std::shared_ptr<const assessment::AlarmStudy>
alarmsOf(const exploration::Evaluation& evaluation, const nlohmann::json& document,
         const cost::PriceBook& book, std::uint64_t seed, const std::stop_token& stop) {
    document::Diagnostics remarks;
    const auto prices = exploration::pricesFor(document, book, remarks);
    assessment::AlarmStudyOptions options{.seed = seed};
    if (const auto& price = prices.find(cost::ChargeItem::cloudWatchStandardAlarms))
        options.usdPerAlarm = price->tiers.front().usd;
    auto study = assessment::studyAlarms(evaluation.system, document, options, stop);
    if (!study || stop.stop_requested())
        return nullptr;
    return std::make_shared<const assessment::AlarmStudy>(std::move(*study));
}

std::shared_ptr<const assessment::Audit>
auditOf(const exploration::Study& study, const exploration::SharedDocument& current,
        const cost::PriceBook& book, const KnownScenario& known, const std::stop_token& stop) {
    if (!reportsAnything(*current))
        return nullptr;
    document::Diagnostics remarks;
    const auto prices = exploration::pricesFor(*current, book, remarks);
    Answers answers(study, current, known, stop);
    auto audit = std::make_shared<const assessment::Audit>(assessment::audit(
        {.simulated =
             [&](const std::string& metric, const std::vector<std::string>& optimizations) {
                 return answers.find(metric, optimizations);
             },
         .configured =
             [&](const std::vector<std::string>& optimizations) {
                 return answers.configured(optimizations);
             },
         .document = current.get(),
         .prices = &prices}));
    return stop.stop_requested() ? nullptr : audit;
}

} // namespace headroom::app
