#include "app/cli/curve_verb.h"

#include "model/calibration/duration_curve.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace headroom::cli {

namespace {

nlohmann::json failure(const char* message) {
    return {{"error", message}};
}

} // namespace

nlohmann::json curveCase(const nlohmann::json& batchCase) {
    using calibration::DurationCurve;
    using calibration::MemoryPoint;

    const auto points = batchCase.find("points");
    const auto wanted = batchCase.find("predict");
    if (points == batchCase.end() || !points->is_array())
        return failure("'points' must be a list of {memoryMb, durationMs}");
    if (wanted == batchCase.end() || !wanted->is_array())
        return failure("'predict' must be a list of memory sizes in MB");

    std::vector<MemoryPoint> known;
    for (const auto& point : *points) {
        if (!point.is_object() || !point.contains("memoryMb") || !point.contains("durationMs") ||
            !point["memoryMb"].is_number() || !point["durationMs"].is_number())
            return failure("each of 'points' must have the numbers memoryMb and durationMs");
        known.push_back({point["memoryMb"].get<double>(), point["durationMs"].get<double>()});
    }
    const auto curve = DurationCurve::fit(known);
    if (!curve)
        return failure(curve.error().c_str());

    auto predictions = nlohmann::json::array();
    for (const auto& memoryMb : *wanted) {
        if (!memoryMb.is_number() || memoryMb.get<double>() < 128 || memoryMb.get<double>() > 10240)
            return failure("each of 'predict' must be a memory size from 128 to 10240 MB");
        const auto prediction = curve->predict(memoryMb.get<double>());
        predictions.push_back({{"memoryMb", memoryMb},
                               {"durationMs", prediction.durationMs},
                               {"low", prediction.low},
                               {"high", prediction.high}});
    }
    const auto& parameters = curve->parameters();
    nlohmann::json fitted{{"ioMs", parameters.ioMs}, {"cpuMsAtOneVcpu", parameters.cpuMsAtOneVcpu}};
    const bool parallel = curve->model() == calibration::DurationModel::jp;
    if (parallel)
        fitted["parallelThreads"] = parameters.parallelThreads;
    return {{"model", parallel ? "JP" : "J"},
            {"parameters", std::move(fitted)},
            {"predictions", std::move(predictions)}};
}

} // namespace headroom::cli
