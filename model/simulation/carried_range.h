#pragma once

#include "model/simulation/estimate.h"

namespace headroom::simulation {

/// Gives an estimate the range of assumptions that `from` has, in proportion to the values: what is
/// 5 % unsure stays so. Never narrower than the sampling interval; unknown where `from` has none.
void carryAssumptions(const Estimate& from, Estimate& to);

} // namespace headroom::simulation
