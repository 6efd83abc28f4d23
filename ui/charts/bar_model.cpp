#include "ui/charts/bar_model.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace headroom::ui {

using figures::ChartKind;
using figures::Column;
using figures::Figure;

namespace {

double valueAt(const Column& column, std::size_t i) {
    if (i >= column.values.size() || !std::isfinite(column.values[i]))
        return 0;
    return column.values[i];
}

void addWhiskers(BarModel& model, std::span<const double> low, std::span<const double> high,
                 int slot, bool assumption) {
    const std::size_t count = std::min(low.size(), high.size());
    for (std::size_t i = 0; i < count; ++i)
        if (std::isfinite(low[i]) && std::isfinite(high[i]) && high[i] > low[i])
            model.whiskers.push_back({static_cast<int>(i), slot, low[i], high[i], assumption});
}

BarModel groupedOrStacked(const Figure& figure, const HiddenColumns& hidden, const Tokens& tokens) {
    BarModel model;
    model.stacked = figure.kind == ChartKind::stackedBar;
    model.horizontal = figure.kind == ChartKind::horizontalBar;
    const std::size_t categories = figure.categories.size();
    for (std::size_t c = 0; c < figure.columns.size(); ++c) {
        const Column& column = figure.columns[c];
        if (isHidden(column, hidden))
            continue;
        BarSeriesData data{seriesStyle(figure, c, tokens).color, {}};
        data.values.reserve(static_cast<qsizetype>(categories));
        for (std::size_t i = 0; i < categories; ++i)
            data.values.append(valueAt(column, i));
        if (!model.stacked) {
            const auto slot = static_cast<int>(model.series.size());
            addWhiskers(model, column.assumptionLow, column.assumptionHigh, slot, true);
            addWhiskers(model, column.low, column.high, slot, false);
        }
        model.series.push_back(std::move(data));
    }
    return model;
}

/// Appends the part of a stack between two values; stacks grow from zero in both directions, so a
/// step that crosses zero has a part on either side.
void addFloating(BarModel& model, std::size_t category, double from, double to, std::size_t spacer,
                 std::size_t rising, std::size_t falling) {
    const double low = std::min(from, to);
    const double high = std::max(from, to);
    const std::size_t series = to > from ? rising : falling;
    const auto at = static_cast<qsizetype>(category);
    if (low >= 0) {
        model.series[spacer].values[at] = low;
        model.series[series].values[at] = high - low;
    } else if (high <= 0) {
        model.series[spacer].values[at] = high;
        model.series[series].values[at] = low - high;
    } else {
        model.series[series].values[at] = high;
        model.series[series + 2].values[at] = low;
    }
}

/// The first column holds the totals at both ends and the steps between them; further columns
/// split the totals, service by service.
BarModel waterfall(const Figure& figure, const HiddenColumns& hidden, const Tokens& tokens) {
    BarModel model;
    model.stacked = true;
    model.horizontal = true;
    const std::size_t categories = figure.categories.size();
    if (figure.columns.empty() || categories == 0)
        return model;
    const QList<double> zeros(static_cast<qsizetype>(categories), 0.0);
    // Spacer, rising, falling, and the two again for what lies beyond zero.
    model.series = {{QColor(), zeros},
                    {tokens.bad, zeros},
                    {tokens.good, zeros},
                    {tokens.bad, zeros},
                    {tokens.good, zeros}};
    const Column& steps = figure.columns.front();
    const std::size_t last = categories - 1;
    std::vector<std::size_t> parts;
    for (std::size_t c = 1; c < figure.columns.size(); ++c) {
        if (isHidden(figure.columns[c], hidden))
            continue;
        BarSeriesData data{seriesStyle(figure, c, tokens).color, zeros};
        data.values[0] = valueAt(figure.columns[c], 0);
        data.values[static_cast<qsizetype>(last)] = valueAt(figure.columns[c], last);
        model.series.push_back(std::move(data));
    }
    if (figure.columns.size() == 1) {
        BarSeriesData first{tokens.baseline, zeros};
        first.values[0] = valueAt(steps, 0);
        BarSeriesData final{tokens.accent, zeros};
        final.values[static_cast<qsizetype>(last)] = valueAt(steps, last);
        model.series.push_back(std::move(first));
        if (last > 0)
            model.series.push_back(std::move(final));
    }
    double running = valueAt(steps, 0);
    model.labels.push_back({0, running, running, false});
    for (std::size_t i = 1; i < last; ++i) {
        const double next = running + valueAt(steps, i);
        addFloating(model, i, running, next, 0, 1, 2);
        model.labels.push_back(
            {static_cast<int>(i), std::max(running, next), valueAt(steps, i), true});
        running = next;
    }
    if (last > 0)
        model.labels.push_back(
            {static_cast<int>(last), valueAt(steps, last), valueAt(steps, last), false});
    return model;
}

} // namespace

std::vector<double> BarModel::ends() const {
    std::vector<double> result{0};
    if (series.empty())
        return result;
    if (!stacked) {
        for (const BarSeriesData& data : series)
            result.insert(result.end(), data.values.begin(), data.values.end());
        return result;
    }
    for (qsizetype i = 0; i < series.front().values.size(); ++i) {
        double above = 0;
        double below = 0;
        for (const BarSeriesData& data : series)
            (data.values[i] >= 0 ? above : below) += data.values[i];
        result.push_back(above);
        result.push_back(below);
    }
    return result;
}

BarModel barModel(const Figure& figure, const HiddenColumns& hidden, const Tokens& tokens) {
    return figure.kind == ChartKind::waterfall ? waterfall(figure, hidden, tokens)
                                               : groupedOrStacked(figure, hidden, tokens);
}

} // namespace headroom::ui
