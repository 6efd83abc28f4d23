#include "ui/pages/roadmap/roadmap_model.h"

#include "ui/pages/risks/risk_model.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"

namespace headroom::ui {

void RoadmapModel::setPhases(const std::vector<figures::RoadmapPhase>& phases) {
    std::vector<Row> rows;
    for (std::size_t p = 0; p < phases.size(); ++p)
        for (std::size_t i = 0; i < phases[p].items.size(); ++i)
            rows.push_back({p, i});
    if (rows == rows_) {
        phases_ = phases;
        if (!rows_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    phases_ = phases;
    rows_ = std::move(rows);
    endResetModel();
}

int RoadmapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RoadmapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString RoadmapModel::text(const Row& row, int column) const {
    const figures::RoadmapPhase& stage = phases_[row.phase];
    const figures::RoadmapItem& entry = stage.items[row.item];
    const NumberFormat format;
    switch (column) {
    case item:
        return toString(entry.name);
    case phase:
        return toString(stage.name);
    case weeks:
        return tr("%1 to %2").arg(stage.firstWeek).arg(stage.lastWeek);
    case hours:
        return entry.hours ? format.number(*entry.hours, 0) : tr("open");
    case risk:
        return levelText(entry.risk);
    case saving:
        return stage.savingUsdPerMonth
                   ? format.change(-stage.savingUsdPerMonth->value, document::Unit::usdPerMonth)
                   : QString();
    default:
        return {};
    }
}

QVariant RoadmapModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const figures::RoadmapItem& entry = phases_[row.phase].items[row.item];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == toneRole && index.column() == risk)
        return static_cast<int>(levelTone(entry.risk));
    if (role == selectedRole)
        return entry.selected;
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() == hours || index.column() == saving;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant RoadmapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == hours || section == saving;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case item:
        return tr("Item");
    case phase:
        return tr("Phase");
    case weeks:
        return tr("Weeks");
    case hours:
        return tr("Hours");
    case risk:
        return tr("Risk");
    case saving:
        return tr("Bill after the phase");
    default:
        return {};
    }
}

} // namespace headroom::ui
