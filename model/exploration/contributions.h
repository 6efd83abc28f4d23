#pragma once

#include "model/document/quantity.h"
#include "model/exploration/shapley.h"
#include "model/exploration/study.h"
#include "model/scenario/scenario.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::exploration {

/// Changes of a scenario that are chosen or left out together: those of one optimization, or one
/// edit by hand.
struct ChangeGroup {
    std::string id;   ///< the optimization's, or the pointer that the edit touches first
    std::string name; ///< the optimization's, or the entity and property that the edit touches
    std::vector<std::size_t> changes; ///< indices into the scenario's
};

/// The groups of a scenario in the order in which they first appear. Edits that touch only what
/// plans and judges (targets, risks, roadmap ...) change nothing that is simulated and make none.
std::vector<ChangeGroup> groupsOf(const nlohmann::json& document,
                                  const std::vector<scenario::Change>& changes);

/// The document with the groups made on it that `chosen` takes, each change generated anew against
/// what those before it left; what cannot be made without another is left out, as in a scenario.
SharedDocument withGroups(const SharedDocument& document,
                          const std::vector<scenario::Change>& changes,
                          const std::vector<ChangeGroup>& groups, const Coalition& chosen);

struct MeasuredMetric {
    std::string id;
    document::Unit unit = document::Unit::none;
};

/// What contributions are told for: the bill and each service of it, cold starts, each workflow's
/// duration, what API callers wait, and the metrics of the document's targets.
std::vector<MeasuredMetric> contributedMetrics(const nlohmann::json& document,
                                               const Evaluation& baseline);

/// Each group's own part in what a scenario changes.
struct Contributions {
    std::vector<ChangeGroup> groups;
    std::vector<MeasuredMetric> metrics;
    Division division; ///< players are `groups`, measures are `metrics`

    /// The position of a metric in `metrics`, or nothing.
    std::optional<std::size_t> indexOf(std::string_view metric) const;
};

/// By the study's first answers, whose baseline is `baseline`. Every dollar has one owner: the
/// Shapley shares of a metric add up to what all changes together do to it. Services that a
/// coalition does not use cost it nothing; a metric that a coalition does not have has NaN shares.
/// Nothing where stopped or where a coalition cannot be evaluated.
std::optional<Contributions> contributions(const Study& study, const SharedDocument& baseline,
                                           const std::vector<scenario::Change>& changes,
                                           const DivisionOptions& options = {},
                                           const std::stop_token& stop = {},
                                           const ShareDone& done = {});

/// The shares of one metric, moved so that they add up to `total`: each by its size, so that who
/// contributes nothing still has nothing, and equal shares stay equal.
std::vector<double> sharesAddingUpTo(double total, std::span<const double> shares);

/// Contributions whose shares add up to what the full simulation says that the scenario changes,
/// instead of to what the first answers say. `alone` and `onTop` stay as they are.
Contributions settledOn(Contributions parts, const Evaluation& baseline,
                        const Evaluation& scenario);

} // namespace headroom::exploration
