#pragma once

#include "model/calibration/arrival_process.h"
#include "model/calibration/duration_curve.h"
#include "model/calibration/measured_value.h"
#include "model/calibration/modelled_application.h"
#include "model/calibration/observations.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::calibration {

/// A memory size that was measured, with what the fitted curve says there.
struct CurvePoint {
    double memoryMb = 0;
    double observedMs = 0; ///< mean of the warm, successful invocations
    double predictedMs = 0;
    double low = 0; ///< the curve's 80 % interval
    double high = 0;
    std::uint64_t sampleSize = 0;                       ///< 0: a mean that the tuning tool reported
    std::optional<double> relativeError = std::nullopt; ///< as MemoryPoint's
};

/// How the duration at a single known memory is divided, as DurationCurve::split takes it.
struct WaitingSplit {
    double waitingMs = 0;
    double cpuShareFactorLow = 0;
    double cpuShareFactorHigh = 0;
};

/// What a metric that counts arrivals says of their rate.
struct MetricVolume {
    MeasuredValue perMonth; ///< a month is 730 hours
    double hours = 0;       ///< that its points cover
};

/// Nothing where the points have no times, cover less than an hour or count fewer than 20.
std::optional<MetricVolume> volumeOf(const MetricSum& metric);

/// What the observations say about one function. What they do not tell is absent.
struct FunctionEstimate {
    std::string id;
    std::string sources; ///< the files, for people
    std::optional<DurationCurve> curve;
    std::vector<CurvePoint> points;    ///< by memory
    std::optional<WaitingSplit> split; ///< of a single known memory, where anything tells it
    MeasuredValue ioMs;
    MeasuredValue cpuMsAtOneVcpu;
    double errorMean = 0; ///< relative, of the curve at the points
    double errorMax = 0;

    /// Spreads of the CPU time and of the waiting that no call declares.
    std::optional<MeasuredValue> cpuSigmaLn;
    std::optional<MeasuredValue> remainderSigmaLn;
    std::optional<MeasuredValue> initMedianMs; ///< runtime and application together
    std::optional<MeasuredValue> initSigmaLn;
    double initP99Ms = 0;
    /// Where some inits take clearly longer than the others; runtime and application together.
    struct InitParts {
        MeasuredValue slowShare;
        MeasuredValue usualMedianMs;
        MeasuredValue usualSigmaLn;
        MeasuredValue slowMedianMs;
        MeasuredValue slowSigmaLn;
    };
    std::optional<InitParts> initParts;
    std::optional<MeasuredValue> restoreMedianMs;
    std::optional<MeasuredValue> firstInvocationCpuMs;
    std::optional<MeasuredValue> memoryUsedMaxMb;
    std::optional<MeasuredValue> errorRate; ///< timeouts left out
    std::optional<MeasuredValue> timeoutRate;
    std::optional<MeasuredValue> coldStartRate;
    std::optional<MeasuredValue> concurrencyMean;
    double concurrencyPeak = 0; ///< mean of the busiest minute
    std::optional<MeasuredValue> downstreamMs;
    std::optional<ArrivalEstimate> arrivals;
    std::optional<MetricVolume> volume; ///< by the metric Invocations, where there are no arrivals
    std::vector<TuningPoint> tuning;    ///< as the tuning tool reported them
    /// Durations at the memory with most invocations, for the comparison with a simulation.
    DurationSample durations;
    double durationsMemoryMb = 0;
};

FunctionEstimate estimateFunction(const FunctionObservations& observations,
                                  const ModelledFunction& modelled);

/// The points that a function's curve is fitted to: means of its logs, else of the tuning tool,
/// of traces, of what workflows waited for or of the metric Duration; invocations whose memory is
/// not told count for the memory that is configured.
std::vector<MemoryPoint> memoryPoints(const FunctionObservations& observations,
                                      const ModelledFunction& modelled);

/// How much of the duration at the only known memory is waiting: from traces, else from what the
/// project states; nothing where neither tells.
std::optional<WaitingSplit> waitingSplit(double durationMs, double memoryMb,
                                         const FunctionObservations& observations,
                                         const ModelledFunction& modelled);

/// The curve through such points; with a single memory by its waitingSplit().
tl::expected<DurationCurve, std::string> fitCurve(const std::vector<MemoryPoint>& points,
                                                  const FunctionObservations& observations,
                                                  const ModelledFunction& modelled);

} // namespace headroom::calibration
