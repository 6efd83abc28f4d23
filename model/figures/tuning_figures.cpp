#include "model/figures/tuning_figures.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using exploration::TunedPoint;

namespace {

std::string nameOf(const nlohmann::json& document, const char* section, const std::string& id) {
    const nlohmann::json::json_pointer pointer(document::appendToken(section, id) + "/name");
    return document.contains(pointer) && document.at(pointer).is_string()
               ? document.at(pointer).get<std::string>()
               : id;
}

Text frontFinding(const exploration::Tuning& tuning) {
    if (tuning.front.empty())
        return Text(
            translatable("Figures", "No combination of memory sizes meets the same targets"));
    const TunedPoint& cheapest = tuning.front.front();
    const TunedPoint& fastest = tuning.front.back();
    const auto usd = [](const TunedPoint& point) { return Quantity{point.cost.value, Unit::usd}; };
    const auto time = [](const TunedPoint& point) {
        return Quantity{point.latency.value, Unit::seconds};
    };
    return Text(translatable("Figures", "Memory sizes alone reach from %1 with a p95 of %2 to %3 "
                                        "with %4; now it is %5 with %6"),
                {usd(cheapest), time(cheapest), usd(fastest), time(fastest), usd(tuning.asIs),
                 time(tuning.asIs)});
}

Text assumptionName(const exploration::Swing& swing) {
    using Factor = system::Assumption::Factor;
    switch (swing.factor) {
    case Factor::cpuShare:
        return Text(translatable("Figures", "Share of work in the duration"));
    case Factor::init:
        return Text(translatable("Figures", "Cold-start time"));
    case Factor::traffic:
        return Text(translatable("Figures", "Traffic"));
    case Factor::keepAlive:
        return Text(translatable("Figures", "Keep-alive"));
    case Factor::prices:
        return Text(translatable("Figures", "Prices"));
    }
    return {};
}

} // namespace

Figure tuningFront(const exploration::Tuning& tuning, const nlohmann::json& document) {
    Figure figure;
    figure.id = "tuning.front";
    figure.title = Text(translatable("Figures", "What %1 and the bill can be with other sizes"),
                        {nameOf(document, "/workflows", tuning.workflow)});
    figure.finding = frontFinding(tuning);
    figure.kind = ChartKind::scatter;
    figure.x = {.title = Text(translatable("Figures", "95th percentile")), .unit = Unit::seconds};
    figure.y = {.title = Text(translatable("Figures", "Cost a month")), .unit = Unit::usdPerMonth};

    enum Kind { front, other, asIs };
    struct Placed {
        const TunedPoint* point;
        Kind kind;
        std::string id;
    };
    std::vector<Placed> points;
    for (std::size_t i = 0; i < tuning.front.size(); ++i)
        points.push_back({&tuning.front[i], front, "front:" + std::to_string(i)});
    for (std::size_t i = 0; i < tuning.others.size(); ++i)
        points.push_back({&tuning.others[i], other, "others:" + std::to_string(i)});
    points.push_back({&tuning.asIs, asIs, {}});
    std::ranges::stable_sort(points, {},
                             [](const Placed& placed) { return placed.point->latency.value; });

    figure.columns = {{.id = "front",
                       .name = Text(translatable("Figures", "Best trades")),
                       .unit = Unit::usdPerMonth,
                       .role = ScenarioRole::scenario},
                      {.id = "others",
                       .name = Text(translatable("Figures", "Others that were tried")),
                       .unit = Unit::usdPerMonth,
                       .colorKey = "others"},
                      {.id = "asIs",
                       .name = Text(translatable("Figures", "The scenario as it is")),
                       .unit = Unit::usdPerMonth,
                       .colorKey = "lambda"}};
    for (const auto& [point, kind, id] : points) {
        figure.positions.push_back(point->latency.value);
        figure.categoryIds.push_back(id);
        for (std::size_t column = 0; column < figure.columns.size(); ++column)
            figure.columns[column].values.push_back(column == static_cast<std::size_t>(kind)
                                                        ? point->cost.value
                                                        : std::numeric_limits<double>::quiet_NaN());
    }
    return figure;
}

