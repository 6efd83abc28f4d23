#include "ui/workspace/workspace.h"

#include "ui/text/text.h"

#include <QMetaMethod>
#include <QUndoStack>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::ui {

using document::Text;
using document::translatable;
using scenario::ScenarioBook;

namespace {

constexpr std::size_t undoLimit = 1000;

QString reasonsOf(const document::Diagnostics& diagnostics) {
    QStringList lines;
    for (const document::Diagnostic& diagnostic : diagnostics)
        lines.append(toString(diagnostic.message));
    return lines.join(u'\n');
}

/// An id for a scenario that no other has.
std::string freshId(const ScenarioBook& book) {
    for (int number = 1;; ++number) {
        std::string id = "scenario-" + std::to_string(number);
        if (!book.find(id))
            return id;
    }
}

/// The newest step in effect; nothing where all is as it was loaded.
const scenario::Step* newestStep(const scenario::History& history) {
    return history.position() == 0 ? nullptr : &history.steps()[history.position() - 1];
}

} // namespace

/// Mirrors one step of the book's history on the undo stack; the step itself is the book's.
class BookCommand : public QUndoCommand {
public:
    BookCommand(Workspace& workspace, const QString& text)
        : QUndoCommand(text)
        , workspace_(workspace) {}

    void undo() override { workspace_.stepBook(false); }
    void redo() override {
        // Pushing a command "redoes" it, but the book has done it already.
        if (done_)
            workspace_.stepBook(true);
        done_ = true;
    }

private:
    Workspace& workspace_;
    bool done_ = false;
};

Workspace::Workspace(std::shared_ptr<Computation> computation, QObject* parent)
    : QObject(parent)
    , computation_(std::move(computation))
    , undoStack_(new QUndoStack(this)) {
    undoStack_->setUndoLimit(undoLimit);
    settle_.setSingleShot(true);
    connect(&settle_, &QTimer::timeout, this, &Workspace::refine);
    for (JobRunner* runner : {&first_, &refiner_, &opener_})
        connect(runner, &JobRunner::busyChanged, this, &Workspace::tellBusy);
    connect(&refiner_, &JobRunner::progressed, this, &Workspace::progressed);
    for (JobRunner* runner : {&first_, &refiner_, &opener_})
        connect(runner, &JobRunner::failed, this, [this](const QString& reason) {
            emit refused(tr("The computation ended with an error: %1").arg(reason));
        });
}

Workspace::~Workspace() = default;

void Workspace::open(const QString& path) {
    load(path, &Workspace::adopt);
}

void Workspace::reload() {
    if (project_)
        reloadFrom(QString::fromStdString(project_->path));
}

void Workspace::reloadFrom(const QString& path) {
    load(path, &Workspace::keep);
}

void Workspace::load(const QString& path, void (Workspace::*take)(std::shared_ptr<const Project>)) {
    opener_.start(
        [this, computation = computation_, path, take](JobContext& context) {
            auto opened = computation->open(path.toStdString(), context.stopToken());
            context.post([this, path, take, opened = std::move(opened)] {
                if (opened) {
                    (this->*take)(*opened);
                    return;
                }
                setDiagnostics(opened.error());
                emit openFailed(path);
            });
        },
        JobRunner::Running::interrupt);
}

void Workspace::adopt(std::shared_ptr<const Project> project) {
    if (project_)
        emit projectAboutToChange();
    first_.cancel();
    refiner_.cancel();
    lost_.clear();
    project_ = std::move(project);
    book_ = std::make_unique<ScenarioBook>(openedBook());
    mirrorHistory();
    baselineId_ = std::string(scenario::currentScenario);
    scenarioId_ = project_->selectedScenario;
    if (!book_->find(scenarioId_))
        scenarioId_ = book_->scenarios().back().id;
    const std::vector<FunctionSettings> known = functions();
    focus_ = known.empty() ? std::string() : known.front().id;
    dashboard_.reset();
    retired_.clear();
    setDiagnostics(inputDiagnostics());
    emit projectChanged();
    emit scenariosChanged();
    emit focusChanged();
    documentHasChanged();
}

