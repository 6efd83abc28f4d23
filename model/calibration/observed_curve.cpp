#include "model/calibration/observed_curve.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace headroom::calibration {

using nlohmann::json;

namespace {

double numberIn(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>()
                                                       : std::numeric_limits<double>::quiet_NaN();
}

/// Six digits: the fit must not change, and more would pretend to be known.
double rounded(double value) {
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double scale = std::pow(10, 5 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

} // namespace

void keepCurve(const FunctionEstimate& estimate, json& observed) {
    auto& points = observed["points"] = json::array();
    for (const auto& point : estimate.points) {
        json of{{"memoryMb", point.memoryMb}, {"durationMs", rounded(point.observedMs)}};
        if (point.sampleSize > 0)
            of["sampleSize"] = point.sampleSize;
        if (point.relativeError)
            of["relativeError"] = rounded(*point.relativeError);
        points.push_back(std::move(of));
    }
    if (estimate.split)
        observed["split"] = {{"waitingMs", rounded(estimate.split->waitingMs)},
                             {"cpuShareFactorLow", estimate.split->cpuShareFactorLow},
                             {"cpuShareFactorHigh", estimate.split->cpuShareFactorHigh}};
}

std::vector<MemoryPoint> observedPoints(const json& observed) {
    std::vector<MemoryPoint> points;
    if (!observed.is_object())
        return points;
    const auto list = observed.find("points");
    if (list == observed.end() || !list->is_array())
        return points;
    for (const auto& point : *list) {
        if (!point.is_object())
            continue;
        MemoryPoint of{numberIn(point, "memoryMb"), numberIn(point, "durationMs")};
        if (const double error = numberIn(point, "relativeError"); error >= 0)
            of.relativeError = error;
        points.push_back(of);
    }
    return points;
}

tl::expected<DurationCurve, std::string> observedCurve(const json& observed) {
    const auto points = observedPoints(observed);
    auto curve = DurationCurve::fit(points);
    if (!curve || curve->knownMemories().size() > 1)
        return curve;
    const auto split = observed.find("split");
    if (split == observed.end() || !split->is_object())
        return curve;
    const double waitingMs = numberIn(*split, "waitingMs");
    const double low = numberIn(*split, "cpuShareFactorLow");
    const double high = numberIn(*split, "cpuShareFactorHigh");
    if (!(waitingMs >= 0 && low >= 0 && high >= low))
        return curve;
    const double memoryMb = curve->knownMemories().front();
    return DurationCurve::split({memoryMb, curve->predict(memoryMb).durationMs}, waitingMs, low,
                                high);
}

} // namespace headroom::calibration
