#pragma once

#include "model/template/application.h"
#include "model/template/reference.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace headroom::templates {

/// What an import shows of a definition without interpreting it.
struct DefinitionSummary {
    std::optional<std::string> startAt;
    std::string queryLanguage; ///< of the state machine
    std::size_t stateCount = 0;
    std::map<std::string, std::size_t> statesByType;
    /// Task states that invoke a function: the function, alias or version, or nothing where it is
    /// none of the application or the definition computes it.
    std::map<std::string, std::optional<Reference>> lambdaTasks;
};

/// Counts states in Parallel branches and Map processors too.
DefinitionSummary summarize(const nlohmann::json& definition, const Application& application);

} // namespace headroom::templates