void Workspace::keep(std::shared_ptr<const Project> project) {
    if (!book_) {
        adopt(std::move(project));
        return;
    }
    project_ = std::move(project);
    book_->reload(project_->document);
    regenerateScenarios();
    setDiagnostics(inputDiagnostics());
    emit projectChanged();
    documentHasChanged();
    emit reloaded(static_cast<int>(lost_.size() + unappliedCount()));
}

void Workspace::regenerateScenarios() {
    lost_.clear();
    const auto known = book_->scenarios();
    const scenario::SharedDocument document = book_->resolved(scenario::currentScenario).document;
    for (const scenario::Scenario& scenario : known) {
        if (scenario.id == scenario::currentScenario || scenario.changes.empty())
            continue;
        Regenerated made = computation_->regenerate(*document, scenario.changes);
        std::ranges::move(made.lost, std::back_inserter(lost_));
        if (made.changes != scenario.changes)
            perform([&] {
                return book_->setChanges(
                    scenario.id, made.changes,
                    Text(translatable("Workspace", "Make %1 again for the changed files"),
                         {scenario.name}));
            });
    }
}

std::size_t Workspace::unappliedCount() const {
    std::size_t count = 0;
    for (const scenario::Scenario& scenario : book_->scenarios())
        count += book_->resolved(scenario.id).unapplied.size();
    return count;
}

bool Workspace::canCalibrate() const {
    return isSignalConnected(QMetaMethod::fromSignal(&Workspace::calibrationWanted));
}

bool Workspace::canSaveOverlay() const {
    return isSignalConnected(QMetaMethod::fromSignal(&Workspace::overlayWanted));
}

bool Workspace::canExportChanges() const {
    return isSignalConnected(QMetaMethod::fromSignal(&Workspace::changesExportWanted));
}

bool Workspace::canReadSessions() const {
    return isSignalConnected(QMetaMethod::fromSignal(&Workspace::sessionScenariosWanted));
}

ScenarioBook Workspace::openedBook() const {
    if (!project_->keptScenarios.empty()) {
        const auto kept = nlohmann::json::parse(project_->keptScenarios, nullptr, false);
        if (auto restored = ScenarioBook::restore(project_->document, kept, project_->keptHistory))
            return std::move(*restored);
    }
    ScenarioBook book(project_->document);
    for (const scenario::Scenario& scenario : project_->scenarios)
        if (!book.find(scenario.id))
            static_cast<void>(book.add(scenario, Text(translatable("Workspace", "Open project"))));
    // What the project brings along is where undo begins.
    if (auto fresh = ScenarioBook::restore(project_->document, book.scenariosJson(), {}))
        return std::move(*fresh);
    return book;
}

void Workspace::mirrorHistory() {
    mirroring_ = true;
    undoStack_->clear();
    for (const scenario::Step& step : book_->history().steps())
        undoStack_->push(new BookCommand(*this, toString(step.label)));
    undoStack_->setIndex(static_cast<int>(book_->history().position()));
    mirroring_ = false;
}

document::Diagnostics Workspace::inputDiagnostics() const {
    document::Diagnostics all = project_->diagnostics;
    all.insert(all.end(), lost_.begin(), lost_.end());
    // What a change of the scenarios shown no longer finds in the document.
    for (const std::string& id : {baselineId_, scenarioId_})
        for (const scenario::Unapplied& unapplied : book_->resolved(id).unapplied)
            if (std::ranges::find(all, unapplied.reason) == all.end())
                all.push_back(unapplied.reason);
    return all;
}

const std::vector<scenario::Scenario>& Workspace::scenarios() const {
    static const std::vector<scenario::Scenario> none;
    return book_ ? book_->scenarios() : none;
}

