#pragma once

#include "model/scenario/scenario_book.h"
#include "ui/jobs/job_runner.h"
#include "ui/workspace/computation.h"
#include "ui/workspace/document_access.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <compare>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QUndoStack;

namespace headroom::ui {

/// What is open in the window: project, scenarios, the two that are compared, and the newest
/// answer about them. Everything that a user changes goes through here and can be undone.
///
/// Every change is a new question. The first answer to it comes from a worker within a frame; as
/// soon as no newer change follows it is refined. A dashboard is shown only if it answers a newer
/// question than the one shown, a refined one only if no newer question has been asked.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(std::shared_ptr<Computation> computation, QObject* parent = nullptr);
    ~Workspace() override;

    /// Loads in the background; the window keeps what it has until that worked. An empty path is
    /// the embedded sample.
    void open(const QString& path);
    /// Loads the same files again and keeps scenarios and history.
    void reload();
    /// The same from another place: the files of a session's project, for example.
    void reloadFrom(const QString& path);
    bool isOpening() const { return opener_.isBusy(); }
    const Project* project() const { return project_.get(); }

    // Scenarios
    const std::vector<scenario::Scenario>& scenarios() const;
    std::string scenarioId() const { return scenarioId_; }
    std::string baselineId() const { return baselineId_; }
    QString scenarioName(const std::string& id) const;
    void selectScenario(const std::string& id);
    void selectBaseline(const std::string& id);
    void addScenario(const QString& name, bool copySelected);
    /// Adds a scenario that was made elsewhere and selects it; its id is made unique.
    void adoptScenario(scenario::Scenario scenario);
    void renameScenario(const std::string& id, const QString& name);
    void removeScenario(const std::string& id);

    // Settings of the selected scenario
    std::vector<FunctionSettings> functions() const;
    std::optional<double> number(const std::string& pointer) const;
    std::optional<double> baselineNumber(const std::string& pointer) const;
    /// Changes between these two calls are one step of undo.
    void beginGesture();
    void endGesture();
    void setNumber(const std::string& pointer, std::optional<double> value,
                   const document::Text& label);
    /// What an edit changes: the selected scenario, or the application as it is loaded, which all
    /// scenarios stand on.
    enum class EditTarget { scenario, loaded };
    void edit(const scenario::Patch& operations, const document::Text& label, EditTarget target);
    void setOptimization(const std::string& id, bool on);
    std::vector<std::string> optimizations() const;
    QUndoStack* undoStack() const { return undoStack_; }
    const scenario::ScenarioBook* book() const { return book_.get(); }

    /// The function that inspector and per-function charts show.
    std::string focus() const { return focus_; }
    void setFocus(const std::string& functionId);
    /// The workflow whose time memory sizes are traded for against the bill.
    void setTunedWorkflow(const std::string& workflowId);

    /// The page that is in front; while a slider is dragged no other is answered.
    void setPage(const std::string& page);

    // Answers
    const SharedDashboard& dashboard() const { return dashboard_; }
    std::uint64_t askedGeneration() const { return generation_; }
    /// Whether a better answer than the one shown is under way.
    bool isBusy() const { return first_.isBusy() || refiner_.isBusy() || settle_.isActive(); }
    void cancelRefinement();
    const document::Diagnostics& diagnostics() const { return diagnostics_; }

    // Wishes that need files: whoever keeps them answers.
    bool canSaveOverlay() const;
    void saveOverlay() { emit overlayWanted(); }
    bool canCalibrate() const;
    /// Reads observation files; without any the user is asked for some.
    void calibrate(const QStringList& files = {}) { emit calibrationWanted(files); }
    /// Holds a part of the observations back and foretells it.
    void backTest() { emit backTestWanted(); }
    bool canExportChanges() const;
    void exportChanges() { emit changesExportWanted(); }
    bool canReadSessions() const;
    void addScenariosFrom(const QString& sessionFile) { emit sessionScenariosWanted(sessionFile); }

signals:
    /// Another project is about to take the place of the one that is open.
    void projectAboutToChange();
    void projectChanged();
    void scenariosChanged();
    /// Settings of the selected scenario or baseline have changed.
    void documentChanged();
    void dashboardChanged();
    void focusChanged();
    void busyChanged(bool busy);
    void progressed(double share);
    void diagnosticsChanged();
    void openFailed(const QString& path);
    /// The files were read again; so many changes of the scenarios no longer apply.
    void reloaded(int lost);
    void overlayWanted();
    void calibrationWanted(const QStringList& files);
    void backTestWanted();
    void changesExportWanted();
    void sessionScenariosWanted(const QString& path);
    /// A change was refused; in the user's language.
    void refused(const QString& reason);

private:
    friend class BookCommand;

    /// Orders answers: by question, and among those to one question by how good they are.
    struct Rank {
        std::uint64_t generation = 0;
        int order = 0; ///< 0: the first answer
        auto operator<=>(const Rank&) const = default;
    };
    static constexpr int lastOrder = 1'000'000;

    void load(const QString& path, void (Workspace::*take)(std::shared_ptr<const Project>));
    void adopt(std::shared_ptr<const Project> project);
    void keep(std::shared_ptr<const Project> project);
    void perform(const std::function<scenario::ScenarioBook::Done()>& action);
    void stepBook(bool forward);
    scenario::ScenarioBook openedBook() const;
    void mirrorHistory();
    document::Diagnostics inputDiagnostics() const;
    bool ensureOwnScenario();
    const scenario::Scenario* selected() const;
    std::string optimizationName(const std::string& id) const;
    std::vector<scenario::Change> handEdits(const scenario::Scenario& scenario) const;
    void documentHasChanged();
    void ask();
    void refine();
    void show(const Rank& rank, const SharedDashboard& dashboard);
    void retire(SharedDashboard dashboard);
    void regenerateScenarios();
    std::size_t unappliedCount() const;
    void setDiagnostics(document::Diagnostics diagnostics);
    void tellBusy();
    Change change() const;

    std::shared_ptr<Computation> computation_;
    std::shared_ptr<const Project> project_;
    std::unique_ptr<scenario::ScenarioBook> book_;
    QUndoStack* undoStack_;
    std::string scenarioId_;
    std::string baselineId_;
    std::string focus_;
    std::string tunedWorkflow_;
    std::string page_;
    scenario::Gesture gesture_ = scenario::Gesture::none;
    std::uint64_t gestures_ = 0;
    std::uint64_t generation_ = 0;
    Rank shown_{0, -1};
    SharedDashboard dashboard_;
    std::deque<SharedDashboard> retired_; ///< no longer shown, newest last
    document::Diagnostics diagnostics_;
    document::Diagnostics lost_; ///< what the last reload could not make again
    bool toldBusy_ = false;
    bool mirroring_ = false; ///< the undo stack is being filled; nothing is undone
    QTimer settle_;          ///< runs out when no newer change has followed
    JobRunner opener_;
    JobRunner first_;
    JobRunner refiner_;
};

} // namespace headroom::ui
