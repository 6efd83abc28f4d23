#pragma once

#include "model/exploration/contributions.h"
#include "model/exploration/exposure.h"
#include "model/exploration/memory_tuning.h"
#include "model/exploration/roadmap_states.h"
#include "model/exploration/sensitivity.h"
#include "model/exploration/tuning.h"
#include "model/figures/comparison.h"
#include "model/figures/dashboard.h"

#include <memory>
#include <optional>
#include <vector>

namespace headroom::figures {

/// What takes many runs and comes after the first pictures; what is not there yet is not shown.
struct Explored {
    /// Of the scenario, or of what it was before its latest changes; settledOn() a full run.
    std::optional<exploration::Contributions> contributions;
    std::optional<std::vector<exploration::PhaseState>> roadmap;
    std::optional<exploration::ExposureStudy> exposure;
    std::shared_ptr<const exploration::Tuning> tuning;
    std::vector<exploration::MemoryTuning> memory;
    std::vector<exploration::Sensitivity> sensitivities;
};

/// Puts it into a dashboard made by buildDashboard(): the bill by change ("cost.by-change", instead
/// of by service), what the phases save ("roadmap.savings") and come to, how exposed each change
/// is, "tuning.front", "tuning.memory" and "tuning.sensitivity", and the three sentences.
void show(const Explored& explored, const nlohmann::json& document, const Comparison& comparison,
          Dashboard& dashboard);

/// The bill step by step by change. What `contributions` do not explain is the step "latest".
Figure costByChange(const exploration::Contributions& contributions, const Comparison& comparison);

/// What to do next, what it gives, what it risks; nothing without contributions.
std::vector<document::Text> nextSteps(const Explored& explored, const nlohmann::json& document,
                                      const Comparison& comparison, const Dashboard& dashboard);

} // namespace headroom::figures
