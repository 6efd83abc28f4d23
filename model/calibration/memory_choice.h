#pragma once

#include "model/calibration/duration_curve.h"
#include "model/calibration/power_tuning.h"

#include <optional>
#include <vector>

namespace headroom::calibration {

/// A recommended memory size and what stands behind it.
struct MemoryChoice {
    enum class Basis : std::uint8_t {
        measured,  ///< this size was measured
        predicted, ///< by a curve through two or more sizes
        assumed,   ///< by a curve through one size, whose shape is assumed
    };
    TuningStrategy strategy = TuningStrategy::cost;
    double memoryMb = 0;
    double durationMs = 0;
    double costUsd = 0; ///< of the duration, an invocation
    Basis basis = Basis::assumed;
    double within = 0; ///< half of the 80 % interval, relative; 0 where it was measured
};

struct MemoryAdvice {
    std::vector<MemoryChoice> choices; ///< cost, speed, balanced
    double leastMemoryMb = 128;        ///< the largest memory used plus headroom
    /// The size whose measurement would narrow the curve at the chosen sizes most, and to what mean
    /// relative half-width from the one of now.
    std::optional<double> nextMeasurementMb;
    double widthNow = 0;
    double widthThen = 0;
};

/// What is kept free above the largest memory that was seen in use.
inline constexpr double memoryHeadroom = 1.2;

/// Recommends among the usual sizes and the measured ones, never less than `memoryUsedMb` with its
/// headroom. `measured` are the curve's points.
MemoryAdvice adviseMemory(const DurationCurve& curve, const std::vector<MemoryPoint>& measured,
                          double memoryUsedMb, bool arm64);

} // namespace headroom::calibration
