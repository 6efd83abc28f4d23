#pragma once

#include "model/document/diagnostic.h"
#include "model/template/value.h"

#include <string>
#include <vector>

namespace headroom::templates {

/// A field of a resource without a usable value.
struct Finding {
    std::string resource; ///< logical id
    std::string field;    ///< the property, "Condition", "DefinitionUri" ...
    Reason reason;
    document::SourceLocation location;
    std::string pointer; ///< of the property in its template
};

/// What could not be read from a stack's resources.
struct Findings {
    std::vector<Finding> unresolved; ///< known only after deployment, or not to be found
    std::vector<Finding> invalid;    ///< known, but no value of that field
    /// Unresolved fields that an import does not show but the resolved document holds.
    std::vector<Finding> notShown;
    document::Diagnostics diagnostics; ///< an error for each invalid value and missing file

    /// Orders both lists by resource and field, each pair once.
    void sort();
};

} // namespace headroom::templates
