#include "ui/pages/risks/risk_model.h"

#include "ui/text/text.h"

#include <algorithm>

namespace headroom::ui {

QString levelText(const std::string& level) {
    if (level == "LOW")
        return RiskModel::tr("low");
    if (level == "MEDIUM")
        return RiskModel::tr("medium");
    if (level == "HIGH")
        return RiskModel::tr("high");
    return RiskModel::tr("unassessed");
}

Tone levelTone(const std::string& level) {
    if (level == "LOW")
        return Tone::good;
    if (level == "MEDIUM")
        return Tone::warn;
    return level == "HIGH" ? Tone::bad : Tone::accent;
}

int levelOrder(const std::string& level) {
    if (level == "LOW")
        return 0;
    if (level == "MEDIUM")
        return 1;
    return level == "HIGH" ? 2 : 3;
}

void RiskModel::setRisks(const std::vector<figures::RiskRow>& risks) {
    const bool sameRows =
        std::ranges::equal(risks, risks_, {}, &figures::RiskRow::id, &figures::RiskRow::id);
    if (sameRows) {
        const bool other = !std::ranges::equal(
            risks, risks_, [](const figures::RiskRow& a, const figures::RiskRow& b) {
                return a.selected == b.selected && a.exposure == b.exposure;
            });
        risks_ = risks;
        if (other && !risks_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    risks_ = risks;
    endResetModel();
}

int RiskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(risks_.size());
}

int RiskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant RiskModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const figures::RiskRow& risk = risks_[static_cast<std::size_t>(index.row())];
    if (role == selectedRole)
        return risk.selected;
    if (index.column() == level) {
        if (role == Qt::DisplayRole)
            return levelText(risk.level);
        if (role == toneRole)
            return static_cast<int>(levelTone(risk.level));
        if (role == orderRole)
            return levelOrder(risk.level);
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != orderRole && role != Qt::ToolTipRole)
        return {};
    // That nobody has assessed it is said by its level already.
    if (role == Qt::DisplayRole && levelOrder(risk.level) > 2 &&
        (index.column() == mitigation || index.column() == rollback))
        return QStringLiteral("–");
    switch (index.column()) {
    case change:
        return toString(risk.name);
    case mitigation:
        return toString(risk.mitigation);
    case exposure:
        return toString(risk.exposure);
    case rollback:
        return toString(risk.rollback);
    default:
        return {};
    }
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case change:
        return tr("Change");
    case level:
        return tr("Level");
    case mitigation:
        return tr("Before it goes wrong");
    case exposure:
        return tr("Under stress");
    case rollback:
        return tr("If it goes wrong");
    default:
        return {};
    }
}

} // namespace headroom::ui
