#include "model/calibration/measured_behaviour.h"

#include "model/calibration/cpu_quota.h"
#include "model/calibration/observed_curve.h"
#include "model/document/json_pointer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace headroom::calibration {

using document::appendToken;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

/// Four digits: more would pretend to be known.
double rounded(double value) {
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double scale = std::pow(10, 3 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

json numberOf(double value) {
    const double number = rounded(value);
    constexpr double largestWhole = 1e15;
    if (number == std::floor(number) && std::abs(number) < largestWhole)
        return static_cast<std::int64_t>(number);
    return number;
}

std::string pointerTo(std::initializer_list<std::string_view> tokens) {
    std::string pointer;
    for (const auto token : tokens)
        pointer = appendToken(pointer, token);
    return pointer;
}

/// The lognormal with this mean and variance.
FittedLognormal lognormalWith(double mean, double variance) {
    const double squared = std::log1p(variance / (mean * mean));
    return {mean * std::exp(-squared / 2), std::sqrt(squared)};
}

double varianceOf(const FittedLognormal& distribution) {
    return std::pow(distribution.mean(), 2) *
           std::expm1(distribution.sigmaLn * distribution.sigmaLn);
}

MeasuredValue scaled(const MeasuredValue& value, double factor) {
    return {value.value * factor, value.low * factor, value.high * factor, value.sampleSize};
}

/// What is left of a value once a known part is taken off.
MeasuredValue without(double part, const MeasuredValue& value) {
    const auto rest = [part](double whole) { return std::max(0.0, whole - part); };
    return {rest(value.value), rest(value.low), rest(value.high), value.sampleSize};
}

class Writer {
public:
    Writer(const ModelledApplication& modelled, json& document)
        : modelled_(modelled)
        , document_(document) {}

    Calibrated write(const ApplicationEstimate& estimate) {
        for (const auto& function : estimate.functions)
            writeFunction(function, modelled_.functions.at(function.id));
        for (const auto& workflow : estimate.workflows)
            writeWorkflow(workflow);
        for (const auto& table : estimate.tables)
            writeTable(table);
        writePlatform(estimate);
        narrowAssumptions(estimate);
        for (const auto& function : estimate.functions)
            writeObserved(function);
        writeBill(estimate);
        return std::move(result_);
    }

private:
    void set(const std::string& pointer, json value, const MeasuredValue& measured,
             const std::string& source) {
        const json::json_pointer place(pointer);
        json basis{{"basis", "measured"},
                   {"source", source},
                   {"note", fmt::format("{} observations, 80 % interval {:.4g} to {:.4g}",
                                        measured.sampleSize, measured.low, measured.high)},
                   {"sampleSize", measured.sampleSize},
                   {"low", numberOf(measured.low)},
                   {"high", numberOf(measured.high)}};
        json& all = document_["basis"];
        if (!all.is_object())
            all = json::object();
        const auto known = all.find(pointer);
        if (known != all.end() && known->is_object() && known->contains("replaced")) {
            basis["replaced"] = known->at("replaced"); // of the first calibration
        } else {
            json replaced = json::object();
            if (document_.contains(place))
                replaced["value"] = document_.at(place);
            if (known != all.end())
                replaced["basis"] = *known;
            basis["replaced"] = std::move(replaced);
        }
        all[pointer] = std::move(basis);
        document_[place] = std::move(value);
        result_.settings.push_back({pointer, measured, source});
    }

    void set(const std::string& pointer, const MeasuredValue& measured, const std::string& source) {
        set(pointer, numberOf(measured.value), measured, source);
    }

    void writeFunction(const FunctionEstimate& estimate, const ModelledFunction& modelled) {
        if (estimate.curve && !modelled.actions.empty())
            writeDurations(estimate, modelled);
        if (estimate.initMedianMs && estimate.initSigmaLn)
            writeInit(estimate, modelled);
        const auto& source = estimate.sources;
        if (estimate.firstInvocationCpuMs)
            set(pointerTo({"behaviour", estimate.id, "firstInvocationCpuMs"}),
                *estimate.firstInvocationCpuMs, source);
        if (estimate.memoryUsedMaxMb)
            set(pointerTo({"behaviour", estimate.id, "memoryUsedMaxMb"}), *estimate.memoryUsedMaxMb,
                source);
        if (estimate.errorRate)
            writeErrorRate(estimate, modelled);
        if (estimate.arrivals || estimate.volume)
            writeArrivals(estimate, modelled);
    }

    std::string action(const std::string& function, const std::string& name,
                       std::string_view key) const {
        return pointerTo({"behaviour", function, "actions", name, key});
    }

    /// What was measured is the mean over all actions: each keeps its part of the function's CPU
    /// time and of its waiting beyond declared calls.
    void writeDurations(const FunctionEstimate& estimate, const ModelledFunction& modelled) {
        double calls = 0;
        double scans = 0;
        double cpu = 0;
        double remainder = 0;
        for (const auto& own : modelled.actions) {
            calls += own.share * own.callsMs;
            scans += own.share * own.scanCpuMs;
            cpu += own.share * own.cpuMsAtOneVcpu;
            remainder += own.share * own.remainder.mean();
        }
        const auto& source = estimate.sources;
        const auto& parameters = estimate.curve->parameters();
        const MeasuredValue beyondCalls = without(calls, estimate.ioMs);
        const MeasuredValue ownCpu = without(scans, estimate.cpuMsAtOneVcpu);
        // Where the declared calls contradict the measurement, spreads cannot be told apart.
        const bool contradicted = calls > estimate.ioMs.high;
        if (contradicted)
            result_.notes.push_back(
                Text(translatable("Calibration",
                                  "%1: its declared calls take %2, more than the %3 of waiting "
                                  "that were measured; lower their latencies"),
                     {estimate.id, document::Quantity{calls, document::Unit::milliseconds},
                      document::Quantity{estimate.ioMs.value, document::Unit::milliseconds}}));
        for (const auto& own : modelled.actions) {
            const double cpuPart = cpu > 0 ? own.cpuMsAtOneVcpu / cpu : 1;
            const double waitingPart = remainder > 0 ? own.remainder.mean() / remainder : 1;
            set(action(estimate.id, own.id, "cpuMsAtOneVcpu"), scaled(ownCpu, cpuPart), source);
            double sigma = own.remainder.sigmaLn;
            if (modelled.actions.size() == 1 && !contradicted) {
                if (estimate.cpuSigmaLn)
                    set(action(estimate.id, own.id, "cpuSigmaLn"), *estimate.cpuSigmaLn, source);
                if (estimate.remainderSigmaLn) {
                    sigma = estimate.remainderSigmaLn->value;
                    set(action(estimate.id, own.id, "remainderSigmaLn"), *estimate.remainderSigmaLn,
                        source);
                }
            }
            set(action(estimate.id, own.id, "remainderMedianMs"),
                scaled(beyondCalls, waitingPart * std::exp(-sigma * sigma / 2)), source);
            if (parameters.parallelThreads != 1) {
                const double threads = parameters.parallelThreads;
                set(action(estimate.id, own.id, "parallelThreads"),
                    {threads, threads, threads, estimate.cpuMsAtOneVcpu.sampleSize}, source);
            }
        }
    }

    /// The runtime's own init stays what it is by calibration, so that a change of runtime still
    /// changes it; the rest is the application's.
    void writeInit(const FunctionEstimate& estimate, const ModelledFunction& modelled) {
        const auto& parts = estimate.initParts;
        const auto& median = parts ? parts->usualMedianMs : *estimate.initMedianMs;
        const auto& sigma = parts ? parts->usualSigmaLn : *estimate.initSigmaLn;
        const FittedLognormal seen{median.value, sigma.value};
        const double ownMean = seen.mean() - modelled.runtimeInit.mean();
        const auto& source = estimate.sources;
        constexpr double worthwhile = 0.05;
        const auto behaviour = [&](std::string_view key) {
            return pointerTo({"behaviour", estimate.id, key});
        };
        const bool own = ownMean > worthwhile * seen.mean();
        if (own) {
            writeOwnInit(estimate, "applicationInit", median, sigma, modelled.runtimeInit);
        } else {
            set(behaviour("runtimeInitMedianMs"), median, source);
            set(behaviour("runtimeInitSigmaLn"), sigma, source);
            set(behaviour("applicationInitMedianMs"), MeasuredValue{0, 0, 0, median.sampleSize},
                source);
        }
        if (parts) {
            set(behaviour("slowInitShare"), parts->slowShare, source);
            writeOwnInit(estimate, "slowInit", parts->slowMedianMs, parts->slowSigmaLn,
                         own ? modelled.runtimeInit : seen);
        } else if (document_.contains(json::json_pointer(behaviour("slowInitShare")))) {
            set(behaviour("slowInitShare"), MeasuredValue{0, 0, 0, median.sampleSize}, source);
        }
    }

    /// What is left of an init once the runtime's is taken off, as a lognormal.
    void writeOwnInit(const FunctionEstimate& estimate, const std::string& key,
                      const MeasuredValue& median, const MeasuredValue& sigma,
                      const FittedLognormal& runtime) {
        const FittedLognormal seen{median.value, sigma.value};
        const double mean = std::max(0.001, seen.mean() - runtime.mean());
        const double variance =
            std::max(0.1 * varianceOf(seen), varianceOf(seen) - varianceOf(runtime));
        const auto own = lognormalWith(mean, variance);
        const double low = own.median + median.low - median.value;
        const double high = own.median + median.high - median.value;
        set(pointerTo({"behaviour", estimate.id, key + "MedianMs"}),
            {own.median, std::max(0.0, low), high, median.sampleSize}, estimate.sources);
        set(pointerTo({"behaviour", estimate.id, key + "SigmaLn"}),
            {own.sigmaLn, own.sigmaLn * sigma.low / std::max(1e-9, sigma.value),
             own.sigmaLn * sigma.high / std::max(1e-9, sigma.value), median.sampleSize},
            estimate.sources);
    }

    void writeErrorRate(const FunctionEstimate& estimate, const ModelledFunction& modelled) {
        MeasuredValue own = *estimate.errorRate;
        for (double* bound : {&own.value, &own.low, &own.high})
            *bound = std::clamp(*bound - modelled.callErrorRate, 0.0, 1.0);
        for (const auto& each : modelled.actions)
            set(action(estimate.id, each.id, "errorRate"), own, estimate.sources);
    }

    void writeArrivals(const FunctionEstimate& estimate, const ModelledFunction& modelled) {
        constexpr double negligible = 0.02;
        double direct = 0;
        for (const auto& source : modelled.sources)
            direct += source.perMonth;
        const Volume volume{
            estimate.id, estimate.sources,
            estimate.arrivals ? estimate.arrivals->perMonth : estimate.volume->perMonth,
            estimate.arrivals ? estimate.arrivals->windowHours : estimate.volume->hours};
        if (writeVolume(volume, modelled.sources, modelled.otherPerMonth > negligible * direct) &&
            estimate.arrivals && modelled.sources.size() == 1 && modelled.sources.front().poisson)
            writeShape(estimate, modelled.sources.front());
    }

    /// How often something was invoked.
    struct Volume {
        const std::string& id;
        const std::string& source; ///< files
        MeasuredValue perMonth;
        double hours = 0;
    };

    /// Each source keeps its part. False where the volume cannot be the sources' own.
    bool writeVolume(const Volume& volume, const std::vector<ModelledSource>& sources,
                     bool byOthersToo) {
        if (sources.empty())
            return false;
        double direct = 0;
        for (const auto& source : sources)
            direct += source.perMonth;
        constexpr double leastHours = 1;
        if (volume.hours < leastHours || !(direct > 0)) {
            result_.notes.push_back(Text(
                translatable("Calibration", "%1: less than an hour was observed; its volume stays"),
                {volume.id}));
            return false;
        }
        if (byOthersToo) {
            result_.notes.push_back(
                Text(translatable("Calibration",
                                  "%1 is invoked by workflows, rules or queues too, which its log "
                                  "does not tell apart; the volumes of its sources stay"),
                     {volume.id}));
            return false;
        }
        for (const auto& source : sources)
            set(pointerTo({"workload", source.id, "perMonth"}),
                scaled(volume.perMonth, source.perMonth / direct), volume.source);
        return true;
    }

    void writeShape(const FunctionEstimate& estimate, const ModelledSource& source) {
        const auto& arrivals = *estimate.arrivals;
        const auto setting = [&](std::string_view key) {
            return pointerTo({"workload", source.id, "arrivals", key});
        };
        const auto count = arrivals.perMonth.sampleSize;
        if (arrivals.hourWeights) {
            const std::string profile = "measured-" + source.id;
            const auto weights = [](const auto& values) {
                json list = json::array();
                for (const double value : values)
                    list.push_back(numberOf(value));
                return list;
            };
            const auto range = [&](const auto& values) {
                const auto [low, high] = std::ranges::minmax(values);
                return MeasuredValue{1, low, high, count};
            };
            set(pointerTo({"profiles", profile, "hourWeights"}), weights(*arrivals.hourWeights),
                range(*arrivals.hourWeights), estimate.sources);
            if (arrivals.dayWeights)
                set(pointerTo({"profiles", profile, "dayWeights"}), weights(*arrivals.dayWeights),
                    range(*arrivals.dayWeights), estimate.sources);
            set(setting("profile"), profile, range(*arrivals.hourWeights), estimate.sources);
        }
        if (!arrivals.bursts) {
            set(setting("burstShare"), MeasuredValue{0, 0, 0, count}, estimate.sources);
            return;
        }
        set(setting("burstShare"), arrivals.bursts->share, estimate.sources);
        set(setting("burstSeconds"), arrivals.bursts->seconds, estimate.sources);
        set(setting("burstGapSeconds"), arrivals.bursts->gapSeconds, estimate.sources);
    }

    void writeWorkflow(const WorkflowEstimate& estimate) {
        const auto known = modelled_.workflows.find(estimate.id);
        if (estimate.perMonth && known != modelled_.workflows.end())
            writeVolume({estimate.id, estimate.sources, *estimate.perMonth, estimate.windowHours},
                        known->second.sources, known->second.otherStarts);
        for (const auto& state : estimate.states) {
            const auto setting = [&](std::string_view key) {
                return pointerTo({"behaviour", estimate.id, "states", state.state, key});
            };
            if (state.service) {
                set(setting("latencyMedianMs"), state.service->medianMs, estimate.sources);
                set(setting("latencySigmaLn"), state.service->sigmaLn, estimate.sources);
                if (state.errorRate)
                    set(setting("errorRate"), *state.errorRate, estimate.sources);
            }
            if (state.callback) {
                constexpr double secondsPerMs = 0.001;
                set(setting("callbackMedianSeconds"),
                    scaled(state.callback->medianMs, secondsPerMs), estimate.sources);
                set(setting("callbackSigmaLn"), state.callback->sigmaLn, estimate.sources);
            }
        }
    }

    void writeTable(const TableEstimate& estimate) {
        static constexpr std::array<std::string_view, 10> operations{
            "getItem", "batchGetItem", "transactGetItems", "query",          "scan",
            "putItem", "updateItem",   "deleteItem",       "batchWriteItem", "transactWriteItems"};
        for (const auto& [operation, latency] : estimate.operations) {
            if (std::ranges::find(operations, operation) == operations.end())
                continue;
            const auto setting = [&](std::string_view key) {
                return pointerTo({"behaviour", estimate.id, "operations", operation, key});
            };
            set(setting("medianMs"), latency.medianMs, estimate.sources);
            set(setting("sigmaLn"), latency.sigmaLn, estimate.sources);
        }
    }

    void writePlatform(const ApplicationEstimate& estimate) {
        if (estimate.keepAliveSeconds)
            set("/platform/keepAliveSeconds", *estimate.keepAliveSeconds,
                "gaps between invocations");
        for (const auto& [type, gap] : estimate.taskGap) {
            set(pointerTo({"platform", "workflowTypes", type, "taskGapMedianMs"}), gap.medianMs,
                "execution histories");
            set(pointerTo({"platform", "workflowTypes", type, "taskGapSigmaLn"}), gap.sigmaLn,
                "execution histories");
        }
    }

    /// What was seen, so that it stands beside what is simulated from then on.
    void writeObserved(const FunctionEstimate& estimate) {
        if (estimate.points.empty())
            return;
        json seen{{"source", estimate.sources}};
        keepCurve(estimate, seen);
        constexpr std::uint64_t enoughForPercentiles = 30;
        const auto& durations = estimate.durations;
        if (durations.count() >= enoughForPercentiles) {
            seen["memoryMb"] = estimate.durationsMemoryMb;
            seen["sampleSize"] = durations.count();
            seen["meanMs"] = numberOf(durations.mean());
            seen["p50Ms"] = numberOf(durations.quantile(0.5));
            seen["p95Ms"] = numberOf(durations.quantile(0.95));
            seen["p99Ms"] = numberOf(durations.quantile(0.99));
        }
        if (estimate.coldStartRate)
            seen["coldStartRate"] = numberOf(estimate.coldStartRate->value);
        if (estimate.errorRate)
            seen["errorRate"] = numberOf(estimate.errorRate->value);
        document_["observed"][estimate.id] = std::move(seen);
    }

    void writeBill(const ApplicationEstimate& estimate) {
        json bill = json::object();
        for (const auto& [service, cost] : estimate.costs) {
            const auto metric = costMetric(service);
            const auto usd = usdPerMonth(cost);
            if (metric.empty() || !usd)
                continue;
            const std::string key(metric);
            bill[key] = bill.value(key, 0.0) + *usd;
        }
        if (!bill.empty())
            document_["observed"]["application"] = {{"usdPerMonth", std::move(bill)}};
    }

    /// An assumption's range is for what nobody measured: once all of it is, the range is what the
    /// measurement leaves.
    void narrowAssumptions(const ApplicationEstimate& estimate) {
        const auto assumptions = document_.find("assumptions");
        if (assumptions == document_.end() || !assumptions->is_object())
            return;
        for (const auto& [id, assumption] : json(*assumptions).items()) {
            if (!assumption.is_object())
                continue;
            const auto factor = assumption.value("factor", json());
            if (factor == "keepAlive" && estimate.keepAliveSeconds)
                narrow(id, *estimate.keepAliveSeconds);
            if (factor == "cpuShare" && !estimate.functions.empty())
                narrowCpuShare(id, estimate);
        }
    }

    void narrowCpuShare(const std::string& id, const ApplicationEstimate& estimate) {
        MeasuredValue widest{1, 1, 1, 0};
        std::size_t measured = 0;
        for (const auto& function : estimate.functions) {
            const auto& cpu = function.cpuMsAtOneVcpu;
            if (!function.curve || function.curve->knownMemories().size() < 2 || !(cpu.value > 0))
                continue;
            ++measured;
            widest.low = std::min(widest.low, cpu.low / cpu.value);
            widest.high = std::max(widest.high, cpu.high / cpu.value);
            widest.sampleSize += cpu.sampleSize;
        }
        if (measured > 0 && measured == modelled_.functions.size())
            narrow(id, widest);
    }

    void narrow(const std::string& id, const MeasuredValue& measured) {
        if (!(measured.value > 0))
            return;
        const double low = std::clamp(measured.low / measured.value, 0.01, 1.0);
        const double high = std::max(1.0, measured.high / measured.value);
        const MeasuredValue range{1, low, high, measured.sampleSize};
        set(pointerTo({"assumptions", id, "low"}), numberOf(low), range, "calibration");
        set(pointerTo({"assumptions", id, "high"}), numberOf(high), range, "calibration");
    }

    const ModelledApplication& modelled_;
    json& document_;
    Calibrated result_;
};

} // namespace

Calibrated writeMeasured(const ApplicationEstimate& estimate, const ModelledApplication& modelled,
                         json& document) {
    return Writer(modelled, document).write(estimate);
}

} // namespace headroom::calibration
