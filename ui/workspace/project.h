#pragma once

#include "model/document/diagnostic.h"
#include "model/scenario/history.h"
#include "model/scenario/scenario.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <vector>

namespace headroom::ui {

/// A loaded application as the window holds it. The computation may derive from it to keep what it
/// needs beside the document; the window only hands it back.
struct Project {
    Project() = default;
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;
    virtual ~Project() = default;

    std::string name;
    std::string path; ///< what was opened; empty for the embedded sample
    std::shared_ptr<const nlohmann::json> document;
    /// The scenarios that the project brings along, "optimized" for example.
    std::vector<scenario::Scenario> scenarios;
    /// What a session kept beside them: the scenarios and the history as ScenarioBook wrote them
    /// (`scenarios` is then left aside); nothing for projects from files.
    std::string keptScenarios;
    scenario::History keptHistory;
    std::string selectedScenario; ///< shown first; empty: the first of them, or a new one
    document::Diagnostics diagnostics;
};

} // namespace headroom::ui
