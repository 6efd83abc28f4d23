#pragma once

#include "model/figures/figure.h"
#include "ui/text/number_format.h"

#include <QAbstractTableModel>

#include <memory>

namespace headroom::ui {

/// The values of a figure as a table: a row for each position or category, a column for each
/// series with its interval.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The number behind a cell, for sorting and tests.
    static constexpr int valueRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setFigure(std::shared_ptr<const figures::Figure> figure);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant firstColumn(std::size_t row, int role) const;

    std::shared_ptr<const figures::Figure> figure_;
    NumberFormat format_;
};

} // namespace headroom::ui
