#pragma once

#include "model/exploration/contributions.h"
#include "model/exploration/stress.h"
#include "model/exploration/wilson_interval.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::exploration {

/// How likely a target is missed: in that share of the replications.
struct TargetExposure {
    std::string target;
    Likelihood missed;
};

/// The targets of one configuration, without stress and under each.
struct Exposure {
    std::vector<TargetExposure> calm;
    struct Stressed {
        std::string stress;
        std::vector<TargetExposure> targets;
    };
    std::vector<Stressed> stressed; ///< by stress, in their order

    /// The stress and target missed most often; nothing where none can be missed.
    struct Worst {
        std::string stress;
        TargetExposure target;
    };
    std::optional<Worst> worst() const;
};

/// The exposure of a scenario, and of the scenario without each of its groups of changes.
struct ExposureStudy {
    std::vector<Stress> stresses; ///< of the scenario
    Exposure scenario;
    struct Without {
        std::string group; ///< as in groupsOf()
        Exposure exposure;
    };
    std::vector<Without> without;
};

struct ExposureOptions {
    int replications = 20;
    std::uint64_t seed = 1;
    /// A replication counts about so many invocations, after a warm-up.
    double invocations = 3000;
    int threads = 0; ///< 0: one a core; the result does not depend on it
};

/// Simulates the changed document and what is left of it without each group under every stress, all
/// with the same draws. Targets that no simulation gives are left out. Nothing where
/// stopped or not possible.
std::optional<ExposureStudy>
exposureOf(const SharedDocument& baseline, const std::vector<scenario::Change>& changes,
           const cost::PriceBook& book, const ExposureOptions& options = {},
           const std::stop_token& stop = {}, const ShareDone& done = {});

} // namespace headroom::exploration
