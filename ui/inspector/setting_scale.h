#pragma once

#include <vector>

namespace headroom::ui {

/// How a slider spreads a setting over its length, and at which values it catches.
struct SettingScale {
    enum class Spread {
        linear,
        logarithmic, ///< equal factors, equal lengths
        root,        ///< small values take more room, and zero is possible
    };

    double minimum = 0;
    double maximum = 1;
    Spread spread = Spread::linear;
    double step = 1;                ///< of arrow keys
    std::vector<double> snapPoints; ///< ascending; Page keys walk along them

    /// 0 to 1 along the slider.
    double fraction(double value) const;
    /// The whole value there.
    double valueAt(double fraction) const;
    /// `value`, or the snap point that lies within `tolerance` (a fraction of the length) of it.
    double snapped(double value, double tolerance) const;
    double nextSnapPoint(double value, bool up) const;
};

SettingScale memoryScale();
SettingScale timeoutScale();
SettingScale provisionedScale();
SettingScale reservedScale();
SettingScale trafficScale();   ///< per cent
SettingScale keepAliveScale(); ///< s
SettingScale waitingScale();   ///< per cent of a function's own time

} // namespace headroom::ui
