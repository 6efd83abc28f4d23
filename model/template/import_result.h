#pragma once

#include "model/document/diagnostic.h"
#include "model/document/file_source.h"
#include "model/template/application.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace headroom::templates {

/// What `headroom-cli import` prints: the lists of functions, stateMachines, tables, rules,
/// schedules, alarms, logGroups, eventBuses, eventSourceMappings, autoScaling and nestedStacks,
/// `excluded`, `resourceTypes`, `unresolved`, `invalid`, `duplicateKeys` (where there are any) and
/// `nested` (child stacks by logical id, in the same form without `format`).
struct ImportResult {
    nlohmann::json json;
    document::Diagnostics diagnostics;
};

/// Imports a template. `nested` asks for the child stacks' own lists. A file that cannot be read
/// gives empty lists and an error.
ImportResult importTemplate(document::FileSource& files, std::string_view templatePath,
                            const ParameterOverrides& parameters, bool nested);

} // namespace headroom::templates
