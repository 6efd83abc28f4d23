#include "model/figures/calibration_figures.h"

#include "model/calibration/observed_curve.h"
#include "model/figures/back_test_rows.h"
#include "model/figures/comparison.h"
#include "model/figures/memory_recommendations.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <string>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using nlohmann::json;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

constexpr std::array<double, 12> sizesMb{128,  192,  256,  384,  512,  768,
                                         1024, 1536, 1769, 2048, 2560, 3008};

double numberIn(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : gap;
}

Text predictedName() {
    return Text(translatable("Figures", "Predicted"));
}

Text observedName() {
    return Text(translatable("Figures", "Observed"));
}

double configuredMb(const json& document, const std::string& function) {
    const auto functions = document.find("functions");
    if (functions == document.end() || !functions->is_object() || !functions->contains(function) ||
        !functions->at(function).is_object())
        return gap;
    return numberIn(functions->at(function), "memoryMb");
}

/// Predicted beside observed, a category each.
class Beside {
public:
    Beside(const Months& months, std::string id, Text title, Text axis, Unit unit)
        : months_(months) {
        figure_.id = std::move(id);
        figure_.title = std::move(title);
        figure_.kind = ChartKind::horizontalBar;
        figure_.y = {.title = std::move(axis), .unit = unit, .minimum = 0};
        predicted_ = {.id = "predicted",
                      .name = predictedName(),
                      .unit = unit,
                      .role = ScenarioRole::scenario};
        observed_ = {
            .id = "observed", .name = observedName(), .unit = unit, .role = ScenarioRole::baseline};
    }

    void add(const std::string& id, Text name, const std::string& metric, double observed) {
        const auto* found = findMetric(months_.comparison().baseline, metric);
        if (found == nullptr || found->estimate.insufficient ||
            !std::isfinite(found->estimate.value) || !std::isfinite(observed))
            return;
        figure_.categories.push_back(std::move(name));
        figure_.categoryIds.push_back(id);
        append(predicted_, found->estimate);
        observed_.values.push_back(observed);
        observed_.low.push_back(gap);
        observed_.high.push_back(gap);
        observed_.assumptionLow.push_back(gap);
        observed_.assumptionHigh.push_back(gap);
        if (observed > 0)
            errors_.push_back(std::abs(found->estimate.value / observed - 1));
    }

    void moveTo(std::vector<Figure>& figures) {
        if (figure_.categories.empty())
            return;
        if (!errors_.empty()) {
            std::ranges::sort(errors_);
            figure_.finding =
                Text(translatable("Figures", "Predicted and observed differ by %1 at the median, "
                                             "by %2 at most"),
                     {Quantity{errors_[errors_.size() / 2], Unit::ratio},
                      Quantity{errors_.back(), Unit::ratio}});
        }
        figure_.columns = {std::move(predicted_), std::move(observed_)};
        figures.push_back(std::move(figure_));
    }

private:
    const Months& months_;
    Figure figure_;
    Column predicted_;
    Column observed_;
    std::vector<double> errors_;
};

Quantity megabytes(double memoryMb) {
    return {memoryMb, Unit::megabytes};
}

Quantity share(double ratio) {
    return {ratio, Unit::ratio};
}

/// What is known of a function's curve, and which size would tell most about it.
Text curveFinding(const calibration::DurationCurve& curve,
                  const calibration::MemoryAdvice& advice) {
    const bool single = curve.knownMemories().size() == 1;
    const auto count = static_cast<std::int64_t>(curve.knownMemories().size());
    if (advice.nextMeasurementMb && single)
        return Text(translatable("Figures", "One size was measured; measuring at %1 too would "
                                            "narrow the curve from %2 to %3 either way"),
                    {megabytes(*advice.nextMeasurementMb), share(advice.widthNow),
                     share(advice.widthThen)});
    if (single)
        return Text(translatable("Figures", "One size was measured; a second one would narrow the "
                                            "band"));
    if (advice.nextMeasurementMb)
        return Text(translatable("Figures", "%1 sizes were measured, met within %2; measuring at "
                                            "%3 too would narrow the curve from %4 to %5 either "
                                            "way"),
                    {count, share(curve.misfit()), megabytes(*advice.nextMeasurementMb),
                     share(advice.widthNow), share(advice.widthThen)});
    return Text(translatable("Figures", "%1 sizes were measured; the curve meets them within %2"),
                {count, share(curve.misfit())});
}

