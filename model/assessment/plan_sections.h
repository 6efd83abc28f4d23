#pragma once

#include "model/document/quantity.h"
#include "model/simulation/estimate.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

/// The sections of the resolved document that plan and judge (model/system/README.md): targets,
/// KPIs, risks, roadmap, reported figures and audited claims. They steer nothing in the simulation.
/// The document has passed the overlay's schema; what is absent or malformed is left out.
namespace headroom::assessment {

struct Target {
    std::string id;
    std::string name;
    std::string definition;
    std::string metric; ///< empty where no simulation can give it
    bool atMost = true;
    double value = 0;
    document::Unit unit = document::Unit::none;
    std::optional<double> reported; ///< what the analysed report states, in `unit`
    std::optional<double> entered;  ///< given by hand
};

struct Risk {
    std::string id;
    std::string name;
    std::string level; ///< "LOW", "MEDIUM" or "HIGH"
    std::string mitigation;
    std::string rollback;
    std::vector<std::string> optimizations;
};

struct RoadmapItem {
    std::string name;
    std::vector<std::string> optimizations;
    std::optional<double> hours;
    std::string risk;
    std::vector<std::string> after; ///< names of items to be done before
};

struct RoadmapPhase {
    std::string id;
    std::string name;
    int firstWeek = 0;
    int lastWeek = 0;
    std::vector<RoadmapItem> items;
    std::string reported; ///< the report's own words for the phase
};

struct AuditedClaim {
    std::string id;
    std::string claim;
    std::string lines;
    std::string verdict; ///< "contradiction", "price", "arithmetic", "mechanism", "holds"
    std::string finding;
    std::string show;
};

std::vector<Target> readTargets(const nlohmann::json& document);
std::vector<Target> readKpis(const nlohmann::json& document);
std::vector<Risk> readRisks(const nlohmann::json& document);
std::vector<RoadmapPhase> readRoadmap(const nlohmann::json& document);
std::vector<AuditedClaim> readAudit(const nlohmann::json& document);

/// The value of `metric` in `unit` (ms and s are converted), or nothing where it is not among
/// the metrics.
std::optional<simulation::Estimate> metricIn(std::span<const simulation::Metric> metrics,
                                             const std::string& metric, document::Unit unit);

} // namespace headroom::assessment
