#pragma once

#include "model/simulation/age_table.h"
#include "model/simulation/function_pool.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace headroom::simulation {

/// What happened at one function in a recorded window, warm-up included.
struct RecordedArrivals {
    struct Arrival {
        double time = 0;   ///< s
        float seconds = 0; ///< on a warm environment
    };
    std::vector<Arrival> arrivals;
    double countFrom = 0;
    double countUntil = 0;
    double coldExtraSeconds = 0; ///< mean that a cold start adds
    AgeTable ages;
    AgeTable agesByStates; ///< only invocations by states of workflows
};

/// Listens to an engine while a window runs.
class ArrivalRecorder {
public:
    ArrivalRecorder(std::size_t functions, double countFrom, double countUntil);

    void arrive(std::uint32_t function, double now, double warmSeconds, double coldSeconds,
                bool cold, bool byState);
    void leave(std::uint32_t function, double now);

    std::vector<RecordedArrivals> take();

private:
    struct Function {
        RecordedArrivals recorded;
        std::vector<double> idleSince; ///< a stack that is never cleared
        std::uint32_t busy = 0;
        double coldSeconds = 0;
        std::uint64_t cold = 0;
    };
    std::vector<Function> functions_;
};

/// How the number of cold starts changes with one parameter: monotone, piecewise linear in the
/// logarithms between anchors that were simulated on the recorded arrivals.
class ColdStartCurve {
public:
    ColdStartCurve() = default;
    /// Logarithms of the parameter (ascending, 0 among them) and of the ratio to its value at 1.
    ColdStartCurve(std::vector<double> parameters, std::vector<double> ratios);

    /// ln(cold starts at `factor` / cold starts at 1); linear beyond the anchors.
    double logRatio(double factor) const;

private:
    std::vector<double> parameters_;
    std::vector<double> ratios_;
};

/// A stop request makes curves of no use.
/// Cold starts of the recorded arrivals with all service times multiplied by `factor`.
ColdStartCurve durationCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                             const std::stop_token& stop);

/// Cold starts as `factor` times as many arrivals come: thinned, or doubled next to themselves.
ColdStartCurve trafficCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                            const std::stop_token& stop);

} // namespace headroom::simulation
