#include "model/simulation/plan_compiler.h"
#include "model/simulation/tally.h"

namespace headroom::simulation {

namespace {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

// A run holds about 15 tallies at once: one for each thread, replication and assumption.
constexpr double largestTallyBytes = 256.0 * 1024 * 1024;

/// What one Tally takes. Whatever an arrival sets off is counted by its source, so that the part of
/// the sources grows with the square of an application.
double tallyBytes(const Plan::Data& plan) {
    constexpr double histogram = Histogram::bucketCount * sizeof(std::uint32_t);
    const auto count = [](const auto& entities) { return static_cast<double>(entities.size()); };
    const double function = 3 * histogram + DayTally::buckets * sizeof(DayTally::FunctionBucket);
    const double workflow = 2 * histogram + DayTally::buckets * sizeof(DayTally::WorkflowBucket);
    const double counters = count(plan.actions) + static_cast<double>(plan.states) +
                            count(plan.events) + 2 * count(plan.deliveries) +
                            2 * count(plan.queues) + count(plan.topics);
    const double source = histogram + count(plan.functions) * sizeof(FunctionUse) +
                          count(plan.workflows) * sizeof(WorkflowUse) +
                          counters * sizeof(std::uint64_t);
    return count(plan.functions) * function + count(plan.workflows) * workflow +
           count(plan.sources) * source;
}

} // namespace

void PlanCompiler::checkSize() {
    const double bytes = tallyBytes(data);
    if (bytes <= largestTallyBytes)
        return;
    constexpr double megabyte = 1024 * 1024;
    error("simulation.too-large",
          Text(translatable("Simulation",
                            "%1 functions and %2 sources of traffic are more than a simulation can "
                            "keep apart: %3 for each of its counts, of at most %4. Take sources "
                            "out of the workload, or simulate a part of the application"),
               {static_cast<std::int64_t>(data.functions.size()),
                static_cast<std::int64_t>(data.sources.size()),
                Quantity{bytes / megabyte, Unit::megabytes},
                Quantity{largestTallyBytes / megabyte, Unit::megabytes}}),
          "/workload");
}

} // namespace headroom::simulation
