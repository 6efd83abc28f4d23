#include "model/figures/memory_curve.h"

#include "model/figures/comparison.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

// The sizes that are computed: powers of two and the ones between, to the smallest that has a
// second vCPU; the scenario's own size is added.
constexpr std::array<double, 11> sizesMb{128,  192,  256,  384,  512, 768,
                                         1024, 1536, 1769, 2048, 3008};

struct Point {
    double memoryMb = 0;
    simulation::Estimate cost;
    simulation::Estimate duration;
};

const system::Function* find(const system::System& system, const std::string& id) {
    const auto found = std::ranges::find(system.functions, id, &system::Function::id);
    return found == system.functions.end() ? nullptr : &*found;
}

std::optional<Point> pointOf(const exploration::Evaluation& evaluation, const std::string& function,
                             double memoryMb) {
    const auto* cost = findMetric(evaluation.month.metrics, function + ".cost");
    const auto* duration = findMetric(evaluation.month.metrics, function + ".duration.mean");
    if (cost == nullptr || duration == nullptr || !std::isfinite(cost->estimate.value) ||
        !std::isfinite(duration->estimate.value))
        return std::nullopt;
    return Point{memoryMb, cost->estimate, duration->estimate};
}

Column columnOf(const char* id, Text name, Unit unit, const std::vector<Point>& points,
                simulation::Estimate Point::*part) {
    Column column{.id = id, .name = std::move(name), .unit = unit, .role = ScenarioRole::scenario};
    for (const auto& point : points)
        append(column, point.*part);
    return column;
}

Figure curve(std::string id, Text title, Text axis, Unit unit, const std::vector<Point>& points,
             simulation::Estimate Point::*part, Text name) {
    Figure figure;
    figure.id = std::move(id);
    figure.title = std::move(title);
    figure.kind = ChartKind::scatter;
    figure.x = {.title = Text(translatable("Figures", "Memory")),
                .unit = Unit::megabytes,
                .logarithmic = true};
    figure.y = {.title = std::move(axis), .unit = unit, .minimum = 0};
    for (const auto& point : points)
        figure.positions.push_back(point.memoryMb);
    figure.columns.push_back(columnOf("scenario", std::move(name), unit, points, part));
    return figure;
}

/// What this size does against the baseline's, for the sentence below the slider.
Text sentence(const Point& before, const Point& after) {
    const double faster = 1 - after.duration.value / before.duration.value;
    const double dearer = after.cost.value / before.cost.value - 1;
    const Quantity from{before.memoryMb, Unit::megabytes};
    const Quantity to{after.memoryMb, Unit::megabytes};
    const Quantity time{std::abs(faster), Unit::ratio};
    const Quantity money{std::abs(dearer), Unit::ratio};
    if (before.memoryMb == after.memoryMb)
        return Text(translatable("Figures", "%1, as now: %2 on average, %3 a month"),
                    {to, Quantity{after.duration.value, Unit::milliseconds},
                     Quantity{after.cost.value, Unit::usd}});
    if (faster >= 0 && dearer >= 0)
        return Text(translatable("Figures", "%1 to %2: %3 faster, %4 dearer"),
                    {from, to, time, money});
    if (faster >= 0)
        return Text(translatable("Figures", "%1 to %2: %3 faster, %4 cheaper"),
                    {from, to, time, money});
    if (dearer >= 0)
        return Text(translatable("Figures", "%1 to %2: %3 slower, %4 dearer"),
                    {from, to, time, money});
    return Text(translatable("Figures", "%1 to %2: %3 slower, %4 cheaper"),
                {from, to, time, money});
}

} // namespace

std::vector<Figure> memoryCurves(const exploration::Study& study,
                                 const exploration::SharedDocument& scenario,
                                 const std::string& function, const std::stop_token& stop) {
    const auto* before = find(study.baseline().system, function);
    const nlohmann::json::json_pointer pointer("/functions/" + function + "/memoryMb");
    if (before == nullptr || !scenario->contains(pointer) || !scenario->at(pointer).is_number())
        return {};
    const double chosenMb = scenario->at(pointer).get<double>();

    std::vector<double> sizes(sizesMb.begin(), sizesMb.end());
    for (const double size : {chosenMb, before->memoryMb}) {
        if (std::ranges::find(sizes, size) == sizes.end())
            sizes.push_back(size);
    }
    std::ranges::sort(sizes);
    std::vector<Point> points;
    for (const double size : sizes) {
        // The function does not start with less memory than it uses.
        if (stop.stop_requested())
            return {};
        if (size < before->memoryUsedMaxMb)
            continue;
        auto changed = std::make_shared<nlohmann::json>(*scenario);
        (*changed)[pointer] = static_cast<std::int64_t>(std::llround(size));
        const auto answer = study.firstAnswer(changed);
        if (!answer)
            continue;
        if (const auto point = pointOf(*answer, function, size))
            points.push_back(*point);
    }
    const auto at = [&](double memoryMb) {
        return std::ranges::find(points, memoryMb, &Point::memoryMb);
    };
    const auto chosen = at(chosenMb);
    const auto current = at(before->memoryMb);
    if (chosen == points.end() || current == points.end())
        return {};

    const auto cheapest =
        std::ranges::min_element(points, {}, [](const Point& point) { return point.cost.value; });
    const std::string name = before->name;
    auto cost = curve("cost.memory." + function,
                      Text(translatable("Figures", "What %1 costs at each memory size"), {name}),
                      Text(translatable("Figures", "Cost a month")), Unit::usdPerMonth, points,
                      &Point::cost, Text(translatable("Figures", "Computed sizes")));
    auto duration =
        curve("cost.duration." + function,
              Text(translatable("Figures", "How long an invocation of %1 takes"), {name}),
              Text(translatable("Figures", "Mean duration")), Unit::milliseconds, points,
              &Point::duration, Text(translatable("Figures", "Computed sizes")));
    for (auto* figure : {&cost, &duration}) {
        figure->marks.push_back(
            {Text(translatable("Figures", "Now")), before->memoryMb, true, ScenarioRole::baseline});
        if (chosenMb != before->memoryMb)
            figure->marks.push_back({Text(translatable("Figures", "Scenario")), chosenMb, true,
                                     ScenarioRole::scenario});
        figure->finding = sentence(*current, *chosen);
    }
    if (cheapest->memoryMb != before->memoryMb && cheapest->memoryMb != chosenMb)
        cost.marks.push_back({Text(translatable("Figures", "Cheapest")), cheapest->memoryMb, true,
                              ScenarioRole::none});

    Figure control = cost;
    control.id = "control/functions/" + function + "/memoryMb";
    return {std::move(cost), std::move(duration), std::move(control)};
}

} // namespace headroom::figures
