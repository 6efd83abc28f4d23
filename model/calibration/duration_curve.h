#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The duration of a function as a function of its memory, from a few measurements.
namespace headroom::calibration {

/// A measured mean duration at one memory setting.
struct MemoryPoint {
    double memoryMb = 0;   ///< 128..10240
    double durationMs = 0; ///< > 0
    /// The standard error of the mean over the mean, where the sample is known; it lets the fit
    /// follow large samples closely.
    std::optional<double> relativeError = std::nullopt;
};

/// duration = io + W(cpu / p, memory / p); form J has p = 1, form JP a fitted p.
struct DurationParameters {
    double ioMs = 0;
    double cpuMsAtOneVcpu = 0;
    double parallelThreads = 1;
};

/// 80 % intervals of io and CPU time.
struct ParameterIntervals {
    double ioLowMs = 0;
    double ioHighMs = 0;
    double cpuLowMs = 0;
    double cpuHighMs = 0;
};

enum class DurationModel : std::uint8_t { j, jp };

/// A predicted mean duration with its 80 % interval.
struct Prediction {
    double memoryMb = 0;
    double durationMs = 0;
    double low = 0;
    double high = 0;
};

double durationMs(const DurationParameters& parameters, double memoryMb);

/// A curve through measurements, with a band: wide with one known memory, narrow with several and
/// between them.
class DurationCurve {
public:
    /// Fits the points by relative error. With two or three memories form J; with more also JP,
    /// which is taken where it earns its parameter (corrected Akaike criterion). With one memory
    /// the split between waiting and CPU is unknown: half is assumed, the band spans 5 to 95 %. The
    /// error is an English sentence: no points, or a value out of range.
    static tl::expected<DurationCurve, std::string> fit(std::span<const MemoryPoint> points);

    /// One known memory, and how much of the duration there is waiting (measured by traces, or
    /// stated): what is not is CPU. The band takes the CPU's part of the time at full speed as
    /// known within `cpuShareFactorLow` and `cpuShareFactorHigh`. 0 <= waitingMs <= durationMs.
    static tl::expected<DurationCurve, std::string> split(const MemoryPoint& point,
                                                          double waitingMs,
                                                          double cpuShareFactorLow,
                                                          double cpuShareFactorHigh);

    Prediction predict(double memoryMb) const;

    /// From the covariance of the fit; with one memory from the split that is assumed.
    ParameterIntervals intervals() const;

    DurationModel model() const { return model_; }
    const DurationParameters& parameters() const { return parameters_; }
    /// Root mean square of the relative errors at the known points.
    double misfit() const { return misfit_; }
    /// The known memories, ascending.
    const std::vector<double>& knownMemories() const { return knownMemories_; }

private:
    DurationModel model_ = DurationModel::j;
    DurationParameters parameters_;
    std::vector<double> knownMemories_;
    double misfit_ = 0;
    std::vector<MemoryPoint> points_; ///< one a known memory
    double knownDurationMs_ = 0;      ///< of a single known memory
    double lowCpuShare_ = 0.05;       ///< of the time at full speed, with a single known memory
    double highCpuShare_ = 0.95;
};

} // namespace headroom::calibration
