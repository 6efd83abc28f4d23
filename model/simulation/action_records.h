#pragma once

#include "model/simulation/invocation_draws.h"
#include "model/simulation/replay.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace headroom::simulation {

/// Recorded invocations of one action: its draws, to be composed again under a changed
/// configuration. Record i belongs to group i % groups.
struct ActionRecords {
    std::string function;
    std::string action;
    Lineage lineage = 0;
    std::vector<InvocationDraws> draws;
    std::vector<float> queries; ///< ms: a record's database queries, `queriesEach` of them
    std::uint32_t queriesEach = 0;
};

/// What the records come to, on a warm and on a new environment, where no call hangs. ms.
struct ActionFigures {
    std::vector<float> warm;         ///< duration
    std::vector<float> cold;         ///< duration
    std::vector<float> coldResponse; ///< what the caller waits
    std::vector<float> coldAdded;
    std::vector<float> queries;
    std::uint32_t queriesEach = 0;
    struct Means {
        double warm = 0;
        double cold = 0;
        double warmBilled = 0;
        double coldBilled = 0; ///< init included
        double init = 0;
        double slow = 0; ///< share that runs into the timeout without hanging
    };
    std::vector<Means> means; ///< by group
    Means mean;               ///< of all
    double hang = 0;          ///< probability, known
    double error = 0;         ///< the same, of ending with an error
    double timeout = 0;       ///< ms
    double failure() const { return std::min(1.0, hang + error + mean.slow); }
};

ActionRecords recordAction(const Plan::Data& plan, std::uint32_t function, std::uint32_t action,
                           std::size_t count);

void recordCalls(const Plan::Data& plan, std::uint32_t action, ActionRecords& records);

/// How many draws one record takes.
double drawsOfAction(const Plan::Data& plan, std::uint32_t action);

/// `reuse` says what of the draws still holds.
ActionFigures composeAction(const Plan::Data& plan, std::uint32_t function, std::uint32_t action,
                            const ActionRecords& records, const DrawReuse& reuse,
                            std::uint32_t groups);

/// How draws recorded for one plan's action serve for another's.
DrawReuse reuseOf(const Plan::Data& before, std::uint32_t functionBefore,
                  std::uint32_t actionBefore, const Plan::Data& after, std::uint32_t functionAfter,
                  std::uint32_t actionAfter);

} // namespace headroom::simulation
