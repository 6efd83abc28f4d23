#include "model/figures/memory_recommendations.h"

#include "model/calibration/observed_curve.h"
#include "model/document/quantity.h"

#include <nlohmann/json.hpp>

namespace headroom::figures {

using calibration::MemoryChoice;
using calibration::TuningStrategy;
using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using nlohmann::json;

namespace {

const json* memberOf(const json& object, const std::string& key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_object() ? &*found : nullptr;
}

std::optional<double> numberIn(const json* object, const char* key) {
    if (object == nullptr)
        return std::nullopt;
    const auto found = object->find(key);
    return found != object->end() && found->is_number() ? std::optional(found->get<double>())
                                                        : std::nullopt;
}

std::string textIn(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::vector<MemoryRecommendation> memoryRecommendations(const json& document) {
    std::vector<MemoryRecommendation> result;
    if (!document.is_object())
        return result;
    const json* observed = memberOf(document, "observed");
    const json* functions = memberOf(document, "functions");
    if (observed == nullptr || functions == nullptr)
        return result;
    const json* behaviours = memberOf(document, "behaviour");
    for (const auto& [id, function] : functions->items()) {
        const json* seen = memberOf(*observed, id);
        if (seen == nullptr || !function.is_object())
            continue;
        const auto curve = calibration::observedCurve(*seen);
        if (!curve)
            continue;
        const json* behaviour = behaviours != nullptr ? memberOf(*behaviours, id) : nullptr;
        MemoryRecommendation of;
        of.function = id;
        of.name = textIn(function, "name");
        if (of.name.empty())
            of.name = id;
        of.configuredMb = numberIn(&function, "memoryMb");
        if (of.configuredMb)
            of.configuredMs = curve->predict(*of.configuredMb).durationMs;
        of.advice = calibration::adviseMemory(*curve, calibration::observedPoints(*seen),
                                              numberIn(behaviour, "memoryUsedMaxMb").value_or(0),
                                              textIn(function, "architecture") == "arm64");
        result.push_back(std::move(of));
    }
    return result;
}

Text basisText(const MemoryChoice& choice) {
    switch (choice.basis) {
    case MemoryChoice::Basis::measured:
        return Text(translatable("Calibration", "measured"));
    case MemoryChoice::Basis::predicted:
        return Text(translatable("Calibration", "predicted within %1"),
                    {Quantity{choice.within, Unit::ratio}});
    case MemoryChoice::Basis::assumed:
        break;
    }
    return Text(translatable("Calibration", "assumed"));
}

Text strategyText(TuningStrategy strategy) {
    switch (strategy) {
    case TuningStrategy::cost:
        return Text(translatable("Calibration", "Cheapest"));
    case TuningStrategy::speed:
        return Text(translatable("Calibration", "Fastest"));
    case TuningStrategy::balanced:
        break;
    }
    return Text(translatable("Calibration", "Balanced"));
}

} // namespace headroom::figures
