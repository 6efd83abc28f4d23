#pragma once

#include "model/exploration/priced_results.h"
#include "model/figures/dashboard.h"
#include "model/report/report.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>

namespace headroom::report {

/// One side of the comparison, as it was evaluated.
struct Side {
    const nlohmann::json* document = nullptr; ///< resolved
    const system::System* system = nullptr;
    const exploration::PricedResults* month = nullptr;
};

struct ReportInput {
    Side baseline;
    Side scenario;
    const figures::Dashboard* dashboard = nullptr; ///< of the two
    std::string project;
    std::string scenarioName;
    std::string date; ///< ISO 8601: a report is reproducible, so it does not look at the clock
    /// What each optimization takes from the monthly bill, where that has been computed.
    std::map<std::string, simulation::Estimate> savingsUsdPerMonth;
};

Report buildReport(const ReportInput& input);

} // namespace headroom::report
