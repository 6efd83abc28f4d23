#pragma once

#include "model/assessment/assessment.h"
#include "model/exploration/study.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::app {

/// Quotas, KPIs, risks, roadmap and tracked metrics of an evaluation: what takes no run of its own.
/// `limits` are those of the application's region, `baseline` the current configuration's metrics
/// or empty.
assessment::Assessment assessed(const exploration::Evaluation& evaluation,
                                const nlohmann::json& document,
                                const assessment::ServiceLimits& limits,
                                std::span<const std::string> selected = {},
                                std::span<const simulation::Metric> baseline = {});

/// The alarms of a scenario on simulated days; null where stopped or where it cannot be simulated.
std::shared_ptr<const assessment::AlarmStudy>
alarmsOf(const exploration::Evaluation& evaluation, const nlohmann::json& document,
         const cost::PriceBook& book, std::uint64_t seed, const std::stop_token& stop = {});

/// A scenario that was simulated in full. It answers for its optimizations where it consists of
/// nothing else.
struct KnownScenario {
    std::vector<std::string> optimizations;
    const nlohmann::json* document = nullptr;
    std::span<const simulation::Metric> metrics;
};

/// The audit of what the document reports about its application. The current configuration is the
/// study's baseline; other sets of optimizations are answered from it, but for the `known` one.
/// Null where stopped, or where the document reports nothing.
std::shared_ptr<const assessment::Audit> auditOf(const exploration::Study& study,
                                                 const exploration::SharedDocument& current,
                                                 const cost::PriceBook& book,
                                                 const KnownScenario& known = {},
                                                 const std::stop_token& stop = {});

} // namespace headroom::app
