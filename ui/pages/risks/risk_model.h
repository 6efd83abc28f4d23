#pragma once

#include "model/figures/dashboard.h"
#include "ui/widgets/pill.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom::ui {

/// The risks as a table; rows of changes that are not in the scenario are muted.
class RiskModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { change, level, mitigation, exposure, rollback, columns };

    /// A number that orders levels, for sorting.
    static constexpr int orderRole = Qt::UserRole;
    /// Tone of a cell that is shown as a pill, as an int.
    static constexpr int toneRole = Qt::UserRole + 1;
    static constexpr int selectedRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    void setRisks(const std::vector<figures::RiskRow>& risks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<figures::RiskRow> risks_;
};

/// "LOW" as people read it.
QString levelText(const std::string& level);
Tone levelTone(const std::string& level);
/// 0 for the least; what nobody has assessed comes after the worst.
int levelOrder(const std::string& level);

} // namespace headroom::ui
