#include "model/figures/setting_curves.h"

#include "model/document/json_pointer.h"
#include "model/figures/comparison.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

// Lambda's timeouts reach from 1 to 900 s.
constexpr std::array<double, 10> timeouts{1, 3, 5, 10, 15, 30, 60, 180, 300, 900};
constexpr std::array<double, 6> provisioned{0, 1, 2, 5, 10, 20};

struct Point {
    double setting = 0;
    simulation::Estimate cost;
    simulation::Estimate rate; ///< of what the setting is about: cut-off calls, cold starts
};

/// One setting of a function, with the metric that it is about.
struct Setting {
    const char* member;
    const char* rate; ///< the metric's name behind the function
    std::span<const double> values;
};

std::optional<Point> pointOf(const exploration::Evaluation& evaluation, const std::string& function,
                             const char* rate, double setting) {
    const auto* cost = findMetric(evaluation.month.metrics, function + ".cost");
    const auto* share = findMetric(evaluation.month.metrics, function + '.' + rate);
    if (cost == nullptr || share == nullptr || !std::isfinite(cost->estimate.value) ||
        !std::isfinite(share->estimate.value))
        return std::nullopt;
    return Point{setting, cost->estimate, share->estimate};
}

struct Curve {
    std::vector<Point> points;
    Point current;
    Point chosen;
};

std::optional<double> numberAt(const nlohmann::json& document,
                               const nlohmann::json::json_pointer& pointer) {
    if (!document.contains(pointer) || !document.at(pointer).is_number())
        return std::nullopt;
    return document.at(pointer).get<double>();
}

std::optional<Curve> curveOf(const exploration::Study& study,
                             const exploration::SharedDocument& scenario,
                             const std::string& function, const Setting& setting, double current,
                             const std::stop_token& stop) {
    const nlohmann::json::json_pointer pointer(document::appendToken("/functions", function) + '/' +
                                               setting.member);
    const double chosen = numberAt(*scenario, pointer).value_or(current);
    std::vector<double> values(setting.values.begin(), setting.values.end());
    for (const double value : {chosen, current})
        if (std::ranges::find(values, value) == values.end())
            values.push_back(value);
    std::ranges::sort(values);
    Curve curve;
    for (const double value : values) {
        if (stop.stop_requested())
            return std::nullopt;
        auto changed = std::make_shared<nlohmann::json>(*scenario);
        (*changed)[pointer] = static_cast<std::int64_t>(std::llround(value));
        const auto answer = study.firstAnswer(changed);
        const auto point = answer ? pointOf(*answer, function, setting.rate, value) : std::nullopt;
        if (point)
            curve.points.push_back(*point);
    }
    const auto at = [&](double value) {
        return std::ranges::find(curve.points, value, &Point::setting);
    };
    if (at(chosen) == curve.points.end() || at(current) == curve.points.end())
        return std::nullopt;
    curve.chosen = *at(chosen);
    curve.current = *at(current);
    return curve;
}

Figure figureOf(const Curve& curve, std::string id, Text title, Axis x, Axis y,
                simulation::Estimate Point::*part) {
    Figure figure;
    figure.id = std::move(id);
    figure.title = std::move(title);
    figure.kind = ChartKind::scatter;
    figure.x = std::move(x);
    figure.y = std::move(y);
    figure.y.minimum = 0;
    Column column{.id = "scenario",
                  .name = Text(translatable("Figures", "Computed values")),
                  .unit = figure.y.unit,
                  .role = ScenarioRole::scenario};
    for (const Point& point : curve.points) {
        figure.positions.push_back(point.setting);
        append(column, point.*part);
    }
    figure.columns.push_back(std::move(column));
    figure.marks.push_back({Text(translatable("Figures", "Now")), curve.current.setting, true,
                            ScenarioRole::baseline});
    if (curve.chosen.setting != curve.current.setting)
        figure.marks.push_back({Text(translatable("Figures", "Scenario")), curve.chosen.setting,
                                true, ScenarioRole::scenario});
    return figure;
}

Text timeoutSentence(const Curve& curve) {
    const Quantity rate{curve.chosen.rate.value, Unit::ratio};
    const Quantity before{curve.current.rate.value, Unit::ratio};
    const double saved = curve.current.cost.value - curve.chosen.cost.value;
    const Quantity money{std::abs(saved), Unit::usd};
    if (curve.chosen.setting == curve.current.setting)
        return Text(translatable("Figures", "Ends %1 of the calls, as now"), {rate});
    if (saved >= 0)
        return Text(translatable("Figures", "Ends %1 of the calls (now %2), saves %3 a month"),
                    {rate, before, money});
    return Text(translatable("Figures", "Ends %1 of the calls (now %2), costs %3 more a month"),
                {rate, before, money});
}

Text provisionedSentence(const Curve& curve) {
    const Quantity rate{curve.chosen.rate.value, Unit::ratio};
    const Quantity before{curve.current.rate.value, Unit::ratio};
    const double added = curve.chosen.cost.value - curve.current.cost.value;
    const Quantity money{std::abs(added), Unit::usd};
    if (curve.chosen.setting == curve.current.setting)
        return Text(translatable("Figures", "%1 of the calls start cold, as now"), {rate});
    if (added >= 0)
        return Text(
            translatable("Figures", "%1 of the calls start cold (now %2), for %3 more a month"),
            {rate, before, money});
    return Text(translatable("Figures", "%1 of the calls start cold (now %2), for %3 less a month"),
                {rate, before, money});
}

} // namespace

std::vector<Figure> settingCurves(const exploration::Study& study,
                                  const exploration::SharedDocument& scenario,
                                  const std::string& function, const std::stop_token& stop) {
    const auto& functions = study.baseline().system.functions;
    const auto found = std::ranges::find(functions, function, &system::Function::id);
    if (found == functions.end())
        return {};
    const std::string control = "control" + document::appendToken("/functions", function) + '/';
    const Axis cost{.title = Text(translatable("Figures", "Cost a month")),
                    .unit = Unit::usdPerMonth};
    std::vector<Figure> figures;
    if (const auto curve =
            curveOf(study, scenario, function, {"timeoutSeconds", "timeoutRate", timeouts},
                    found->timeoutSeconds, stop)) {
        const Axis axis{.title = Text(translatable("Figures", "Timeout")),
                        .unit = Unit::seconds,
                        .logarithmic = true};
        figures.push_back(
            figureOf(*curve, "cost.timeout." + function,
                     Text(translatable("Figures", "What %1 costs at each timeout"), {found->name}),
                     axis, cost, &Point::cost));
        figures.push_back(figureOf(
            *curve, "cost.cut-off." + function,
            Text(translatable("Figures", "How many calls of %1 a timeout ends"), {found->name}),
            axis,
            {.title = Text(translatable("Figures", "Share of invocations")), .unit = Unit::ratio},
            &Point::rate));
        for (Figure& figure : figures)
            figure.finding = timeoutSentence(*curve);
        figures.push_back(figures.front());
        figures.back().id = control + "timeoutSeconds";
    }
    if (const auto curve = curveOf(study, scenario, function,
                                   {"provisionedConcurrency", "coldStartRate", provisioned},
                                   found->provisionedConcurrency, stop)) {
        figures.push_back(
            figureOf(*curve, control + "provisionedConcurrency",
                     Text(translatable("Figures", "What %1 costs with provisioned concurrency"),
                          {found->name}),
                     {.title = Text(translatable("Figures", "Provisioned concurrency")),
                      .unit = Unit::count},
                     cost, &Point::cost));
        figures.back().finding = provisionedSentence(*curve);
    }
    return figures;
}

} // namespace headroom::figures
