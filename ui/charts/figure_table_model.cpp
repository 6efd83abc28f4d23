#include "ui/charts/figure_table_model.h"

#include "ui/charts/series_style.h"
#include "ui/text/text.h"

namespace headroom::ui {

namespace {

double boundAt(const std::vector<double>& bounds, std::size_t row, double otherwise) {
    return row < bounds.size() ? bounds[row] : otherwise;
}

} // namespace

void FigureTableModel::setFigure(std::shared_ptr<const figures::Figure> figure) {
    const auto shape = [this] { return std::pair(rowCount(), columnCount()); };
    const auto before = shape();
    const auto old = figure_;
    figure_ = figure;
    const auto after = shape();
    if (before == after && old) {
        if (after.first > 0 && after.second > 0)
            emit dataChanged(index(0, 0), index(after.first - 1, after.second - 1));
        emit headerDataChanged(Qt::Horizontal, 0, std::max(after.second - 1, 0));
        return;
    }
    figure_ = old;
    beginResetModel();
    figure_ = std::move(figure);
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !figure_)
        return 0;
    return static_cast<int>(isCategorical(figure_->kind) ? figure_->categories.size()
                                                         : figure_->positions.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !figure_ ? 0 : static_cast<int>(figure_->columns.size()) + 1;
}

QVariant FigureTableModel::firstColumn(std::size_t row, int role) const {
    const bool categorical = isCategorical(figure_->kind);
    if (role == Qt::DisplayRole)
        return categorical ? toString(figure_->categories[row])
                           : format_.value(figure_->positions[row], figure_->x.unit).withUnit();
    if (role == valueRole)
        return categorical ? QVariant(toString(figure_->categories[row]))
                           : QVariant(figure_->positions[row]);
    return {};
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !figure_)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                            : Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == 0)
        return firstColumn(row, role);
    const figures::Column& column = figure_->columns[static_cast<std::size_t>(index.column() - 1)];
    if (row >= column.values.size())
        return {};
    const double value = column.values[row];
    if (role == valueRole)
        return value;
    if (role == Qt::DisplayRole) {
        FormattedValue text = format_.withBand(value, boundAt(column.low, row, value),
                                               boundAt(column.high, row, value), column.unit);
        // "a month" stands in the header once.
        text.rate.clear();
        return text.sentence();
    }
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !figure_ || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                     : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return toString(figure_->x.title);
    const figures::Column& column = figure_->columns[static_cast<std::size_t>(section - 1)];
    const QString name = toString(column.name);
    const QString rate = format_.displayUnit(column.unit, 1).rate;
    return rate.isEmpty() ? name : tr("%1, %2").arg(name, rate);
}

} // namespace headroom::ui
