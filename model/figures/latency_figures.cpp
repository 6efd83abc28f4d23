#include "model/figures/latency_figures.h"

#include "model/figures/distribution_figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

const simulation::Histogram* histogramOf(const exploration::PricedResults& month,
                                         const std::string& entity, const char* name) {
    const auto* found = month.results.findHistogram(entity, name);
    return found == nullptr ? nullptr : &found->histogram;
}

/// The targets on one entity's duration, converted to the chart's unit.
std::vector<Mark> marksOf(std::span<const assessment::Target> targets, const std::string& entity,
                          Unit unit) {
    std::vector<Mark> marks;
    for (const auto& target : targets) {
        if (!target.metric.starts_with(entity + ".duration") &&
            !target.metric.starts_with(entity + ".responseTime"))
            continue;
        double position = target.value;
        if (target.unit == Unit::seconds && unit == Unit::milliseconds)
            position *= 1000;
        else if (target.unit == Unit::milliseconds && unit == Unit::seconds)
            position /= 1000;
        const bool listed =
            std::ranges::any_of(marks, [&](const Mark& mark) { return mark.position == position; });
        if (!listed)
            marks.push_back(
                {Text(translatable("Figures", "Target %1"), {Quantity{target.value, target.unit}}),
                 position});
    }
    return marks;
}

Text durationFinding(const std::string& name, const simulation::Histogram* baseline,
                     const simulation::Histogram* scenario, Unit unit) {
    if (scenario == nullptr || scenario->count() == 0)
        return Text(translatable("Figures", "%1 was never called in the simulated month"), {name});
    const Quantity after{scenario->quantile(0.5), unit};
    const Quantity slow{scenario->quantile(0.95), unit};
    if (baseline == nullptr || baseline->count() == 0)
        return Text(translatable("Figures", "%1: half end within %2, 95 % within %3"),
                    {name, after, slow});
    const Quantity before{baseline->quantile(0.5), unit};
    return Text(translatable("Figures", "%1: half end within %2 (now %4), 95 % within %3"),
                {name, after, slow, before});
}

Figure durationFigure(const Months& months, std::span<const assessment::Target> targets,
                      const std::string& prefix, const std::string& entity, const std::string& name,
                      const char* histogram, Unit unit) {
    const auto* baseline = histogramOf(*months.baseline, entity, histogram);
    const auto* scenario = histogramOf(*months.scenario, entity, histogram);
    const DistributionChart chart{.id = prefix + entity,
                                  .title =
                                      Text(translatable("Figures", "How long %1 takes"), {name}),
                                  .axis = Text(translatable("Figures", "From start to end")),
                                  .finding = durationFinding(name, baseline, scenario, unit),
                                  .unit = unit,
                                  .marks = marksOf(targets, entity, unit)};
    return distribution(chart, baseline, scenario, months.refining);
}

