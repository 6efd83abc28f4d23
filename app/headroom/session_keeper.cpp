#include "app/headroom/session_keeper.h"

#include "app/headroom/model_computation.h"
#include "app/wiring/evaluation_json.h"
#include "app/wiring/session_project.h"
#include "model/session/session_database.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
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

SessionKeeper::SessionKeeper(ui::Shell& shell, std::shared_ptr<const ModelComputation> computation)
    : shell_(shell)
    , computation_(std::move(computation)) {
    connect(&shell, &ui::Shell::windowChanged, this, &SessionKeeper::listenToTheWindow);
    listenToTheWindow();
}

void SessionKeeper::listenToTheWindow() {
    auto* window = &shell_.window();
    connect(window, &ui::MainWindow::saveSessionRequested, this, &SessionKeeper::save);
    connect(window, &ui::MainWindow::openSessionRequested, &shell_.workspace(),
            &ui::Workspace::open);
}

void SessionKeeper::tell(const QString& message) {
    shell_.window().showMessage(message);
}

bool SessionKeeper::save(const QString& path) {
    const auto* project = dynamic_cast<const LoadedProject*>(shell_.workspace().project());
    const auto* book = shell_.workspace().book();
    if (project == nullptr || book == nullptr) {
        tell(tr("Nothing is open that could be saved."));
        return false;
    }
    auto content = sessionOf(project->opened);
    content.scenarios = book->scenariosJson().dump();
    content.history = book->history();
    for (const auto& id :
         std::set{shell_.workspace().baselineId(), shell_.workspace().scenarioId()}) {
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
        tell(ui::toString(database.error().message));
        return false;
    }
    if (const auto added = database->add(content); !added) {
        tell(ui::toString(added.error().message));
        return false;
    }
    shell_.window().showNotice(tr("Saved to %1").arg(path));
    return true;
}

} // namespace headroom::app
