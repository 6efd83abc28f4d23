#pragma once

#include "model/calibration/observations.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// What the tool aws-lambda-power-tuning measures and chooses.
namespace headroom::calibration {

/// The curve in a visualization address (`https://.../#SIZES;TIMES;COSTS`, Base64 of little-endian
/// int16 MB, float32 ms, float32 USD); of a comparison the first one. Nothing where the parts do
/// not fit together.
std::optional<std::vector<TuningPoint>> readTuningAddress(std::string_view address);

/// The points of an output document: `stats` where it has them, else the visualization address;
/// the document itself, or what its members `results` or `output` hold.
std::optional<std::vector<TuningPoint>> readTuningOutput(const nlohmann::json& document);

enum class TuningStrategy : std::uint8_t { cost, speed, balanced };

/// The point that the tool chooses: the cheapest (of equal ones the faster), the fastest (of equal
/// ones the cheaper), or the least weighted sum of cost and duration, each over its largest, with
/// `costWeight` for cost. `points` holds at least one.
TuningPoint chosenPoint(std::span<const TuningPoint> points, TuningStrategy strategy,
                        double costWeight = 0.5);

/// The tool's price of a millisecond, from the US East regions: 2.1e-9 USD for 128 MB on x86_64,
/// 1.7e-9 on arm64, in proportion to memory; durations are rounded up to 1 ms.
double tuningPriceUsd(double memoryMb, double durationMs, bool arm64);

} // namespace headroom::calibration
