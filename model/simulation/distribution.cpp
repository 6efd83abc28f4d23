#include "model/simulation/distribution.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

double Distribution::mean() const {
    switch (kind) {
    case Kind::constant:
    case Kind::exponential:
    case Kind::erlang:
        return first;
    case Kind::lognormal:
        return first * std::exp(second * second / 2);
    case Kind::hyperexponential2:
    case Kind::either:
        return third * first + (1 - third) * second;
    case Kind::normal: {
        if (second <= 0)
            return std::max(first, 0.0);
        const double z = first / second;
        return first * 0.5 * std::erfc(-z / std::sqrt(2.0)) +
               second * std::exp(-z * z / 2) / std::sqrt(2 * 3.14159265358979323846);
    }
    case Kind::uniform:
        return (first + second) / 2;
    case Kind::weibull:
        return first * std::tgamma(1 + 1 / second);
    }
    return 0;
}

double Distribution::sample(const Variates& variates, Lineage lineage,
                            std::uint64_t purpose) const {
    const double u = uniform(lineage, purpose);
    switch (kind) {
    case Kind::constant:
        return first;
    case Kind::exponential:
        return first * variates.exponential(u);
    case Kind::lognormal:
        return variates.lognormal(first, second, u);
    case Kind::hyperexponential2:
        // The part of u that chose the phase is used again inside it.
        return u < third ? first * variates.exponential(u / third)
                         : second * variates.exponential((1 - u) / (1 - third));
    case Kind::erlang: {
        double sum = variates.exponential(u);
        for (std::uint64_t stage = 1; stage < stages; ++stage)
            sum += variates.exponential(uniform(mix(lineage + stage), purpose));
        return sum * (first / stages);
    }
    case Kind::normal:
        return std::max(0.0, first + second * variates.normal(u));
    case Kind::uniform:
        return first + (second - first) * u;
    case Kind::weibull:
        return first * std::pow(variates.exponential(u), 1 / second);
    case Kind::either:
        return u < third ? first : second;
    }
    return 0;
}

} // namespace headroom::simulation
