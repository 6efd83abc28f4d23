#include "model/exploration/back_test.h"

#include "model/simulation/simulation.h"
#include "model/system/read_system.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace headroom::exploration {

using calibration::FunctionEstimate;
using calibration::MemoryPoint;
using simulation::Estimate;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint64_t fewestObservations = 30;

class Comparison {
public:
    Comparison(const Evaluation& evaluation, BackTest& backTest)
        : evaluation_(evaluation)
        , backTest_(backTest) {}

    void add(BackTestRow::Held held, const std::string& metric, double observed,
             std::uint64_t sampleSize) {
        const auto& metrics = evaluation_.month.metrics;
        const auto found = std::ranges::find(metrics, metric, &simulation::Metric::id);
        if (found == metrics.end() || found->estimate.insufficient ||
            !std::isfinite(found->estimate.value) || !std::isfinite(observed))
            return;
        const Estimate& estimate = found->estimate;
        const bool wide =
            std::isfinite(estimate.assumptionLow) && std::isfinite(estimate.assumptionHigh);
        backTest_.rows.push_back({held, metric, found->entity, 0, found->unit, estimate.value,
                                  wide ? estimate.assumptionLow : estimate.low,
                                  wide ? estimate.assumptionHigh : estimate.high, observed,
                                  sampleSize});
    }

private:
    const Evaluation& evaluation_;
    BackTest& backTest_;
};

void compareFunction(const FunctionEstimate& seen, double memoryMb, Comparison& comparison) {
    using Held = BackTestRow::Held;
    const auto& durations = seen.durations;
    // Observed at another memory than the document's it says nothing about it.
    if (durations.count() >= fewestObservations && seen.durationsMemoryMb == memoryMb) {
        const auto add = [&](const char* statistic, double observed) {
            comparison.add(Held::laterDays, seen.id + ".duration." + statistic, observed,
                           durations.count());
        };
        add("mean", durations.mean());
        add("p50", durations.quantile(0.5));
        add("p95", durations.quantile(0.95));
        add("p99", durations.quantile(0.99));
    }
    if (seen.coldStartRate && seen.coldStartRate->sampleSize >= fewestObservations)
        comparison.add(Held::laterDays, seen.id + ".coldStartRate", seen.coldStartRate->value,
                       seen.coldStartRate->sampleSize);
    if (seen.errorRate)
        comparison.add(Held::laterDays, seen.id + ".errorRate", seen.errorRate->value,
                       seen.errorRate->sampleSize);
    constexpr double wholeDay = 23;
    if (seen.arrivals && seen.arrivals->windowHours >= wholeDay)
        comparison.add(Held::laterDays, seen.id + ".invocations", seen.arrivals->perMonth.value,
                       seen.arrivals->perMonth.sampleSize);
}

} // namespace

double BackTestRow::error() const {
    return observed != 0 ? std::abs(predicted / observed - 1) : unknown;
}

double BackTest::medianError() const {
    std::vector<double> errors;
    for (const auto& row : rows) {
        if (std::isfinite(row.error()))
            errors.push_back(row.error());
    }
    if (errors.empty())
        return unknown;
    std::ranges::sort(errors);
    const auto n = errors.size();
    return n % 2 == 1 ? errors[n / 2] : (errors[n / 2 - 1] + errors[n / 2]) / 2;
}

double BackTest::coverage() const {
    if (rows.empty())
        return unknown;
    return static_cast<double>(std::ranges::count_if(rows, &BackTestRow::isCovered)) /
           static_cast<double>(rows.size());
}

void foretellMemories(const calibration::Observations& observations,
                      const calibration::ModelledApplication& modelled, BackTest& backTest) {
    for (const auto& [id, seen] : observations.functions()) {
        const auto function = modelled.functions.find(id);
        if (function == modelled.functions.end())
            continue;
        const auto points = calibration::memoryPoints(seen, function->second);
        const auto whole = calibration::DurationCurve::fit(points);
        if (!whole || whole->knownMemories().size() < 2)
            continue;
        for (const double memoryMb : whole->knownMemories()) {
            std::vector<MemoryPoint> others;
            double sum = 0;
            double count = 0;
            for (const auto& point : points) {
                if (point.memoryMb != memoryMb) {
                    others.push_back(point);
                    continue;
                }
                sum += point.durationMs;
                ++count;
            }
            const auto curve = calibration::fitCurve(others, seen, function->second);
            if (!curve)
                continue;
            const auto predicted = curve->predict(memoryMb);
            const auto memory = seen.byMemory.find(memoryMb);
            backTest.rows.push_back(
                {BackTestRow::Held::memory, id + ".duration.mean", id, memoryMb,
                 document::Unit::milliseconds, predicted.durationMs, predicted.low, predicted.high,
                 sum / count, memory != seen.byMemory.end() ? memory->second.warm.count() : 0});
        }
    }
}

tl::expected<void, document::Diagnostics>
foretellLater(const SharedDocument& document, const cost::PriceBook& book,
              const calibration::ApplicationEstimate& heldBack, std::uint64_t seed,
              const std::stop_token& stop, BackTest& backTest) {
    const auto evaluation = evaluate(document, book, suggestedFor(seed), stop);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    if (evaluation->month.results.cancelled)
        return {};
    Comparison comparison(*evaluation, backTest);
    for (const auto& seen : heldBack.functions) {
        const auto& functions = evaluation->system.functions;
        const auto function = std::ranges::find(functions, seen.id, &system::Function::id);
        if (function != functions.end())
            compareFunction(seen, function->memoryMb, comparison);
    }
    for (const auto& seen : heldBack.workflows) {
        constexpr double secondsPerMs = 0.001;
        constexpr double wholeDay = 23;
        if (seen.perMonth && seen.windowHours >= wholeDay)
            comparison.add(BackTestRow::Held::laterDays, seen.id + ".executions",
                           seen.perMonth->value, seen.perMonth->sampleSize);
        if (seen.execution && seen.executions >= fewestObservations)
            comparison.add(BackTestRow::Held::laterDays, seen.id + ".duration.p50",
                           seen.execution->medianMs.value * secondsPerMs, seen.executions);
    }
    for (const auto& [service, cost] : heldBack.costs) {
        const auto metric = calibration::costMetric(service);
        const auto observed = calibration::usdPerMonth(cost);
        if (!metric.empty() && observed)
            comparison.add(BackTestRow::Held::bill, "application.cost." + std::string(metric),
                           *observed, 0);
    }
    return {};
}

} // namespace headroom::exploration
