#pragma once

#include "app/wiring/calibration_run.h"
#include "ui/jobs/job_runner.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace headroom::ui {
class Shell;
}

namespace headroom::app {

/// Reads observation files that the user drops or chooses, and puts what was measured into the
/// application that is open: one step that can be undone.
class Calibrator : public QObject {
    Q_OBJECT
public:
    explicit Calibrator(ui::Shell& shell);

    /// Without files the user is asked for some. The newest wish counts.
    void calibrate(const QStringList& files);

private:
    void take(const std::shared_ptr<const nlohmann::json>& before, const CalibrationRun& run);

    ui::Shell& shell_;
    ui::JobRunner runner_; ///< last, so that its thread ends first
};

} // namespace headroom::app
