#include "model/exploration/contributions.h"

#include "model/assessment/plan_sections.h"
#include "model/cost/charge_item.h"
#include "model/document/json_pointer.h"
#include "model/exploration/scenario_changes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace headroom::exploration {

using nlohmann::json;
using scenario::Change;

namespace {

/// Sections that steer nothing in the simulation (model/system/README.md).
constexpr std::array planningSections{
    "/analysis",       "/targets", "/kpis",     "/optimizations", "/scenarios",
    "/risks",          "/roadmap", "/reported", "/findings",      "/recommendations",
    "/metricsToTrack", "/audit",   "/basis"};

bool isPlanning(const scenario::Operation& operation) {
    return std::ranges::any_of(planningSections, [&](std::string_view section) {
        return document::isWithin(operation.path, section);
    });
}

std::string nameOf(const json& document, const std::string& optimization) {
    const json::json_pointer pointer(document::appendToken("/optimizations", optimization) +
                                     "/name");
    return document.contains(pointer) && document.at(pointer).is_string()
               ? document.at(pointer).get<std::string>()
               : optimization;
}

/// A place in the document for people: "stripe-connect, memoryMb".
std::string placeOf(const json& document, const std::string& pointer) {
    const auto tokens = document::pointerTokens(pointer);
    if (tokens.size() < 2)
        return pointer;
    const json::json_pointer name(document::appendToken("/" + tokens[0], tokens[1]) + "/name");
    const std::string entity = document.contains(name) && document.at(name).is_string()
                                   ? document.at(name).get<std::string>()
                                   : tokens[1];
    return tokens.size() == 2 ? entity : entity + ", " + tokens.back();
}

bool isCost(std::string_view metric) {
    return metric.starts_with("application.cost");
}

SharedDocument withGroup(const SharedDocument& document, const std::vector<Change>& changes,
                         const ChangeGroup& group) {
    std::vector<Change> own;
    own.reserve(group.changes.size());
    for (const std::size_t index : group.changes)
        own.push_back(changes[index]);
    const auto made = regenerate(*document, own);
    if (made.changes.empty())
        return document;
    auto changed = std::make_shared<json>(*document);
    scenario::makeChanges(*changed, made.changes);
    return changed;
}

/// The documents of coalitions, each made from the one without its last group. The newest are kept:
/// most coalitions begin alike, and a document takes about a megabyte.
class CoalitionDocuments {
public:
    CoalitionDocuments(const std::vector<Change>& changes, const std::vector<ChangeGroup>& groups,
                       const SharedDocument& nobody)
        : changes_(changes)
        , groups_(groups) {
        known_.emplace(Coalition(groups.size(), false), nobody);
    }

    SharedDocument of(const Coalition& coalition) {
        if (const auto known = known_.find(coalition); known != known_.end())
            return known->second;
        Coalition others = coalition;
        const auto last = static_cast<std::size_t>(
            std::find(others.rbegin(), others.rend(), true).base() - others.begin() - 1);
        others[last] = false;
        auto document = withGroup(of(others), changes_, groups_[last]);
        known_.emplace(coalition, document);
        newest_.push_back(coalition);
        if (newest_.size() > kept) {
            known_.erase(newest_.front());
            newest_.pop_front();
        }
        return document;
    }

private:
    static constexpr std::size_t kept = 48;

    const std::vector<Change>& changes_;
    const std::vector<ChangeGroup>& groups_;
    std::map<Coalition, SharedDocument> known_;
    std::deque<Coalition> newest_; ///< of those known, oldest first; without the empty one
};

/// Values of the wanted metrics, in their order.
std::vector<double> valuesOf(const Evaluation& evaluation,
                             const std::vector<MeasuredMetric>& wanted) {
    std::unordered_map<std::string_view, const simulation::Estimate*> known;
    for (const auto& metric : evaluation.month.metrics)
        known.emplace(metric.id, &metric.estimate);
    const bool priced = known.contains("application.cost");
    std::vector<double> values;
    values.reserve(wanted.size());
    for (const MeasuredMetric& metric : wanted) {
        const auto found = known.find(metric.id);
        const bool missing = found == known.end() || found->second->insufficient;
        if (missing)
            values.push_back(
                priced && isCost(metric.id) ? 0 : std::numeric_limits<double>::quiet_NaN());
        else
            values.push_back(found->second->value);
    }
    return values;
}

} // namespace

