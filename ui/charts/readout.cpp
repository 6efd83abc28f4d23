#include "ui/charts/readout.h"

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

double boundAt(const std::vector<double>& bounds, std::size_t index, double otherwise) {
    return index < bounds.size() ? bounds[index] : otherwise;
}

} // namespace

QString Readout::sentence() const {
    QStringList parts;
    for (const Line& line : lines)
        parts.append(line.name + u": "_s + line.text);
    return title + u": "_s + parts.join(u"; "_s);
}

QString findingOf(const figures::Figure& figure, const NumberFormat& format) {
    if (!figure.finding.empty())
        return toString(figure.finding);
    std::optional<std::size_t> highest;
    double most = 0;
    // What is tried counts more than what it is compared with.
    for (const figures::Column& column : figure.columns) {
        if (highest && column.role != figures::ScenarioRole::scenario)
            continue;
        for (std::size_t i = 0; i < column.values.size(); ++i)
            if (std::isfinite(column.values[i]) && (!highest || column.values[i] > most)) {
                highest = i;
                most = column.values[i];
            }
    }
    const auto readout = highest ? readoutAt(figure, *highest, {}, format) : std::nullopt;
    return readout ? QCoreApplication::translate("Readout", "Highest: %1").arg(readout->sentence())
                   : QCoreApplication::translate("Readout", "There are no values.");
}

std::optional<std::size_t> nearestPosition(const figures::Figure& figure, double x) {
    const std::vector<double>& positions = figure.positions;
    if (positions.empty() || !std::isfinite(x))
        return std::nullopt;
    const auto after = std::ranges::lower_bound(positions, x);
    if (after == positions.begin())
        return 0;
    if (after == positions.end())
        return positions.size() - 1;
    const auto index = static_cast<std::size_t>(after - positions.begin());
    // A step keeps its value up to the next position, so the one before holds.
    if (figure.kind == figures::ChartKind::step)
        return *after == x ? index : index - 1;
    return x - positions[index - 1] < positions[index] - x ? index - 1 : index;
}

std::optional<Readout> readoutAt(const figures::Figure& figure, std::size_t index,
                                 const HiddenColumns& hidden, const NumberFormat& format) {
    const bool categorical = isCategorical(figure.kind);
    const std::size_t count = categorical ? figure.categories.size() : figure.positions.size();
    if (index >= count)
        return std::nullopt;
    Readout readout;
    readout.index = index;
    readout.title = categorical ? toString(figure.categories[index])
                                : format.value(figure.positions[index], figure.x.unit).withUnit();
    for (std::size_t c = 0; c < figure.columns.size(); ++c) {
        const figures::Column& column = figure.columns[c];
        if (isHidden(column, hidden) || index >= column.values.size() ||
            !std::isfinite(column.values[index]))
            continue;
        const double value = column.values[index];
        const FormattedValue text =
            format.withBand(value, boundAt(column.low, index, value),
                            boundAt(column.high, index, value), column.unit);
        readout.lines.push_back({c, value, toString(column.name), text.sentence()});
    }
    if (readout.lines.empty())
        return std::nullopt;
    return readout;
}

} // namespace headroom::ui