/// The curve through a function's observed points, with its band, the points and what they
/// recommend.
std::optional<Figure> curveOf(const MemoryRecommendation& function, const json& seen) {
    const auto curve = calibration::observedCurve(seen);
    if (!curve)
        return std::nullopt;
    const auto points = calibration::observedPoints(seen);
    std::vector<double> sizes(sizesMb.begin(), sizesMb.end());
    sizes.insert(sizes.end(), curve->knownMemories().begin(), curve->knownMemories().end());
    for (const auto& choice : function.advice.choices)
        sizes.push_back(choice.memoryMb);
    std::ranges::sort(sizes);
    sizes.erase(std::ranges::unique(sizes).begin(), sizes.end());

    Figure figure;
    figure.id = "calibration.memory." + function.function;
    figure.title =
        Text(translatable("Figures", "How long %1 takes at each memory size"), {function.name});
    figure.kind = ChartKind::scatter;
    figure.x = {.title = Text(translatable("Figures", "Memory")),
                .unit = Unit::megabytes,
                .logarithmic = true};
    figure.y = {.title = Text(translatable("Figures", "Mean duration")),
                .unit = Unit::milliseconds,
                .minimum = 0};
    Column predicted{.id = "predicted",
                     .name = predictedName(),
                     .unit = Unit::milliseconds,
                     .role = ScenarioRole::scenario};
    Column observed{.id = "observed",
                    .name = observedName(),
                    .unit = Unit::milliseconds,
                    .role = ScenarioRole::baseline};
    for (const double size : sizes) {
        const auto prediction = curve->predict(size);
        figure.positions.push_back(size);
        predicted.values.push_back(prediction.durationMs);
        predicted.assumptionLow.push_back(prediction.low);
        predicted.assumptionHigh.push_back(prediction.high);
        const auto known = std::ranges::find(points, size, &calibration::MemoryPoint::memoryMb);
        observed.values.push_back(known != points.end() ? known->durationMs : gap);
    }
    figure.finding = curveFinding(*curve, function.advice);
    figure.columns = {std::move(predicted), std::move(observed)};
    if (function.configuredMb)
        figure.marks.push_back({Text(translatable("Figures", "Configured")), *function.configuredMb,
                                true, ScenarioRole::none});
    for (const auto& choice : function.advice.choices)
        if (choice.memoryMb != function.configuredMb)
            figure.marks.push_back(
                {strategyText(choice.strategy), choice.memoryMb, true, ScenarioRole::none});
    return figure;
}

