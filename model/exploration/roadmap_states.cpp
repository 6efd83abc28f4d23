#include "model/exploration/roadmap_states.h"

#include "model/exploration/contributions.h"
#include "model/exploration/scenario_changes.h"
#include "model/simulation/statistics.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <utility>

namespace headroom::exploration {

using assessment::RoadmapPhase;
using nlohmann::json;
using simulation::Estimate;

namespace {

const Estimate* find(const Evaluation& evaluation, const std::string& id) {
    const auto& metrics = evaluation.month.metrics;
    const auto found = std::ranges::find(metrics, id, &simulation::Metric::id);
    return found == metrics.end() ? nullptr : &found->estimate;
}

std::vector<TooEarly> tooEarlyIn(const std::vector<RoadmapPhase>& phases, std::size_t index) {
    std::vector<TooEarly> found;
    for (const auto& item : phases[index].items) {
        for (const std::string& before : item.after) {
            const bool later = std::any_of(
                phases.begin() + static_cast<std::ptrdiff_t>(index) + 1, phases.end(),
                [&](const RoadmapPhase& phase) {
                    return std::ranges::find(phase.items, before, &assessment::RoadmapItem::name) !=
                           phase.items.end();
                });
            if (later)
                found.push_back({item.name, before});
        }
    }
    return found;
}

std::vector<Gate> gatesOf(const std::vector<assessment::Target>& targets,
                          const Evaluation& evaluation) {
    std::vector<Gate> gates;
    for (const auto& target : targets) {
        Gate gate{.target = target.id, .value = {}};
        if (const auto value =
                assessment::metricIn(evaluation.month.metrics, target.metric, target.unit)) {
            gate.value = *value;
            gate.verdict = assessment::judge(*value, target.value, target.atMost);
        } else {
            gate.value.value = std::numeric_limits<double>::quiet_NaN();
        }
        gates.push_back(std::move(gate));
    }
    return gates;
}

std::optional<double> hourlyRate(const json& plan) {
    static const json::json_pointer pointer("/project/hourlyRateUsd");
    if (!plan.contains(pointer) || !plan.at(pointer).is_number())
        return std::nullopt;
    const double rate = plan.at(pointer).get<double>();
    return rate > 0 ? std::optional(rate) : std::nullopt;
}

/// Half of the 95 % interval of the bill's difference, replication by replication; 0 where they do
/// not pair.
double pairedHalfWidth(const PricedResults& before, const PricedResults& after) {
    const auto total = [](const PricedResults& month) -> const std::vector<double>* {
        const auto found =
            std::ranges::find_if(month.bill, [](const simulation::MetricSeries& series) {
                return series.metric.id == "application.cost";
            });
        return found == month.bill.end() ? nullptr : &found->replications;
    };
    const auto* left = total(before);
    const auto* right = total(after);
    if (left == nullptr || right == nullptr || left->size() != right->size())
        return 0;
    std::vector<double> differences;
    std::ranges::transform(*left, *right, std::back_inserter(differences), std::minus{});
    const double half = simulation::interval95(differences).halfWidth;
    return std::isfinite(half) ? half : 0;
}

/// Makes the roadmap's optimizations one after the other and keeps the books.
class Walk {
public:
    Walk(const Study& study, SharedDocument baseline)
        : study_(study)
        , baseline_(std::move(baseline))
        , evaluation_(study.baseline())
        , before_(costOf(evaluation_)) {}

    /// False where the state cannot be evaluated.
    bool make(const std::string& optimization, PhaseState& state) {
        if (std::ranges::find(made_, optimization) != made_.end())
            return true;
        auto wanted = made_;
        wanted.push_back(optimization);
        const auto changes = changesOf(*baseline_, wanted);
        if (!changes.refusals.empty()) {
            state.refused.push_back(optimization);
            return true;
        }
        auto changed = std::make_shared<json>(*baseline_);
        scenario::makeChanges(*changed, changes.changes);
        auto answer = study_.firstAnswer(changed);
        if (!answer)
            return false;
        made_ = std::move(wanted);
        evaluation_ = std::move(*answer);
        const double after = costOf(evaluation_);
        const double saved = before_ - after;
        (saved > 0 ? gross_ : added_) += std::abs(std::isfinite(saved) ? saved : 0);
        before_ = after;
        return true;
    }

    void close(PhaseState& state) const {
        const Estimate* baseline = find(study_.baseline(), "application.cost");
        const Estimate* now = find(evaluation_, "application.cost");
        if (baseline != nullptr && now != nullptr) {
            state.costUsdPerMonth = *now;
            Estimate& saving = state.netSavingUsdPerMonth;
            saving.value = baseline->value - now->value;
            const double half = pairedHalfWidth(study_.baseline().month, evaluation_.month);
            saving.low = saving.value - half;
            saving.high = saving.value + half;
            saving.assumptionLow = saving.assumptionHigh = std::numeric_limits<double>::quiet_NaN();
            saving.observations = now->observations;
        } else {
            state.costUsdPerMonth.insufficient = true;
            state.netSavingUsdPerMonth.insufficient = true;
        }
        state.grossSavingUsdPerMonth = gross_;
        state.addedUsdPerMonth = added_;
    }

    const Evaluation& evaluation() const { return evaluation_; }

private:
    static double costOf(const Evaluation& evaluation) {
        const Estimate* cost = find(evaluation, "application.cost");
        return cost == nullptr ? std::numeric_limits<double>::quiet_NaN() : cost->value;
    }

    const Study& study_;
    SharedDocument baseline_;
    Evaluation evaluation_;
    double before_;
    double gross_ = 0;
    double added_ = 0;
    std::vector<std::string> made_;
};

} // namespace

std::optional<std::vector<PhaseState>> roadmapStates(const Study& study,
                                                     const SharedDocument& baseline,
                                                     const json& plan, const std::stop_token& stop,
                                                     const ShareDone& done) {
    const auto phases = assessment::readRoadmap(plan);
    const auto targets = assessment::readTargets(plan);
    const auto rate = hourlyRate(plan);
    const auto wanted = contributedMetrics(plan, study.baseline());
    std::vector<PhaseState> states;
    Walk walk(study, baseline);
    double hours = 0;
    bool hoursOpen = false;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        PhaseState state{.phase = phases[i].id, .tooEarly = tooEarlyIn(phases, i)};
        for (const auto& item : phases[i].items) {
            hours += item.hours.value_or(0);
            hoursOpen = hoursOpen || !item.hours;
            for (const std::string& optimization : item.optimizations) {
                if (stop.stop_requested() || !walk.make(optimization, state))
                    return std::nullopt;
            }
        }
        walk.close(state);
        state.hours = hours;
        state.hoursOpen = hoursOpen;
        const double saving = state.netSavingUsdPerMonth.value;
        if (rate && hours > 0 && saving > 0)
            state.paybackMonths = hours * *rate / saving;
        for (const auto& metric : walk.evaluation().month.metrics)
            if (std::ranges::find(wanted, metric.id, &MeasuredMetric::id) != wanted.end())
                state.metrics.push_back(metric);
        state.gates = gatesOf(targets, walk.evaluation());
        states.push_back(std::move(state));
        if (done)
            done(static_cast<double>(i + 1) / static_cast<double>(phases.size()));
    }
    return states;
}

} // namespace headroom::exploration
