#pragma once

#include <cstdint>

namespace headroom::calibration {

/// An estimate from observations with its 80 % interval.
struct MeasuredValue {
    double value = 0;
    double low = 0;
    double high = 0;
    std::uint64_t sampleSize = 0; ///< observations behind it
};

/// The standard normal quantile of an 80 % interval's end.
inline constexpr double quantileOf80PercentInterval = 1.2815515655446004;

} // namespace headroom::calibration