/// The figures that were foretold without knowing them, as shares of what was then observed, those
/// that were furthest off first.
std::optional<Figure> backTestFigure(const json& current) {
    constexpr double mostError = 2;
    const auto backTest = backTestRows(current);
    exploration::BackTest all;
    std::vector<const NamedBackTestRow*> rows;
    for (const auto& named : backTest) {
        const auto& row = named.row;
        all.rows.push_back(row);
        if (!(row.observed > 0) || !std::isfinite(row.low) || !std::isfinite(row.high))
            continue;
        // Beside what is off by many times nothing else could be told apart; the table has it.
        if (row.error() <= mostError)
            rows.push_back(&named);
    }
    if (rows.empty())
        return std::nullopt;
    constexpr std::size_t most = 16;
    std::ranges::stable_sort(rows, std::greater(),
                             [](const auto* named) { return named->row.error(); });
    rows.resize(std::min(rows.size(), most));

    Figure figure;
    figure.id = "calibration.back-test";
    figure.title = Text(translatable("Figures", "What was foretold, as a share of what was then "
                                                "observed"));
    figure.kind = ChartKind::intervals;
    figure.y = {.title = Text(translatable("Figures", "Foretold of observed")),
                .unit = Unit::ratio,
                .minimum = 0};
    figure.marks.push_back({observedName(), 1, true, ScenarioRole::target});
    Column column{.id = "predicted",
                  .name = predictedName(),
                  .unit = Unit::ratio,
                  .role = ScenarioRole::scenario};
    for (const auto* named : rows) {
        const auto& row = named->row;
        figure.categories.push_back(named->name);
        figure.categoryIds.push_back(row.entity);
        column.values.push_back(row.predicted / row.observed);
        column.assumptionLow.push_back(row.low / row.observed);
        column.assumptionHigh.push_back(row.high / row.observed);
    }
    figure.columns = {std::move(column)};
    figure.finding =
        Text(translatable("Figures", "%1 figures foretold without knowing them: off by %2 at the "
                                     "median, %3 within their range"),
             {static_cast<std::int64_t>(all.rows.size()), share(all.medianError()),
              share(all.coverage())});
    return figure;
}

} // namespace

std::vector<Figure> calibrationFigures(const Months& months, const json& current) {
    const auto observed = current.find("observed");
    if (observed == current.end() || !observed->is_object())
        return {};
    Beside durations(
        months, "calibration.duration",
        Text(translatable("Figures", "How long functions take, predicted and observed")),
        Text(translatable("Figures", "Mean duration")), Unit::milliseconds);
    Beside tails(months, "calibration.duration-p95",
                 Text(translatable("Figures", "How long the slowest calls take, predicted and "
                                              "observed")),
                 Text(translatable("Figures", "95th percentile")), Unit::milliseconds);
    Beside coldStarts(months, "calibration.cold-starts",
                      Text(translatable("Figures", "How many calls start cold, predicted and "
                                                   "observed")),
                      Text(translatable("Figures", "Share of invocations")), Unit::ratio);
    Beside bill(months, "calibration.bill",
                Text(translatable("Figures", "The bill, predicted and observed")),
                Text(translatable("Figures", "Cost a month")), Unit::usdPerMonth);
    std::vector<Figure> curves;
    const auto recommendations = memoryRecommendations(current);
    for (const auto& function : months.system->functions) {
        const auto seen = observed->find(function.id);
        if (seen == observed->end() || !seen->is_object())
            continue;
        const auto name = Text::verbatim(function.name);
        if (numberIn(*seen, "memoryMb") == configuredMb(current, function.id)) {
            durations.add(function.id, name, function.id + ".duration.mean",
                          numberIn(*seen, "meanMs"));
            tails.add(function.id, name, function.id + ".duration.p95", numberIn(*seen, "p95Ms"));
        }
        coldStarts.add(function.id, name, function.id + ".coldStartRate",
                       numberIn(*seen, "coldStartRate"));
        const auto recommended =
            std::ranges::find(recommendations, function.id, &MemoryRecommendation::function);
        if (recommended == recommendations.end())
            continue;
        if (auto curve = curveOf(*recommended, *seen))
            curves.push_back(std::move(*curve));
    }
    if (const auto application = observed->find("application");
        application != observed->end() && application->is_object()) {
        const auto services = application->find("usdPerMonth");
        if (services != application->end() && services->is_object()) {
            for (const auto& [service, usd] : services->items())
                bill.add(service, Text::verbatim(service), "application.cost." + service,
                         usd.is_number() ? usd.get<double>() : gap);
        }
    }
    std::vector<Figure> figures;
    for (auto* beside : {&durations, &tails, &coldStarts, &bill})
        beside->moveTo(figures);
    if (auto backTest = backTestFigure(current))
        figures.push_back(std::move(*backTest));
    figures.insert(figures.end(), curves.begin(), curves.end());
    return figures;
}

} // namespace headroom::figures
