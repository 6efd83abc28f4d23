#include "model/figures/calibration_figures.h"

#include "model/calibration/duration_curve.h"
#include "model/figures/comparison.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
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

/// The curve through a function's observed points, with its band and the points.
std::optional<Figure> curveOf(const system::Function& function, const json& seen) {
    const auto list = seen.find("points");
    if (list == seen.end() || !list->is_array())
        return std::nullopt;
    std::vector<calibration::MemoryPoint> points;
    for (const auto& point : *list) {
        if (point.is_object())
            points.push_back({numberIn(point, "memoryMb"), numberIn(point, "durationMs")});
    }
    const auto curve = calibration::DurationCurve::fit(points);
    if (!curve)
        return std::nullopt;
    std::vector<double> sizes(sizesMb.begin(), sizesMb.end());
    sizes.insert(sizes.end(), curve->knownMemories().begin(), curve->knownMemories().end());
    std::ranges::sort(sizes);
    sizes.erase(std::ranges::unique(sizes).begin(), sizes.end());

    Figure figure;
    figure.id = "calibration.memory." + function.id;
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
    figure.finding =
        curve->knownMemories().size() == 1
            ? Text(translatable("Figures", "One size was measured; a second one would narrow the "
                                           "band"))
            : Text(translatable("Figures", "%1 sizes were measured; the curve meets them within "
                                           "%2"),
                   {static_cast<std::int64_t>(curve->knownMemories().size()),
                    Quantity{curve->misfit(), Unit::ratio}});
    figure.columns = {std::move(predicted), std::move(observed)};
    figure.marks.push_back(
        {Text(translatable("Figures", "Configured")), function.memoryMb, true, ScenarioRole::none});
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
        if (auto curve = curveOf(function, *seen))
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
    figures.insert(figures.end(), curves.begin(), curves.end());
    return figures;
}

} // namespace headroom::figures
