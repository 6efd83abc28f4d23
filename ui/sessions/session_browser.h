#pragma once

#include "ui/sessions/session_model.h"
#include "ui/window/message_bar.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace headroom::ui {

class NoteLabel;
class TableView;

/// The sessions that are kept: searched, opened, renamed, duplicated, and deleted with undo.
class SessionBrowser : public QDialog {
    Q_OBJECT
public:
    explicit SessionBrowser(SessionShelf& shelf, QWidget* parent = nullptr);

signals:
    void openRequested(const QString& address);
    /// A session's file elsewhere is wanted.
    void fileWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void openSelected();
    void duplicateSelected();
    void removeSelected();
    const ShelvedSession* selected() const;
    void tell(const QString& reason);
    void showChoices();

    SessionShelf& shelf_;
    SessionModel* model_;
    QLineEdit* words_;
    TableView* table_;
    NoteLabel* empty_;
    MessageBar* messages_;
    QPushButton* open_;
    QPushButton* rename_;
    QPushButton* duplicate_;
    QPushButton* remove_;
};

} // namespace headroom::ui
