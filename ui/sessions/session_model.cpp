#include "ui/sessions/session_model.h"

#include <QLocale>

namespace headroom::ui {

SessionModel::SessionModel(SessionShelf& shelf, QObject* parent)
    : QAbstractTableModel(parent)
    , shelf_(shelf) {}

void SessionModel::show(const QString& words) {
    beginResetModel();
    words_ = words;
    sessions_ = shelf_.list(words);
    endResetModel();
}

const ShelvedSession* SessionModel::at(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < sessions_.size() ? &sessions_[row] : nullptr;
}

int SessionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sessions_.size());
}

int SessionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant SessionModel::data(const QModelIndex& index, int role) const {
    const ShelvedSession* session = at(index);
    if (!session)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == scenarios)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == changed)
        return QLocale().toString(session->changed, QLocale::LongFormat);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case name:
        return role == Qt::DisplayRole && session->isOpen ? tr("%1 (open)").arg(session->name)
                                                          : session->name;
    case project:
        return session->project.isEmpty() ? tr("Sample") : session->project;
    case scenarios:
        return QLocale().toString(session->scenarios);
    case changed:
        return QLocale().toString(session->changed, QLocale::ShortFormat);
    case notes:
        return session->notes;
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case name:
        return tr("Session");
    case project:
        return tr("Project");
    case scenarios:
        return tr("Scenarios");
    case changed:
        return tr("Changed");
    case notes:
        return tr("Notes");
    default:
        return {};
    }
}

Qt::ItemFlags SessionModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SessionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const ShelvedSession* session = at(index);
    const QString wanted = value.toString().trimmed();
    if (!session || role != Qt::EditRole || wanted.isEmpty() || wanted == session->name)
        return false;
    if (const auto failure = shelf_.rename(session->address, wanted)) {
        emit failed(*failure);
        return false;
    }
    sessions_[static_cast<std::size_t>(index.row())].name = wanted;
    emit dataChanged(index, index);
    return true;
}

} // namespace headroom::ui
