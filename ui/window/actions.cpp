#include "ui/window/actions.h"

#include "ui/theme/icon.h"

#include <QUndoStack>
#include <QWidget>

namespace headroom::ui {

Actions::Actions(QWidget* window, QUndoStack* undoStack)
    : QObject(window)
    , window_(window) {
    open = add(tr("Open project…"), "open", QKeySequence::Open);
    openSample = add(tr("Explore the sample"), "overview");
    reload = add(tr("Reload files"), "reset", Qt::Key_F5);
    calibrate = add(tr("Calibrate from files…"), "tuning", Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    openSession = add(tr("Sessions…"), "open", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    saveSession = add(tr("Save session…"), "save", QKeySequence::Save);
    saveSessionAs = add(tr("Save session to a file…"), "save", Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    saveOverlay = add(tr("Save overlay beside the template"), "save");
    exportChanges = add(tr("Export changes…"), "export", Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    exportChart = add(tr("Export chart…"), "export", Qt::CTRL | Qt::Key_E);
    exportAll = add(tr("Export all charts…"), "export", Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    importReport = add(tr("Import report…"), "open", Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    exportReport = add(tr("Export report…"), "export", Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    printReport = add(tr("Print report…"), "note", QKeySequence::Print);
    quit = add(tr("Quit"), "close", QKeySequence::Quit);
    undo = add(undoStack->createUndoAction(this, tr("Undo")), "undo", QKeySequence::Undo);
    redo = add(undoStack->createRedoAction(this, tr("Redo")), "redo",
               Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    newScenario = add(tr("New scenario…"), "compare", Qt::CTRL | Qt::Key_N);
    duplicateScenario = add(tr("Duplicate scenario…"), "duplicate");
    renameScenario = add(tr("Rename scenario…"), "pin", Qt::Key_F2);
    removeScenario = add(tr("Remove scenario"), "close");
    back = add(tr("Back"), "undo", Qt::ALT | Qt::Key_Left);
    forward = add(tr("Forward"), "redo", Qt::ALT | Qt::Key_Right);
    inspector = add(tr("Inspector"), "inspector", Qt::CTRL | Qt::Key_I);
    filterChanges = add(tr("Filter changes"), "search", QKeySequence::Find);
    diagnostics = add(tr("Diagnostics"), "warning", Qt::CTRL | Qt::Key_D);
    fullScreen = add(tr("Full screen"), "full-screen", Qt::Key_F11);
    resetLayout = add(tr("Reset layout"), "reset");
    palette = add(tr("Search or run a command…"), "search", Qt::CTRL | Qt::Key_K);
    settings = add(tr("Settings…"), "settings", Qt::CTRL | Qt::Key_Comma);
    keyboard = add(tr("Keyboard…"), "help", Qt::Key_F1);
    about = add(tr("About Headroom"), "note");
    inspector->setCheckable(true);
    diagnostics->setCheckable(true);
    fullScreen->setCheckable(true);
}

QAction* Actions::add(const QString& text, const char* iconName, const QKeySequence& shortcut) {
    return add(new QAction(text, this), iconName, shortcut);
}

QAction* Actions::add(QAction* action, const char* iconName, const QKeySequence& shortcut) {
    action->setIcon(icon(QString::fromLatin1(iconName)));
    if (!shortcut.isEmpty())
        action->setShortcut(shortcut);
    // Active wherever in the window the keyboard is, menus open or not.
    window_->addAction(action);
    all_.push_back(action);
    return action;
}

} // namespace headroom::ui
