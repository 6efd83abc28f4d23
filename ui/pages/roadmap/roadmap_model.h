#pragma once

#include "model/figures/dashboard.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom::ui {

/// The items of the roadmap, a row each.
class RoadmapModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { item, phase, weeks, hours, risk, saving, columns };
    static constexpr int toneRole = Qt::UserRole + 1;
    static constexpr int selectedRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setPhases(const std::vector<figures::RoadmapPhase>& phases);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t phase = 0;
        std::size_t item = 0;
        bool operator==(const Row&) const = default;
    };
    QString text(const Row& row, int column) const;

    std::vector<figures::RoadmapPhase> phases_;
    std::vector<Row> rows_;
};

} // namespace headroom::ui
