#include "app/headroom/session_keeper.h"

#include "app/headroom/model_computation.h"
#include "app/wiring/evaluation_json.h"
#include "model/session/session_database.h"
#include "ui/sessions/session_browser.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
#include "ui/window/status_line.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>
#include <QLocale>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <set>
#include <utility>

namespace headroom::app {

namespace fs = std::filesystem;
using session::Expected;
using session::SessionDatabase;
using session::SessionError;
using session::SessionId;

namespace {

Expected<SessionDatabase> openOrCreate(const fs::path& path) {
    if (fs::exists(path))
        return SessionDatabase::open(path);
    return SessionDatabase::create(path);
}

QString localTime(const std::string& utc) {
    const auto moment = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs);
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

SessionPlaces usersSessionPlaces() {
    const fs::path data =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
    return {data / "sessions", data / "unsaved"};
}

SessionKeeper::SessionKeeper(ui::Shell& shell, std::shared_ptr<const ModelComputation> computation,
                             const SessionPlaces& places)
    : shell_(shell)
    , computation_(std::move(computation))
    , unsaved_(places.unsaved)
    , library_(places.library,
               [this](const fs::path& path, const SessionLibrary::Change& change) {
                   return changeOpen(path, change);
               })
    , writer_(std::make_unique<ui::JobRunner>()) {
    writer_->start([this](ui::JobContext& /*context*/) { library_.purge(); },
                   ui::JobRunner::Running::finish);
    due_.setSingleShot(true);
    due_.setInterval(session::Autosave::interval);
    connect(&due_, &QTimer::timeout, this, &SessionKeeper::write);
    connect(&shell, &ui::Shell::windowChanged, this, &SessionKeeper::listenToTheWindow);
    listenToTheWindow();
    listenToTheWorkspace();
}

SessionKeeper::~SessionKeeper() {
    writeNow();
}

void SessionKeeper::listenToTheWindow() {
    auto* window = &shell_.window();
    connect(window, &ui::MainWindow::saveSessionRequested, this, &SessionKeeper::save);
    connect(window, &ui::MainWindow::saveSessionWanted, this, &SessionKeeper::saveWanted);
    connect(window, &ui::MainWindow::sessionsWanted, this, &SessionKeeper::showBrowser);
    showSaved();
}

void SessionKeeper::listenToTheWorkspace() {
    const auto* workspace = &shell_.workspace();
    connect(workspace, &ui::Workspace::projectAboutToChange, this, &SessionKeeper::writeNow);
    connect(workspace, &ui::Workspace::projectChanged, this, &SessionKeeper::takeProject);
    connect(workspace, &ui::Workspace::documentChanged, this, &SessionKeeper::touch);
    connect(workspace, &ui::Workspace::scenariosChanged, this, &SessionKeeper::touch);
    connect(workspace, &ui::Workspace::focusChanged, this, &SessionKeeper::touch);
    connect(workspace, &ui::Workspace::dashboardChanged, this, &SessionKeeper::touch);
}

void SessionKeeper::tell(const QString& message) {
    shell_.window().showMessage(message);
}

const LoadedProject* SessionKeeper::project() const {
    return dynamic_cast<const LoadedProject*>(shell_.workspace().project());
}

void SessionKeeper::takeProject() {
    if (shell_.workspace().book() == book_) { // its files were read again
        filesChanged_ = true;
        touch();
        return;
    }
    book_ = shell_.workspace().book();
    keeping_.reset();
    storedResults_.clear();
    changed_ = false;
    filesChanged_ = false;
    due_.stop();
    const auto* opened = project();
    if (opened != nullptr && opened->opened.session)
        continueIn(*opened->opened.session);
    showSaved();
}

void SessionKeeper::continueIn(const SessionOrigin& origin) {
    const fs::path path = origin.address.file;
    if (unsaved_.contains(path)) {
        auto resumed = unsaved_.resume(path, *origin.address.id);
        if (!resumed) {
            tell(ui::toString(resumed.error().message));
            return;
        }
        keeping_ = std::make_shared<Keeping>(std::move(resumed->autosave), std::move(resumed->lock),
                                             false);
    } else {
        auto database = SessionDatabase::open(path);
        if (!database) {
            tell(ui::toString(database.error().message));
            return;
        }
        if (database->readOnly())
            tell(tr("%1 cannot be written. What you change is kept apart, until you save it under "
                    "another name.")
                     .arg(QString::fromStdString(path.string())));
        else
            keeping_ = std::make_shared<Keeping>(
                session::Autosave(std::move(*database), *origin.address.id), nullptr, true);
    }
    showAgain(origin.viewState);
    if (!origin.changedFiles.empty())
        offerChangedFiles(origin);
}

void SessionKeeper::showAgain(const std::string& viewState) {
    const auto view = nlohmann::json::parse(viewState, nullptr, false);
    if (!view.is_object())
        return;
    // Queued: the window is still taking the project in.
    QMetaObject::invokeMethod(
        this,
        [this, view] {
            const auto text = [&](const char* key) {
                const auto found = view.find(key);
                return found != view.end() && found->is_string() ? found->get<std::string>()
                                                                 : std::string();
            };
            auto& workspace = shell_.workspace();
            workspace.selectBaseline(text("baseline"));
            workspace.selectScenario(text("scenario"));
            for (const auto& function : workspace.functions())
                if (function.id == text("focus"))
                    workspace.setFocus(function.id);
            if (const std::string page = text("page"); !page.empty())
                shell_.window().showPage(page);
        },
        Qt::QueuedConnection);
}

void SessionKeeper::offerChangedFiles(const SessionOrigin& origin) {
    QStringList paths;
    for (const auto& change : origin.changedFiles)
        paths.append(QString::fromStdString(change.path));
    const auto* opened = project();
    const QString entry =
        QString::fromStdString((fs::path(opened->opened.folder) / opened->opened.entry).string());
    QMetaObject::invokeMethod(
        this,
        [this, paths, entry] {
            shell_.window().showOffer(
                tr("Files have changed on disk since this session was saved: %1. The session shows "
                   "them as they were.")
                    .arg(QLocale().createSeparatedList(paths)),
                {{tr("Use the files on disk"),
                  [this, entry] { shell_.workspace().reloadFrom(entry); }},
                 {tr("Keep the session's"), [] {}}});
        },
        Qt::QueuedConnection);
}

void SessionKeeper::touch() {
    // What has only been looked at is not work of the user's.
    if (book_ == nullptr || (!keeping_ && book_->history().steps().empty()))
        return;
    changed_ = true;
    if (!due_.isActive())
        due_.start();
}

std::string SessionKeeper::viewState() const {
    return nlohmann::json{{"baseline", shell_.workspace().baselineId()},
                          {"scenario", shell_.workspace().scenarioId()},
                          {"focus", shell_.workspace().focus()},
                          {"page", shell_.window().pageId()}}
        .dump();
}

std::vector<SessionKeeper::Answer> SessionKeeper::answers() const {
    std::vector<Answer> answers;
    const auto& workspace = shell_.workspace();
    for (const auto& id : std::set{workspace.baselineId(), workspace.scenarioId()}) {
        const auto& document = book_->resolved(id).document;
        if (auto evaluation = computation_->evaluationOf(document))
            answers.push_back({id, document, std::move(evaluation)});
    }
    return answers;
}

std::vector<SessionKeeper::Answer> SessionKeeper::newAnswers() {
    auto all = answers();
    std::erase_if(all, [this](const Answer& answer) {
        return std::exchange(storedResults_[answer.scenario], answer.document) == answer.document;
    });
    return all;
}

std::vector<session::StoredResult> SessionKeeper::resultsOf(const std::vector<Answer>& answers) {
    std::vector<session::StoredResult> results;
    for (const auto& answer : answers) {
        const auto& request = answer.evaluation->month.results.request;
        results.push_back({answer.scenario, "simulation", answer.evaluation->month.results.version,
                           nlohmann::json{{"seed", request.seed},
                                          {"replications", request.replications},
                                          {"windows", request.windows},
                                          {"windowSeconds", request.windowSeconds}}
                               .dump(),
                           toJson(*answer.evaluation, *answer.document).dump()});
    }
    return results;
}

session::SessionContent SessionKeeper::content() const {
    auto content = sessionOf(project()->opened);
    content.scenarios = book_->scenariosJson().dump();
    content.history = book_->history();
    content.viewState = viewState();
    content.redacted = !shell_.settings().get(ui::setting::keepIdentifiers);
    return content;
}

session::SessionUpdate SessionKeeper::update() const {
    session::SessionUpdate update;
    update.scenarios = book_->scenariosJson().dump();
    update.history = book_->history();
    update.viewState = viewState();
    if (filesChanged_) {
        auto all = sessionOf(project()->opened);
        update.entry = std::move(all.entry);
        update.folder = std::move(all.folder);
        update.files = std::move(all.files);
        update.document = std::move(all.document);
    }
    return update;
}

void SessionKeeper::write() {
    if (!changed_ || project() == nullptr)
        return;
    if (writer_->isBusy()) {
        due_.start();
        return;
    }
    changed_ = false;
    if (!keeping_) {
        beginUnsaved();
        return;
    }
    {
        const std::scoped_lock lock(keeping_->mutex);
        keeping_->autosave.change(update(), session::Autosave::Clock::now());
    }
    filesChanged_ = false;
    writer_->start(
        [this, keeping = keeping_, answers = newAnswers()](ui::JobContext& context) {
            session::SessionUpdate results;
            results.results = resultsOf(answers);
            std::optional<SessionError> error;
            {
                const std::scoped_lock lock(keeping->mutex);
                keeping->autosave.change(std::move(results), session::Autosave::Clock::now());
                if (const auto done = keeping->autosave.flush(); !done)
                    error = done.error();
            }
            context.post([this, error] { afterWriting(error); });
        },
        ui::JobRunner::Running::finish);
}

void SessionKeeper::beginUnsaved() {
    beginning_ = std::make_shared<std::shared_ptr<Keeping>>();
    writer_->start(
        [this, all = content(), answers = newAnswers(),
         begun = beginning_](ui::JobContext& context) mutable {
            all.results = resultsOf(answers);
            auto made = unsaved_.begin(all);
            std::optional<SessionError> error;
            if (made)
                *begun = std::make_shared<Keeping>(std::move(made->autosave), std::move(made->lock),
                                                   false);
            else
                error = made.error();
            context.post([this, error] {
                takeOverBegun();
                afterWriting(error);
            });
        },
        ui::JobRunner::Running::finish);
}

void SessionKeeper::takeOverBegun() {
    if (beginning_ && !keeping_)
        keeping_ = *beginning_;
    beginning_.reset();
}

void SessionKeeper::afterWriting(const std::optional<SessionError>& error) {
    if (error && !failing_)
        tell(ui::toString(error->message));
    failing_ = error.has_value();
    // Tried again with the next change; nothing of what failed is forgotten.
    showSaved();
    emit written();
}

void SessionKeeper::writeNow() {
    due_.stop();
    if (writer_->isBusy()) {
        // Its end waits for the write that is being done; one that has not begun is dropped.
        writer_ = std::make_unique<ui::JobRunner>();
        takeOverBegun();
        storedResults_.clear();
        changed_ = true;
    }
    if (!changed_ || book_ == nullptr || project() == nullptr)
        return;
    changed_ = false;
    if (!keeping_) {
        auto all = content();
        all.results = resultsOf(newAnswers());
        if (auto begun = unsaved_.begin(all))
            keeping_ = std::make_shared<Keeping>(std::move(begun->autosave), std::move(begun->lock),
                                                 false);
        else
            tell(ui::toString(begun.error().message));
        return;
    }
    auto all = update();
    all.results = resultsOf(newAnswers());
    const std::scoped_lock lock(keeping_->mutex);
    keeping_->autosave.change(std::move(all), session::Autosave::Clock::now());
    if (const auto done = keeping_->autosave.flush(); !done)
        tell(ui::toString(done.error().message));
    filesChanged_ = false;
}

void SessionKeeper::adopt(SessionDatabase database, SessionId id) {
    const auto before = std::exchange(
        keeping_,
        std::make_shared<Keeping>(session::Autosave(std::move(database), id), nullptr, true));
    changed_ = false;
    filesChanged_ = false;
    if (before && !before->named) {
        const fs::path path = before->autosave.database().path();
        unsaved_.discard(path);
    }
    showSaved();
}

bool SessionKeeper::save(const QString& path) {
    if (project() == nullptr || book_ == nullptr) {
        tell(tr("Nothing is open that could be saved."));
        return false;
    }
    writeNow();
    auto database = openOrCreate(path.toStdString());
    if (!database) {
        tell(ui::toString(database.error().message));
        return false;
    }
    auto all = content();
    all.results = resultsOf(answers());
    const auto added = database->add(all);
    if (!added) {
        tell(ui::toString(added.error().message));
        return false;
    }
    adopt(std::move(*database), *added);
    shell_.window().showNotice(tr("Saved to %1").arg(path));
    return true;
}

bool SessionKeeper::saveAs(const QString& name) {
    if (project() == nullptr || book_ == nullptr) {
        tell(tr("Nothing is open that could be saved."));
        return false;
    }
    writeNow();
    auto all = content();
    all.name = name.toStdString();
    all.results = resultsOf(answers());
    const auto address = library_.add(all);
    if (!address) {
        tell(ui::toString(address.error().message));
        return false;
    }
    auto database = SessionDatabase::open(address->file);
    if (!database) {
        tell(ui::toString(database.error().message));
        return false;
    }
    adopt(std::move(*database), *address->id);
    shell_.window().showNotice(
        tr("Saved as %1; what you change from now on is saved as well.").arg(name));
    return true;
}

void SessionKeeper::saveWanted() {
    if (keeping_ && keeping_->named) {
        writeNow();
        showSaved();
        shell_.window().showNotice(tr("Everything is saved."));
        return;
    }
    const auto* opened = project();
    if (opened == nullptr) {
        tell(tr("Nothing is open that could be saved."));
        return;
    }
    shell_.window().askForName(tr("Save session"), QString::fromStdString(opened->name),
                               [this](const QString& name) { saveAs(name); });
}

void SessionKeeper::showBrowser() {
    auto* browser = new ui::SessionBrowser(library_, &shell_.window());
    browser->setAttribute(Qt::WA_DeleteOnClose);
    connect(browser, &ui::SessionBrowser::openRequested, &shell_.window(),
            &ui::MainWindow::openPath);
    connect(browser, &ui::SessionBrowser::fileWanted, &shell_.window(),
            &ui::MainWindow::chooseSessionFile);
    browser->open();
}

void SessionKeeper::showSaved() {
    QString words;
    if (failing_)
        words = tr("Not saved");
    else if (keeping_)
        words = keeping_->named ? tr("Saved") : tr("Kept for recovery");
    shell_.window().statusLine().setSaved(words);
}

std::optional<Expected<void>> SessionKeeper::changeOpen(const fs::path& path,
                                                        const SessionLibrary::Change& change) {
    if (!keeping_)
        return std::nullopt;
    const std::scoped_lock lock(keeping_->mutex);
    auto& database = keeping_->autosave.database();
    std::error_code failure;
    if (!fs::equivalent(database.path(), path, failure))
        return std::nullopt;
    return change(database);
}

void SessionKeeper::offerRecovery() {
    const auto left = unsaved_.recoverable();
    if (left.empty())
        return;
    const auto& newest = left.front();
    const auto address = toString(SessionAddress{newest.path.string(), newest.session.id});
    shell_.window().showOffer(
        tr("Work on %1 of %2 was left without being saved under a name.")
            .arg(QString::fromStdString(newest.session.name), localTime(newest.session.updated)),
        {{tr("Go on with it"),
          [this, address] { shell_.window().openPath(QString::fromStdString(address)); }},
         {tr("Discard"), [this, path = newest.path] {
              unsaved_.discard(path);
              offerRecovery();
          }}});
}

} // namespace headroom::app
