#pragma once

#include "model/document/diagnostic.h"
#include "model/document/file_source.h"
#include "model/scenario/scenario.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace headroom::templates {
struct Project;
}

namespace headroom::app {

struct SessionOrigin;

/// A project that can be simulated: the resolved document, completed by assumed values where the
/// project has no overlay of its own.
struct OpenedProject {
    std::string name;
    std::string path; ///< as given; empty for the embedded sample
    std::shared_ptr<const nlohmann::json> document;
    std::string entry;                 ///< the file that was opened, relative to `folder`
    std::string folder;                ///< of the project on disk; empty: nowhere
    document::FileSource::Files files; ///< every file that was read
    /// What the document was made of, before anything was assumed: for writing back. Null where the
    /// files that a session stores cannot be loaded again.
    std::shared_ptr<const templates::Project> source;
    /// Scenarios that a session brings along; a project's own are plannedScenarios().
    std::vector<scenario::Scenario> scenarios;
    std::uint64_t seed = 1;
    /// The session it was opened from (session_project.h), where it was.
    std::shared_ptr<const SessionOrigin> session;
    document::Diagnostics diagnostics;
};

/// The document of a project, completed: what neither template nor overlay states is assumed and
/// marked so, and every section that the window edits is there, so that an edit consists of its own
/// value alone.
std::shared_ptr<const nlohmann::json> completedDocument(const templates::Project& project);

/// Opens a headroom.json, its folder, a template or a session file (*.headroom: the session that
/// was saved last); an empty path is the embedded sample. Errors name the file; nothing is opened
/// then.
tl::expected<OpenedProject, document::Diagnostics> openProject(const std::string& path);

} // namespace headroom::app
