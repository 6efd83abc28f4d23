#pragma once

#include "app/wiring/change_export.h"
#include "ui/dialogs/export_changes_dialog.h"

#include <QObject>

#include <vector>

namespace headroom::ui {
class Shell;
}

namespace headroom::app {

/// Answers the window's wish to take a scenario's changes out of the program: as edits of the
/// project's files, as a JSON Patch, and as a list for whoever makes them by hand.
class ChangeExporter : public QObject {
    Q_OBJECT
public:
    explicit ChangeExporter(ui::Shell& shell);

    /// The ways for the scenario shown; empty where nothing is open.
    std::vector<ui::ExportedText> ways() const;

private:
    void show();

    ui::Shell& shell_;
};

} // namespace headroom::app
