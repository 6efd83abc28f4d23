#include "app/headroom/session_keeper.h"

#include "app/headroom/model_computation.h"
#include "app/wiring/evaluation_json.h"
#include "app/wiring/session_project.h"
#include "model/session/session_database.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/workspace/workspace.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>
#include <utility>

namespace headroom::app {

namespace {

session::Expected<session::SessionDatabase> openOrCreate(const std::filesystem::path& path) {
    if (std::filesystem::exists(path))
        return session::SessionDatabase::open(path);
    return session::SessionDatabase::create(path);
}

} // namespace

SessionKeeper::SessionKeeper(ui::MainWindow& window, ui::Workspace& workspace,
                             std::shared_ptr<const ModelComputation> computation)
    : window_(window)
    , workspace_(workspace)
    , computation_(std::move(computation)) {
    connect(&window, &ui::MainWindow::saveSessionRequested, this, &SessionKeeper::save);
    connect(&window, &ui::MainWindow::openSessionRequested, &workspace, &ui::Workspace::open);
}

bool SessionKeeper::save(const QString& path) {
    const auto* project = dynamic_cast<const LoadedProject*>(workspace_.project());
    const auto* book = workspace_.book();
    if (project == nullptr || book == nullptr) {
        window_.showMessage(tr("Nothing is open that could be saved."));
        return false;
    }
    auto content = sessionOf(project->opened);
    content.scenarios = book->scenariosJson().dump();
    content.history = book->history();
    for (const auto& id : std::set{workspace_.baselineId(), workspace_.scenarioId()}) {
        const auto& document = book->resolved(id).document;
        const auto evaluation = computation_->evaluationOf(document);
        if (!evaluation)
            continue;
        const auto& request = evaluation->month.results.request;
        content.results.push_back({id, "simulation", evaluation->month.results.version,
                                   nlohmann::json{{"seed", request.seed},
                                                  {"replications", request.replications},
                                                  {"windows", request.windows},
                                                  {"windowSeconds", request.windowSeconds}}
                                       .dump(),
                                   toJson(*evaluation, *document).dump()});
    }
    auto database = openOrCreate(path.toStdString());
    if (!database) {
        window_.showMessage(ui::toString(database.error().message));
        return false;
    }
    if (const auto added = database->add(content); !added) {
        window_.showMessage(ui::toString(added.error().message));
        return false;
    }
    window_.showMessage(tr("Saved to %1").arg(path));
    return true;
}

} // namespace headroom::app
