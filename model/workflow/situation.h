#pragma once

#include "model/workflow/expression.h"
#include "model/workflow/value.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace headroom::workflow {

/// Everything that a state's evaluation depends on: where an execution, a branch or an item stands.
struct Situation {
    std::uint32_t state = 0; ///< index into Definition::states
    Value input;
    std::shared_ptr<const Variables> variables;
    Value execution; ///< the members Execution and StateMachine of the context object
    Value mapItem;   ///< `{"Index": n, "Value": ...}` inside a Map, otherwise null

    std::uint64_t hash() const;
    bool operator==(const Situation& other) const;
};

/// What changes from one evaluation of the same situation to the next.
struct Moment {
    std::optional<double> now;        ///< seconds since 1970; without it clock values are opaque
    Randomness* randomness = nullptr; ///< without it identifiers and random numbers are opaque
    std::optional<std::int64_t> retryCount = 0; ///< without it $$.State.RetryCount is opaque
    double enteredAt = 0;
};

/// The members Execution and StateMachine of the context object of an execution.
Value executionContext(const Value& input, const std::string& stateMachine, const Moment& moment);

} // namespace headroom::workflow
