#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace headroom::cli {

struct RunWorkflowOptions {
    std::string definitionFile;
    std::string inputFile; ///< empty: the input is {}
    std::string mocksFile; ///< empty: every task gives its default answer
    std::string type = "STANDARD";
    bool trace = false;
    bool asJson = false;
};

/// `run-workflow DEFINITION`: one execution in virtual time; returns the exit status.
int runWorkflow(const RunWorkflowOptions& options);

/// One case of `batch run-workflow`, as its line, since the order of members counts.
nlohmann::json runWorkflowCase(std::string_view line);

} // namespace headroom::cli
