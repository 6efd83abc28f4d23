#pragma once

#include <vector>

namespace headroom::ui {

/// Maps values of one axis to [0, 1]. A logarithmic scale needs a positive range; values at or
/// below zero map to its lower end.
class AxisScale {
public:
    AxisScale() = default;
    /// An empty or unusable range is widened until it can be drawn.
    AxisScale(double minimum, double maximum, bool logarithmic);

    double minimum() const { return minimum_; }
    double maximum() const { return maximum_; }
    bool logarithmic() const { return logarithmic_; }

    /// What the series are fed: the value, or its common logarithm.
    double coordinate(double value) const;
    double valueOf(double coordinate) const;
    double fraction(double value) const;
    double valueAt(double fraction) const;

    bool operator==(const AxisScale&) const = default;

private:
    double minimum_ = 0;
    double maximum_ = 1;
    bool logarithmic_ = false;
};

/// At most `most` round values within the scale; `factor` turns a value into the unit whose
/// roundness counts (0.001 where milliseconds are shown as seconds).
std::vector<double> roundTicks(const AxisScale& scale, int most, double factor = 1);

/// Powers of two within the scale, for memory sizes.
std::vector<double> binaryTicks(const AxisScale& scale, int most);

/// Hours at which a day divides evenly, for times of day.
std::vector<double> clockTicks(const AxisScale& scale, int most);

/// The round step that divides `span` into at most `most` parts.
double roundStep(double span, int most);

} // namespace headroom::ui
