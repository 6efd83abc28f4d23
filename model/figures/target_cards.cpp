#include "model/figures/target_cards.h"

#include <limits>

namespace headroom::figures {

namespace {

simulation::Estimate exactly(double value) {
    return {.value = value,
            .low = value,
            .high = value,
            .assumptionLow = value,
            .assumptionHigh = value,
            .observations = 1};
}

simulation::Estimate estimateOf(std::span<const simulation::Metric> metrics,
                                const assessment::Target& target) {
    if (const auto simulated = assessment::metricIn(metrics, target.metric, target.unit))
        return *simulated;
    return exactly(target.entered.value_or(std::numeric_limits<double>::quiet_NaN()));
}

} // namespace

std::vector<TargetCard> targetCards(const Comparison& comparison,
                                    std::span<const assessment::Target> targets) {
    std::vector<TargetCard> cards;
    for (const auto& target : targets) {
        TargetCard card;
        card.id = target.id;
        card.name = document::Text::verbatim(target.name);
        card.definition = document::Text::verbatim(target.definition);
        card.unit = target.unit;
        card.baseline = estimateOf(comparison.baseline, target);
        card.scenario = estimateOf(comparison.scenario, target);
        card.target = target.value;
        card.atMost = target.atMost;
        card.baselineVerdict = assessment::judge(card.baseline, target.value, target.atMost);
        card.scenarioVerdict = assessment::judge(card.scenario, target.value, target.atMost);
        card.reported = target.reported;
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace headroom::figures
