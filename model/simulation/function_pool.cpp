#include "model/simulation/function_pool.h"

#include <algorithm>
#include <bit>

namespace headroom::simulation {

namespace {

constexpr auto createdEarlier = [](const auto& a, const auto& b) { return a.created < b.created; };
constexpr std::uint32_t wordBits = 64;

} // namespace

FunctionPool::FunctionPool(const PoolRules& rules, Lineage lineage)
    : rules_(rules)
    , lineage_(lineage)
    , tokens_(rules.creationBurst)
    , provisionedFree_((rules.provisioned + wordBits - 1) / wordBits)
    , provisionedSeconds_(rules.provisioned) {
    clear();
}

void FunctionPool::clear() {
    idle_.clear();
    front_ = 0;
    busy_ = 0;
    provisionedBusy_ = 0;
    last_ = 0;
    measuredFrom_ = 0;
    draws_ = 0;
    tokens_ = rules_.creationBurst;
    tokensAt_ = 0;
    counts_ = {};
    std::ranges::fill(provisionedSeconds_, 0.0);
    for (std::uint32_t i = 0; i < rules_.provisioned; ++i)
        provisionedFree_[i / wordBits] |= std::uint64_t{1} << i % wordBits;
}

FunctionPool::Idle FunctionPool::popOther() {
    if (rules_.selection == system::IdleSelection::newestCreated) {
        std::ranges::pop_heap(idle_, createdEarlier);
        const Idle environment = idle_.back();
        idle_.pop_back();
        return environment;
    }
    const Idle environment = idle_[front_++];
    // Taken places are given back once they are the larger half.
    if (front_ * 2 > idle_.size()) {
        idle_.erase(idle_.begin(), idle_.begin() + static_cast<std::ptrdiff_t>(front_));
        front_ = 0;
    }
    return environment;
}

void FunctionPool::siftUp() {
    std::ranges::push_heap(idle_, createdEarlier);
}

double FunctionPool::drawKeepAlive() {
    return rules_.keepAliveDistribution->sample(Variates::tables(), lineage_, draws_++);
}

bool FunctionPool::mayCreate(double now) {
    if (rules_.creationBurst == unlimited)
        return true;
    tokens_ =
        std::min(rules_.creationBurst, tokens_ + (now - tokensAt_) * rules_.creationsPerSecond);
    tokensAt_ = now;
    if (tokens_ < 1)
        return false;
    tokens_ -= 1;
    return true;
}

std::uint32_t FunctionPool::takeProvisioned() {
    ++provisionedBusy_;
    std::uint32_t word = 0;
    while (provisionedFree_[word] == 0)
        ++word;
    const auto bit = static_cast<std::uint32_t>(std::countr_zero(provisionedFree_[word]));
    provisionedFree_[word] &= provisionedFree_[word] - 1;
    return word * wordBits + bit;
}

void FunctionPool::giveProvisioned(double now, const Lease& lease) {
    --provisionedBusy_;
    provisionedFree_[lease.index / wordBits] |= std::uint64_t{1} << lease.index % wordBits;
    provisionedSeconds_[lease.index] += now - std::max(lease.since, measuredFrom_);
}

void FunctionPool::measureFrom(double now) {
    advance(now);
    measuredFrom_ = now;
    counts_ = {};
    counts_.maximumBusy = busy_;
    std::ranges::fill(provisionedSeconds_, 0.0);
}

void FunctionPool::accountLease(double now, const Lease& lease) {
    const double seconds = now - std::max(lease.since, measuredFrom_);
    counts_.leaseSeconds += seconds;
    if (lease.start == Start::provisioned)
        provisionedSeconds_[lease.index] += seconds;
}

PoolCounts FunctionPool::counts(double now) const {
    PoolCounts result = counts_;
    result.busySeconds += static_cast<double>(busy_) * (now - last_);
    for (std::size_t i = front_; i < idle_.size(); ++i) {
        const double from = std::max(idle_[i].since, measuredFrom_);
        result.idleSeconds += std::max(0.0, std::min(idle_[i].expires, now) - from);
    }
    result.elapsed = now - measuredFrom_;
    return result;
}

std::uint32_t FunctionPool::idle(double now) const {
    return static_cast<std::uint32_t>(
        std::count_if(idle_.begin() + static_cast<std::ptrdiff_t>(front_), idle_.end(),
                      [now](const Idle& environment) { return now < environment.expires; }));
}

} // namespace headroom::simulation
