#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace headroom::ui {
class MainWindow;
class Workspace;
} // namespace headroom::ui

namespace headroom::app {

class ModelComputation;

/// Saves what is open in the window as a session, and opens sessions. Failures are told in the
/// window; what is open stays as it is.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    SessionKeeper(ui::MainWindow& window, ui::Workspace& workspace,
                  std::shared_ptr<const ModelComputation> computation);

    /// Into a new file, or as a further session of one that is there. Whether that worked.
    bool save(const QString& path);

private:
    ui::MainWindow& window_;
    ui::Workspace& workspace_;
    std::shared_ptr<const ModelComputation> computation_;
};

} // namespace headroom::app
