#pragma once

#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <limits>
#include <string_view>

namespace headroom::benchmarks {

/// Of all threads of this process.
inline double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

inline double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// The most memory that this process has had in use, in MB.
inline double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// The best of several rounds: other programs only ever slow one down.
template <typename Work>
double best(int rounds, Work&& work) {
    double fastest = std::numeric_limits<double>::infinity();
    for (int i = 0; i < rounds; ++i)
        fastest = std::min(fastest, work());
    return fastest;
}

/// One line of `./dev bench`.
inline void print(std::string_view metric, double value, std::string_view unit) {
    fmt::print("{{\"metric\":\"{}\",\"value\":{:.6g},\"unit\":\"{}\"}}\n", metric, value, unit);
    std::fflush(stdout);
}

} // namespace headroom::benchmarks
