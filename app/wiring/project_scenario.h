#pragma once

#include "app/wiring/opened_project.h"
#include "model/scenario/scenario.h"

#include <memory>
#include <string>
#include <vector>

namespace headroom::app {

/// A scenario of a project as a document.
struct ScenarioDocument {
    std::shared_ptr<const nlohmann::json> document;
    document::Diagnostics diagnostics; ///< changes that were refused or noted
};

/// "current" is the project as it is loaded; other names are those of plannedScenarios(). An
/// unknown name is an error that lists the known ones.
tl::expected<ScenarioDocument, document::Diagnostics> scenarioDocument(const OpenedProject& project,
                                                                       const std::string& scenario);

/// The changes of a scenario of that name; none of "current" and of unknown names.
std::vector<scenario::Change> changesOfScenario(const OpenedProject& project,
                                                const std::string& scenario);

} // namespace headroom::app
