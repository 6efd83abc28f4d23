#pragma once

#include "model/simulation/plan_data.h"

#include <cmath>
#include <cstdint>
#include <limits>

namespace headroom::simulation {

/// Where in the day and the week the clock of a simulation stands: second 0 of the clock is
/// `secondOfDay` of day `dayOfWeek` (0 is Monday).
struct Calendar {
    double secondOfDay = 0;
    std::uint32_t dayOfWeek = 0;

    static constexpr double daySeconds = 86400;

    double secondAt(double clock) const {
        const double second = secondOfDay + clock;
        return second < daySeconds ? second : std::fmod(second, daySeconds);
    }
    std::uint32_t hourAt(double clock) const;
    std::uint32_t dayAt(double clock) const;
    /// The clock at the start of the hour that follows `clock`.
    double nextHour(double clock) const;
};

/// One arrival, or several at one instant.
struct Arrival {
    double time = std::numeric_limits<double>::infinity();
    std::uint64_t number = 0; ///< counts from 0 within the source and window
};

/// The arrivals of one source, in order. Poisson and hyperexponential processes run in operational
/// time: unit-mean gaps are drawn, keyed by their number, and stretched by the rate of the moment,
/// which is constant between full hours and the ends of bursts. Batches and schedules give each of
/// their ticks as a group whose members the engine spreads.
class ArrivalProcess {
public:
    ArrivalProcess() = default;
    ArrivalProcess(const SourcePlan& source, Lineage lineage, const Calendar& calendar);

    /// The next arrival (or tick); infinity after the last.
    Arrival next();

    /// How many requests the tick at `time` brings: the mean with a coin for its fraction.
    std::uint64_t groupSize(const Arrival& tick) const;

    static bool isGrouped(const SourcePlan& source) {
        return source.kind == system::Arrivals::Kind::batch ||
               source.kind == system::Arrivals::Kind::schedule;
    }

private:
    double advance(double credit);
    double rate() const;
    void enterHour();
    void toggle();
    Arrival nextOfTrace();

    const SourcePlan* source_ = nullptr;
    Lineage gaps_ = 0;
    Lineage bursts_ = 0;
    Lineage coins_ = 0;
    Calendar calendar_;
    double time_ = 0;
    std::uint64_t number_ = 0;
    double weight_ = 1; ///< of the hour
    double hourEnds_ = 0;
    bool on_ = false;
    double toggles_ = std::numeric_limits<double>::infinity(); ///< when the burst ends or begins
    std::uint64_t toggleNumber_ = 0;
};

} // namespace headroom::simulation
