#include "ui/pages/assumptions/assumption_model.h"

#include "ui/text/text.h"
#include "ui/workspace/document_access.h"

#include <QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using namespace Qt::StringLiterals;
using document::Unit;
using figures::AssumptionRow;
using figures::Foundation;

namespace {

constexpr int mostDecimals = 6;
constexpr QChar noBreakSpace(0x00A0);

/// A share is shown as per cent, everything else as the files state it.
double shownFactor(Unit unit) {
    return unit == Unit::ratio ? 100 : 1;
}

QString unitText(Unit unit) {
    switch (unit) {
    case Unit::ratio:
        return u"%"_s;
    case Unit::bytes:
        return AssumptionModel::tr("bytes");
    case Unit::perMonth:
        return AssumptionModel::tr("a month");
    case Unit::perSecond:
        return AssumptionModel::tr("a second");
    case Unit::count:
        return {};
    default:
        return QString::fromUtf8(document::symbol(unit).data());
    }
}

QString plainNumber(double value) {
    int decimals = 0;
    for (double scaled = value;
         decimals < mostDecimals && std::abs(scaled - std::round(scaled)) > 1e-9 * std::abs(scaled);
         scaled *= 10)
        ++decimals;
    return QLocale().toString(value, 'f', decimals);
}

QString numberText(double value, Unit unit) {
    const QString number = plainNumber(value * shownFactor(unit));
    const QString suffix = unitText(unit);
    return suffix.isEmpty() ? number : number + noBreakSpace + suffix;
}

Tone toneOf(Foundation foundation) {
    switch (foundation) {
    case Foundation::needsValue:
        return Tone::bad;
    case Foundation::assumed:
        return Tone::warn;
    case Foundation::measured:
        return Tone::good;
    default:
        return Tone::neutral;
    }
}

/// Lists and objects come as JSON.
bool isStructure(const std::string& text) {
    return text.starts_with('[') || text.starts_with('{');
}

/// Choices that the document spells in one word.
QString wordText(const std::string& word) {
    if (isStructure(word))
        return AssumptionModel::tr("a list");
    if (word == "mostRecentlyUsed")
        return AssumptionModel::tr("last used");
    if (word == "newestCreated")
        return AssumptionModel::tr("newest");
    if (word == "leastRecentlyUsed")
        return AssumptionModel::tr("longest idle");
    if (word == "poisson")
        return AssumptionModel::tr("at random");
    if (word == "batch")
        return AssumptionModel::tr("in batches");
    if (word == "schedule")
        return AssumptionModel::tr("by schedule");
    if (word == "hyperexponential")
        return AssumptionModel::tr("in clusters");
    if (word == "trace")
        return AssumptionModel::tr("as recorded");
    if (word == "rate")
        return AssumptionModel::tr("billed only");
    return QString::fromStdString(word);
}

/// What the document calls a choice that was typed as it is shown.
std::string typedWord(const QString& text) {
    for (const char* word : {"mostRecentlyUsed", "newestCreated", "leastRecentlyUsed", "poisson",
                             "batch", "schedule", "hyperexponential", "trace", "rate"})
        if (text.compare(wordText(word), Qt::CaseInsensitive) == 0)
            return word;
    return text.toStdString();
}

/// The number of what was typed, with or without its unit, in the user's spelling or in C's.
std::optional<double> typedNumber(QString text, Unit unit) {
    const QString suffix = unitText(unit);
    text = text.simplified();
    if (!suffix.isEmpty() && text.endsWith(suffix))
        text = text.chopped(suffix.size()).trimmed();
    bool read = false;
    double value = QLocale().toDouble(text, &read);
    if (!read)
        value = QLocale::c().toDouble(text, &read);
    if (!read || !std::isfinite(value))
        return std::nullopt;
    return value / shownFactor(unit);
}

} // namespace

QString foundationText(Foundation foundation) {
    switch (foundation) {
    case Foundation::needsValue:
        return AssumptionModel::tr("needs a value");
    case Foundation::assumed:
        return AssumptionModel::tr("assumed");
    case Foundation::defaulted:
        return AssumptionModel::tr("default");
    case Foundation::measured:
        return AssumptionModel::tr("measured");
    case Foundation::given:
        break;
    }
    return AssumptionModel::tr("given");
}

QString valueText(const AssumptionRow& row) {
    if (const auto* number = std::get_if<double>(&row.value))
        return numberText(*number, row.unit);
    if (const auto* truth = std::get_if<bool>(&row.value))
        return *truth ? AssumptionModel::tr("yes") : AssumptionModel::tr("no");
    if (const auto* text = std::get_if<std::string>(&row.value))
        return wordText(*text);
    return {};
}