Figure memoryChoices(std::span<const exploration::MemoryTuning> tunings,
                     const nlohmann::json& document) {
    Figure figure;
    figure.id = "tuning.memory";
    figure.title = Text(translatable("Figures", "Which memory suits each function"));
    figure.kind = ChartKind::horizontalBar;
    figure.y = {.title = Text(translatable("Figures", "Memory")), .unit = Unit::megabytes};
    const auto column = [](const char* id, Text name, ScenarioRole role, const char* color) {
        return Column{.id = id,
                      .name = std::move(name),
                      .unit = Unit::megabytes,
                      .role = role,
                      .colorKey = color};
    };
    figure.columns = {
        column("chosen", Text(translatable("Figures", "Scenario")), ScenarioRole::baseline, ""),
        column("cheapest", Text(translatable("Figures", "Cheapest")), ScenarioRole::scenario, ""),
        column("balanced", Text(translatable("Figures", "Balanced")), ScenarioRole::none, "lambda"),
        column("fastest", Text(translatable("Figures", "Fastest")), ScenarioRole::none,
               "dynamodb")};
    double saving = 0;
    std::int64_t others = 0;
    for (const auto& tuning : tunings) {
        figure.categories.push_back(
            Text::verbatim(nameOf(document, "/functions", tuning.function)));
        figure.categoryIds.push_back(tuning.function);
        const auto& points = tuning.points;
        figure.columns[0].values.push_back(tuning.memoryMb);
        figure.columns[1].values.push_back(points[tuning.cheapest].memoryMb);
        figure.columns[2].values.push_back(points[tuning.balanced].memoryMb);
        figure.columns[3].values.push_back(points[tuning.fastest].memoryMb);
        const auto now =
            std::ranges::find(points, tuning.memoryMb, &exploration::MemoryPoint::memoryMb);
        if (now == points.end() || points[tuning.cheapest].memoryMb == tuning.memoryMb)
            continue;
        saving += now->cost.value - points[tuning.cheapest].cost.value;
        ++others;
    }
    figure.finding =
        others == 0
            ? Text(translatable("Figures", "Every function has its cheapest size"))
            : Text(translatable("Figures", "The cheapest sizes, for %1 functions other than now, "
                                           "would save %2 a month"),
                   {others, Quantity{saving, Unit::usd}});
    return figure;
}

Figure tornado(const exploration::Sensitivity& sensitivity, const nlohmann::json& document) {
    const bool bill = sensitivity.metric == "application.cost";
    Figure figure;
    figure.id = bill ? "tuning.sensitivity" : "tuning.sensitivity." + sensitivity.metric;
    figure.title = bill
                       ? Text(translatable("Figures", "What the bill depends on most"))
                       : Text(translatable("Figures", "What the slowest 5 % of %1 depend on most"),
                              {nameOf(document, "/workflows",
                                      sensitivity.metric.substr(0, sensitivity.metric.find('.')))});
    figure.kind = ChartKind::horizontalBar;
    figure.y = {.title = bill ? Text(translatable("Figures", "Difference a month"))
                              : Text(translatable("Figures", "Difference")),
                .unit = sensitivity.unit};
    Column low{.id = "low",
               .name = Text(translatable("Figures", "Low end of the range")),
               .unit = sensitivity.unit,
               .role = ScenarioRole::baseline};
    Column high{.id = "high",
                .name = Text(translatable("Figures", "High end of the range")),
                .unit = sensitivity.unit,
                .role = ScenarioRole::scenario};
    for (const auto& swing : sensitivity.swings) {
        figure.categories.push_back(assumptionName(swing));
        figure.categoryIds.push_back(swing.assumption);
        low.values.push_back(swing.atLow - sensitivity.value);
        high.values.push_back(swing.atHigh - sensitivity.value);
    }
    if (!sensitivity.swings.empty()) {
        const auto& widest = sensitivity.swings.front();
        figure.finding = Text(translatable("Figures", "Most on “%1”: %2 to %3 over its range"),
                              {assumptionName(widest).english(),
                               Quantity{std::min(widest.atLow, widest.atHigh), sensitivity.unit},
                               Quantity{std::max(widest.atLow, widest.atHigh), sensitivity.unit}});
    }
    figure.columns = {std::move(low), std::move(high)};
    return figure;
}

} // namespace headroom::figures
