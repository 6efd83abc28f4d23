#pragma once

#include "app/wiring/calibration_run.h"
#include "ui/jobs/job_runner.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QProgressDialog;

namespace headroom::ui {
class Shell;
}

namespace headroom::app {

/// Reads observation files that the user drops or chooses, and puts what was measured, and how well
/// it would have been foretold, into the application that is open: one step that can be undone.
class Calibrator : public QObject {
    Q_OBJECT
public:
    explicit Calibrator(ui::Shell& shell);
    ~Calibrator() override;

    /// Without files the user is asked for some. The newest wish counts. A back-test reads them
    /// twice more; it is left out of files so large that it would keep people waiting.
    void calibrate(const QStringList& files);
    /// The same with a back-test of whatever size, of the files that were read last.
    void backTest();

private:
    enum class BackTest { whereQuick, always };

    void start(const QStringList& files, BackTest wanted);
    void showProgress(double share);
    void tellBackTest();
    void take(const std::shared_ptr<const nlohmann::json>& before, const CalibrationRun& run);

    ui::Shell& shell_;
    QStringList files_; ///< that were read last, of the project that is open
    std::unique_ptr<QProgressDialog> progress_;
    ui::JobRunner runner_; ///< last, so that its thread ends first
};

} // namespace headroom::app
