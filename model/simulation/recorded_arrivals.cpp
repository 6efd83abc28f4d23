#include "model/simulation/recorded_arrivals.h"

#include "model/simulation/event_queue.h"

#include <queue>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {

/// Anchors of a curve: half octaves over one octave to each side.
constexpr std::array anchors{0.5, 0.7071067811865476, 1.0, 1.4142135623730951, 2.0};

/// Additional arrivals come so soon after the recorded ones that bursts stay bursts.
constexpr double jitterSeconds = 2;

struct Request {
    double time = 0;
    double seconds = 0;
};

struct PoolResult {
    std::uint64_t cold = 0;
    double provisionedSeconds = 0;
    double seconds = 0;
};

/// Pools without a recording's limits, which a curve does not follow.
PoolResult rerun(const std::vector<Request>& requests, const RecordedArrivals& recorded,
                 PoolRules rules, const std::stop_token& stop) {
    rules.creationBurst = unlimited;
    rules.cap = std::numeric_limits<std::uint32_t>::max();
    FunctionPool pool(rules);
    EventQueue queue;
    std::vector<Lease> leases;
    std::vector<std::uint32_t> free;
    PoolResult result;
    std::uint32_t looks = 0;
    for (const Request& request : requests) {
        if (++looks % 1024 == 0 && stop.stop_requested())
            return result;
        while (!queue.empty() && queue.nextTime() <= request.time) {
            const Event event = queue.pop();
            pool.release(event.time, leases[event.subject]);
            free.push_back(event.subject);
        }
        const Lease lease = pool.acquire(request.time);
        double seconds = request.seconds;
        if (lease.start == Start::cold)
            seconds += recorded.coldExtraSeconds;
        if (request.time >= recorded.countFrom && request.time < recorded.countUntil) {
            result.cold += lease.start == Start::cold ? 1 : 0;
            result.seconds += request.seconds;
            if (lease.start == Start::provisioned)
                result.provisionedSeconds += request.seconds;
        }
        std::uint32_t slot = 0;
        if (free.empty()) {
            slot = static_cast<std::uint32_t>(leases.size());
            leases.push_back(lease);
        } else {
            slot = free.back();
            free.pop_back();
            leases[slot] = lease;
        }
        queue.push({request.time + seconds, 0, slot});
    }
    return result;
}

std::vector<Request> scaledRequests(const RecordedArrivals& recorded, double factor) {
    std::vector<Request> requests;
    requests.reserve(recorded.arrivals.size());
    for (const auto& arrival : recorded.arrivals)
        requests.push_back({arrival.time, arrival.seconds * factor});
    return requests;
}

/// The recorded arrivals thinned, or with copies that come soon after them; in order of time.
std::vector<Request> multipliedRequests(const RecordedArrivals& recorded, double factor,
                                        const std::stop_token& stop) {
    const auto later = [](const Request& a, const Request& b) { return a.time > b.time; };
    std::priority_queue<Request, std::vector<Request>, decltype(later)> copies(later);
    const auto whole = static_cast<std::uint64_t>(factor);
    const double part = factor - static_cast<double>(whole);
    std::vector<Request> requests;
    requests.reserve(
        static_cast<std::size_t>(static_cast<double>(recorded.arrivals.size()) * factor * 1.01));
    for (std::size_t i = 0; i < recorded.arrivals.size(); ++i) {
        if (i % 1024 == 0 && stop.stop_requested())
            break;
        const auto& arrival = recorded.arrivals[i];
        for (; !copies.empty() && copies.top().time <= arrival.time; copies.pop())
            requests.push_back(copies.top());
        const Lineage lineage = mix(i);
        const std::uint64_t count = whole + (uniform(lineage, 0) < part ? 1 : 0);
        if (count > 0)
            requests.push_back({arrival.time, arrival.seconds});
        for (std::uint64_t copy = 1; copy < count; ++copy)
            copies.push({arrival.time + jitterSeconds * uniform(lineage, copy), arrival.seconds});
    }
    for (; !copies.empty(); copies.pop())
        requests.push_back(copies.top());
    return requests;
}

