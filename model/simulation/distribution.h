#pragma once

#include "model/simulation/keyed_random.h"
#include "model/simulation/variates.h"

#include <cstdint>

namespace headroom::simulation {

/// The distribution of a duration or of a gap between arrivals. Sampling is by inversion of uniform
/// draws keyed by (lineage, purpose): the same draw gives a value that moves monotonically with the
/// parameters, whatever else is drawn.
struct Distribution {
    enum class Kind : std::uint8_t {
        constant,          ///< first
        exponential,       ///< mean `first`
        lognormal,         ///< median `first`, sigma of the logarithm `second`
        hyperexponential2, ///< share `third`: exponential of mean `first`, otherwise mean `second`
        erlang,            ///< sum of `stages` exponentials with the total mean `first`
        normal,            ///< mean `first`, standard deviation `second`, negative draws are 0
        uniform,           ///< between `first` and `second`
        weibull,           ///< scale `first`, shape `second`
        either,            ///< `first` with probability `third`, otherwise `second`
    };
    Kind kind = Kind::constant;
    std::uint16_t stages = 1;
    double first = 0;
    double second = 0;
    double third = 0;

    static Distribution constant(double value) { return {Kind::constant, 1, value, 0, 0}; }
    static Distribution exponential(double mean) { return {Kind::exponential, 1, mean, 0, 0}; }
    static Distribution lognormal(double median, double sigmaLn) {
        return {Kind::lognormal, 1, median, sigmaLn, 0};
    }

    double mean() const;
    double sample(const Variates& variates, Lineage lineage, std::uint64_t purpose) const;

    bool operator==(const Distribution&) const = default;
};

} // namespace headroom::simulation
