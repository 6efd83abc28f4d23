#pragma once

#include "model/simulation/monthly_counts.h"
#include "model/simulation/recorded_arrivals.h"
#include "model/simulation/results.h"
#include "model/simulation/simulation.h"
#include "model/simulation/tally.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace headroom::simulation {

/// A run with what stands behind its results.
struct Outcome {
    Results results;
    std::unique_ptr<Tally> total;      ///< nothing where it was cancelled
    std::vector<MonthlyCounts> counts; ///< by replication
    std::vector<AgeTables> ages;       ///< by function, where they were asked for
};

/// How many threads a request allows for so many pieces of work.
int threadsFor(const Request& request, int pieces);

/// run() without the ranges of the assumptions; with age tables if `withAges`.
Outcome simulate(const Plan& plan, const Request& request, bool withAges,
                 const std::stop_token& stop, const Progress& progress);

} // namespace headroom::simulation
