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
};

/// Age tables of one function.
struct AgeTables {
    AgeTable all;
    AgeTable byStates; ///< only invocations by states of workflows
    void merge(const AgeTables& other) {
        all.merge(other.all);
        byStates.merge(other.byStates);
    }
    void finish() {
        all.finish();
        byStates.finish();
    }
};

/// Listens to an engine while a window runs.
class ArrivalRecorder {
public:
    /// With `keepArrivals` each arrival is kept, otherwise only the age tables.
    ArrivalRecorder(std::size_t functions, bool keepArrivals);

    /// Before a window begins.
    void begin(double countFrom, double countUntil);

    void arrive(std::uint32_t function, double now, double warmSeconds, double coldSeconds,
                bool cold, bool byState);
    void leave(std::uint32_t function, double now);

    std::vector<RecordedArrivals> takeArrivals();
    std::vector<AgeTables> takeAges();

private:
    struct Function {
        RecordedArrivals recorded;
        AgeTables ages;
        std::vector<double> idleSince; ///< a stack that is never cleared
        std::uint32_t busy = 0;
        double coldSeconds = 0;
        std::uint64_t cold = 0;
    };
    std::vector<Function> functions_;
    bool keepArrivals_ = false;
    double countFrom_ = 0;
    double countUntil_ = 0;
};

/// How cold starts change with one parameter: monotone, piecewise linear in the logarithms between
/// anchors that were simulated on the recorded arrivals.
class ColdStartCurve {
public:
    ColdStartCurve() = default;
    /// Logarithms of the parameter (ascending, 0 among them) and of the ratio to its value at 1.
    ColdStartCurve(std::vector<double> parameters, std::vector<double> ratios);

    /// ln(value at `factor` / value at 1); linear beyond the anchors.
    double logRatio(double factor) const;

private:
    std::vector<double> parameters_;
    std::vector<double> ratios_;
};

/// Cold starts of the recorded arrivals with all service times multiplied by `factor`. A stop
/// request makes curves of no use.
ColdStartCurve durationCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                             const std::stop_token& stop);

/// The cold-start rate as `factor` times as many arrivals come: thinned, or doubled beside
/// themselves.
ColdStartCurve trafficCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                            const std::stop_token& stop);

/// What simulating another keep-alive adds to what the age table says: cold starts last longer, so
/// that more of them come at once. A curve over the factor on the keep-alive.
ColdStartCurve keepAliveCorrection(const RecordedArrivals& recorded, const AgeTable& ages,
                                   const PoolRules& rules, const std::stop_token& stop);

/// The share of invocations that provisioned environments take, by their number: simulated for
/// some numbers, linear in between.
class ProvisionedCurve {
public:
    ProvisionedCurve() = default;
    ProvisionedCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                     const std::stop_token& stop);
    double share(std::uint32_t provisioned) const;

private:
    std::vector<double> numbers_;
    std::vector<double> shares_;
};

} // namespace headroom::simulation
