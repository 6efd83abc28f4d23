#pragma once

namespace headroom::exploration {

/// A share seen in trials with its 95 % interval.
struct Likelihood {
    double share = 0;
    double low = 0;
    double high = 1;
    int trials = 0;
};

/// E. B. Wilson's score interval ("Probable inference, the law of succession, and statistical
/// inference", 1927), which stays within 0 to 1 and has a width at both ends. No trials: 0 to 1.
Likelihood likelihoodOf(int hits, int trials);

} // namespace headroom::exploration
