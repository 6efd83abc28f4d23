#include "model/calibration/keep_alive.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace headroom::calibration {

namespace {

/// In a shorter gap a cold start tells of concurrency rather than of idleness.
constexpr double shortestGapSeconds = 60;

} // namespace

std::vector<IdleGap> idleGaps(const FunctionObservations& function) {
    std::vector<std::int64_t> minutes;
    minutes.reserve(function.minutes.size());
    for (const auto& [minute, busy] : function.minutes)
        minutes.push_back(minute);
    std::ranges::sort(minutes);
    std::vector<IdleGap> gaps;
    EpochMs lastEnd = 0;
    bool first = true;
    for (const auto minute : minutes) {
        const auto& busy = function.minutes.at(minute);
        if (!first) {
            const double gap = static_cast<double>(busy.firstStart - lastEnd) / 1000;
            if (gap >= shortestGapSeconds)
                gaps.push_back({gap, busy.firstIsCold});
        }
        lastEnd = first ? busy.lastEnd : std::max(lastEnd, busy.lastEnd);
        first = false;
    }
    return gaps;
}

std::optional<MeasuredValue> keepAliveSeconds(std::vector<IdleGap> gaps) {
    constexpr std::size_t fewest = 3;
    std::ranges::sort(gaps, {}, &IdleGap::seconds);
    const auto cold = static_cast<std::size_t>(std::ranges::count(gaps, true, &IdleGap::coldAfter));
    if (cold < fewest || gaps.size() - cold < fewest)
        return std::nullopt;
    // mistakes[i]: the gaps on the wrong side if the first i gaps are survived.
    std::vector<std::size_t> mistakes{gaps.size() - cold};
    for (const auto& gap : gaps)
        mistakes.push_back(gap.coldAfter ? mistakes.back() + 1 : mistakes.back() - 1);
    const auto fewestMistakes = *std::ranges::min_element(mistakes);
    const auto tolerated =
        fewestMistakes + std::max<std::size_t>(1, static_cast<std::size_t>(std::sqrt(
                                                      static_cast<double>(fewestMistakes))));
    const auto lengthAt = [&](std::size_t survived) {
        const double below = survived > 0 ? gaps[survived - 1].seconds : shortestGapSeconds;
        return survived < gaps.size() ? std::sqrt(below * gaps[survived].seconds) : below;
    };
    MeasuredValue keepAlive;
    keepAlive.sampleSize = gaps.size();
    std::size_t best = 0;
    std::size_t bests = 0;
    bool any = false;
    for (std::size_t i = 0; i < mistakes.size(); ++i) {
        if (mistakes[i] == fewestMistakes) {
            best += i;
            ++bests;
        }
        if (mistakes[i] > tolerated)
            continue;
        const double from = i > 0 ? gaps[i - 1].seconds : shortestGapSeconds;
        const double to = i < gaps.size() ? gaps[i].seconds : from;
        keepAlive.low = any ? keepAlive.low : from;
        keepAlive.high = to;
        any = true;
    }
    keepAlive.value = std::clamp(lengthAt(best / bests), keepAlive.low, keepAlive.high);
    return keepAlive;
}

} // namespace headroom::calibration
