#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace headroom::ui {
class MainWindow;
class Shell;
class Workspace;
} // namespace headroom::ui

namespace headroom::app {

class ModelComputation;

/// Saves what is open in the window as a session, and opens sessions. Failures are told in the
/// window; what is open stays as it is.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    SessionKeeper(ui::Shell& shell, std::shared_ptr<const ModelComputation> computation);

    /// Into a new file, or as a further session of one that is there. Whether that worked.
    bool save(const QString& path);

private:
    void listenToTheWindow();
    void tell(const QString& message);

    ui::Shell& shell_;
    std::shared_ptr<const ModelComputation> computation_;
};

} // namespace headroom::app
