#include "ui/inspector/setting_scale.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

double SettingScale::fraction(double value) const {
    const double clamped = std::clamp(value, minimum, maximum);
    const double share = (clamped - minimum) / (maximum - minimum);
    switch (spread) {
    case Spread::linear:
        return share;
    case Spread::logarithmic:
        return std::log(clamped / minimum) / std::log(maximum / minimum);
    case Spread::root:
        return std::sqrt(share);
    }
    return share;
}

double SettingScale::valueAt(double fraction) const {
    const double share = std::clamp(fraction, 0.0, 1.0);
    double value = minimum;
    switch (spread) {
    case Spread::linear:
        value = minimum + share * (maximum - minimum);
        break;
    case Spread::logarithmic:
        value = minimum * std::pow(maximum / minimum, share);
        break;
    case Spread::root:
        value = minimum + share * share * (maximum - minimum);
        break;
    }
    return std::clamp(std::round(value), minimum, maximum);
}

double SettingScale::snapped(double value, double tolerance) const {
    double best = value;
    double distance = tolerance;
    for (const double point : snapPoints) {
        const double away = std::abs(fraction(point) - fraction(value));
        if (away < distance) {
            distance = away;
            best = point;
        }
    }
    return best;
}

double SettingScale::nextSnapPoint(double value, bool up) const {
    if (up) {
        const auto next = std::ranges::upper_bound(snapPoints, value);
        return next == snapPoints.end() ? maximum : *next;
    }
    const auto here = std::ranges::lower_bound(snapPoints, value);
    return here == snapPoints.begin() ? minimum : *std::prev(here);
}

// Lambda's limits: memory 128 to 10,240 MB in steps of 1 MB, timeouts up to 900 s.
SettingScale memoryScale() {
    return {128,
            10240,
            SettingScale::Spread::logarithmic,
            64,
            {128, 256, 512, 768, 1024, 1536, 1769, 2048, 3008, 4096, 5120, 6144, 8192, 10240}};
}

SettingScale timeoutScale() {
    return {1,
            900,
            SettingScale::Spread::logarithmic,
            1,
            {1, 3, 5, 10, 15, 30, 60, 120, 180, 300, 600, 900}};
}

SettingScale provisionedScale() {
    return {0, 200, SettingScale::Spread::root, 1, {0, 1, 2, 5, 10, 20, 50, 100, 200}};
}

SettingScale reservedScale() {
    return {0, 1000, SettingScale::Spread::root, 1, {0, 1, 5, 10, 50, 100, 200, 500, 1000}};
}

SettingScale trafficScale() {
    return {10,
            1000,
            SettingScale::Spread::logarithmic,
            1,
            {10, 25, 50, 75, 100, 125, 150, 200, 300, 500, 1000}};
}

SettingScale waitingScale() {
    return {0, 100, SettingScale::Spread::linear, 1, {0, 10, 25, 50, 75, 90, 100}};
}

SettingScale keepAliveScale() {
    return {60,
            3600,
            SettingScale::Spread::logarithmic,
            10,
            {60, 120, 180, 300, 420, 600, 900, 1200, 1800, 3600}};
}

} // namespace headroom::ui
