#include "ui/pages/records/record_model.h"

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

QString csvField(QString text) {
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    text.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

RecordModel::RecordModel(std::vector<RecordColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , columns_(std::move(columns)) {}

bool RecordModel::setRecords(std::vector<Record> records) {
    if (!records.empty() && std::ranges::equal(records, records_, {}, &Record::id, &Record::id)) {
        // The same rows with other values: selection and scroll position stay.
        records_ = std::move(records);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return false;
    }
    beginResetModel();
    records_ = std::move(records);
    endResetModel();
    return true;
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(records_.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record& record = records_[static_cast<std::size_t>(index.row())];
    if (role == groupRole)
        return record.group;
    if (role == idRole)
        return record.id;
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= record.cells.size())
        return {};
    const RecordCell& cell = record.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case orderRole:
        return cell.order.isValid() ? cell.order : QVariant(cell.text);
    case toneRole:
        return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
    case shareRole:
        return cell.share ? QVariant(*cell.share) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.toolTip.isEmpty() ? QVariant() : QVariant(column.toolTip);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QString csvOf(const QAbstractItemModel& model) {
    QStringList lines;
    QStringList fields;
    for (int column = 0; column < model.columnCount(); ++column)
        fields.append(csvField(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(fields.join(u','));
    for (int row = 0; row < model.rowCount(); ++row) {
        fields.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            fields.append(csvField(model.index(row, column).data().toString()));
        lines.append(fields.join(u','));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

} // namespace headroom::ui
