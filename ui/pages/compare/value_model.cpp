#include "ui/pages/compare/value_model.h"

#include "model/figures/compare_values.h"

#include <nlohmann/json.hpp>

namespace headroom::ui {

using nlohmann::json;

namespace {

constexpr std::size_t longestTip = 2000;

QString shortWords(const json* value) {
    return value ? QString::fromStdString(figures::shortValue(value)) : QStringLiteral("\u2013");
}

QString wholeWords(const json* value) {
    if (!value || !value->is_structured())
        return {};
    std::string text = value->dump(2, ' ', false, json::error_handler_t::replace);
    if (text.size() > longestTip)
        text = text.substr(0, longestTip) + "\n\u2026";
    return QString::fromStdString(text);
}

} // namespace

void ValueModel::setDocuments(const json& loaded, const json& baseline, const json& scenario) {
    beginResetModel();
    rows_.clear();
    for (const figures::ComparedValue& value :
         figures::comparedValues(loaded, baseline, scenario)) {
        Row row;
        row.place = QString::fromStdString(value.pointer);
        row.differs = !value.isSame();
        const json* sides[]{value.loaded, value.baseline, value.scenario};
        for (std::size_t i = 0; i < 3; ++i) {
            row.values[i] = shortWords(sides[i]);
            row.whole[i] = wholeWords(sides[i]);
        }
        rows_.push_back(std::move(row));
    }
    endResetModel();
}

void ValueModel::setNames(const QString& baseline, const QString& scenario) {
    baselineName_ = baseline;
    scenarioName_ = scenario;
    emit headerDataChanged(Qt::Horizontal, baselineValue, scenarioValue);
}

int ValueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ValueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ValueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == place ? row.place : row.values[column - loadedValue];
    case Qt::ToolTipRole:
        return column == place || row.whole[column - loadedValue].isEmpty()
                   ? QVariant()
                   : QVariant(row.whole[column - loadedValue]);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case differsRole:
        return row.differs;
    default:
        return {};
    }
}

QVariant ValueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case place:
        return tr("Place in the application");
    case loadedValue:
        return tr("As loaded");
    case baselineValue:
        return baselineName_;
    case scenarioValue:
        return scenarioName_;
    default:
        return {};
    }
}

} // namespace headroom::ui
