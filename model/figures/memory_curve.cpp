#include "model/figures/memory_curve.h"

#include "model/document/json_pointer.h"
#include "model/exploration/memory_tuning.h"
#include "model/figures/comparison.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

using exploration::MemoryPoint;

const system::Function* find(const system::System& system, const std::string& id) {
    const auto found = std::ranges::find(system.functions, id, &system::Function::id);
    return found == system.functions.end() ? nullptr : &*found;
}

Column columnOf(const char* id, Text name, Unit unit, const std::vector<MemoryPoint>& points,
                simulation::Estimate MemoryPoint::*part) {
    Column column{.id = id, .name = std::move(name), .unit = unit, .role = ScenarioRole::scenario};
    for (const auto& point : points)
        append(column, point.*part);
    return column;
}

Figure curve(std::string id, Text title, Text axis, Unit unit,
             const std::vector<MemoryPoint>& points, simulation::Estimate MemoryPoint::*part,
             Text name) {
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
Text sentence(const MemoryPoint& before, const MemoryPoint& after) {
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
    if (before == nullptr)
        return {};
    const std::array current{before->memoryMb};
    const auto tuned = exploration::tuneMemory(study, scenario, function, current, stop);
    if (!tuned)
        return {};
    const std::vector<MemoryPoint>& points = tuned->points;
    const auto at = [&](double memoryMb) {
        return std::ranges::find(points, memoryMb, &MemoryPoint::memoryMb);
    };
    const auto now = at(before->memoryMb);
    const auto chosen = at(tuned->memoryMb);
    if (now == points.end())
        return {};

    const MemoryPoint& cheapest = points[tuned->cheapest];
    const std::string name = before->name;
    auto cost = curve("cost.memory." + function,
                      Text(translatable("Figures", "What %1 costs at each memory size"), {name}),
                      Text(translatable("Figures", "Cost a month")), Unit::usdPerMonth, points,
                      &MemoryPoint::cost, Text(translatable("Figures", "Computed sizes")));
    auto duration =
        curve("cost.duration." + function,
              Text(translatable("Figures", "How long an invocation of %1 takes"), {name}),
              Text(translatable("Figures", "Mean duration")), Unit::milliseconds, points,
              &MemoryPoint::duration, Text(translatable("Figures", "Computed sizes")));
    for (auto* figure : {&cost, &duration}) {
        figure->marks.push_back(
            {Text(translatable("Figures", "Now")), before->memoryMb, true, ScenarioRole::baseline});
        if (tuned->memoryMb != before->memoryMb)
            figure->marks.push_back({Text(translatable("Figures", "Scenario")), tuned->memoryMb,
                                     true, ScenarioRole::scenario});
        figure->finding = sentence(*now, *chosen);
    }
    if (cheapest.memoryMb != before->memoryMb && cheapest.memoryMb != tuned->memoryMb)
        cost.marks.push_back({Text(translatable("Figures", "Cheapest")), cheapest.memoryMb, true,
                              ScenarioRole::none});

    Figure control = cost;
    control.id = "control" + document::appendToken("/functions", function) + "/memoryMb";
    return {std::move(cost), std::move(duration), std::move(control)};
}

} // namespace headroom::figures
