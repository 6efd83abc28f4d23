#include "ui/window/diagnostics_model.h"

#include "ui/text/text.h"
#include "ui/widgets/pill.h"

namespace headroom::ui {

using document::Severity;

namespace {

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::error:
        return DiagnosticsModel::tr("error");
    case Severity::warning:
        return DiagnosticsModel::tr("warning");
    case Severity::note:
        break;
    }
    return DiagnosticsModel::tr("note");
}

Tone severityTone(Severity severity) {
    switch (severity) {
    case Severity::error:
        return Tone::bad;
    case Severity::warning:
        return Tone::warn;
    case Severity::note:
        break;
    }
    return Tone::accent;
}

} // namespace

QString placeOf(const document::Diagnostic& diagnostic) {
    QString place = QString::fromStdString(diagnostic.location.file);
    if (diagnostic.location.line > 0)
        place += u':' + QString::number(diagnostic.location.line);
    if (diagnostic.location.line > 0 && diagnostic.location.column > 0)
        place += u':' + QString::number(diagnostic.location.column);
    if (diagnostic.location.line == 0 && !diagnostic.pointer.empty())
        place += (place.isEmpty() ? QString() : QStringLiteral(" ")) +
                 QString::fromStdString(diagnostic.pointer);
    return place;
}

void DiagnosticsModel::setDiagnostics(const document::Diagnostics& diagnostics) {
    beginResetModel();
    diagnostics_ = diagnostics;
    endResetModel();
}

int DiagnosticsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(diagnostics_.size());
}

int DiagnosticsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant DiagnosticsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const document::Diagnostic& diagnostic = diagnostics_[static_cast<std::size_t>(index.row())];
    if (role == toneRole)
        return index.column() == severity
                   ? QVariant(static_cast<int>(severityTone(diagnostic.severity)))
                   : QVariant();
    if (role == Qt::ToolTipRole && !diagnostic.pointer.empty())
        return QString::fromStdString(diagnostic.pointer);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case severity:
        return severityText(diagnostic.severity);
    case message:
        return toString(diagnostic.message);
    case place:
        return placeOf(diagnostic);
    case code:
        return QString::fromStdString(diagnostic.code);
    default:
        return {};
    }
}

QVariant DiagnosticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case severity:
        return tr("Severity");
    case message:
        return tr("What is wrong, and what would be right");
    case place:
        return tr("Place");
    case code:
        return tr("Code");
    default:
        return {};
    }
}

} // namespace headroom::ui