std::vector<ChangeGroup> groupsOf(const json& document, const std::vector<Change>& changes) {
    std::vector<ChangeGroup> groups;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const Change& change = changes[i];
        const bool byHand = change.optimization.empty();
        if (change.operations.empty() && change.specification == nullptr)
            continue;
        if (byHand && std::ranges::all_of(change.operations, isPlanning) &&
            !change.operations.empty())
            continue;
        std::string id = change.optimization;
        if (byHand)
            id = change.operations.empty() ? "change-" + std::to_string(i)
                                           : change.operations.front().path;
        const auto known = std::ranges::find(groups, id, &ChangeGroup::id);
        if (known != groups.end()) {
            known->changes.push_back(i);
            continue;
        }
        const std::string name = byHand ? placeOf(document, id) : nameOf(document, id);
        groups.push_back({id, name, {i}});
    }
    return groups;
}

SharedDocument withGroups(const SharedDocument& document, const std::vector<Change>& changes,
                          const std::vector<ChangeGroup>& groups, const Coalition& chosen) {
    SharedDocument changed = document;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (chosen[i])
            changed = withGroup(changed, changes, groups[i]);
    return changed;
}

std::vector<MeasuredMetric> contributedMetrics(const json& document, const Evaluation& baseline) {
    std::vector<std::string> wanted{"application.coldStartRate", "application.coldStart.p95",
                                    "application.databaseQuery.mean",
                                    "application.apiResponseTime.p95"};
    for (const auto& workflow : baseline.system.workflows)
        for (const char* statistic : {".duration.mean", ".duration.p95"})
            wanted.push_back(workflow.id + statistic);
    for (const auto& target : assessment::readTargets(document))
        wanted.push_back(target.metric);

    std::vector<MeasuredMetric> metrics;
    for (const auto& metric : baseline.month.metrics) {
        const bool asked = std::ranges::find(wanted, metric.id) != wanted.end();
        if (asked || isCost(metric.id))
            metrics.push_back({metric.id, metric.unit});
    }
    // A change may bring a service that is not used yet.
    for (const auto service : cost::allServices()) {
        const std::string id = "application.cost." + std::string(cost::key(service));
        if (std::ranges::find(metrics, id, &MeasuredMetric::id) == metrics.end())
            metrics.push_back({id, document::Unit::usdPerMonth});
    }
    return metrics;
}

std::optional<std::size_t> Contributions::indexOf(std::string_view metric) const {
    const auto found = std::ranges::find(metrics, metric, &MeasuredMetric::id);
    if (found == metrics.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - metrics.begin());
}

std::optional<Contributions> contributions(const Study& study, const SharedDocument& baseline,
                                           const std::vector<Change>& changes,
                                           const DivisionOptions& options,
                                           const std::stop_token& stop, const ShareDone& done) {
    Contributions result;
    result.groups = groupsOf(*baseline, changes);
    result.metrics = contributedMetrics(*baseline, study.baseline());
    CoalitionDocuments documents(changes, result.groups, baseline);
    const Worth worth = [&](const Coalition& chosen) -> std::optional<std::vector<double>> {
        if (stop.stop_requested())
            return std::nullopt;
        const auto document = documents.of(chosen);
        if (document == baseline)
            return valuesOf(study.baseline(), result.metrics);
        const auto answer = study.firstAnswer(document);
        if (!answer)
            return std::nullopt;
        return valuesOf(*answer, result.metrics);
    };
    auto division = divide(result.groups.size(), worth, options, done);
    if (!division)
        return std::nullopt;
    result.division = std::move(*division);
    return result;
}

std::vector<double> sharesAddingUpTo(double total, std::span<const double> shares) {
    std::vector<double> moved(shares.begin(), shares.end());
    const double sum = std::reduce(shares.begin(), shares.end());
    const double size = std::transform_reduce(shares.begin(), shares.end(), 0.0, std::plus{},
                                              [](double share) { return std::abs(share); });
    if (!(size > 0) || !std::isfinite(total))
        return moved;
    for (double& share : moved)
        share += (total - sum) * std::abs(share) / size;
    return moved;
}

Contributions settledOn(Contributions parts, const Evaluation& baseline,
                        const Evaluation& scenario) {
    const auto before = valuesOf(baseline, parts.metrics);
    const auto after = valuesOf(scenario, parts.metrics);
    std::vector<double> shares(parts.groups.size());
    for (std::size_t measure = 0; measure < parts.metrics.size(); ++measure) {
        for (std::size_t group = 0; group < shares.size(); ++group)
            shares[group] = parts.division.shares[group][measure].shapley;
        const auto moved = sharesAddingUpTo(after[measure] - before[measure], shares);
        for (std::size_t group = 0; group < shares.size(); ++group) {
            Share& share = parts.division.shares[group][measure];
            const double by = moved[group] - share.shapley;
            share.shapley += by;
            share.low += by;
            share.high += by;
        }
        parts.division.none[measure] = before[measure];
        parts.division.all[measure] = after[measure];
    }
    return parts;
}

} // namespace headroom::exploration
