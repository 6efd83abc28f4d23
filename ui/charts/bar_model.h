#pragma once

#include "model/figures/figure.h"
#include "ui/charts/series_style.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QList>
#include <QString>

#include <vector>

namespace headroom::ui {

/// One series of bars as Qt Charts takes it.
struct BarSeriesData {
    QColor color; ///< invalid: leaves room and draws nothing
    QList<double> values;
};

/// An interval on one bar: `slot` counts the bars of a group.
struct Whisker {
    int category = 0;
    int slot = 0;
    double low = 0;
    double high = 0;
    bool assumption = false; ///< the range of the assumptions, not of the sampling
};

/// Words at the end of one bar.
struct BarLabel {
    int category = 0;
    double position = 0; ///< the value that the label stands beside
    double value = 0;    ///< what it says
    bool change = false; ///< a signed step, not a total
};

/// A figure over categories as bars: grouped or stacked, drawn along or across.
struct BarModel {
    bool horizontal = false;
    bool stacked = false;
    std::vector<BarSeriesData> series;
    std::vector<Whisker> whiskers;
    std::vector<BarLabel> labels;

    int groupSize() const { return stacked ? 1 : static_cast<int>(series.size()); }
    /// Where the bars begin and end, for the range of the value axis.
    std::vector<double> ends() const;
};

BarModel barModel(const figures::Figure& figure, const HiddenColumns& hidden, const Tokens& tokens);

} // namespace headroom::ui
