#pragma once

#include "model/cost/usage.h"

/// The marketplace's month as typed usage: the volumes under which list prices give the reported
/// bill, and what the optimized configuration then uses.
namespace headroom::tests {

/// How a function's duration changes with its memory.
enum class DurationModel {
    ioBound,  ///< stays the same
    cpuBound, ///< falls in proportion to the memory
    claimed,  ///< 45 % shorter wherever the memory changes, as the report says
};

struct LambdaScenario {
    bool optimizedMemory = false;
    DurationModel model = DurationModel::ioBound;
    double initMs = 2500;
    double notificationInvocations = 15e6; ///< 9e6 once rules filter 40 % of them
};

cost::LambdaUsage marketplaceLambda(const LambdaScenario& scenario = {});

/// The current month: 800.04 + 200 + 300 + 50 + 100 USD.
cost::Usage currentMonth();

/// The same volumes after the optimizations: other memory, shorter inits, filtered events, booking
/// on Express, three indexes each on Booking and Service instead of scans.
cost::Usage optimizedMonth(DurationModel model);

} // namespace headroom::tests
