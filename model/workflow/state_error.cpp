#include "model/workflow/state_error.h"

#include <fmt/format.h>

#include <algorithm>

namespace headroom::workflow {

Value StateError::output() const {
    return Object({{"Error", name}, {"Cause", cause}});
}

StateError evaluationError(const Problem& problem, std::string_view state, std::uint64_t entered) {
    if (problem.error == error_names::dataLimitExceeded)
        return {Value(problem.error), Value(problem.cause), false};
    return {Value(problem.error),
            Value(fmt::format("An error occurred while executing the state '{}' (entered at the "
                              "event id #{}). {}",
                              state, entered, problem.cause)),
            false};
}

bool catches(const std::vector<std::string>& errorEquals, const StateError& error) {
    const std::string_view name = error.name.isString() ? error.name.string() : std::string_view();
    if (name == error_names::runtime)
        return false;
    const bool isDataLimit = name == error_names::dataLimitExceeded;
    return std::ranges::any_of(errorEquals, [&](const std::string& wanted) {
        if (wanted == error_names::all)
            return !isDataLimit;
        if (wanted == error_names::taskFailed)
            return !isDataLimit && name != error_names::timeout;
        if (wanted == error_names::heartbeatTimeout)
            return error.isHeartbeat || name == wanted;
        return name == wanted && error.name.isString();
    });
}

} // namespace headroom::workflow
