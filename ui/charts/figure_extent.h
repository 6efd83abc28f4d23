#pragma once

#include "model/figures/figure.h"
#include "ui/charts/series_style.h"

namespace headroom::ui {

struct Range {
    double low = 0;
    double high = 1;
    bool operator==(const Range&) const = default;
};

/// The range of the numeric x axis: what the figure asks for, else where its positions lie.
Range horizontalRange(const figures::Figure& figure);

/// The range of the value axis over the shown columns with their bounds: from zero for linear
/// axes, up to a round number; what the figure asks for comes first.
Range valueRange(const figures::Figure& figure, const HiddenColumns& hidden);

/// While values move, a range stays as it is until the data leaves it or fills less than half of
/// it; else every frame of a drag would rescale.
Range steadied(const Range& shown, const Range& wanted);

} // namespace headroom::ui
