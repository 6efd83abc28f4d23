#pragma once

#include "app/headroom/session_library.h"
#include "model/exploration/evaluation.h"
#include "model/session/autosave.h"
#include "ui/jobs/job_runner.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace headroom::scenario {
class ScenarioBook;
}

namespace headroom::ui {
class MainWindow;
class Shell;
class Workspace;
} // namespace headroom::ui

namespace headroom::app {

class ModelComputation;
struct LoadedProject;

/// Folders for the user's sessions.
struct SessionPlaces {
    std::filesystem::path library; ///< what was saved under a name
    std::filesystem::path unsaved; ///< what is written while it has no name
};

/// The places of the user whose program this is.
SessionPlaces usersSessionPlaces();

/// Writes what is open in the window as it changes: into the session it belongs to or, until it
/// has been given a name, into a file of its own that is offered for recovery. Opens sessions and
/// shows the browser. Failures are told in the window; what is open stays as it is.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    SessionKeeper(ui::Shell& shell, std::shared_ptr<const ModelComputation> computation,
                  const SessionPlaces& places);
    /// Writes what has not been written yet.
    ~SessionKeeper() override;

    /// Into a new file, or as a further session of one that is there; from then on it is written
    /// there. Whether that worked.
    bool save(const QString& path);
    /// The same in the library.
    bool saveAs(const QString& name);

    /// Writes at once what is still to be written, and waits for it.
    void writeNow();

    /// Whether everything that was changed has been written.
    bool isWritten() const { return !changed_ && !writer_->isBusy(); }

    ui::SessionShelf& shelf() { return library_; }

    /// Tells of the newest work that was left without a name, if there is any.
    void offerRecovery();

signals:
    void written();

private:
    /// Where what is open is being written; the writer's thread uses it too.
    struct Keeping {
        Keeping(session::Autosave begun, std::unique_ptr<session::FileLock> itsLock, bool isNamed)
            : autosave(std::move(begun))
            , lock(std::move(itsLock))
            , named(isNamed) {}

        std::mutex mutex; ///< guards the autosave
        session::Autosave autosave;
        std::unique_ptr<session::FileLock> lock;
        bool named = false;
    };

    void listenToTheWindow();
    void listenToTheWorkspace();
    void takeProject();
    void continueIn(const SessionOrigin& origin);
    void showAgain(const std::string& viewState);
    void offerChangedFiles(const SessionOrigin& origin);
    void touch();
    void write();
    void beginUnsaved();
    void takeOverBegun();
    void adopt(session::SessionDatabase database, session::SessionId id);
    void afterWriting(const std::optional<session::SessionError>& error);
    void saveWanted();
    void showBrowser();
    void showSaved();
    void tell(const QString& message);
    std::optional<session::Expected<void>> changeOpen(const std::filesystem::path& path,
                                                      const SessionLibrary::Change& change);

    const LoadedProject* project() const;
    session::SessionContent content() const;
    session::SessionUpdate update() const;
    /// A refined answer about a scenario.
    struct Answer {
        std::string scenario;
        exploration::SharedDocument document;
        std::shared_ptr<const exploration::Evaluation> evaluation;
    };
    std::vector<Answer> answers() const;
    /// Those that have not been stored yet.
    std::vector<Answer> newAnswers();
    static std::vector<session::StoredResult> resultsOf(const std::vector<Answer>& answers);
    std::string viewState() const;

    ui::Shell& shell_;
    std::shared_ptr<const ModelComputation> computation_;
    session::AutosaveFolder unsaved_;
    std::shared_ptr<Keeping> keeping_;
    SessionLibrary library_;
    QTimer due_;
    const scenario::ScenarioBook* book_ = nullptr; ///< of the project that keeping_ is about
    bool changed_ = false;
    bool filesChanged_ = false;
    bool failing_ = false; ///< the last write failed and that has been told
    std::map<std::string, exploration::SharedDocument> storedResults_; ///< by scenario
    /// What the writer's thread has begun and the interface has not yet taken over.
    std::shared_ptr<std::shared_ptr<Keeping>> beginning_;
    std::unique_ptr<ui::JobRunner> writer_; ///< last, so that it ends before what it uses
};

} // namespace headroom::app
