#pragma once

#include "model/simulation/distribution.h"
#include "model/system/system.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace headroom::simulation {

inline constexpr double unlimited = std::numeric_limits<double>::infinity();

/// How the execution environments of one function come and go. Seconds.
struct PoolRules {
    /// Idle time after which an environment is removed, at that instant: a request that arrives
    /// exactly then finds it gone. 0 removes it at once.
    double keepAlive = 600;
    /// If set, the idle time is drawn anew at each completion and `keepAlive` means nothing.
    std::optional<Distribution> keepAliveDistribution;
    double maximumAge = unlimited; ///< since creation; an environment past it takes no request
    system::IdleSelection selection = system::IdleSelection::mostRecentlyUsed;
    std::uint32_t provisioned = 0; ///< environments always warm, taken first, lowest index first
    std::uint32_t cap = std::numeric_limits<std::uint32_t>::max(); ///< busy environments, all kinds
    /// New environments: a token bucket of `creationBurst`, refilled at `creationsPerSecond`.
    double creationBurst = unlimited;
    double creationsPerSecond = 0;
};

enum class Start : std::uint8_t {
    warm,
    cold,
    provisioned,
    refused, ///< at the cap, or no new environment may be created yet
};

/// An environment in use: what release() needs back.
struct Lease {
    double created = 0;
    double since = 0;
    std::uint32_t index = 0; ///< of a provisioned environment
    Start start = Start::refused;
};

/// What a pool did since measuring began; times are environment-seconds within the measured time.
struct PoolCounts {
    std::uint64_t warm = 0;
    std::uint64_t cold = 0;
    std::uint64_t provisioned = 0;
    std::uint64_t refused = 0;
    std::uint32_t maximumBusy = 0;
    double busySeconds = 0;  ///< integral of the number of busy environments, step by step
    double leaseSeconds = 0; ///< the same as a sum over leases: equal, or work is not conserved
    double idleSeconds = 0;  ///< on-demand environments only
    double elapsed = 0;
    std::uint64_t arrivals() const { return warm + cold + provisioned + refused; }
    std::uint64_t accepted() const { return warm + cold + provisioned; }
};

/// The execution environments of one function in virtual time; calls come in the order of time.
/// Expiry costs no events: an idle environment is found expired when somebody looks at it, and its
/// idle time is accounted then.
class FunctionPool {
public:
    explicit FunctionPool(const PoolRules& rules, Lineage lineage = 0);

    Lease acquire(double now) {
        advance(now);
        Lease lease{now, now, 0, Start::refused};
        if (busy_ >= rules_.cap) {
            ++counts_.refused;
            return lease;
        }
        if (provisionedBusy_ < rules_.provisioned) {
            lease.index = takeProvisioned();
            lease.start = Start::provisioned;
            ++counts_.provisioned;
        } else if (takeIdle(now, lease.created)) {
            lease.start = Start::warm;
            ++counts_.warm;
        } else if (mayCreate(now)) {
            lease.created = now;
            lease.start = Start::cold;
            ++counts_.cold;
        } else {
            ++counts_.refused;
            return lease;
        }
        if (++busy_ > counts_.maximumBusy)
            counts_.maximumBusy = busy_;
        return lease;
    }

    void release(double now, const Lease& lease) {
        advance(now);
        --busy_;
        counts_.leaseSeconds += now - (lease.since > measuredFrom_ ? lease.since : measuredFrom_);
        if (lease.start == Start::provisioned)
            giveProvisioned(now, lease);
        else
            giveIdle(now, lease.created);
    }

    /// Forgets what was counted; environments stay as they are.
    void measureFrom(double now);

    /// The counts up to `now`; leases in use are accounted as far as they got if they are passed
    /// to accountLease() first.
    PoolCounts counts(double now) const;
    void accountLease(double now, const Lease& lease);

    std::uint32_t busy() const { return busy_; }
    const PoolRules& rules() const { return rules_; }

    /// Idle, not yet expired environments at `now`.
    std::uint32_t idle(double now) const;

    /// Busy time of each provisioned environment since measuring began, completed leases only.
    const std::vector<double>& provisionedSeconds() const { return provisionedSeconds_; }

    /// Removes all environments that are idle (a deployment) and, with `all`, forgets busy ones.
    void clear();

private:
    struct Idle {
        double since = 0;
        double expires = 0;
        double created = 0;
    };

    void advance(double now) {
        counts_.busySeconds += static_cast<double>(busy_) * (now - last_);
        last_ = now;
    }

    bool takeIdle(double now, double& created) {
        while (front_ != idle_.size()) {
            const Idle environment = popIdle();
            if (now < environment.expires) {
                accountIdle(environment.since, now);
                created = environment.created;
                return true;
            }
            accountIdle(environment.since, environment.expires);
        }
        return false;
    }

    void giveIdle(double now, double created) {
        double expires = now + (rules_.keepAliveDistribution ? drawKeepAlive() : rules_.keepAlive);
        if (created + rules_.maximumAge < expires)
            expires = created + rules_.maximumAge;
        if (expires <= now)
            return;
        pushIdle({now, expires, created});
    }

    void accountIdle(double from, double to) {
        if (from < measuredFrom_)
            from = measuredFrom_;
        if (to > from)
            counts_.idleSeconds += to - from;
    }

    Idle popIdle() {
        if (rules_.selection == system::IdleSelection::mostRecentlyUsed) {
            const Idle environment = idle_.back();
            idle_.pop_back();
            return environment;
        }
        return popOther();
    }
    void pushIdle(const Idle& environment) {
        idle_.push_back(environment);
        if (rules_.selection == system::IdleSelection::newestCreated)
            siftUp();
    }
    Idle popOther();
    void siftUp();
    double drawKeepAlive();
    bool mayCreate(double now);
    std::uint32_t takeProvisioned();
    void giveProvisioned(double now, const Lease& lease);

    PoolRules rules_;
    Lineage lineage_;
    std::uint64_t draws_ = 0;
    double last_ = 0;
    double measuredFrom_ = 0;
    double tokens_ = 0;
    double tokensAt_ = 0;
    std::uint32_t busy_ = 0;
    std::uint32_t provisionedBusy_ = 0;
    PoolCounts counts_;
    /// Most recently used: a stack. Newest created: a heap by creation. Least recently used: a ring
    /// in the order of release from `front_` on.
    std::vector<Idle> idle_;
    std::size_t front_ = 0;
    std::vector<std::uint64_t> provisionedFree_; ///< one bit an environment, 1 is free
    std::vector<double> provisionedSeconds_;
};

} // namespace headroom::simulation
