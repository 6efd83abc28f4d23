#include "app/headroom/calibrator.h"

#include "app/wiring/document_additions.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
#include "ui/workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressDialog>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace headroom::app {

using document::Text;
using document::translatable;

namespace {

constexpr int steps = 100;
constexpr int quietMs = 700;
// Of the whole work with a back-test: what is left is reading again and simulating.
constexpr double firstReading = 0.4;

/// Files up to this size together are read three times within seconds.
constexpr std::uintmax_t quickBytes = 48 * 1024 * 1024;

bool isQuick(const std::vector<std::filesystem::path>& paths) {
    std::uintmax_t bytes = 0;
    std::error_code error;
    const auto add = [&](const std::filesystem::path& file) {
        const auto size = std::filesystem::file_size(file, error);
        // What is compressed holds about ten times as much.
        bytes += error ? 0 : size * (file.extension() == ".gz" ? 10 : 1);
    };
    for (const auto& path : paths) {
        if (!std::filesystem::is_directory(path, error)) {
            add(path);
            continue;
        }
        const std::filesystem::recursive_directory_iterator end;
        for (std::filesystem::recursive_directory_iterator at(path, error);
             !error && at != end && bytes <= quickBytes; at.increment(error))
            add(at->path());
    }
    return bytes <= quickBytes;
}

} // namespace

Calibrator::Calibrator(ui::Shell& shell)
    : shell_(shell) {
    connect(&shell.workspace(), &ui::Workspace::calibrationWanted, this, &Calibrator::calibrate);
    connect(&shell.workspace(), &ui::Workspace::backTestWanted, this, &Calibrator::backTest);
    connect(&shell.workspace(), &ui::Workspace::projectAboutToChange, this,
            [this] { files_.clear(); });
    connect(&runner_, &ui::JobRunner::progressed, this, &Calibrator::showProgress);
    connect(&runner_, &ui::JobRunner::failed, this, [this](const QString& reason) {
        progress_.reset();
        shell_.window().showMessage(reason);
    });
}

Calibrator::~Calibrator() = default;

void Calibrator::calibrate(const QStringList& files) {
    start(files, BackTest::whereQuick);
}

void Calibrator::backTest() {
    start(files_, BackTest::always);
}

void Calibrator::start(const QStringList& files, BackTest wanted) {
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
    files_ = chosen;
    OpenedProject opened;
    opened.name = project->name;
    opened.document = book->resolved(scenario::currentScenario).document;
    progress_ = std::make_unique<QProgressDialog>(tr("Reading observations"), tr("Stop"), 0, steps,
                                                  &shell_.window());
    progress_->setMinimumDuration(quietMs);
    progress_->setAutoReset(false);
    connect(progress_.get(), &QProgressDialog::canceled, this, [this] { runner_.cancel(); });
    runner_.start(
        [this, paths = std::move(paths), opened = std::move(opened), wanted](ui::JobContext& job) {
            const bool test = wanted == BackTest::always || isQuick(paths);
            const calibration::ReadingOptions options{
                job.stopToken(), [this, &job, test](double share) {
                    job.report(share * (test ? firstReading : 1));
                    if (test && share >= 1)
                        job.post([this] { tellBackTest(); });
                }};
            auto run = app::calibrate(opened, paths, test, options);
            if (job.stopped())
                return;
            if (!run) {
                const auto reason = run.error().front().message;
                job.post([this, reason] {
                    progress_.reset();
                    shell_.window().showMessage(ui::toString(reason));
                });
                return;
            }
            const auto shared = std::make_shared<const CalibrationRun>(std::move(*run));
            job.post([this, shared, before = opened.document] {
                progress_.reset();
                take(before, *shared);
            });
        },
        ui::JobRunner::Running::interrupt);
}

void Calibrator::showProgress(double share) {
    if (!progress_ || progress_->wasCanceled())
        return;
    progress_->setValue(static_cast<int>(share * (steps - 1)));
}

void Calibrator::tellBackTest() {
    if (progress_)
        progress_->setLabelText(tr("Foretelling what was held back"));
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
        additions(*before, *run.document),
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
    // What could not be taken over is worth more than a passing line.
    if (!run.calibrated.notes.empty())
        window.showMessage(ui::toString(run.calibrated.notes.front()));
}

} // namespace headroom::app
