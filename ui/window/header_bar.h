#pragma once

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace headroom::ui {

class Actions;
class ElidedLabel;
class IconButton;
class NoteLabel;
class Workspace;

/// What is open, which scenario is shown against which, and the way to every command.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    HeaderBar(Workspace& workspace, const Actions& actions, QWidget* parent = nullptr);

    void setCompact(bool compact);
    QMenu* menu() { return menu_; }
    QComboBox& scenarioBox() { return *scenario_; }
    void openMenu();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillScenarios();
    void showProject();

    Workspace& workspace_;
    IconButton* menuButton_;
    QMenu* menu_;
    NoteLabel* product_;
    ElidedLabel* project_;
    QComboBox* scenario_;
    NoteLabel* against_;
    QComboBox* baseline_;
    QToolButton* undo_;
    QToolButton* redo_;
    QPushButton* search_;
    QPushButton* export_;
    IconButton* inspector_;
};

} // namespace headroom::ui
