#pragma once

#include "ui/sessions/session_shelf.h"

#include <QAbstractTableModel>

namespace headroom::ui {

/// The rows of the session browser. A name is edited in place.
class SessionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { name, project, scenarios, changed, notes, columns };

    explicit SessionModel(SessionShelf& shelf, QObject* parent = nullptr);

    /// Reads the shelf anew.
    void show(const QString& words);
    const ShelvedSession* at(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void failed(const QString& reason);

private:
    SessionShelf& shelf_;
    std::vector<ShelvedSession> sessions_;
    QString words_;
};

} // namespace headroom::ui
