#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom::cli {

/// `check FILE...`: validates each file by its kind and prints the diagnostics; returns the exit
/// status.
int check(const std::vector<std::string>& files, bool asJson);

/// One case of `batch check-workflow`: `{definition | definitionText, workflowType?}` to
/// `{valid, diagnostics}`.
nlohmann::json checkWorkflowCase(const nlohmann::json& batchCase);

} // namespace headroom::cli