QString sourceText(const AssumptionRow& row) {
    const QString source = QString::fromStdString(row.source);
    const QString reason = toString(row.reason);
    if (source.isEmpty() || reason.isEmpty())
        return source + reason;
    return AssumptionModel::tr("%1: %2").arg(source, reason);
}

void AssumptionModel::setRows(std::vector<AssumptionRow> rows) {
    const bool same =
        std::ranges::equal(rows, rows_, {}, &AssumptionRow::pointer, &AssumptionRow::pointer);
    if (same) {
        rows_ = std::move(rows);
        if (!rows_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const AssumptionRow* AssumptionModel::rowAt(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < rows_.size() ? &rows_[row] : nullptr;
}

int AssumptionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AssumptionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant AssumptionModel::words(const AssumptionRow& row, int column) const {
    switch (column) {
    case where:
        return row.part.empty()
                   ? toString(row.where)
                   : toString(row.where) + u" \u203A "_s + QString::fromStdString(row.part);
    case what:
        return toString(row.what);
    case value:
        return valueText(row);
    case range:
        return row.low && row.high
                   ? tr("%1 to %2")
                         .arg(numberText(*row.low, Unit::none), numberText(*row.high, row.unit))
                   : QString();
    case foundation:
        return foundationText(row.foundation);
    case source:
        return sourceText(row);
    default:
        return {};
    }
}

QVariant AssumptionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AssumptionRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::EditRole:
        if (const auto* truth = std::get_if<bool>(&row.value))
            return *truth;
        return valueText(row);
    case Qt::ToolTipRole:
        if (const auto* text = std::get_if<std::string>(&row.value);
            index.column() == value && text != nullptr && isStructure(*text))
            return QString::fromStdString(*text);
        return index.column() == value || index.column() == what
                   ? QVariant(QString::fromStdString(row.pointer))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(
            Qt::AlignVCenter |
            (index.column() == value || index.column() == range ? Qt::AlignRight : Qt::AlignLeft));
    case toneRole:
        return index.column() == foundation ? QVariant(static_cast<int>(toneOf(row.foundation)))
                                            : QVariant();
    case inEffectRole:
        return index.column() == where || index.column() == what || index.column() == value;
    case foundationRole:
        return static_cast<int>(row.foundation);
    case wordsRole:
        return words(row, where).toString() + u' ' + words(row, what).toString() + u' ' +
               sourceText(row) + u' ' + QString::fromStdString(row.pointer);
    case orderRole:
        if (index.column() == foundation)
            return static_cast<int>(row.foundation);
        if (index.column() == value && std::holds_alternative<double>(row.value))
            return std::get<double>(row.value);
        return words(row, index.column());
    default:
        return {};
    }
}

bool AssumptionModel::setData(const QModelIndex& index, const QVariant& typed, int role) {
    const AssumptionRow* found = rowAt(index);
    if (role != Qt::EditRole || !found || !found->isEditable)
        return false;
    const AssumptionRow row = *found;
    if (std::holds_alternative<bool>(row.value)) {
        if (typed.toBool() != std::get<bool>(row.value))
            emit valueGiven(row, typed.toBool());
        return true;
    }
    const QString text = typed.toString().trimmed();
    if (text == valueText(row))
        return true;
    const bool word = std::holds_alternative<std::string>(row.value);
    if (word && isStructure(std::get<std::string>(row.value)))
        return false;
    if (word && !text.isEmpty()) {
        emit valueGiven(row, typedWord(text));
        return true;
    }
    const auto number = word ? std::nullopt : typedNumber(text, row.unit);
    if (!number || *number < 0 || (row.unit == Unit::ratio && *number > 1)) {
        emit refused(row.unit == Unit::ratio
                         ? tr("\u201C%1\u201D is not a share from 0 to 100 %.").arg(text)
                         : tr("\u201C%1\u201D is not a number that is at least 0.").arg(text));
        return false;
    }
    emit valueGiven(row, jsonNumber(*number));
    return true;
}

Qt::ItemFlags AssumptionModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const AssumptionRow* row = rowAt(index);
    return row && row->isEditable && index.column() == value ? usual | Qt::ItemIsEditable : usual;
}

QVariant AssumptionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == value || section == range ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case where:
        return tr("Belongs to");
    case what:
        return tr("What");
    case value:
        return tr("Value");
    case range:
        return tr("Possible");
    case foundation:
        return tr("State");
    case source:
        return tr("Source and reason");
    default:
        return {};
    }
}

} // namespace headroom::ui
