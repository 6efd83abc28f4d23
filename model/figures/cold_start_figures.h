#pragma once

#include "model/figures/latency_figures.h"

namespace headroom::figures {

/// "cold-starts.rate" and "cold-starts.duration" by function, "cold-starts.day" (all functions over
/// the day) and, for each function, "cold-starts.environments.ID": busy environments over the day
/// with the provisioned and reserved concurrency as marks.
std::vector<Figure> coldStartFigures(const Months& months);

} // namespace headroom::figures
