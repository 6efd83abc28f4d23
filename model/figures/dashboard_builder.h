#pragma once

#include "model/figures/dashboard.h"
#include "model/figures/latency_figures.h"
#include "model/figures/plan_rows.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::figures {

/// What one Dashboard is made from.
struct DashboardInput {
    std::uint64_t generation = 0;
    const nlohmann::json* document = nullptr; ///< the scenario's resolved document
    const nlohmann::json* baseline = nullptr; ///< the baseline's; nullptr: the same
    Months months;
    Selection selected; ///< optimizations that are on in the scenario
    document::Diagnostics diagnostics;
    std::vector<Figure> further; ///< curves that take runs of their own, already made
    /// Not empty: of what only one page shows, that page's is enough (ui/pages/page_list.cpp). The
    /// moves of a slider have no time for more.
    std::string page;
};

Dashboard buildDashboard(DashboardInput input);

} // namespace headroom::figures
