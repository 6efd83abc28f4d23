#pragma once

#include "model/document/diagnostic.h"
#include "model/document/file_source.h"
#include "model/template/application.h"
#include "model/template/resolved_document.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::templates {

/// The name of the overlay beside a template.
inline constexpr std::string_view overlayName = "headroom.json";

/// A loaded project: the template resolved, its overlay merged over it.
struct Project {
    std::string name;
    std::string templatePath; ///< relative to the project's folder
    std::string overlayPath;  ///< empty: the project has none
    std::shared_ptr<nlohmann::json> document;
    document::Diagnostics diagnostics; ///< warnings and notes; no errors
    document::FileSource::Files files; ///< everything that was read

    /// Where a value of the document is written, or its nearest ancestor that is.
    document::SourceLocation locate(std::string_view pointer) const;

    ResolvedTemplate resolved;
    std::optional<document::LocatedTree> overlay;
    std::string openedPath; ///< what loadProject() was given, or found in the folder
    /// The template is one that the CDK or Amplify synthesized: it has no source to edit.
    bool isAssembly = false;
    ParameterOverrides parameters;
    std::shared_ptr<const Application> application; ///< owns the places that `resolved` names
};

/// Loads a project. `path` (relative to the file source's folder) is a headroom.json, a template,
/// or "" for the folder itself, where a headroom.json is looked for first and then template.yaml,
/// template.yml and template.json. A template with a headroom.json beside it takes that as its
/// overlay if it names no other template. Errors are everything that makes the project unusable;
/// what can be left out is a warning.
tl::expected<Project, document::Diagnostics> loadProject(document::FileSource& files,
                                                         std::string_view path,
                                                         const ParameterOverrides& parameters = {});

/// Merges an overlay into a document: objects deep, everything else replaced.
void mergeOverlay(nlohmann::json& document, const nlohmann::json& overlay);

} // namespace headroom::templates
