#pragma once

#include "model/figures/dashboard.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

/// A made-up application that answers to its settings by closed formulas: what the window's tests
/// show instead of a simulation. Every figure depends on the settings, so that a test can tell
/// which answer a chart shows.
namespace headroom::test {

struct SampleFunction {
    double memoryMb = 512;
    double timeoutSeconds = 60;
    double provisionedConcurrency = 0;
};

struct SampleInput {
    std::map<std::string, SampleFunction> functions;
    std::set<std::string> optimizations;
    std::uint64_t generation = 0;
    /// A first answer has wider bands than a refined one.
    bool refining = false;
};

/// The five functions with their current settings and no optimization.
SampleInput currentSample();

/// What the window would show for `scenario` beside `currentSample()`.
figures::Dashboard sampleDashboard(const SampleInput& scenario);

/// The mean duration that the formulas give, in milliseconds.
double sampleDurationMs(const std::string& function, double memoryMb);

} // namespace headroom::test