const scenario::Scenario* Workspace::selected() const {
    return book_ ? book_->find(scenarioId_) : nullptr;
}

QString Workspace::scenarioName(const std::string& id) const {
    if (id == scenario::currentScenario)
        return tr("Current");
    const scenario::Scenario* found = book_ ? book_->find(id) : nullptr;
    return found ? QString::fromStdString(found->name) : QString();
}

void Workspace::selectScenario(const std::string& id) {
    if (!book_ || !book_->find(id) || id == scenarioId_)
        return;
    scenarioId_ = id;
    emit scenariosChanged();
    documentHasChanged();
}

void Workspace::selectBaseline(const std::string& id) {
    if (!book_ || !book_->find(id) || id == baselineId_)
        return;
    baselineId_ = id;
    emit scenariosChanged();
    documentHasChanged();
}

void Workspace::perform(const std::function<ScenarioBook::Done()>& action) {
    const scenario::Step* step = newestStep(book_->history());
    const std::uint64_t before = step ? step->serial : 0;
    // Within a gesture the newest step grows instead.
    const bool grows = step && gesture_ != scenario::Gesture::none && step->gesture == gesture_;
    const ScenarioBook::Done done = action();
    if (!done) {
        emit refused(reasonsOf(done.error()));
        // Controls have to go back to what holds.
        emit documentChanged();
        return;
    }
    step = newestStep(book_->history());
    if (step && step->serial != before && !grows)
        undoStack_->push(new BookCommand(*this, toString(step->label)));
    documentHasChanged();
}

void Workspace::stepBook(bool forward) {
    if (mirroring_)
        return;
    const ScenarioBook::Done done = forward ? book_->redo() : book_->undo();
    if (!done)
        emit refused(reasonsOf(done.error()));
    if (!book_->find(scenarioId_))
        scenarioId_ = book_->scenarios().back().id;
    if (!book_->find(baselineId_))
        baselineId_ = std::string(scenario::currentScenario);
    emit scenariosChanged();
    documentHasChanged();
}

void Workspace::addScenario(const QString& name, bool copySelected) {
    if (!book_)
        return;
    scenario::Scenario added;
    if (const scenario::Scenario* source = copySelected ? selected() : nullptr;
        source && source->id != scenario::currentScenario)
        added.changes = source->changes;
    added.id = freshId(*book_);
    added.name = name.toStdString();
    perform([&] {
        return book_->add(added, Text(translatable("Workspace", "Add scenario %1"), {added.name}));
    });
    selectScenario(added.id);
    emit scenariosChanged();
}

void Workspace::adoptScenario(scenario::Scenario scenario) {
    if (!book_)
        return;
    if (book_->find(scenario.id))
        scenario.id = freshId(*book_);
    perform([&] {
        return book_->add(scenario,
                          Text(translatable("Workspace", "Add scenario %1"), {scenario.name}));
    });
    selectScenario(scenario.id);
    emit scenariosChanged();
}

void Workspace::renameScenario(const std::string& id, const QString& name) {
    if (!book_)
        return;
    perform([&] {
        return book_->rename(
            id, name.toStdString(),
            Text(translatable("Workspace", "Rename scenario to %1"), {name.toStdString()}));
    });
    emit scenariosChanged();
}

void Workspace::removeScenario(const std::string& id) {
    if (!book_ || id == scenario::currentScenario)
        return;
    const std::string name = scenarioName(id).toStdString();
    perform([&] {
        return book_->remove(id, Text(translatable("Workspace", "Remove scenario %1"), {name}));
    });
    if (!book_->find(scenarioId_))
        scenarioId_ = book_->scenarios().back().id;
    if (!book_->find(baselineId_))
        baselineId_ = std::string(scenario::currentScenario);
    emit scenariosChanged();
    documentHasChanged();
}

std::vector<FunctionSettings> Workspace::functions() const {
    return book_ ? functionsOf(*book_->resolved(scenarioId_).document)
                 : std::vector<FunctionSettings>();
}

