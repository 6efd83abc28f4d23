#include "app/cli/pool_verb.h"

#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "model/simulation/study_case.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

namespace headroom::cli {

nlohmann::json poolCase(const nlohmann::json& batchCase) {
    const auto answer = simulation::answerStudy(batchCase);
    if (!answer)
        return {{"error", answer.error()}};
    nlohmann::json values = nlohmann::json::object();
    for (const auto& [name, value] : answer->values)
        values[name] = {{"value", value.value}, {"halfWidth95", value.halfWidth95}};
    return {{"values", std::move(values)},
            {"requests", answer->requests},
            {"cpuSeconds", answer->cpuSeconds}};
}

int pool(bool asJson) {
    const auto text = readInput("-");
    if (!text) {
        complain(text.error());
        return cannotReadOrWrite;
    }
    const auto poolInput = nlohmann::json::parse(*text, nullptr, false);
    if (!poolInput.is_object()) {
        complain("standard input: is not a JSON object with 'kind' and 'parameters'");
        return inputHasErrors;
    }
    nlohmann::json result = poolCase(poolInput);
    if (result.contains("error")) {
        complain(fmt::format("standard input: {}", result["error"].get<std::string>()));
        return inputHasErrors;
    }
    if (poolInput.contains("id"))
        result["id"] = poolInput["id"];
    if (asJson) {
        fmt::print("{}\n", result.dump(2));
        return fine;
    }
    for (const auto& [name, value] : result["values"].items()) {
        const nlohmann::json& halfWidth = value["halfWidth95"];
        const bool known = std::isfinite(halfWidth.get<double>());
        fmt::print("{:>24}  {:.6g}{}\n", name, value["value"].get<double>(),
                   known ? fmt::format(" +- {:.2g}", halfWidth.get<double>()) : "");
    }
    fmt::print("{:>24}  {}\n", "requests simulated", result["requests"].get<std::uint64_t>());
    return fine;
}

} // namespace headroom::cli
