#include "model/calibration/memory_choice.h"

#include <algorithm>
#include <array>
#include <limits>

namespace headroom::calibration {

namespace {

constexpr std::array<double, 14> usualSizes{128,  256,  512,  768,  1024, 1536, 1769,
                                            2048, 3008, 4096, 5120, 6144, 8192, 10240};

double halfWidth(const Prediction& prediction) {
    return (prediction.high - prediction.low) / (2 * prediction.durationMs);
}

double meanWidth(const DurationCurve& curve, const std::vector<double>& sizes) {
    double sum = 0;
    for (const double memoryMb : sizes)
        sum += halfWidth(curve.predict(memoryMb));
    return sum / static_cast<double>(sizes.size());
}

} // namespace

MemoryAdvice adviseMemory(const DurationCurve& curve, const std::vector<MemoryPoint>& measured,
                          double memoryUsedMb, bool arm64) {
    MemoryAdvice advice;
    advice.leastMemoryMb = std::clamp(memoryUsedMb * memoryHeadroom, 128.0, 10240.0);
    std::vector<double> sizes(usualSizes.begin(), usualSizes.end());
    for (const double memoryMb : curve.knownMemories())
        sizes.push_back(memoryMb);
    std::ranges::sort(sizes);
    sizes.erase(std::ranges::unique(sizes).begin(), sizes.end());
    std::erase_if(sizes, [&](double size) { return size < advice.leastMemoryMb; });
    if (sizes.empty())
        sizes.push_back(10240);

    std::vector<TuningPoint> points;
    for (const double memoryMb : sizes) {
        double sum = 0;
        int count = 0;
        for (const auto& point : measured) {
            if (point.memoryMb == memoryMb) {
                sum += point.durationMs;
                ++count;
            }
        }
        const double duration = count > 0 ? sum / count : curve.predict(memoryMb).durationMs;
        points.push_back({memoryMb, duration, tuningPriceUsd(memoryMb, duration, arm64)});
    }
    const auto isKnown = [&](double memoryMb) {
        return std::ranges::find(curve.knownMemories(), memoryMb) != curve.knownMemories().end();
    };
    for (const auto strategy :
         {TuningStrategy::cost, TuningStrategy::speed, TuningStrategy::balanced}) {
        const auto point = chosenPoint(points, strategy);
        MemoryChoice choice{strategy, point.memoryMb, point.durationMs, point.priceUsd};
        if (isKnown(point.memoryMb)) {
            choice.basis = MemoryChoice::Basis::measured;
        } else {
            choice.within = halfWidth(curve.predict(point.memoryMb));
            if (curve.knownMemories().size() > 1)
                choice.basis = MemoryChoice::Basis::predicted;
        }
        advice.choices.push_back(choice);
    }

    // Each size that is not known yet, as if it had been measured where the curve foretells it.
    // What counts is how well the sizes are known between which the choice lies.
    std::vector<double> chosen;
    for (const auto& choice : advice.choices)
        chosen.push_back(choice.memoryMb);
    advice.widthNow = meanWidth(curve, chosen);
    advice.widthThen = advice.widthNow;
    for (const double memoryMb : sizes) {
        if (isKnown(memoryMb))
            continue;
        auto more = measured;
        more.push_back({memoryMb, curve.predict(memoryMb).durationMs});
        const auto refined = DurationCurve::fit(more);
        if (!refined)
            continue;
        const double width = meanWidth(*refined, chosen);
        if (width < 0.99 * advice.widthThen) {
            advice.widthThen = width;
            advice.nextMeasurementMb = memoryMb;
        }
    }
    return advice;
}

} // namespace headroom::calibration
