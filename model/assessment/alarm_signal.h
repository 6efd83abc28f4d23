#pragma once

#include "model/document/text.h"
#include "model/simulation/results.h"
#include "model/system/system.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

/// What a CloudWatch metric would show of a simulated day.
namespace headroom::assessment {

struct AlarmSignal {
    double periodSeconds = 300;
    std::vector<double> values; ///< one a period from midnight; NaN where there is no data
    /// The simulated day keeps five-minute sums and means; a maximum, a percentile or a shorter
    /// period is estimated from them.
    bool approximate = false;
    /// The metric counts what has gathered since midnight; `values` are what each period adds.
    bool gathers = false;
};

/// The datapoints of an alarm's metric over one simulated day, or the reason why the simulation has
/// none. Sums are counts of the period; durations are in ms as CloudWatch gives them.
tl::expected<AlarmSignal, document::Text> alarmSignal(const system::Alarm& alarm,
                                                      const system::System& system,
                                                      const simulation::Results& day);

/// The entity that a dimension value names: an id written `${ID}` or `${ID.Attribute}`, else the
/// value itself.
std::string entityOfDimension(const std::string& value);

} // namespace headroom::assessment
