#include "ui/charts/chart_layout.h"

#include "ui/text/text.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelGap = 8;
constexpr double rightMargin = 12;
constexpr double thickestBar = 22;
constexpr double widestGroup = 0.72;

struct AxisWords {
    Q_DECLARE_TR_FUNCTIONS(ChartLayout)
public:
    static QString dollars(bool monthly) {
        return monthly ? tr("US dollars a month") : tr("US dollars");
    }
    static QString titled(const QString& title, const QString& unit, bool logarithmic) {
        if (logarithmic && unit.isEmpty())
            return title.isEmpty() ? tr("log scale") : tr("%1 (log scale)").arg(title);
        if (logarithmic)
            return title.isEmpty() ? tr("%1, log scale").arg(unit)
                                   : tr("%1 (%2, log scale)").arg(title, unit);
        if (unit.isEmpty())
            return title;
        if (title.isEmpty())
            return unit;
        return title.endsWith(u')') ? tr("%1, %2").arg(title, unit)
                                    : tr("%1 (%2)").arg(title, unit);
    }
};

QFontMetricsF noteMetrics() {
    return QFontMetricsF(font(FontRole::note));
}

document::Unit valueUnit(const figures::Figure& figure) {
    const document::Unit unit = valueAxis(figure).unit;
    return unit == document::Unit::none && !figure.columns.empty() ? figure.columns.front().unit
                                                                   : unit;
}

enum class UnitPlace { labels, title };

/// The round ticks of one axis with their labels.
std::vector<AxisTick> ticksOf(const AxisScale& scale, document::Unit unit, double length,
                              double perTick, UnitPlace place, const NumberFormat& format) {
    const int most = std::clamp(static_cast<int>(length / perTick), 2, 12);
    DisplayUnit shown =
        format.displayUnit(unit, std::max(std::abs(scale.minimum()), std::abs(scale.maximum())));
    const bool memory = unit == document::Unit::megabytes && scale.logarithmic();
    const bool hours =
        unit == document::Unit::hours && !scale.logarithmic() && scale.maximum() <= 72;
    const std::vector<double> values = memory  ? binaryTicks(scale, most)
                                       : hours ? clockTicks(scale, most)
                                               : roundTicks(scale, most, shown.factor);
    if (place == UnitPlace::title)
        shown.suffix.clear();
    const double step = scale.logarithmic() || values.size() < 2 ? 0 : values[1] - values[0];
    std::vector<AxisTick> ticks;
    for (const double value : values)
        ticks.push_back({value, format.tick(value, shown, step), false});
    return ticks;
}

double widest(const std::vector<AxisTick>& ticks) {
    const QFontMetricsF metrics = noteMetrics();
    double width = 0;
    for (const AxisTick& tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.label));
    return std::ceil(width);
}

/// The width that wraps every label into at most two lines.
double wrappedWidth(const std::vector<AxisTick>& ticks, double most) {
    const QFontMetricsF metrics(font(FontRole::noteStrong));
    double width = 0;
    for (const AxisTick& tick : ticks) {
        const double full = metrics.horizontalAdvance(tick.label);
        double needed = full;
        if (full > most) {
            needed = 0;
            for (const QString& word : tick.label.split(u' '))
                needed = std::max(needed, metrics.horizontalAdvance(word));
            needed = std::max(needed, std::min(most, full * 0.6));
        }
        width = std::max(width, needed);
    }
    return std::ceil(width) + 1;
}

QString axisTitle(const figures::Axis& axis, document::Unit unit, const AxisScale& scale,
                  UnitPlace place, const NumberFormat& format) {
    const DisplayUnit shown =
        format.displayUnit(unit, std::max(std::abs(scale.minimum()), std::abs(scale.maximum())));
    QStringList units;
    if (place == UnitPlace::title && !shown.suffix.isEmpty())
        units.append(shown.suffix);
    // A title of the figure's own says already what period it is about.
    if (shown.money)
        units.append(AxisWords::dollars(!shown.rate.isEmpty() && axis.title.empty()));
    else if (!shown.rate.isEmpty())
        units.append(shown.rate);
    return AxisWords::titled(toString(axis.title), units.join(u' '), axis.logarithmic);
}

} // namespace

const figures::Axis& valueAxis(const figures::Figure& figure) {
    const bool swapped = isCategorical(figure.kind) && figure.y.unit == document::Unit::none &&
                         figure.x.unit != document::Unit::none;
    return swapped ? figure.x : figure.y;
}

double categoryCoordinate(int index, int count, bool horizontal) {
    return horizontal ? count - 1 - index : index;
}

