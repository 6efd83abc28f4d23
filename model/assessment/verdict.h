#pragma once

#include "model/simulation/estimate.h"

namespace headroom::assessment {

/// Whether a target is met. `tooCloseToCall`: the target lies inside the wider of the two bands.
enum class Verdict { pass, fail, tooCloseToCall, unknown };

/// The word of the command line's JSON: "pass", "fail", "too close to call" or "unknown".
const char* word(Verdict verdict);

/// The wider band of an estimate: the assumptions' range where it is known and wider, else the
/// sampling interval, else the value alone.
struct Band {
    double low = 0;
    double high = 0;
};
Band widerBand(const simulation::Estimate& estimate);

/// Judges with the wider band. A value without observations is unknown; an upper bound that lies
/// below an at-most target passes.
Verdict judge(const simulation::Estimate& estimate, double target, bool atMost);

} // namespace headroom::assessment
