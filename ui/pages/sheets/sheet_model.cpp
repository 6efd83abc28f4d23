#include "ui/pages/sheets/sheet_model.h"

#include "ui/text/text.h"
#include "ui/widgets/pill.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

Tone toneOf(figures::CellTone tone) {
    switch (tone) {
    case figures::CellTone::good:
        return Tone::good;
    case figures::CellTone::warn:
        return Tone::warn;
    case figures::CellTone::bad:
        return Tone::bad;
    default:
        return Tone::neutral;
    }
}

QString quoted(const QString& text) {
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString inner = text;
    return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvField(const figures::SheetCell& cell) {
    if (!cell.words.empty())
        return quoted(QString::fromStdString(cell.words.english()));
    return std::isfinite(cell.value) ? QString::number(cell.value, 'g', 17) : QString();
}

} // namespace

void SheetModel::setSheet(const figures::Sheet& sheet) {
    const bool sameRows = std::ranges::equal(sheet.rows, sheet_.rows, {}, &figures::SheetRow::id,
                                             &figures::SheetRow::id) &&
                          sheet.columns.size() == sheet_.columns.size();
    if (sameRows) {
        sheet_ = sheet;
        if (!sheet_.rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    sheet_ = sheet;
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sheet_.rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sheet_.columns.size());
}

QString SheetModel::numberText(double value, document::Unit unit) const {
    if (!std::isfinite(value))
        return QStringLiteral("–");
    // Headings say of what a month, and of units that they are units.
    FormattedValue text =
        format_.value(value, unit == document::Unit::requestUnits ? document::Unit::count : unit);
    text.rate.clear();
    return text.withUnit();
}

bool SheetModel::isWords(int column) const {
    const auto at = static_cast<std::size_t>(column);
    return !sheet_.columns[at].isNumber &&
           std::ranges::none_of(sheet_.rows, [at](const figures::SheetRow& row) {
               return at < row.cells.size() && row.cells[at].tone != figures::CellTone::none;
           });
}

bool SheetModel::isIdle(int column) const {
    const auto at = static_cast<std::size_t>(column);
    return sheet_.columns[at].isNumber &&
           std::ranges::all_of(sheet_.rows, [at](const figures::SheetRow& row) {
               return at >= row.cells.size() || !std::isfinite(row.cells[at].value) ||
                      row.cells[at].value == 0;
           });
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const figures::SheetRow& row = sheet_.rows[static_cast<std::size_t>(index.row())];
    if (role == idRole)
        return QString::fromStdString(row.id);
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.cells.size())
        return {};
    const figures::SheetCell& cell = row.cells[column];
    const figures::SheetColumn& heading = sheet_.columns[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.words.empty() && heading.isNumber ? numberText(cell.value, heading.unit)
                                                      : toString(cell.words);
    case Qt::ToolTipRole:
        if (!cell.explanation.empty())
            return toString(cell.explanation);
        return heading.isNumber ? QVariant() : QVariant(toString(cell.words));
    case Qt::TextAlignmentRole:
        return QVariant((heading.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case valueRole:
        if (heading.isNumber)
            return std::isfinite(cell.value) ? cell.value : -1.0;
        return toString(cell.words);
    case toneRole:
        return cell.tone == figures::CellTone::none ? QVariant()
                                                    : QVariant(static_cast<int>(toneOf(cell.tone)));
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const figures::SheetColumn& column = sheet_.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        // "Matched now" above a column of figures needs two lines rather than its whole length.
        QString name = toString(column.name);
        if (const qsizetype space = name.lastIndexOf(u' '); column.isNumber && space > 0)
            name[space] = u'\n';
        return name;
    }
    if (role == Qt::ToolTipRole)
        return column.definition.empty() ? QVariant() : QVariant(toString(column.definition));
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString csvOf(const figures::Sheet& sheet) {
    QStringList lines;
    QStringList fields;
    for (const figures::SheetColumn& column : sheet.columns) {
        const QString unit = QString::fromUtf8(document::symbol(column.unit).data(),
                                               qsizetype(document::symbol(column.unit).size()));
        const QString id = QString::fromStdString(column.id);
        fields.append(quoted(unit.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(id, unit)));
    }
    lines.append(fields.join(u','));
    for (const figures::SheetRow& row : sheet.rows) {
        fields.clear();
        for (const figures::SheetCell& cell : row.cells)
            fields.append(csvField(cell));
        lines.append(fields.join(u','));
    }
    return lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

} // namespace headroom::ui
