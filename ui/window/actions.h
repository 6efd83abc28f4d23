#pragma once

#include <QAction>
#include <QObject>

#include <vector>

class QUndoStack;
class QWidget;

namespace headroom::ui {

/// Everything that the window can be told to do, with its shortcut: menus, command palette and the
/// keyboard sheet are made from this.
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(QWidget* window, QUndoStack* undoStack);

    QAction* open;
    QAction* openSample;
    QAction* reload;
    QAction* calibrate;
    QAction* openSession;
    QAction* saveSession;
    QAction* saveSessionAs;
    QAction* saveOverlay;
    QAction* exportChanges;
    QAction* exportChart;
    QAction* exportAll;
    QAction* importReport;
    QAction* exportReport;
    QAction* printReport;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* newScenario;
    QAction* duplicateScenario;
    QAction* renameScenario;
    QAction* removeScenario;
    QAction* back;
    QAction* forward;
    QAction* inspector;
    QAction* filterChanges;
    QAction* diagnostics;
    QAction* fullScreen;
    QAction* resetLayout;
    QAction* palette;
    QAction* settings;
    QAction* keyboard;
    QAction* about;

    /// All of them, in the order of the menus.
    const std::vector<QAction*>& all() const { return all_; }

private:
    QAction* add(const QString& text, const char* iconName, const QKeySequence& shortcut = {});
    QAction* add(QAction* action, const char* iconName, const QKeySequence& shortcut);

    QWidget* window_;
    std::vector<QAction*> all_;
};

} // namespace headroom::ui
