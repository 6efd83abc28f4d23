#pragma once

#include "app/wiring/scenario_report.h"
#include "ui/jobs/job_runner.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QProgressDialog;

namespace headroom::ui {
class Shell;
}

namespace headroom::app {

class ModelComputation;

/// Makes the performance report of what the window shows, and writes or prints it. What takes long
/// is worked out beside the window, with progress and a way to stop; failures are told in it.
class ReportDesk : public QObject {
    Q_OBJECT
public:
    ReportDesk(ui::Shell& shell, std::shared_ptr<const ModelComputation> computation);
    ~ReportDesk() override;

    /// Begins to write the report in the format that the suffix names.
    void write(const QString& path);
    /// Begins to show it as it would be printed.
    void preview();
    /// Takes over what an existing report's <performance_report> element states: its figures, to
    /// stand beside what is computed, and its targets. One step that can be undone.
    void import(const QString& path);

signals:
    /// A report that was asked for is there, or will not be: whether it was written.
    void finished(bool written);

private:
    using SharedReport = std::shared_ptr<const report::Report>;

    void listenToTheWindow();
    std::optional<ReportSubject> subject() const;
    void make(std::function<void(const SharedReport&)> then);
    void stop();
    bool proceed(double from, double share);
    void save(const SharedReport& report, const QString& path);

    ui::Shell& shell_;
    std::shared_ptr<const ModelComputation> computation_;
    std::unique_ptr<QProgressDialog> progress_;
    ui::JobRunner maker_; ///< last, so that it ends before what it uses
};

} // namespace headroom::app