std::optional<double> Workspace::number(const std::string& pointer) const {
    return book_ ? numberAt(*book_->resolved(scenarioId_).document, pointer) : std::nullopt;
}

std::optional<double> Workspace::baselineNumber(const std::string& pointer) const {
    return book_ ? numberAt(*book_->resolved(baselineId_).document, pointer) : std::nullopt;
}

void Workspace::beginGesture() {
    if (gesture_ == scenario::Gesture::none)
        gesture_ = scenario::Gesture{++gestures_};
}

void Workspace::endGesture() {
    if (gesture_ == scenario::Gesture::none)
        return;
    gesture_ = scenario::Gesture::none;
    // The other pages have not been answered meanwhile.
    if (settle_.isActive())
        ask();
}

bool Workspace::ensureOwnScenario() {
    if (!book_)
        return false;
    // What is compared against stays as it is: a change begins a scenario of its own.
    if (scenarioId_ != scenario::currentScenario)
        return true;
    addScenario(tr("My changes"), false);
    return scenarioId_ != scenario::currentScenario;
}

void Workspace::setNumber(const std::string& pointer, std::optional<double> value,
                          const Text& label) {
    if (!book_ || number(pointer) == value || !ensureOwnScenario())
        return;
    scenario::Change edit;
    edit.operations = {scenario::addAt(pointer, value ? jsonNumber(*value) : nlohmann::json())};
    perform([&] { return book_->edit(scenarioId_, edit, label, gesture_); });
}

void Workspace::edit(const scenario::Patch& operations, const Text& label, EditTarget target) {
    if (!book_ || (target == EditTarget::scenario && !ensureOwnScenario()))
        return;
    const std::string id =
        target == EditTarget::scenario ? scenarioId_ : std::string(scenario::currentScenario);
    scenario::Change change;
    change.operations = operations;
    perform([&] { return book_->edit(id, change, label, gesture_); });
}

std::vector<std::string> Workspace::optimizations() const {
    std::vector<std::string> result;
    if (const scenario::Scenario* scenario = selected())
        for (const scenario::Change& change : scenario->changes)
            if (!change.optimization.empty() &&
                std::ranges::find(result, change.optimization) == result.end())
                result.push_back(change.optimization);
    return result;
}

std::vector<scenario::Change> Workspace::handEdits(const scenario::Scenario& scenario) const {
    std::vector<scenario::Change> result;
    std::ranges::copy_if(
        scenario.changes, std::back_inserter(result),
        [](const scenario::Change& change) { return change.optimization.empty(); });
    return result;
}

std::string Workspace::optimizationName(const std::string& id) const {
    if (dashboard_)
        for (const figures::OptimizationRow& row : dashboard_->optimizations)
            if (row.id == id)
                return toString(row.name).toStdString();
    return id;
}

void Workspace::setOptimization(const std::string& id, bool on) {
    std::vector<std::string> wanted = optimizations();
    const bool isOn = std::ranges::find(wanted, id) != wanted.end();
    if (!book_ || isOn == on || !ensureOwnScenario())
        return;
    if (on)
        wanted.push_back(id);
    else
        std::erase(wanted, id);
    const auto& document = *book_->resolved(scenario::currentScenario).document;
    auto changes = computation_->changesFor(document, wanted);
    if (!changes) {
        emit refused(reasonsOf(changes.error()));
        emit documentChanged();
        return;
    }
    // What was set by hand stands on top of the optimizations.
    for (scenario::Change& edit : handEdits(*selected()))
        changes->push_back(std::move(edit));
    const std::string name = optimizationName(id);
    const Text label = on ? Text(translatable("Workspace", "Switch on %1"), {name})
                          : Text(translatable("Workspace", "Switch off %1"), {name});
    perform([&] { return book_->setChanges(scenarioId_, *changes, label); });
}

} // namespace headroom::ui
