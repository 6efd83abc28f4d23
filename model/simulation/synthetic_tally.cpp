#include "model/simulation/synthetic_tally.h"

#include "model/simulation/monthly_counts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {

constexpr double httpApiLimitMs = 30'000;
constexpr double restApiLimitMs = 29'000;

class Filling {
public:
    Filling(Tally& tally, const RecordedFigures& recorded, std::uint32_t group,
            std::uint32_t groups, double scale)
        : tally_(tally)
        , recorded_(recorded)
        , plan_(recorded.plan)
        , first_(group == groups ? 0 : group)
        , step_(group == groups ? 1 : groups)
        , scale_(scale) {}

    void fill() {
        tally_.countedSeconds = monthSeconds * scale_;
        for (std::uint32_t f = 0; f < plan_.functions.size(); ++f)
            for (std::uint32_t a = 0; a < plan_.functions[f].actions; ++a)
                addAction(f, plan_.functions[f].firstAction + a);
        for (std::uint32_t s = 0; s < plan_.sources.size(); ++s)
            addSource(s);
    }

private:
    struct Weights {
        std::uint32_t warm = 0; ///< of each record
        std::uint32_t cold = 0;
        std::uint32_t hang = 0; ///< in all
    };

    std::size_t records(const ActionFigures& figures) const {
        return (figures.warm.size() + step_ - 1 - first_) / step_;
    }

    Weights weights(const ActionFigures& figures, double invocations, double cold) const {
        const auto count = static_cast<double>(std::max<std::size_t>(records(figures), 1));
        const double each = invocations * (1 - figures.hang) / count;
        const auto whole = [](double value) {
            return static_cast<std::uint32_t>(std::llround(std::clamp(value, 0.0, 4e9)));
        };
        return {whole(each * (1 - cold)), whole(each * cold), whole(invocations * figures.hang)};
    }

    void addAction(std::uint32_t function, std::uint32_t action) {
        const ActionFigures& figures = *recorded_.figures[action];
        const double invocations = recorded_.actions[action] * scale_;
        if (invocations <= 0 || figures.warm.empty())
            return;
        const double cold = recorded_.coldRate[function];
        const Weights weight = weights(figures, invocations, cold);
        FunctionTally& tally = tally_.functions[function];
        for (std::size_t i = first_; i < figures.warm.size(); i += step_) {
            tally.duration.add(figures.warm[i], weight.warm);
            tally.response.add(figures.warm[i], weight.warm);
            if (weight.cold == 0)
                continue;
            tally.duration.add(figures.cold[i], weight.cold);
            tally.response.add(figures.coldResponse[i], weight.cold);
            tally.coldAdded.add(figures.coldAdded[i], weight.cold);
        }
        if (weight.hang > 0) {
            tally.duration.add(figures.timeout, weight.hang);
            tally.response.add(figures.timeout, weight.hang);
        }
        const auto count = [](double value) {
            return static_cast<std::uint64_t>(std::llround(std::max(value, 0.0)));
        };
        tally.invocations += count(invocations);
        tally.cold += count(invocations * cold);
        tally.errors += count(invocations * figures.failure());
        tally.timeouts += count(invocations * std::min(1.0, figures.hang + figures.mean.slow));
        addQueries(figures, invocations);
    }

    void addQueries(const ActionFigures& figures, double invocations) {
        const std::size_t each = figures.queriesEach;
        if (each == 0 || figures.queries.size() < each * figures.warm.size())
            return;
        const auto count = static_cast<double>(std::max<std::size_t>(records(figures), 1));
        const auto weight =
            static_cast<std::uint32_t>(std::llround(std::min(invocations / count, 4e9)));
        for (std::size_t i = first_; i < figures.warm.size(); i += step_)
            for (std::size_t q = 0; q < each; ++q)
                tally_.databaseQueries.add(figures.queries[i * each + q], weight);
    }

    void addSource(std::uint32_t index) {
        const SourcePlan& source = plan_.sources[index];
        if (source.target != system::EntityKind::function || source.asynchronous)
            return;
        const bool behindApi = source.api != nobody;
        const double overhead = behindApi ? plan_.apiOverheadMs : 0;
        const double limit = !behindApi    ? std::numeric_limits<double>::infinity()
                             : source.rest ? restApiLimitMs
                                           : httpApiLimitMs;
        const double cold = recorded_.coldRate[source.targetIndex];
        Histogram& response = tally_.sources[index].response;
        double from = 0;
        for (const ShareOfAction& share : source.actions) {
            const double part = share.upTo - from;
            from = share.upTo;
            const ActionFigures& figures = *recorded_.figures[share.action];
            const Weights weight =
                weights(figures, recorded_.arrivals[index] * part * scale_, cold);
            for (std::size_t i = first_; i < figures.warm.size(); i += step_) {
                response.add(overhead + std::min<double>(figures.warm[i], limit), weight.warm);
                if (weight.cold > 0)
                    response.add(overhead + std::min<double>(figures.coldResponse[i], limit),
                                 weight.cold);
            }
            if (weight.hang > 0)
                response.add(overhead + std::min(figures.timeout, limit), weight.hang);
        }
    }

    Tally& tally_;
    const RecordedFigures& recorded_;
    const Plan::Data& plan_;
    std::uint32_t first_;
    std::uint32_t step_;
    double scale_;
};

} // namespace

void addInvocations(Tally& tally, const RecordedFigures& recorded, std::uint32_t group,
                    std::uint32_t groups, double scale) {
    Filling(tally, recorded, group, groups, scale).fill();
}

double scaleFor(const RecordedFigures& recorded) {
    double most = 1;
    double total = 1; // ms
    for (std::size_t a = 0; a < recorded.actions.size(); ++a) {
        most = std::max(most, recorded.actions[a]);
        total += recorded.actions[a] *
                 std::max(recorded.figures[a]->mean.cold,
                          recorded.figures[a]->timeout * recorded.figures[a]->hang);
    }
    for (const double count : recorded.arrivals)
        most = std::max(most, count);
    // Counts of 32 bits a bucket, sums of 62 bits in 1/65536 ms.
    constexpr double mostCounts = 2e9;
    constexpr double mostMs = 3e13;
    return std::min(mostCounts / most, mostMs / total);
}

} // namespace headroom::simulation
