#pragma once

#include "app/wiring/opened_project.h"
#include "model/scenario/scenario_book.h"

#include <QObject>

#include <vector>

namespace headroom::ui {
class Shell;
}

namespace headroom::app {

/// Brings the scenarios of a saved session into the project that is open, to be compared there.
class SessionScenarios : public QObject {
    Q_OBJECT
public:
    explicit SessionScenarios(ui::Shell& shell);

    /// As undoable steps; what cannot be read is told in the window.
    void addFrom(const QString& path);

private:
    ui::Shell& shell_;
};

/// The scenarios of a session as scenarios of another project: with the same changes where both
/// have the same document, otherwise with whatever makes the one document of the other.
std::vector<scenario::Scenario> scenariosFor(const scenario::SharedDocument& loaded,
                                             const OpenedProject& session);

} // namespace headroom::app
