#include "model/simulation/pool_study.h"

#include "model/simulation/event_queue.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace headroom::simulation {

namespace {

constexpr std::uint32_t completion = 0;

/// One replication: arrivals from a register, completions from the queue.
class Replication {
public:
    Replication(const PoolStudy& study, Lineage lineage)
        : study_(study)
        , pool_(study.rules, descend(lineage, keyOf("keep-alive")))
        , gaps_(descend(lineage, keyOf("arrival")))
        , services_(descend(lineage, keyOf("service"))) {}

    PoolObservation steadyState(std::uint64_t samples) {
        double next = gap();
        do {
            next = arrive(next, next + gap());
        } while (!isWarm(next));
        measure();
        for (std::uint64_t i = 0; i < samples; ++i)
            next = arrive(next, next + gap());
        return finish();
    }

    PoolObservation terminating(const std::vector<double>& arrivals) {
        measuring_ = true;
        for (const double time : arrivals)
            arrive(time, 0);
        while (!queue_.empty())
            complete();
        return finish();
    }

private:
    double gap() { return study_.gap.sample(variates_, gaps_, requests_); }

    /// Everything up to and including the arrival at `now`; returns `next`.
    double arrive(double now, double next) {
        while (!queue_.empty() && queue_.nextTime() <= now)
            complete();
        now_ = now;
        if (study_.queueAtCap && pool_.busy() >= study_.rules.cap)
            waiting_.push_back({now, requests_});
        else
            start(now, now, requests_);
        ++requests_;
        return next;
    }

    void start(double arrived, double now, std::uint64_t request) {
        const Lease lease = pool_.acquire(now);
        if (lease.start == Start::refused)
            return;
        const Distribution& service = lease.start == Start::cold ? study_.cold : study_.warm;
        const double seconds = service.sample(variates_, services_, request);
        if (measuring_)
            record(seconds, now - arrived);
        std::uint32_t slot = 0;
        if (free_.empty()) {
            slot = static_cast<std::uint32_t>(leases_.size());
            leases_.push_back(lease);
        } else {
            slot = free_.back();
            free_.pop_back();
            leases_[slot] = lease;
        }
        queue_.push({now + seconds, completion, slot});
    }

    void complete() {
        const Event event = queue_.pop();
        now_ = event.time;
        pool_.release(event.time, leases_[event.subject]);
        leases_[event.subject].start = Start::refused;
        free_.push_back(event.subject);
        if (!waiting_.empty()) {
            const Waiting first = waiting_.front();
            waiting_.pop_front();
            start(first.since, event.time, first.request);
        }
    }

    void record(double seconds, double wait) {
        observation_.response.add(seconds * 1000);
        observation_.responseSum += seconds;
        ++observation_.responses;
        if (!study_.queueAtCap)
            return;
        observation_.wait.add(wait * 1000);
        observation_.waitSum += wait;
        ++observation_.waits;
        if (wait > 0)
            ++observation_.waited;
    }

    bool isWarm(double now) {
        constexpr std::uint64_t fewestRequests = 1000;
        if (requests_ < fewestRequests)
            return false;
        const double keepAlive = study_.rules.keepAliveDistribution
                                     ? study_.rules.keepAliveDistribution->mean()
                                     : study_.rules.keepAlive;
        const bool recent = study_.rules.selection == system::IdleSelection::mostRecentlyUsed;
        double enough = 200 * std::max(study_.warm.mean(), study_.cold.mean());
        // Under "most recently used" the pool depends on the last keep-alive time alone.
        if (keepAlive != unlimited)
            enough = std::max(enough, keepAlive * (recent ? 5 : 20));
        if (now < enough)
            return false;
        if (recent || keepAlive == unlimited || requests_ % fewestRequests != 0)
            return recent || keepAlive == unlimited;
        const PoolCounts counts = pool_.counts(now_);
        const double lifespan = (counts.busySeconds + counts.idleSeconds) /
                                static_cast<double>(std::max<std::uint64_t>(counts.cold, 1));
        return now >= 5 * lifespan || counts.cold == 0;
    }

    void measure() {
        pool_.measureFrom(now_);
        measuring_ = true;
    }

    PoolObservation finish() {
        for (const Lease& lease : leases_)
            if (lease.start != Start::refused)
                pool_.accountLease(now_, lease);
        PoolObservation& o = observation_;
        o.counts = pool_.counts(now_);
        o.requests = requests_;
        const std::vector<double>& provisioned = pool_.provisionedSeconds();
        if (!provisioned.empty() && o.counts.elapsed > 0) {
            o.firstUtilisation = provisioned.front() / o.counts.elapsed;
            o.lastUtilisation = provisioned.back() / o.counts.elapsed;
            for (const double seconds : provisioned)
                o.provisionedBusy += seconds / o.counts.elapsed;
        }
        return std::move(o);
    }

    struct Waiting {
        double since;
        std::uint64_t request;
    };

    const PoolStudy& study_;
    const Variates& variates_ = Variates::tables();
    FunctionPool pool_;
    EventQueue queue_;
    Lineage gaps_;
    Lineage services_;
    std::uint64_t requests_ = 0;
    double now_ = 0;
    bool measuring_ = false;
    std::vector<Lease> leases_;
    std::vector<std::uint32_t> free_;
    std::deque<Waiting> waiting_;
    PoolObservation observation_;
};

std::vector<double> times(const std::vector<ArrivalSchedule>& schedules) {
    std::vector<double> result;
    for (const ArrivalSchedule& s : schedules)
        for (std::uint64_t i = 0; i < s.count; ++i)
            for (std::uint64_t j = 0; j < s.batchSize; ++j)
                result.push_back(s.start + static_cast<double>(i) * s.step +
                                 static_cast<double>(j) * s.batchStep);
    std::ranges::stable_sort(result);
    return result;
}

} // namespace

std::vector<PoolObservation> study(const PoolStudy& study) {
    std::vector<PoolObservation> observations;
    if (!study.schedules.empty()) {
        observations.push_back(
            Replication(study, descend(study.seed, 0)).terminating(times(study.schedules)));
        return observations;
    }
    const auto replications = static_cast<std::uint64_t>(std::max(1, study.replications));
    const std::uint64_t samples = (study.samples + replications - 1) / replications;
    for (std::uint64_t r = 0; r < replications; ++r)
        observations.push_back(Replication(study, descend(study.seed, r)).steadyState(samples));
    return observations;
}

} // namespace headroom::simulation
