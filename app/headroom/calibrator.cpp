#include "app/headroom/calibrator.h"

#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
#include "ui/workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <utility>
#include <vector>

namespace headroom::app {

using document::Text;
using document::translatable;

Calibrator::Calibrator(ui::Shell& shell)
    : shell_(shell) {
    connect(&shell.workspace(), &ui::Workspace::calibrationWanted, this, &Calibrator::calibrate);
    connect(&runner_, &ui::JobRunner::progressed, this, [this](double share) {
        shell_.window().showNotice(
            tr("Reading observations: %1 %").arg(QLocale().toString(qRound(share * 100))));
    });
    connect(&runner_, &ui::JobRunner::failed, this,
            [this](const QString& reason) { shell_.window().showMessage(reason); });
}

void Calibrator::calibrate(const QStringList& files) {
    const auto* project = shell_.workspace().project();
    const auto* book = shell_.workspace().book();
    if (project == nullptr || book == nullptr) {
        shell_.window().showMessage(tr("Open the project first that the observations belong to."));
        return;
    }
    const QStringList chosen =
        files.isEmpty()
            ? QFileDialog::getOpenFileNames(
                  &shell_.window(), tr("Calibrate from observations"), {},
                  tr("Logs, traces and bills (*.log *.txt *.json *.jsonl *.csv *.gz);;All files "
                     "(*)"))
            : files;
    if (chosen.isEmpty())
        return;
    std::vector<std::filesystem::path> paths;
    for (const QString& file : chosen)
        paths.emplace_back(file.toStdString());
    OpenedProject opened;
    opened.name = project->name;
    opened.document = book->resolved(scenario::currentScenario).document;
    shell_.window().showNotice(tr("Reading observations"));
    runner_.start(
        [this, paths = std::move(paths), opened = std::move(opened)](ui::JobContext& job) {
            const calibration::ReadingOptions options{job.stopToken(),
                                                      [&job](double share) { job.report(share); }};
            auto run = app::calibrate(opened, paths, false, options);
            if (job.stopped())
                return;
            if (!run) {
                const auto reason = run.error().front().message;
                job.post([this, reason] { shell_.window().showMessage(ui::toString(reason)); });
                return;
            }
            const auto shared = std::make_shared<const CalibrationRun>(std::move(*run));
            job.post([this, shared, before = opened.document] { take(before, *shared); });
        },
        ui::JobRunner::Running::interrupt);
}

void Calibrator::take(const std::shared_ptr<const nlohmann::json>& before,
                      const CalibrationRun& run) {
    ui::MainWindow& window = shell_.window();
    const QLocale locale;
    if (!run.reading.unreadable.empty()) {
        window.showMessage(
            tr("%1 cannot be read.").arg(QString::fromStdString(run.reading.unreadable.front())));
        return;
    }
    if (run.calibrated.settings.empty()) {
        window.showMessage(
            run.unmapped.empty()
                ? tr("These files hold no observations that Headroom knows.")
                : tr("\"%1\" is no function, workflow or table of this project. Name the file "
                     "after its function where the log does not name it.")
                      .arg(QString::fromStdString(run.unmapped.begin()->first)));
        return;
    }
    shell_.workspace().edit(
        calibrationPatch(*before, *run.document),
        Text(translatable("Calibration", "Calibrate %1 values from observations"),
             {static_cast<std::int64_t>(run.calibrated.settings.size())}),
        ui::Workspace::EditTarget::loaded);
    window.showPage("calibration");
    const QString measured =
        tr("%1 values were measured from %2 records.")
            .arg(locale.toString(static_cast<qlonglong>(run.calibrated.settings.size())),
                 locale.toString(static_cast<qlonglong>(run.reading.records())));
    const auto skipped = static_cast<qlonglong>(run.reading.skipped());
    window.showNotice(
        skipped == 0
            ? measured
            : tr("%1 %2 damaged ones were left out.").arg(measured, locale.toString(skipped)));
}

} // namespace headroom::app
