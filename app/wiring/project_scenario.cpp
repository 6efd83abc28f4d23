#include "app/wiring/project_scenario.h"

#include "model/exploration/scenario_changes.h"
#include "model/scenario/scenario.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace headroom::app {

using document::Diagnostic;
using document::Diagnostics;
using document::Severity;
using document::Text;
using document::translatable;

tl::expected<ScenarioDocument, Diagnostics> scenarioDocument(const OpenedProject& project,
                                                             const std::string& scenario) {
    if (scenario == scenario::currentScenario)
        return ScenarioDocument{project.document, {}};
    const auto own =
        std::ranges::find_if(project.scenarios, [&](const scenario::Scenario& candidate) {
            return candidate.id == scenario || candidate.name == scenario;
        });
    if (own != project.scenarios.end()) {
        auto changed = std::make_shared<nlohmann::json>(*project.document);
        ScenarioDocument result;
        for (const auto& unapplied : scenario::makeChanges(*changed, own->changes))
            result.diagnostics.push_back(unapplied.reason);
        result.document = std::move(changed);
        return result;
    }
    const auto known = exploration::plannedScenarios(*project.document);
    if (std::ranges::find(known, scenario) == known.end()) {
        std::vector<std::string> names{std::string(scenario::currentScenario)};
        names.insert(names.end(), known.begin(), known.end());
        return tl::unexpected(Diagnostics{
            {Severity::error,
             "project.unknown-scenario",
             Text(translatable("Project", "There is no scenario '%1'; the project has: %2"),
                  {scenario, fmt::format("{}", fmt::join(names, ", "))}),
             {},
             "/scenarios/" + scenario}});
    }
    auto planned = exploration::plannedScenario(*project.document, scenario);
    auto changed = std::make_shared<nlohmann::json>(*project.document);
    ScenarioDocument result;
    for (const auto& refusal : planned.made.refusals) {
        for (Diagnostic reason : refusal.reasons) {
            reason.severity = Severity::warning;
            result.diagnostics.push_back(std::move(reason));
        }
    }
    for (const auto& unapplied : scenario::makeChanges(*changed, planned.made.changes))
        result.diagnostics.push_back(unapplied.reason);
    result.document = std::move(changed);
    return result;
}

std::vector<scenario::Change> changesOfScenario(const OpenedProject& project,
                                                const std::string& scenario) {
    if (scenario == scenario::currentScenario)
        return {};
    const auto own =
        std::ranges::find_if(project.scenarios, [&](const scenario::Scenario& candidate) {
            return candidate.id == scenario || candidate.name == scenario;
        });
    if (own != project.scenarios.end())
        return own->changes;
    return exploration::plannedScenario(*project.document, scenario).scenario.changes;
}

} // namespace headroom::app
