#include "model/simulation/arrivals.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr double hourSeconds = 3600;
constexpr double never = std::numeric_limits<double>::infinity();

} // namespace

std::uint32_t Calendar::hourAt(double clock) const {
    return std::min<std::uint32_t>(23, static_cast<std::uint32_t>(secondAt(clock) / hourSeconds));
}

std::uint32_t Calendar::dayAt(double clock) const {
    return (dayOfWeek + static_cast<std::uint32_t>((secondOfDay + clock) / daySeconds)) % 7;
}

double Calendar::nextHour(double clock) const {
    const double hours = std::floor((secondOfDay + clock) / hourSeconds) + 1;
    return hours * hourSeconds - secondOfDay;
}

ArrivalProcess::ArrivalProcess(const SourcePlan& source, Lineage lineage, const Calendar& calendar)
    : source_(&source)
    , gaps_(descend(lineage, 1))
    , bursts_(descend(lineage, 2))
    , coins_(descend(lineage, 3))
    , calendar_(calendar) {
    enterHour();
    const bool bursty = source.burstShare > 0 && source.burstSeconds > 0;
    if (bursty) {
        const double onShare = source.burstSeconds / (source.burstSeconds + source.gapSeconds);
        on_ = uniform(bursts_, 0) >= onShare;
        toggle();
    }
}

void ArrivalProcess::enterHour() {
    weight_ = source_->hours[calendar_.hourAt(time_)] * source_->days[calendar_.dayAt(time_)];
    hourEnds_ = calendar_.nextHour(time_);
}

/// On and off periods are exponential, so the first one, met in its middle, is too.
void ArrivalProcess::toggle() {
    on_ = !on_;
    const double mean = on_ ? source_->burstSeconds : source_->gapSeconds;
    toggles_ = time_ + mean * Variates::tables().exponential(uniform(bursts_, ++toggleNumber_));
}

double ArrivalProcess::rate() const {
    const SourcePlan& s = *source_;
    double factor = 1 - s.burstShare;
    if (on_)
        factor += s.burstShare * (s.gapSeconds + s.burstSeconds) / s.burstSeconds;
    return s.perSecond * factor * weight_;
}

/// Moves on until `credit` arrivals are expected to have come.
double ArrivalProcess::advance(double credit) {
    // A rate that stays at nothing for a week never brings another arrival.
    constexpr double longest = 8 * Calendar::daySeconds;
    const double begin = time_;
    while (true) {
        const double now = rate();
        const double end = std::min(hourEnds_, toggles_);
        if (credit <= now * (end - time_))
            return time_ += credit / now;
        credit -= now * (end - time_);
        time_ = end;
        if (toggles_ == end)
            toggle();
        if (hourEnds_ == end)
            enterHour();
        if (time_ - begin > longest && now <= 0)
            return never;
    }
}

Arrival ArrivalProcess::nextOfTrace() {
    const auto& trace = source_->trace;
    if (trace.empty())
        return {};
    const double cycle = std::max(source_->traceSeconds, trace.back() + 1);
    // The first arrival of the trace at or after the second of the day at which the clock starts.
    const double phase = std::fmod(calendar_.secondOfDay, cycle);
    const auto skipped =
        static_cast<std::uint64_t>(std::ranges::lower_bound(trace, phase) - trace.begin());
    const std::uint64_t index = skipped + number_;
    const double round = std::floor(static_cast<double>(index / trace.size()));
    return {round * cycle + trace[index % trace.size()] - phase, number_++};
}

Arrival ArrivalProcess::next() {
    using enum system::Arrivals::Kind;
    const SourcePlan& s = *source_;
    const Variates& variates = Variates::tables();
    if (s.gap)
        return {time_ += s.gap->sample(variates, gaps_, number_), number_++};
    switch (s.kind) {
    case poisson:
        if (s.perSecond <= 0)
            return {};
        return {advance(variates.exponential(uniform(gaps_, number_))), number_++};
    case hyperexponential: {
        if (s.perSecond <= 0)
            return {};
        const double u = uniform(gaps_, number_);
        const double gap = u < s.phase ? variates.exponential(u / s.phase) / s.shortRate
                                       : variates.exponential((1 - u) / (1 - s.phase)) / s.longRate;
        return {advance(gap), number_++};
    }
    case batch:
    case schedule: {
        const double first = std::ceil((calendar_.secondOfDay - s.offsetSeconds) / s.everySeconds);
        const double tick = first + static_cast<double>(number_);
        return {tick * s.everySeconds + s.offsetSeconds - calendar_.secondOfDay, number_++};
    }
    case trace:
        return nextOfTrace();
    case rate:
        return {};
    }
    return {};
}

std::uint64_t ArrivalProcess::groupSize(const Arrival& tick) const {
    const double mean = source_->perSecond * source_->everySeconds;
    const double whole = std::floor(mean + 1e-9);
    const bool one = uniform(coins_, tick.number) < mean - whole;
    return static_cast<std::uint64_t>(whole) + (one ? 1 : 0);
}

} // namespace headroom::simulation
