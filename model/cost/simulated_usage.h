#pragma once

#include "model/cost/usage.h"
#include "model/simulation/usage.h"

namespace headroom::cost {

/// A simulated month in the terms of the bill, entities under their ids.
///
/// - Log ingestion and storage are split over the functions, workflows and buses that log, in
///   proportion to what each writes.
/// - Events that a rule forwards to a bus in another region are transferred there and are custom
///   events once more on that bus; they are priced in this region, since the other one's price may
///   not be known.
/// - A service without entities or usage is absent.
Usage usageOf(const simulation::Usage& month);

} // namespace headroom::cost
