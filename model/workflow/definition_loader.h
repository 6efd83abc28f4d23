#pragma once

#include "model/document/diagnostic.h"
#include "model/document/located_tree.h"
#include "model/workflow/definition.h"

#include <optional>
#include <string>

namespace headroom::workflow {

struct LoadedDefinition {
    std::optional<Definition> definition; ///< only where there are no errors
    document::Diagnostics diagnostics;

    bool valid() const { return definition.has_value(); }
};

/// Reads and validates a state machine: structure, fields by state type, transition targets,
/// reachability, JSONPath and intrinsic syntax, the shape of JSONata expressions, what Express
/// workflows refuse. `${placeholders}` are accepted with a warning.
LoadedDefinition loadDefinition(const Value& definition, ExecutionType type,
                                const document::LocatedTree* tree = nullptr);

/// The same from the text of a file (JSON or YAML); duplicate keys are errors here.
LoadedDefinition loadDefinitionText(const std::string& fileName, std::string text,
                                    ExecutionType type);

} // namespace headroom::workflow