/// Pool adjacent violators: the closest sequence that never falls.
void makeMonotone(std::vector<double>& values) {
    std::vector<std::pair<double, std::size_t>> blocks;
    for (const double value : values) {
        blocks.emplace_back(value, 1);
        while (blocks.size() > 1 && blocks[blocks.size() - 2].first > blocks.back().first) {
            const auto [last, size] = blocks.back();
            blocks.pop_back();
            auto& [mean, count] = blocks.back();
            mean = (mean * static_cast<double>(count) + last * static_cast<double>(size)) /
                   static_cast<double>(count + size);
            count += size;
        }
    }
    std::size_t place = 0;
    for (const auto& [mean, count] : blocks)
        for (std::size_t i = 0; i < count; ++i)
            values[place++] = mean;
}

/// ln(cold starts) at each anchor.
template <typename MakeRequests>
std::vector<double> logColdStarts(const RecordedArrivals& recorded, const PoolRules& rules,
                                  const std::stop_token& stop, MakeRequests&& make) {
    std::vector<double> result;
    for (const double anchor : anchors) {
        if (stop.stop_requested())
            return std::vector<double>(anchors.size());
        const PoolResult counted = rerun(make(anchor), recorded, rules, stop);
        // Half a cold start keeps the logarithm finite where none was seen.
        result.push_back(std::log(static_cast<double>(counted.cold) + 0.5));
    }
    return result;
}

std::vector<double> logAnchors() {
    std::vector<double> result;
    result.reserve(anchors.size());
    for (const double anchor : anchors)
        result.push_back(std::log(anchor));
    return result;
}

/// A curve that moves one way, the way from its first to its last value.
ColdStartCurve curve(std::vector<double> values) {
    const double direction = values.back() >= values.front() ? 1 : -1;
    for (double& value : values)
        value *= direction;
    makeMonotone(values);
    const double atOne = values[anchors.size() / 2];
    for (double& value : values)
        value = direction * (value - atOne);
    return {logAnchors(), std::move(values)};
}

} // namespace

ArrivalRecorder::ArrivalRecorder(std::size_t functions, bool keepArrivals)
    : functions_(functions)
    , keepArrivals_(keepArrivals) {}

void ArrivalRecorder::begin(double countFrom, double countUntil) {
    countFrom_ = countFrom;
    countUntil_ = countUntil;
    for (Function& function : functions_) {
        function.idleSince.clear();
        function.busy = 0;
        function.recorded.countFrom = countFrom;
        function.recorded.countUntil = countUntil;
    }
}

void ArrivalRecorder::arrive(std::uint32_t index, double now, double warmSeconds,
                             double coldSeconds, bool cold, bool byState) {
    Function& function = functions_[index];
    double age = std::numeric_limits<double>::infinity();
    if (!function.idleSince.empty()) {
        age = now - function.idleSince.back();
        function.idleSince.pop_back();
    }
    if (now >= countFrom_ && now < countUntil_) {
        function.ages.all.add(function.busy, age);
        if (byState)
            function.ages.byStates.add(function.busy, age);
    }
    ++function.busy;
    if (!keepArrivals_)
        return;
    function.recorded.arrivals.push_back({now, static_cast<float>(warmSeconds)});
    if (cold) {
        function.coldSeconds += coldSeconds;
        ++function.cold;
    }
}

void ArrivalRecorder::leave(std::uint32_t index, double now) {
    Function& function = functions_[index];
    --function.busy;
    function.idleSince.push_back(now);
}

std::vector<RecordedArrivals> ArrivalRecorder::takeArrivals() {
    std::vector<RecordedArrivals> result;
    for (Function& function : functions_) {
        if (function.cold > 0)
            function.recorded.coldExtraSeconds =
                function.coldSeconds / static_cast<double>(function.cold);
        result.push_back(std::move(function.recorded));
    }
    return result;
}

