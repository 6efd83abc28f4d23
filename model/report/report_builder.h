#pragma once

#include "model/exploration/priced_results.h"
#include "model/figures/dashboard.h"
#include "model/report/report.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>

namespace headroom::report {

/// One side of the comparison, as it was evaluated.
struct Side {
    const nlohmann::json* document = nullptr; ///< resolved
    const system::System* system = nullptr;
    const exploration::PricedResults* month = nullptr;
};

/// What one optimization of the scenario is worth.
struct ChangeEffect {
    std::optional<simulation::Estimate> savingUsdPerMonth; ///< its part of the bill's difference
    document::Text words;                                  ///< what else it does; or empty
};

struct ReportInput {
    Side baseline;
    Side scenario;
    const figures::Dashboard* dashboard = nullptr; ///< of the two
    std::string project;
    std::string scenarioName;
    std::string date; ///< ISO 8601: a report is reproducible, so it does not look at the clock
    std::map<std::string, ChangeEffect> effects; ///< by optimization, where computed
};

Report buildReport(const ReportInput& input);

} // namespace headroom::report
