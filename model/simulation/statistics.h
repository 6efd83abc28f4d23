#pragma once

#include <span>

namespace headroom::simulation {

/// A mean and half of its 95 % interval from independent values of equal weight: t(n - 1) times the
/// standard error. The half-width is NaN for fewer than two values.
struct Interval {
    double mean = 0;
    double halfWidth = 0;
};

/// NaN values are left out.
Interval interval95(std::span<const double> values);

/// The 0.975 quantile of Student's distribution with that many degrees of freedom (>= 1); exact to
/// four digits (Abramowitz and Stegun, 26.7.5, tabled up to 5).
double studentQuantile975(int degreesOfFreedom);

} // namespace headroom::simulation
