#pragma once

#include "model/calibration/measured_value.h"
#include "model/calibration/observations.h"

#include <array>
#include <optional>

namespace headroom::calibration {

/// How invocations arrive: the resolved document's `poisson` arrivals with a profile over the day
/// and exponential on and off periods of a burst, rate(t) = w(t) * (base + extra * on(t)).
struct ArrivalEstimate {
    MeasuredValue perMonth; ///< a month is 730 hours
    double windowHours = 0; ///< from the first to the last observation
    /// Of hours 0..23 UTC, mean 1; where at least two days were seen.
    std::optional<std::array<double, 24>> hourWeights;
    /// From Monday, mean 1; where at least two weeks were seen.
    std::optional<std::array<double, 7>> dayWeights;

    struct Bursts {
        MeasuredValue share; ///< of the arrivals that the extra rate brings
        MeasuredValue seconds;
        MeasuredValue gapSeconds;
    };
    std::optional<Bursts> bursts; ///< nothing: as even as a Poisson process
    /// Variance over mean of the number of arrivals in four minutes, the profile taken out.
    double dispersion = 1;
};

/// Nothing with fewer than 20 invocations or less than a quarter of an hour.
///
/// With a rate 1 + d(t) around its profile, d a two-state Markov process of variance v and
/// correlation time s, counts in windows of length T have the normalised second factorial cumulant
/// C(T) = 2 v (s T - s^2 (1 - e^(-T/s))) / T^2 and the third one
/// D(T) = v b (1 - 2p) / p * 6 (s^2 T - 2 s^3 + e^(-T/s) (s^2 T + 2 s^3)) / T^3,
/// with v = b^2 (1 - p) / p, b the share of arrivals in bursts and p the share of time (worked out
/// from the joint cumulants of that process). s and v come from C over several T, p from D.
std::optional<ArrivalEstimate> estimateArrivals(const FunctionObservations& function);

} // namespace headroom::calibration
