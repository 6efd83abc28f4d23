#pragma once

#include "model/simulation/results.h"
#include "model/system/system.h"

#include <span>
#include <string_view>

/// How fast things happen at their fastest: quotas are about peaks, bills about means.
namespace headroom::assessment {

/// The highest rate that a source reaches, 1/s: the busiest hour of its profile, inside a burst, a
/// batch at its own pace, the ticks of a schedule within one second. Of a trace, the busiest ten
/// seconds.
double peakRate(const system::Source& source, std::span<const system::Profile> profiles);

/// The mean rate of a source, 1/s.
double meanRate(const system::Source& source);

/// A series of the simulated day, or null.
const simulation::DailySeries* findSeries(const simulation::Results& results,
                                          std::string_view entity, std::string_view name);

/// The busiest five minutes over the mean of the day, of all functions' invocations together; at
/// least 1, and 1 where nothing was simulated.
double peakToMean(const simulation::Results& results);

/// The same of one series.
double peakToMean(const simulation::DailySeries& series);

} // namespace headroom::assessment
