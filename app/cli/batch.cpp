#include "app/cli/batch.h"

#include "app/cli/check_verb.h"
#include "app/cli/curve_verb.h"
#include "app/cli/import_verb.h"
#include "app/cli/match_verb.h"
#include "app/cli/pool_verb.h"
#include "app/cli/price_verb.h"
#include "app/cli/run_workflow_verb.h"
#include "app/cli/test_state_verb.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <ostream>

namespace headroom::cli {

const std::map<std::string, BatchVerb>& batchVerbs() {
    static const std::map<std::string, BatchVerb> verbs{
        // Each verb's own file defines its function; one line a verb, in alphabetical order.
        {"check-workflow", checkWorkflowCase},
        {"curve", curveCase},
        {"import", importCase},
        {"match", matchCase},
        {"pool", poolCase},
        {"check-workflow", checkWorkflowCase},
        {"price", priceCase},
        {"run-workflow", runWorkflowCase},
        {"test-state", testStateCase},
    };
    return verbs;
}

nlohmann::json BatchVerb::operator()(const nlohmann::json& batchCase, std::string_view line) const {
    return ofCase_ != nullptr ? ofCase_(batchCase) : ofLine_(line);
}

void runBatch(const BatchVerb& verb, std::istream& cases, std::ostream& results) {
    // Invalid UTF-8 in an answer is replaced, so that one case never ends the batch.
    const auto print = [&results](const nlohmann::json& result) {
        results << result.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    };
    for (std::string line; std::getline(cases, line);) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const auto batchCase = nlohmann::json::parse(line, nullptr, false);
        nlohmann::json result = nlohmann::json::object();
        if (!batchCase.is_object()) {
            print({{"id", nullptr}, {"error", "the line is not a JSON object"}});
            continue;
        }
        try {
            result = verb(batchCase, line);
        } catch (const std::exception& failure) {
            result = {{"error", failure.what()}};
        }
        result["id"] = batchCase.value("id", nlohmann::json());
        print(result);
        results.flush();
    }
}

} // namespace headroom::cli
