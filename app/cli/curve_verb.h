#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::cli {

/// `batch curve`: {points: [{memoryMb, durationMs}], predict: [memoryMb, ...], architecture?} gives
/// {model, parameters, predictions: [{memoryMb, durationMs, low, high}]} with 80 % intervals.
nlohmann::json curveCase(const nlohmann::json& batchCase);

} // namespace headroom::cli
