#pragma once

#include "model/calibration/duration_sample.h"

#include <optional>

namespace headroom::calibration {

/// A distribution of two lognormal parts: most take the usual way, some a slower one.
struct TwoLognormals {
    double slowShare = 0;
    FittedLognormal usual;
    FittedLognormal slow;
};

/// The mixture of greatest likelihood (expectation and maximisation, from several beginnings),
/// where it says clearly more than one lognormal does: by 10 in the Bayesian information criterion,
/// with at least 10 observations in the slow part, which is at least 1.5 times as slow. Nothing
/// with fewer than 60 observations.
std::optional<TwoLognormals> twoLognormals(const DurationSample& sample);

} // namespace headroom::calibration
