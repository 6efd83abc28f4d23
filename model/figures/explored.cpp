#include "model/figures/explored.h"

#include "model/figures/cost_figures.h"
#include "model/figures/exposure_rows.h"
#include "model/figures/roadmap_figures.h"
#include "model/figures/tuning_figures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

// Steps smaller than this share of the bill are shown as one.
constexpr double shownShare = 0.001;
constexpr double shownUsd = 0.005;

std::int64_t metTargets(const std::vector<TargetCard>& cards, Verdict TargetCard::*verdict) {
    return std::ranges::count(cards, Verdict::pass, verdict);
}

/// The share of the bill that each group owns.
std::vector<double> billShares(const exploration::Contributions& contributions) {
    std::vector<double> shares;
    if (const auto bill = contributions.indexOf("application.cost"))
        for (const auto& group : contributions.division.shares)
            shares.push_back(group[*bill].shapley);
    return shares;
}

} // namespace

Figure costByChange(const exploration::Contributions& contributions, const Comparison& comparison) {
    Figure figure;
    figure.id = "cost.by-change";
    figure.title = Text(translatable("Figures", "What each change does to the bill"));
    figure.finding = costFinding(comparison);
    figure.kind = ChartKind::waterfall;
    figure.y.title = Text(translatable("Figures", "Cost a month"));
    figure.y.unit = Unit::usdPerMonth;
    figure.refining = comparison.refining;
    Column steps{.id = "steps",
                 .name = Text(translatable("Figures", "Difference")),
                 .unit = Unit::usdPerMonth};
    const auto step = [&](const std::string& id, Text name, double usd) {
        figure.categoryIds.push_back(id);
        figure.categories.push_back(std::move(name));
        steps.values.push_back(usd);
    };
    const double before = valueOf(comparison.baseline, "application.cost");
    const double after = valueOf(comparison.scenario, "application.cost");
    step("baseline", baselineName(), before);

    const auto shares = billShares(contributions);
    std::vector<std::size_t> order;
    double others = 0;
    double rest = after - before;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        rest -= shares[i];
        if (std::abs(shares[i]) < shownShare * before)
            others += shares[i];
        else
            order.push_back(i);
    }
    // The largest saving first.
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return shares[i]; });
    for (const std::size_t i : order)
        step(contributions.groups[i].id, Text::verbatim(contributions.groups[i].name), shares[i]);
    const bool latest = std::abs(rest) >= shownShare * before;
    if (!latest)
        others += rest;
    if (std::abs(others) >= shownUsd)
        step("others", Text(translatable("Figures", "Other changes")), others);
    if (latest)
        step("latest", Text(translatable("Figures", "Latest changes")), rest);
    step("scenario", scenarioName(), after);
    figure.columns = {std::move(steps)};
    return figure;
}

std::vector<Text> nextSteps(const Explored& explored, const nlohmann::json& document,
                            const Comparison& comparison, const Dashboard& dashboard) {
    if (!explored.contributions || explored.contributions->groups.empty())
        return {};
    const auto& contributions = *explored.contributions;
    const auto shares = billShares(contributions);
    if (shares.empty())
        return {};
    std::vector<Text> sentences;
    const auto most = static_cast<std::size_t>(std::ranges::min_element(shares) - shares.begin());
    const auto bill = *contributions.indexOf("application.cost");
    const auto& share = contributions.division.shares[most][bill];
    const auto usd = [](double value) { return Quantity{std::abs(value), Unit::usd}; };
    if (share.shapley < 0)
        sentences.emplace_back(
            translatable("Figures", "Next: %1, the change that saves most, %2 of the month's bill"),
            std::vector<Text::Argument>{contributions.groups[most].name, usd(share.shapley)});
    else
        sentences.emplace_back(
            translatable("Figures", "Next: look for other changes; none of these lowers the bill"));

    const double before = valueOf(comparison.baseline, "application.cost");
    const double after = valueOf(comparison.scenario, "application.cost");
    const std::vector<Text::Argument> gives{
        static_cast<std::int64_t>(contributions.groups.size()),
        usd(after),
        usd(after - before),
        metTargets(dashboard.targets, &TargetCard::scenarioVerdict),
        static_cast<std::int64_t>(dashboard.targets.size()),
        metTargets(dashboard.targets, &TargetCard::baselineVerdict)};
    if (after <= before)
        sentences.emplace_back(
            translatable("Figures", "With all %1 changes the month costs %2, %3 less, and %4 of %5 "
                                    "targets are met instead of %6"),
            gives);
    else
        sentences.emplace_back(
            translatable("Figures", "With all %1 changes the month costs %2, %3 more, and %4 of %5 "
                                    "targets are met instead of %6"),
            gives);
    if (explored.exposure)
        sentences.push_back(riskSentence(*explored.exposure, document));
    return sentences;
}

void show(const Explored& explored, const nlohmann::json& document, const Comparison& comparison,
          Dashboard& dashboard) {
    auto& figures = dashboard.figures;
    if (explored.contributions && !explored.contributions->groups.empty()) {
        auto byChange = costByChange(*explored.contributions, comparison);
        const auto shown = std::ranges::find(figures, byChange.id, &Figure::id);
        if (shown == figures.end())
            figures.push_back(std::move(byChange));
        else
            *shown = std::move(byChange);
    }
    if (explored.roadmap) {
        showStates(*explored.roadmap, document, dashboard.roadmap);
        if (!dashboard.roadmap.empty())
            figures.push_back(roadmapSavings(dashboard.roadmap));
    }
    if (explored.exposure)
        showExposure(*explored.exposure, document, dashboard.risks);
    if (explored.tuning) {
        figures.push_back(tuningFront(*explored.tuning, document));
        dashboard.tuning = explored.tuning;
    }
    if (!explored.memory.empty())
        figures.push_back(memoryChoices(explored.memory, document));
    for (const auto& sensitivity : explored.sensitivities)
        if (!sensitivity.swings.empty())
            figures.push_back(tornado(sensitivity, document));
    dashboard.nextSteps = nextSteps(explored, document, comparison, dashboard);
}

} // namespace headroom::figures
