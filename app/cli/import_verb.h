#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom::cli {

struct ImportOptions {
    std::string templateFile;
    std::vector<std::string> parameters; ///< each "Name=Value"
    bool nested = false;
    bool asJson = false;
};

/// `import TEMPLATE`: what the template configures; returns the exit status.
int importFile(const ImportOptions& options);

/// One case of `batch import`: `{file, parameters?: {Name: Value}, nested?}`.
nlohmann::json importCase(const nlohmann::json& batchCase);

} // namespace headroom::cli
