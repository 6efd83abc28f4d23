#include "model/exploration/memory_tuning.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace headroom::exploration {

using nlohmann::json;

namespace {

constexpr std::array<double, 11> sizesMb{128,  192,  256,  384,  512, 768,
                                         1024, 1536, 1769, 2048, 3008};

/// Differences below this are within what first answers can tell.
constexpr double sameSpeed = 0.005;

const simulation::Estimate* find(const Evaluation& evaluation, const std::string& id) {
    const auto& metrics = evaluation.month.metrics;
    const auto found = std::ranges::find(metrics, id, &simulation::Metric::id);
    const bool known = found != metrics.end() && !found->estimate.insufficient &&
                       std::isfinite(found->estimate.value);
    return known ? &found->estimate : nullptr;
}

} // namespace

std::span<const double> tunedSizesMb() {
    return sizesMb;
}

void chooseSizes(MemoryTuning& tuning) {
    const auto& points = tuning.points;
    if (points.empty())
        return;
    const auto best = [&](auto&& measure) {
        return static_cast<std::size_t>(std::ranges::min_element(points, {}, measure) -
                                        points.begin());
    };
    const double dearest =
        std::ranges::max(points, {}, [](const MemoryPoint& p) { return p.cost.value; }).cost.value;
    const double slowest = std::ranges::max(points, {}, [](const MemoryPoint& p) {
                               return p.duration.value;
                           }).duration.value;
    tuning.cheapest = best([](const MemoryPoint& point) { return point.cost.value; });
    const double quickest =
        points[best([](const MemoryPoint& p) { return p.duration.value; })].duration.value;
    tuning.fastest = static_cast<std::size_t>(
        std::ranges::find_if(points,
                             [&](const MemoryPoint& point) {
                                 return point.duration.value <= quickest * (1 + sameSpeed);
                             }) -
        points.begin());
    tuning.balanced = best([&](const MemoryPoint& point) {
        return point.cost.value / std::max(dearest, 1e-12) +
               point.duration.value / std::max(slowest, 1e-12);
    });
}

std::optional<MemoryTuning> tuneMemory(const Study& study, const SharedDocument& scenario,
                                       const std::string& function, std::span<const double> also,
                                       const std::stop_token& stop) {
    const auto& functions = study.baseline().system.functions;
    const auto known = std::ranges::find(functions, function, &system::Function::id);
    const json::json_pointer pointer(document::appendToken("/functions", function) + "/memoryMb");
    if (known == functions.end() || !scenario->contains(pointer) ||
        !scenario->at(pointer).is_number())
        return std::nullopt;
    MemoryTuning tuning{.function = function, .memoryMb = scenario->at(pointer).get<double>()};
    std::vector<double> sizes(sizesMb.begin(), sizesMb.end());
    sizes.push_back(tuning.memoryMb);
    sizes.insert(sizes.end(), also.begin(), also.end());
    std::ranges::sort(sizes);
    sizes.erase(std::ranges::unique(sizes).begin(), sizes.end());
    for (const double size : sizes) {
        if (stop.stop_requested())
            return std::nullopt;
        // The function does not start with less memory than it uses.
        if (size < known->memoryUsedMaxMb)
            continue;
        auto changed = std::make_shared<json>(*scenario);
        (*changed)[pointer] = static_cast<std::int64_t>(std::llround(size));
        const auto answer = study.firstAnswer(changed);
        if (!answer)
            continue;
        const auto* cost = find(*answer, function + ".cost");
        const auto* duration = find(*answer, function + ".duration.mean");
        if (cost != nullptr && duration != nullptr)
            tuning.points.push_back({size, *cost, *duration});
    }
    if (std::ranges::find(tuning.points, tuning.memoryMb, &MemoryPoint::memoryMb) ==
        tuning.points.end())
        return std::nullopt;
    chooseSizes(tuning);
    return tuning;
}

} // namespace headroom::exploration
