#include "app/headroom/session_scenarios.h"

#include "app/wiring/project_scenario.h"
#include "app/wiring/session_project.h"
#include "model/figures/compare_values.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
#include "ui/workspace/workspace.h"

#include <nlohmann/json.hpp>

namespace headroom::app {

namespace {

scenario::Patch patchBetween(const nlohmann::json& from, const nlohmann::json& to) {
    scenario::Patch patch;
    for (const auto& value : figures::comparedValues(from, from, to)) {
        if (value.scenario == nullptr)
            patch.push_back(scenario::removeAt(value.pointer));
        else if (value.loaded == nullptr)
            patch.push_back(scenario::addAt(value.pointer, *value.scenario));
        else
            patch.push_back(scenario::replaceAt(value.pointer, *value.scenario));
    }
    return patch;
}

} // namespace

std::vector<scenario::Scenario> scenariosFor(const scenario::SharedDocument& loaded,
                                             const OpenedProject& session) {
    std::vector<scenario::Scenario> result;
    const auto named = [&session](const std::string& name) { return session.name + ": " + name; };
    if (*session.document == *loaded) {
        for (scenario::Scenario scenario : session.scenarios) {
            scenario.name = named(scenario.name);
            result.push_back(std::move(scenario));
        }
        return result;
    }
    const auto add = [&](const std::string& id, const std::string& name) {
        const auto document = scenarioDocument(session, id);
        if (!document)
            return;
        scenario::Scenario made;
        made.id = id;
        made.name = named(name);
        scenario::Change change;
        change.operations = patchBetween(*loaded, *document->document);
        if (!change.operations.empty())
            made.changes = {std::move(change)};
        result.push_back(std::move(made));
    };
    add(std::string(scenario::currentScenario), std::string(scenario::currentScenario));
    for (const auto& scenario : session.scenarios)
        add(scenario.id, scenario.name);
    return result;
}

SessionScenarios::SessionScenarios(ui::Shell& shell)
    : shell_(shell) {
    connect(&shell.workspace(), &ui::Workspace::sessionScenariosWanted, this,
            &SessionScenarios::addFrom);
}

void SessionScenarios::addFrom(const QString& path) {
    ui::Workspace& workspace = shell_.workspace();
    if (workspace.book() == nullptr)
        return;
    const auto address = sessionAddress(path.toStdString());
    if (!address) {
        shell_.window().showMessage(tr("%1 is no session of Headroom.").arg(path));
        return;
    }
    const auto session = openSession(*address);
    if (!session) {
        shell_.window().showMessage(ui::toString(session.error().front().message));
        return;
    }
    const auto found = scenariosFor(workspace.book()->loaded(), *session);
    for (const auto& scenario : found)
        workspace.adoptScenario(scenario);
    shell_.window().showNotice(
        found.empty() ? tr("%1 holds no scenario.").arg(path)
                      : tr("%n scenario(s) added from %1.", nullptr, static_cast<int>(found.size()))
                            .arg(path));
}

} // namespace headroom::app
