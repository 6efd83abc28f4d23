#include "ui/charts/figure_extent.h"

#include "ui/charts/axis_scale.h"
#include "ui/charts/bar_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace headroom::ui {

using figures::ChartKind;
using figures::Figure;

namespace {

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void add(std::span<const double> values) {
        for (const double value : values)
            add(value);
    }
    bool empty() const { return low > high; }
};

Extent dataExtent(const Figure& figure, const HiddenColumns& hidden) {
    Extent extent;
    if (figure.kind == ChartKind::stackedBar || figure.kind == ChartKind::waterfall) {
        const BarModel bars = barModel(figure, hidden, lightTokens());
        for (const double end : bars.ends())
            extent.add(end);
    }
    for (const figures::Column& column : figure.columns) {
        if (isHidden(column, hidden))
            continue;
        if (figure.kind != ChartKind::stackedBar && figure.kind != ChartKind::waterfall)
            extent.add(column.values);
        if (figure.kind == ChartKind::waterfall || figure.kind == ChartKind::stackedBar)
            continue;
        extent.add(column.low);
        extent.add(column.high);
        // A very wide assumption must not squeeze the data into a corner: it is cut at twice it.
        Extent values;
        values.add(column.values);
        for (const double bound : column.assumptionHigh)
            if (std::isfinite(bound))
                extent.add(values.empty() ? bound : std::min(bound, values.high * 2));
        for (const double bound : column.assumptionLow)
            if (std::isfinite(bound) && bound >= 0)
                extent.add(bound);
    }
    for (const figures::Mark& mark : figure.marks)
        if (!mark.vertical && !extent.empty() && mark.position <= extent.high * 2)
            extent.add(mark.position);
    return extent;
}

} // namespace

Range horizontalRange(const Figure& figure) {
    Extent extent;
    extent.add(figure.positions);
    if (extent.empty())
        return {};
    Range range{extent.low, extent.high};
    if (figure.kind == ChartKind::scatter) {
        // Points at the ends are whole points.
        constexpr double margin = 0.04;
        if (!figure.x.logarithmic) {
            const double room = margin * (range.high - range.low);
            range = {range.low - room, range.high + room};
        } else if (range.low > 0) {
            const double room = std::pow(range.high / range.low, margin);
            range = {range.low / room, range.high * room};
        }
    }
    if (figure.x.minimum)
        range.low = *figure.x.minimum;
    if (figure.x.maximum)
        range.high = *figure.x.maximum;
    return range;
}

Range valueRange(const Figure& figure, const HiddenColumns& hidden) {
    const Extent extent = dataExtent(figure, hidden);
    Range range;
    if (!extent.empty())
        range = {extent.low, extent.high};
    if (figure.y.logarithmic) {
        range.low = range.low > 0 ? range.low : range.high / 1000;
    } else {
        range.low = std::min(range.low, 0.0);
        range.high = std::max(range.high, 0.0);
        if (range.high > range.low) {
            const double step = roundStep(range.high - range.low, 5);
            if (range.low < 0)
                range.low = std::floor(range.low / step - 1e-9) * step;
            const bool share =
                figure.y.unit == document::Unit::ratio && range.high <= 1 && range.high > 0.9;
            range.high = share ? 1 : std::ceil(range.high / step - 1e-9) * step;
        }
    }
    if (figure.y.minimum)
        range.low = *figure.y.minimum;
    if (figure.y.maximum)
        range.high = *figure.y.maximum;
    return range;
}

Range steadied(const Range& shown, const Range& wanted) {
    const double span = shown.high - shown.low;
    const bool inside = wanted.low >= shown.low && wanted.high <= shown.high;
    const bool filled = wanted.high - wanted.low >= span * 0.5;
    return inside && filled ? shown : wanted;
}

} // namespace headroom::ui
