#pragma once

#include "model/document/diagnostic.h"
#include "model/simulation/distribution.h"
#include "model/simulation/request.h"
#include "model/simulation/results.h"
#include "model/system/system.h"

#include <tl/expected.hpp>

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::simulation {

/// Replaces the whole duration of one action of a function (ms) by a distribution; for studies of
/// one mechanism, where a lognormal will not do.
struct DurationOverride {
    std::string function;
    std::string action; ///< id
    Distribution duration;
};

/// Replaces the gaps of one source, and its rate with them, by a renewal process (s).
struct GapOverride {
    std::string source;
    Distribution gap;
};

/// Replaces the latency of an operation of a dependency that has a limit (s).
struct CallOverride {
    std::string dependency;
    std::string operation;
    Distribution latency;
};

struct CompileOptions {
    std::vector<DurationOverride> durations;
    std::vector<CallOverride> calls;
    std::vector<GapOverride> gaps;
    double billingStepMs = 1; ///< to which each duration is rounded up
};

/// A System made ready to be simulated: every reference resolved to an index, every event variant
/// matched against every rule, every unit counted. Immutable; cheap to copy, safe to share.
class Plan {
public:
    struct Data;
    explicit Plan(std::shared_ptr<const Data> data)
        : data_(std::move(data)) {}
    const Data& data() const { return *data_; }
    const system::System& system() const;

    /// Invocations that a day brings, estimated from the sources alone; for choosing a Request.
    double invocationsADay() const;

private:
    std::shared_ptr<const Data> data_;
};

/// Errors are what readSystem() cannot see: a workflow that is not valid, an event pattern that is
/// none, functions that invoke each other without end.
/// Workflows that are as they were in `previous` are taken over from it, which saves most of the
/// time.
tl::expected<Plan, document::Diagnostics> compile(const system::System& system,
                                                  const CompileOptions& options = {},
                                                  const Plan* previous = nullptr);

/// Simulates. Bit-identical for the same plan and request whatever the number of threads and the
/// machine's load; stopping depends on values, never on the clock. A stop request takes effect
/// within 2 ms and yields results marked `cancelled`.
Results run(const Plan& plan, const Request& request, std::stop_token stop = {},
            const Progress& progress = {});

/// The request that narrows the bands of this plan within a couple of seconds: whole days
/// where the traffic allows it, stratified windows where it does not.
Request suggestedRequest(const Plan& plan, std::uint64_t seed = 1);

} // namespace headroom::simulation
