#pragma once

#include "model/figures/compare_table.h"
#include "ui/workspace/computation.h"

#include <QAbstractTableModel>

#include <memory>

namespace headroom::ui {

/// Both sides' metrics, their difference with its interval, and whether it matters.
class MetricModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        where,
        what,
        baselineValue,
        scenarioValue,
        difference,
        percent,
        interval,
        columns
    };

    static constexpr int orderRole = Qt::UserRole;
    /// Whether the change is larger than the threshold; false for a muted row.
    static constexpr int mattersRole = Qt::UserRole + 1;
    /// The entity's id, the same for every cell of a row.
    static constexpr int entityRole = Qt::UserRole + 2;
    static constexpr int wordsRole = Qt::UserRole + 3;

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::shared_ptr<const figures::CompareTable> table);
    void setNames(const QString& baseline, const QString& scenario);
    void setThreshold(const figures::ChangeThreshold& threshold);
    const figures::ChangeThreshold& threshold() const { return threshold_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const figures::ComparedMetric& metric, int column) const;
    QVariant order(const figures::ComparedMetric& metric, int column) const;

    std::shared_ptr<const figures::CompareTable> table_;
    figures::ChangeThreshold threshold_;
    QString baselineName_;
    QString scenarioName_;
};

/// The rows of a model as comma-separated values (RFC 4180), headers first; figures in the C locale
/// with all their digits, one column for each bound of an interval.
QString csvOf(const figures::CompareTable& table);

} // namespace headroom::ui
