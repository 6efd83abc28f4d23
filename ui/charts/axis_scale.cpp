#include "ui/charts/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace headroom::ui {

namespace {

// A value this much beyond the end, relative to the range, still counts as inside.
constexpr double tolerance = 1e-9;

std::vector<double> mantissaTicks(double low, double high, std::span<const double> mantissas) {
    std::vector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(low))) - 1;
    const int last = static_cast<int>(std::ceil(std::log10(high))) + 1;
    for (int decade = first; decade <= last; ++decade) {
        for (const double mantissa : mantissas) {
            const double value = mantissa * std::pow(10, decade);
            if (value >= low * (1 - tolerance) && value <= high * (1 + tolerance))
                ticks.push_back(value);
        }
    }
    return ticks;
}

std::vector<double> logarithmicTicks(double low, double high, int most) {
    static constexpr std::array<double, 6> dense{1, 1.5, 2, 3, 5, 7};
    static constexpr std::array<double, 3> usual{1, 2, 5};
    static constexpr std::array<double, 2> sparse{1, 3};
    static constexpr std::array<double, 1> decades{1};
    for (const std::span<const double> mantissas :
         {std::span<const double>(dense), std::span<const double>(usual),
          std::span<const double>(sparse), std::span<const double>(decades)}) {
        std::vector<double> ticks = mantissaTicks(low, high, mantissas);
        if (static_cast<int>(ticks.size()) <= most)
            return ticks;
    }
    std::vector<double> ticks = mantissaTicks(low, high, decades);
    const auto allowed = static_cast<std::size_t>(std::max(most, 1));
    const std::size_t stride = (ticks.size() + allowed - 1) / allowed;
    std::vector<double> thinned;
    for (std::size_t i = 0; i < ticks.size(); i += stride)
        thinned.push_back(ticks[i]);
    return thinned;
}

} // namespace

AxisScale::AxisScale(double minimum, double maximum, bool logarithmic)
    : minimum_(minimum)
    , maximum_(maximum)
    , logarithmic_(logarithmic) {
    if (!std::isfinite(minimum_) || !std::isfinite(maximum_)) {
        minimum_ = logarithmic_ ? 1 : 0;
        maximum_ = logarithmic_ ? 10 : 1;
    }
    if (minimum_ > maximum_)
        std::swap(minimum_, maximum_);
    if (logarithmic_) {
        if (maximum_ <= 0)
            maximum_ = 10;
        if (minimum_ <= 0)
            minimum_ = maximum_ / 1000;
        if (minimum_ == maximum_) {
            minimum_ /= 2;
            maximum_ *= 2;
        }
    } else if (minimum_ == maximum_) {
        const double margin = minimum_ == 0 ? 1 : std::abs(minimum_) * 0.1;
        minimum_ -= minimum_ == 0 ? 0 : margin;
        maximum_ += margin;
    }
}

double AxisScale::coordinate(double value) const {
    if (!logarithmic_)
        return value;
    return std::log10(std::isnan(value) ? value : std::max(value, minimum_ * 1e-3));
}

double AxisScale::valueOf(double coordinate) const {
    return logarithmic_ ? std::pow(10, coordinate) : coordinate;
}

double AxisScale::fraction(double value) const {
    const double low = coordinate(minimum_);
    return (coordinate(value) - low) / (coordinate(maximum_) - low);
}

double AxisScale::valueAt(double fraction) const {
    const double low = coordinate(minimum_);
    return valueOf(low + fraction * (coordinate(maximum_) - low));
}

double roundStep(double span, int most) {
    if (!(span > 0) || !std::isfinite(span))
        return 1;
    const double raw = span / std::max(most, 1);
    const double decade = std::pow(10, std::floor(std::log10(raw)));
    for (const double mantissa : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (mantissa * decade >= raw * (1 - tolerance))
            return mantissa * decade;
    return 10 * decade;
}

std::vector<double> roundTicks(const AxisScale& scale, int most, double factor) {
    const double low = scale.minimum() * factor;
    const double high = scale.maximum() * factor;
    std::vector<double> ticks;
    if (scale.logarithmic()) {
        ticks = logarithmicTicks(low, high, most);
    } else {
        const double step = roundStep(high - low, most);
        const auto first = static_cast<long long>(std::ceil(low / step - tolerance));
        const auto last = static_cast<long long>(std::floor(high / step + tolerance));
        for (long long i = first; i <= last && ticks.size() < 100; ++i)
            ticks.push_back(static_cast<double>(i) * step);
    }
    for (double& tick : ticks)
        tick /= factor;
    return ticks;
}

std::vector<double> clockTicks(const AxisScale& scale, int most) {
    double step = 24;
    for (const double candidate : {12.0, 8.0, 6.0, 4.0, 3.0, 2.0, 1.0})
        if ((scale.maximum() - scale.minimum()) / candidate <= most)
            step = candidate;
    std::vector<double> ticks;
    for (double tick = std::ceil(scale.minimum() / step - tolerance) * step;
         tick <= scale.maximum() + tolerance && ticks.size() < 100; tick += step)
        ticks.push_back(tick);
    return ticks;
}

std::vector<double> binaryTicks(const AxisScale& scale, int most) {
    const double low = std::max(scale.minimum(), 1.0);
    const int first = static_cast<int>(std::ceil(std::log2(low) - tolerance));
    const int last =
        static_cast<int>(std::floor(std::log2(std::max(scale.maximum(), low)) + tolerance));
    const int count = last - first + 1;
    const int stride = std::max(1, (count + most - 1) / std::max(most, 1));
    std::vector<double> ticks;
    for (int exponent = first; exponent <= last; exponent += stride)
        ticks.push_back(std::exp2(exponent));
    return ticks;
}

} // namespace headroom::ui
