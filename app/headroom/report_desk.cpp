#include "app/headroom/report_desk.h"

#include "app/headroom/model_computation.h"
#include "app/wiring/document_additions.h"
#include "model/report/performance_report.h"
#include "ui/report/report_file.h"
#include "ui/report/report_print.h"
#include "ui/settings/settings.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/shell.h"
#include "ui/workspace/workspace.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QProgressDialog>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace headroom::app {

namespace {

constexpr int steps = 100;
// Of the whole work: what changes contribute, then the drawing.
constexpr double drawingBegins = 0.6;
constexpr qint64 largestReport = 16 * 1024 * 1024;

} // namespace

ReportDesk::ReportDesk(ui::Shell& shell, std::shared_ptr<const ModelComputation> computation)
    : shell_(shell)
    , computation_(std::move(computation)) {
    connect(&shell, &ui::Shell::windowChanged, this, &ReportDesk::listenToTheWindow);
    connect(&maker_, &ui::JobRunner::progressed, this,
            [this](double share) { proceed(0, share * drawingBegins); });
    listenToTheWindow();
}

ReportDesk::~ReportDesk() = default;

void ReportDesk::listenToTheWindow() {
    auto* window = &shell_.window();
    connect(window, &ui::MainWindow::reportWanted, this, &ReportDesk::write);
    connect(window, &ui::MainWindow::printWanted, this, &ReportDesk::preview);
    connect(window, &ui::MainWindow::reportImportWanted, this, &ReportDesk::import);
}

std::optional<ReportSubject> ReportDesk::subject() const {
    const ui::Workspace& workspace = shell_.workspace();
    const auto* book = workspace.book();
    const auto& dashboard = workspace.dashboard();
    if (book == nullptr || !dashboard || workspace.isBusy())
        return std::nullopt;
    ReportSubject subject;
    subject.project = workspace.project()->name;
    subject.scenarioName = workspace.scenarioName(workspace.scenarioId()).toStdString();
    subject.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    subject.baseline = book->resolved(workspace.baselineId()).document;
    subject.scenario = book->resolved(workspace.scenarioId()).document;
    subject.study = computation_->studyOf(subject.baseline);
    subject.evaluation = computation_->evaluationOf(subject.scenario);
    subject.dashboard = dashboard;
    subject.redacted = !shell_.settings().get(ui::setting::keepIdentifiers);
    if (!subject.study || !subject.evaluation)
        return std::nullopt;
    // Changes stand on the current configuration; beside another scenario they would say nothing.
    const auto& scenarios = workspace.scenarios();
    const auto shown =
        std::ranges::find(scenarios, workspace.scenarioId(), &scenario::Scenario::id);
    if (workspace.baselineId() == scenario::currentScenario && shown != scenarios.end())
        subject.changes = shown->changes;
    return subject;
}

void ReportDesk::make(std::function<void(const SharedReport&)> then) {
    auto made = subject();
    if (!made) {
        shell_.window().showMessage(
            tr("A report needs figures that are worked out; try again when they are."));
        emit finished(false);
        return;
    }
    progress_ = std::make_unique<QProgressDialog>(tr("Making the report"), tr("Stop"), 0, steps,
                                                  &shell_.window());
    progress_->setWindowModality(Qt::WindowModal);
    progress_->setAutoReset(false);
    connect(progress_.get(), &QProgressDialog::canceled, this, &ReportDesk::stop);
    maker_.start(
        [this, given = std::move(*made), then = std::move(then)](ui::JobContext& context) {
            auto report = std::make_shared<const report::Report>(reportOf(
                given, context.stopToken(), [&context](double share) { context.report(share); }));
            context.post([this, report = std::move(report), then] {
                if (progress_ && !progress_->wasCanceled())
                    then(report);
                progress_.reset();
            });
        },
        ui::JobRunner::Running::interrupt);
}

void ReportDesk::stop() {
    if (!maker_.isBusy())
        return; // the drawing sees it by itself
    maker_.cancel();
    emit finished(false);
}

bool ReportDesk::proceed(double from, double share) {
    if (!progress_)
        return true;
    progress_->setValue(static_cast<int>((from + (1 - from) * share) * (steps - 1)));
    return !progress_->wasCanceled();
}

void ReportDesk::write(const QString& path) {
    make([this, path](const SharedReport& report) { save(report, path); });
}

void ReportDesk::save(const SharedReport& report, const QString& path) {
    const auto written = ui::writeReport(
        report, path, [this](double share) { return proceed(drawingBegins, share); });
    if (!written)
        shell_.window().showMessage(written.error());
    else if (*written)
        shell_.window().showNotice(tr("The report is in %1").arg(path));
    emit finished(written && *written);
}

void ReportDesk::preview() {
    make([this](const SharedReport& report) {
        progress_->hide();
        ui::previewReport(report, &shell_.window());
        emit finished(false);
    });
}

void ReportDesk::import(const QString& path) {
    ui::MainWindow& window = shell_.window();
    const auto* book = shell_.workspace().book();
    if (book == nullptr) {
        window.showMessage(tr("Open the project first that the report is about."));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestReport) {
        window.showMessage(tr("%1 cannot be read.").arg(path));
        return;
    }
    const std::string text = file.readAll().toStdString();
    const auto report =
        report::readPerformanceReport(text, QFileInfo(path).fileName().toStdString());
    if (!report) {
        const auto& problem = report.error().front();
        window.showMessage(tr("%1, line %2: %3")
                               .arg(QString::fromStdString(problem.location.file))
                               .arg(problem.location.line)
                               .arg(ui::toString(problem.message)));
        return;
    }
    const auto& before = *book->resolved(std::string(scenario::currentScenario)).document;
    const auto overlay = report::overlayOf(*report, before);
    const auto figures = static_cast<int>(overlay.at("reported").size());
    const auto targets =
        overlay.contains("targets") ? static_cast<int>(overlay.at("targets").size()) : 0;
    if (figures + targets == 0) {
        window.showMessage(tr("The report in %1 states no figures.").arg(path));
        return;
    }
    auto after = before;
    after.merge_patch(overlay);
    shell_.workspace().edit(additions(before, after),
                            document::Text(document::translatable("Report", "Import the report %1"),
                                           {QFileInfo(path).fileName().toStdString()}),
                            ui::Workspace::EditTarget::loaded);
    window.showPage("audit");
    QString told = tr("%n reported figure(s) are compared here.", nullptr, figures);
    if (targets > 0)
        told += u' ' + tr("%n target(s) were taken over.", nullptr, targets);
    window.showNotice(told);
}

} // namespace headroom::app
