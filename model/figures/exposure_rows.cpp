#include "model/figures/exposure_rows.h"

#include "model/assessment/plan_sections.h"
#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using exploration::ExposureStudy;
using exploration::Likelihood;

namespace {

/// What one group of changes does to one target under one stress.
struct Effect {
    std::string group;
    const exploration::Stress* stress = nullptr;
    std::string target;
    Likelihood with;
    Likelihood without;

    double change() const { return with.share - without.share; }
};

std::vector<Effect> effectsOf(const ExposureStudy& study) {
    std::vector<Effect> effects;
    for (const auto& without : study.without) {
        for (const auto& stressed : study.scenario.stressed) {
            const auto stress =
                std::ranges::find(study.stresses, stressed.stress, &exploration::Stress::id);
            const auto other = std::ranges::find(without.exposure.stressed, stressed.stress,
                                                 &exploration::Exposure::Stressed::stress);
            if (stress == study.stresses.end() || other == without.exposure.stressed.end())
                continue;
            for (const auto& target : stressed.targets) {
                const auto same = std::ranges::find(other->targets, target.target,
                                                    &exploration::TargetExposure::target);
                if (same != other->targets.end())
                    effects.push_back(
                        {without.group, &*stress, target.target, target.missed, same->missed});
            }
        }
    }
    return effects;
}

std::string nameOf(const nlohmann::json& document, const char* section, const std::string& id) {
    const nlohmann::json::json_pointer pointer(document::appendToken(section, id) + "/name");
    return document.contains(pointer) && document.at(pointer).is_string()
               ? document.at(pointer).get<std::string>()
               : id;
}

Quantity ratio(double share) {
    return {share, Unit::ratio};
}

} // namespace

void showExposure(const ExposureStudy& exposure, const nlohmann::json& document,
                  std::vector<RiskRow>& rows) {
    const auto effects = effectsOf(exposure);
    for (RiskRow& row : rows) {
        const Effect* largest = nullptr;
        bool known = false;
        for (const Effect& effect : effects) {
            if (std::ranges::find(row.optimizations, effect.group) == row.optimizations.end())
                continue;
            known = true;
            if (effect.change() != 0 &&
                (largest == nullptr || std::abs(effect.change()) > std::abs(largest->change())))
                largest = &effect;
        }
        if (!known)
            continue;
        if (largest == nullptr) {
            row.exposure = Text(translatable("Risks", "No target is likelier to be missed under "
                                                      "stress, nor less likely"));
            row.likelihoodAdded = 0;
            continue;
        }
        row.likelihoodAdded = largest->change();
        row.exposure =
            Text(translatable("Risks", "%1 missed in %2 (%3 to %4) of the simulated windows, %5 "
                                       "without the change; stress: %6"),
                 {nameOf(document, "/targets", largest->target), ratio(largest->with.share),
                  ratio(largest->with.low), ratio(largest->with.high),
                  ratio(largest->without.share), largest->stress->name.english()});
    }
}

Text riskSentence(const ExposureStudy& exposure, const nlohmann::json& document) {
    const auto effects = effectsOf(exposure);
    const Effect* worst = nullptr;
    for (const Effect& effect : effects)
        if (effect.change() > (worst == nullptr ? 0 : worst->change()))
            worst = &effect;
    if (worst == nullptr)
        return Text(translatable("Figures", "The risk: none of the changes makes a target likelier "
                                            "to be missed under the simulated stresses"));
    return Text(translatable("Figures", "The risk: with %1, %2 is missed in %3 of the simulated "
                                        "windows instead of %4; stress: %5"),
                {nameOf(document, "/optimizations", worst->group),
                 nameOf(document, "/targets", worst->target), ratio(worst->with.share),
                 ratio(worst->without.share), worst->stress->name.english()});
}

} // namespace headroom::figures