std::vector<AgeTables> ArrivalRecorder::takeAges() {
    std::vector<AgeTables> result;
    result.reserve(functions_.size());
    for (Function& function : functions_)
        result.push_back(std::move(function.ages));
    return result;
}

ColdStartCurve::ColdStartCurve(std::vector<double> parameters, std::vector<double> ratios)
    : parameters_(std::move(parameters))
    , ratios_(std::move(ratios)) {}

double ColdStartCurve::logRatio(double factor) const {
    if (parameters_.size() < 2 || !(factor > 0))
        return 0;
    const double x = std::log(factor);
    auto right =
        static_cast<std::size_t>(std::ranges::upper_bound(parameters_, x) - parameters_.begin());
    right = std::clamp<std::size_t>(right, 1, parameters_.size() - 1);
    const std::size_t left = right - 1;
    const double slope =
        (ratios_[right] - ratios_[left]) / (parameters_[right] - parameters_[left]);
    return ratios_[left] + slope * (x - parameters_[left]);
}

ColdStartCurve durationCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                             const std::stop_token& stop) {
    return curve(logColdStarts(recorded, rules, stop,
                               [&](double factor) { return scaledRequests(recorded, factor); }));
}

ColdStartCurve trafficCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                            const std::stop_token& stop) {
    std::vector<double> rates = logColdStarts(recorded, rules, stop, [&](double factor) {
        return multipliedRequests(recorded, factor, stop);
    });
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i] -= std::log(anchors[i]);
    return curve(std::move(rates));
}

ColdStartCurve keepAliveCorrection(const RecordedArrivals& recorded, const AgeTable& ages,
                                   const PoolRules& rules, const std::stop_token& stop) {
    if (rules.keepAlive == unlimited || rules.keepAlive <= 0 || ages.arrivals() == 0)
        return {};
    const std::vector<Request> requests = scaledRequests(recorded, 1);
    std::vector<double> corrections;
    for (const double anchor : anchors) {
        if (stop.stop_requested())
            return {};
        PoolRules changed = rules;
        changed.keepAlive *= anchor;
        const auto simulated =
            static_cast<double>(rerun(requests, recorded, changed, stop).cold) + 0.5;
        const double table = ages.coldShare(changed.keepAlive, rules.provisioned) *
                                 static_cast<double>(ages.arrivals()) +
                             0.5;
        corrections.push_back(std::log(simulated / table));
    }
    return curve(std::move(corrections));
}

ProvisionedCurve::ProvisionedCurve(const RecordedArrivals& recorded, const PoolRules& rules,
                                   const std::stop_token& stop) {
    const std::vector<Request> requests = scaledRequests(recorded, 1);
    numbers_.push_back(0);
    shares_.push_back(0);
    for (const std::uint32_t number : {1U, 2U, 4U, 8U, 16U, 32U, 64U}) {
        if (stop.stop_requested())
            return;
        PoolRules provisioned = rules;
        provisioned.provisioned = number;
        const PoolResult result = rerun(requests, recorded, provisioned, stop);
        numbers_.push_back(number);
        shares_.push_back(result.seconds > 0 ? result.provisionedSeconds / result.seconds : 0);
        // Beyond what is hardly ever busy nothing more is taken.
        if (shares_.back() > 0.999)
            break;
    }
}

double ProvisionedCurve::share(std::uint32_t provisioned) const {
    if (numbers_.empty())
        return 0;
    const double n = provisioned;
    for (std::size_t i = 1; i < numbers_.size(); ++i)
        if (n <= numbers_[i])
            return shares_[i - 1] + (shares_[i] - shares_[i - 1]) * (n - numbers_[i - 1]) /
                                        (numbers_[i] - numbers_[i - 1]);
    return shares_.back();
}

} // namespace headroom::simulation
