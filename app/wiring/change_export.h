#pragma once

#include "app/wiring/opened_project.h"
#include "model/scenario/scenario_book.h"
#include "model/template/write_back.h"

#include <string>

namespace headroom::app {

/// A scenario's changes for whoever makes them real.
struct ChangeExport {
    scenario::Patch patch; ///< on the document as it was loaded
    std::string patchText; ///< RFC 6902, laid out for people
    /// The changes in the project's files; empty where the project has none.
    templates::WriteBack files;
    bool hasFiles = false;
    bool isAssembly = false; ///< the template is generated: there is nothing to edit
};

/// What turns the project as it was loaded into a scenario of the book. Changes that do not apply
/// are left out.
ChangeExport exportChanges(const OpenedProject& project, const scenario::ScenarioBook& book,
                           const std::string& scenario);

} // namespace headroom::app