ChartLayout layoutNumeric(const figures::Figure& figure, const QSizeF& size, const Range& x,
                          const Range& y, const NumberFormat& format) {
    ChartLayout layout;
    layout.bounds = QRectF(QPointF(), size);
    const double line = noteMetrics().height();
    layout.frame.x = AxisScale(x.low, x.high, figure.x.logarithmic);
    layout.frame.y = AxisScale(y.low, y.high, figure.y.logarithmic);
    const document::Unit unit = valueUnit(figure);

    AxesContent& axes = layout.axes;
    axes.xTitle = axisTitle(figure.x, figure.x.unit, layout.frame.x, UnitPlace::title, format);
    axes.yTitle = axisTitle(figure.y, unit, layout.frame.y, UnitPlace::labels, format);
    const double top = axes.yTitle.isEmpty() ? line / 2 + 1 : line + 12;
    const double bottom = line + 6 + (axes.xTitle.isEmpty() ? 2 : line + 4);
    const double height = std::max(size.height() - top - bottom, 10.0);
    axes.y = ticksOf(layout.frame.y, unit, height, 38, UnitPlace::labels, format);
    axes.yLabelWidth = widest(axes.y);
    const double left = axes.yLabelWidth + labelGap;
    const double width = std::max(size.width() - left - rightMargin, 10.0);
    layout.frame.area = QRectF(left, top, width, height);
    axes.x = ticksOf(layout.frame.x, figure.x.unit, width, 64, UnitPlace::title, format);
    axes.xGrid = false;
    return layout;
}

ChartLayout layoutCategories(const figures::Figure& figure, const BarModel& bars,
                             const QSizeF& size, const Range& values, const NumberFormat& format) {
    ChartLayout layout;
    layout.bounds = QRectF(QPointF(), size);
    const QFontMetricsF metrics = noteMetrics();
    const double line = metrics.height();
    const int count = static_cast<int>(figure.categories.size());
    const bool totals = figure.kind == figures::ChartKind::waterfall;
    std::vector<AxisTick> names;
    for (int i = 0; i < count; ++i)
        names.push_back({double(i), toString(figure.categories[static_cast<std::size_t>(i)]),
                         totals && (i == 0 || i == count - 1)});

    const AxisScale categories(-0.5, std::max(count, 1) - 0.5, false);
    const AxisScale scale(values.low, values.high, false);
    const document::Unit unit = valueUnit(figure);
    const double slot = size.width() * 0.86 / std::max(count, 1);
    layout.horizontal = bars.horizontal || figure.kind == figures::ChartKind::intervals ||
                        wrappedWidth(names, slot - 8) > slot - 4;
    AxesContent& axes = layout.axes;
    if (layout.horizontal) {
        for (int i = 0; i < count; ++i)
            names[static_cast<std::size_t>(i)].value = categoryCoordinate(i, count, true);
        axes.y = std::move(names);
        // Rows too low for two lines keep their names on one.
        const double row = (size.height() - 3 * line) / std::max(count, 1);
        const double wrapFrom = row < 2.2 * line ? size.width() : size.width() * 0.34;
        axes.yLabelWidth = std::min(wrappedWidth(axes.y, wrapFrom), size.width() * 0.5);
        axes.yLines = row < 2.2 * line ? 1 : 3;
        axes.yGrid = false;
        axes.xTitle = axisTitle(valueAxis(figure), unit, scale, UnitPlace::labels, format);
        // Words beside the longest bar need room beyond it.
        const double beyond = bars.labels.empty() ? rightMargin + 8 : 56;
        const double left = axes.yLabelWidth + labelGap;
        const double bottom = line + 6 + (axes.xTitle.isEmpty() ? 2 : line + 4);
        layout.frame.area = QRectF(left, 4, std::max(size.width() - left - beyond, 10.0),
                                   std::max(size.height() - bottom - 4, 10.0));
        layout.frame.x = scale;
        layout.frame.y = categories;
        axes.x = ticksOf(scale, unit, layout.frame.area.width(), 52, UnitPlace::labels, format);
    } else {
        axes.xTitle = AxisWords::titled(toString(figure.x.title), {}, false);
        axes.yTitle = axisTitle(valueAxis(figure), unit, scale, UnitPlace::labels, format);
        const double top = axes.yTitle.isEmpty() ? line / 2 + 1 : line + 12;
        const double bottom = 2 * line + 6 + (axes.xTitle.isEmpty() ? 0 : line + 2);
        const double height = std::max(size.height() - top - bottom, 10.0);
        axes.y = ticksOf(scale, unit, height, 38, UnitPlace::labels, format);
        axes.yLabelWidth = widest(axes.y);
        const double left = axes.yLabelWidth + labelGap;
        layout.frame.area =
            QRectF(left, top, std::max(size.width() - left - rightMargin, 10.0), height);
        layout.frame.x = categories;
        layout.frame.y = scale;
        axes.x = std::move(names);
        axes.xLabelWidth = layout.frame.area.width() / std::max(count, 1) - 4;
        axes.xGrid = false;
    }
    const double extent =
        layout.horizontal ? layout.frame.area.height() : layout.frame.area.width();
    const double perCategory = extent / std::max(count, 1);
    const double thickest = thickestBar * (layout.horizontal ? 1.0 : 2.0);
    layout.barWidth = std::min(widestGroup, thickest * std::max(bars.groupSize(), 1) /
                                                std::max(perCategory, 1.0));
    return layout;
}

} // namespace headroom::ui
