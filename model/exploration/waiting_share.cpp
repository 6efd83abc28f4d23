#include "model/exploration/waiting_share.h"

#include "model/calibration/cpu_quota.h"
#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom::exploration {

using nlohmann::json;

namespace {

constexpr int halvings = 60;

struct ActionTime {
    std::string pointer; ///< of the action
    double threads = 1;
    double spread = 1; ///< mean over median of the remainder
    double workMs = 0;
    double remainderMs = 0; ///< mean

    double together() const { return workMs + remainderMs; }
};

double numberOf(const json& object, const char* member, double otherwise) {
    const auto found = object.find(member);
    return found != object.end() && found->is_number() ? found->get<double>() : otherwise;
}

const json* memberOf(const json& object, const std::string& member) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(member);
    return found == object.end() || !found->is_object() ? nullptr : &*found;
}

double memoryOf(const json& document, const std::string& function) {
    const json* functions = memberOf(document, "functions");
    const json* entity = functions ? memberOf(*functions, function) : nullptr;
    return entity ? std::max(numberOf(*entity, "memoryMb", 128), 1.0) : 128;
}

std::vector<ActionTime> timesOf(const json& document, const std::string& function) {
    const json* behaviours = memberOf(document, "behaviour");
    const json* behaviour = behaviours ? memberOf(*behaviours, function) : nullptr;
    const json* actions = behaviour ? memberOf(*behaviour, "actions") : nullptr;
    std::vector<ActionTime> times;
    if (actions == nullptr)
        return times;
    const double memory = memoryOf(document, function);
    const std::string place = document::appendToken("/behaviour", function) + "/actions";
    for (const auto& [id, action] : actions->items()) {
        if (!action.is_object())
            continue;
        ActionTime time;
        time.pointer = document::appendToken(place, id);
        time.threads = std::max(numberOf(action, "parallelThreads", 1), 1.0);
        const double sigma = numberOf(action, "remainderSigmaLn", 0);
        time.spread = std::exp(sigma * sigma / 2);
        time.workMs = calibration::meanThrottledMs(numberOf(action, "cpuMsAtOneVcpu", 0), memory,
                                                   time.threads);
        time.remainderMs = numberOf(action, "remainderMedianMs", 0) * time.spread;
        times.push_back(std::move(time));
    }
    return times;
}

/// The work whose wall-clock time is `wantedMs`.
double cpuFor(double wantedMs, double memoryMb, double threads) {
    double low = 0;
    double high = wantedMs * threads;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (calibration::meanThrottledMs(middle, memoryMb, threads) > wantedMs ? high : low) = middle;
    }
    return low;
}

/// The factor on the work of all actions that makes it `wantedMs` together.
double factorFor(const std::vector<ActionTime>& times, double wantedMs) {
    const auto workAt = [&times](double factor) {
        double sum = 0;
        for (const ActionTime& time : times)
            sum += std::min(time.workMs * factor, time.together());
        return sum;
    };
    double low = 0;
    double high = 1;
    for (int i = 0; i < halvings && workAt(high) < wantedMs; ++i)
        high *= 2;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (workAt(middle) > wantedMs ? high : low) = middle;
    }
    return low;
}

} // namespace

std::optional<OwnTime> ownTime(const json& document, const std::string& function) {
    const std::vector<ActionTime> times = timesOf(document, function);
    OwnTime own;
    for (const ActionTime& time : times) {
        own.workMs += time.workMs / static_cast<double>(times.size());
        own.waitingMs += time.remainderMs / static_cast<double>(times.size());
    }
    return own.workMs + own.waitingMs > 0 ? std::optional(own) : std::nullopt;
}

scenario::Patch waitingSharePatch(const json& document, const std::string& function, double share) {
    const std::vector<ActionTime> times = timesOf(document, function);
    const double memory = memoryOf(document, function);
    double work = 0;
    double together = 0;
    for (const ActionTime& time : times) {
        work += time.workMs;
        together += time.together();
    }
    const double wanted = (1 - std::clamp(share, 0.0, 1.0)) * together;
    const double factor = work > 0 ? factorFor(times, wanted) : 0;
    scenario::Patch patch;
    for (const ActionTime& time : times) {
        // Where nothing works yet each action begins to in the same proportion.
        const double part = work > 0 ? std::min(time.workMs * factor, time.together())
                                     : time.together() * wanted / std::max(together, 1e-9);
        const double cpu = cpuFor(part, memory, time.threads);
        const double left =
            time.together() - calibration::meanThrottledMs(cpu, memory, time.threads);
        patch.push_back(scenario::addAt(time.pointer + "/cpuMsAtOneVcpu", cpu));
        patch.push_back(scenario::addAt(time.pointer + "/remainderMedianMs",
                                        std::max(0.0, left) / time.spread));
    }
    return patch;
}

} // namespace headroom::exploration
