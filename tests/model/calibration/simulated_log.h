#pragma once

#include "model/calibration/cpu_quota.h"
#include "model/calibration/duration_sample.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace headroom::tests {

/// A function with known parameters, and the log that it would write. Its own small simulation,
/// apart from the engine and from the estimates.
struct LoggedFunction {
    double memoryMb = 512;
    calibration::FittedLognormal remainder{120, 0.3};
    double cpuMsAtOneVcpu = 60;
    double cpuSigmaLn = 0.25;
    calibration::FittedLognormal runtimeInit{144, 0.145};
    calibration::FittedLognormal applicationInit{800, 0.2};
    double slowInitShare = 0; ///< of the cold starts, with slowInit in its place
    calibration::FittedLognormal slowInit;
    double firstInvocationCpuMs = 100;
    double keepAliveSeconds = 540;
    double errorRate = 0.01;
    double memoryUsedMb = 187;
    double perMonth = 200'000;
    double burstShare = 0.2;
    double burstSeconds = 40;
    double burstGapSeconds = 1500;
    std::vector<double> hourWeights; ///< mean 1; empty: even

    enum class Format { text, json };

    /// `days` days from midnight of `firstDay`, days since 1970.
    std::string log(int firstDay, int days, unsigned seed, Format format = Format::text) const {
        std::mt19937_64 random(seed);
        std::string lines;
        struct Environment {
            double freeAt = 0;
        };
        std::vector<Environment> environments;
        const double begin = firstDay * 86400.0;
        std::uint64_t number = seed * 1'000'000'000ULL;
        for (const double at : arrivals(begin, days, random)) {
            std::erase_if(environments, [&](const Environment& each) {
                return at - each.freeAt > keepAliveSeconds;
            });
            // The environment that was used last; none is free: a cold start.
            Environment* chosen = nullptr;
            for (auto& each : environments) {
                if (each.freeAt <= at && (chosen == nullptr || each.freeAt > chosen->freeAt))
                    chosen = &each;
            }
            const bool cold = chosen == nullptr;
            if (cold)
                chosen = &environments.emplace_back();
            const bool slow = cold && slowInitShare > 0 && uniform(random) < slowInitShare;
            const double init =
                cold ? draw(runtimeInit, random) + draw(slow ? slowInit : applicationInit, random)
                     : 0;
            const double duration = durationMs(cold, random);
            const bool failed = uniform(random) < errorRate;
            chosen->freeAt = at + (init + duration) / 1000;
            append(lines, format, number++, chosen->freeAt, duration, init, failed,
                   memoryUsedMb - 20 * uniform(random));
        }
        return lines;
    }

private:
    static double uniform(std::mt19937_64& random) {
        return std::uniform_real_distribution<double>(0, 1)(random);
    }
    static double draw(const calibration::FittedLognormal& of, std::mt19937_64& random) {
        return of.median * std::exp(of.sigmaLn * std::normal_distribution<double>()(random));
    }

    double durationMs(bool cold, std::mt19937_64& random) const {
        // The mean of the CPU time is what the parameter states.
        const double median = cpuMsAtOneVcpu * std::exp(-cpuSigmaLn * cpuSigmaLn / 2);
        const double cpu = draw({median, cpuSigmaLn}, random) + (cold ? firstInvocationCpuMs : 0);
        return draw(remainder, random) +
               calibration::throttledMs(cpu, calibration::cpuQuotaMs(memoryMb), uniform(random));
    }

    std::vector<double> arrivals(double begin, int days, std::mt19937_64& random) const {
        const double mean = perMonth / (730.0 * 3600);
        const double onShare = burstSeconds / (burstSeconds + burstGapSeconds);
        const double extra = burstShare * mean / onShare;
        const double base = mean * (1 - burstShare);
        const double peak = 1.01 * weightMax() * (base + extra);
        std::vector<double> times;
        bool on = false;
        double phaseEnd = 0;
        std::exponential_distribution<double> next(peak);
        for (double t = next(random); t < days * 86400.0; t += next(random)) {
            while (t >= phaseEnd) {
                on = phaseEnd > 0 ? !on : uniform(random) < onShare;
                phaseEnd += std::exponential_distribution<double>(
                    1 / (on ? burstSeconds : burstGapSeconds))(random);
            }
            const double rate = weightAt(t) * (base + (on ? extra : 0));
            if (uniform(random) * peak < rate)
                times.push_back(begin + t);
        }
        return times;
    }

    double weightMax() const { return hourWeights.empty() ? 1 : std::ranges::max(hourWeights); }
    double weightAt(double seconds) const {
        if (hourWeights.empty())
            return 1;
        return hourWeights[static_cast<std::size_t>(std::fmod(seconds, 86400) / 3600) % 24];
    }

    static std::string stamp(double seconds) {
        const auto ms = static_cast<long long>(std::llround(seconds * 1000));
        const auto day = ms / 86'400'000;
        // Civil date of a day count, by the usual era arithmetic.
        const long long z = day + 719468;
        const long long era = z / 146097;
        const long long doe = z - era * 146097;
        const long long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
        const long long doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        const long long mp = (5 * doy + 2) / 153;
        const long long d = doy - (153 * mp + 2) / 5 + 1;
        const long long m = mp < 10 ? mp + 3 : mp - 9;
        const long long y = yoe + era * 400 + (m <= 2 ? 1 : 0);
        const auto within = ms % 86'400'000;
        return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", y, m, d,
                           within / 3'600'000, within / 60'000 % 60, within / 1000 % 60,
                           within % 1000);
    }

    void append(std::string& lines, Format format, std::uint64_t number, double end,
                double duration, double init, bool failed, double used) const {
        if (format == Format::json) {
            lines += fmt::format(
                "{{\"time\":\"{}\",\"type\":\"platform.report\",\"record\":{{\"requestId\":\"{}\","
                "\"status\":\"{}\",\"metrics\":{{\"durationMs\":{:.3f},\"billedDurationMs\":{},"
                "\"memorySizeMB\":{},\"maxMemoryUsedMB\":{}{}}}}}}}\n",
                stamp(end), number, failed ? "error" : "success", duration, std::ceil(duration),
                memoryMb, std::ceil(used),
                init > 0 ? fmt::format(",\"initDurationMs\":{:.2f}", init) : std::string());
            return;
        }
        lines += fmt::format(
            "{0} START RequestId: {1} Version: 3\n{0} END RequestId: {1}\n"
            "{0} REPORT RequestId: {1}\tDuration: {2:.2f} ms\tBilled Duration: "
            "{3} ms\tMemory Size: {4} MB\tMax Memory Used: {5} MB\t{6}{7}\n",
            stamp(end), number, duration, std::ceil(duration), memoryMb, std::ceil(used),
            init > 0 ? fmt::format("Init Duration: {:.2f} ms\t", init) : std::string(),
            failed ? "Status: error\tError Type: Runtime.Unknown" : "");
    }
};

} // namespace headroom::tests
