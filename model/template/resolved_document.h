#pragma once

#include "model/document/diagnostic.h"
#include "model/document/located_tree.h"
#include "model/template/application.h"
#include "model/template/edit_site.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <memory>
#include <string>

namespace headroom::templates {

/// The template's sections of the resolved document (model/system/README.md): functions, workflows,
/// tables, buses, queues, topics, apis, schedules, alarms, logGroups and dashboards of all stacks,
/// each entity under its logical id, in child stacks `Child/ID`. A value that is known only after
/// deployment is left out and among the diagnostics as a warning; one that AWS takes because the
/// template states none is marked in the section `basis`.
struct ResolvedTemplate {
    std::shared_ptr<nlohmann::json> document;
    /// Where values are written, by their pointer in the document.
    std::map<std::string, document::SourceLocation, std::less<>> locations;
    /// Definitions read from a file of their own, by the pointer of the definition.
    std::map<std::string, document::LocatedTree, std::less<>> definitions;
    /// Where the template's values can be edited, by their pointer in the document.
    std::map<std::string, EditSite, std::less<>> sites;
    /// Definitions written inside a template, by the pointer of the definition.
    std::map<std::string, EditSite, std::less<>> inlineDefinitions;
    /// The Properties of functions, by the pointer of the function: what they do not state can be
    /// added there.
    std::map<std::string, EditSite, std::less<>> functionProperties;
    document::Diagnostics diagnostics;
};

ResolvedTemplate resolve(Application& application);

} // namespace headroom::templates
