#pragma once

#include "model/simulation/tally.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace headroom::simulation {

/// Groups of recorded paths and records; the spread between them is a figure's sampling error.
inline constexpr std::uint32_t recordGroups = 10;

/// Memory that answers work in, kept for the next one.
class SnapshotWorkspaces {
public:
    using Groups = std::vector<std::unique_ptr<Tally>>;
    /// Empty tallies of one origin, one a group.
    Groups take(const Plan::Data& plan) const;
    void give(const Plan::Data& plan, Groups groups) const;

private:
    mutable std::mutex mutex_;
    mutable std::vector<std::pair<std::vector<std::size_t>, Groups>> idle_; ///< by shape
};

} // namespace headroom::simulation