/// Stacked parts of the mean, one bar a side and entity.
Figure partsFigure(const Months& months) {
    Figure figure;
    figure.id = "latency.parts";
    figure.title = Text(translatable("Figures", "Where the time goes"));
    figure.kind = ChartKind::stackedBar;
    figure.y = {.title = Text(translatable("Figures", "Mean time")), .unit = Unit::seconds};
    figure.refining = months.refining;

    using simulation::Breakdown;
    const std::array<std::pair<Text, double Breakdown::*>, 6> parts{{
        {Text(translatable("Figures", "Queueing")), &Breakdown::queueing},
        {Text(translatable("Figures", "Cold start")), &Breakdown::coldStart},
        {Text(translatable("Figures", "Execution")), &Breakdown::execution},
        {Text(translatable("Figures", "Transitions")), &Breakdown::transition},
        {Text(translatable("Figures", "Waits")), &Breakdown::wait},
        {Text(translatable("Figures", "Retries")), &Breakdown::retry},
    }};
    const std::array<const char*, 6> ids{"queueing",   "coldStart", "execution",
                                         "transition", "wait",      "retry"};
    for (std::size_t i = 0; i < parts.size(); ++i)
        figure.columns.push_back({.id = ids[i], .name = parts[i].first, .unit = Unit::seconds});

    const auto add = [&](const exploration::PricedResults& month, const std::string& entity,
                         Text name) {
        const auto found = std::ranges::find(month.results.breakdowns, entity, &Breakdown::entity);
        if (found == month.results.breakdowns.end() || !(found->total > 0))
            return;
        const double factor = found->unit == Unit::milliseconds ? 0.001 : 1;
        figure.categories.push_back(std::move(name));
        figure.categoryIds.push_back(entity);
        for (std::size_t i = 0; i < parts.size(); ++i)
            figure.columns[i].values.push_back((*found).*(parts[i].second) * factor);
    };
    // An execution of more than an hour waits for people; beside it nothing else could be seen.
    constexpr double longestShownSeconds = 3600;
    const auto tooLong = [](const exploration::PricedResults& month, const std::string& entity) {
        const auto found = std::ranges::find(month.results.breakdowns, entity, &Breakdown::entity);
        return found != month.results.breakdowns.end() && found->unit == Unit::seconds &&
               found->total > longestShownSeconds;
    };
    for (const auto& workflow : months.system->workflows) {
        if (tooLong(*months.scenario, workflow.id))
            continue;
        add(*months.baseline, workflow.id,
            Text(translatable("Figures", "%1, current"), {workflow.name}));
        add(*months.scenario, workflow.id,
            Text(translatable("Figures", "%1, scenario"), {workflow.name}));
    }
    if (figure.categories.empty()) {
        for (const auto& function : months.system->functions)
            add(*months.scenario, function.id, Text::verbatim(function.name));
    }
    figure.finding =
        Text(translatable("Figures", "Waits and the functions' own execution are shown apart from "
                                     "what the platform adds"));
    return figure;
}

} // namespace

std::vector<Category> functionCategories(const system::System& system) {
    std::vector<Category> categories;
    for (const auto& function : system.functions)
        categories.push_back({function.id, Text::verbatim(function.name)});
    return categories;
}

std::vector<Category> workflowCategories(const system::System& system) {
    std::vector<Category> categories;
    for (const auto& workflow : system.workflows)
        categories.push_back({workflow.id, Text::verbatim(workflow.name)});
    return categories;
}

std::vector<Figure> latencyFigures(const Months& months,
                                   std::span<const assessment::Target> targets) {
    std::vector<Figure> figures;
    for (const auto& workflow : months.system->workflows)
        figures.push_back(durationFigure(months, targets, "latency.workflow.", workflow.id,
                                         workflow.name, "duration", Unit::seconds));
    for (const auto& function : months.system->functions)
        figures.push_back(durationFigure(months, targets, "latency.function.", function.id,
                                         function.name, "responseTime", Unit::milliseconds));

    const auto functions = functionCategories(*months.system);
    figures.push_back(compareEntities(
        months.comparison(),
        {.id = "latency.functions",
         .title = Text(translatable("Figures", "The slowest 5 % of each function's calls")),
         .valueAxis = Text(translatable("Figures", "Response time, 95th percentile")),
         .unit = Unit::milliseconds,
         .metric = "responseTime.p95"},
        functions));

    std::vector<Category> sources;
    for (const auto& source : months.system->sources) {
        if (!source.api.empty())
            sources.push_back({source.id, Text::verbatim(source.id)});
    }
    if (!sources.empty())
        figures.push_back(compareEntities(
            months.comparison(),
            {.id = "latency.api",
             .title = Text(translatable("Figures", "What callers of the API wait")),
             .valueAxis = Text(translatable("Figures", "Response time, 95th percentile")),
             .unit = Unit::milliseconds,
             .metric = "responseTime.p95"},
            sources));
    figures.push_back(partsFigure(months));
    return figures;
}

} // namespace headroom::figures
