#include "app/headroom/render/render.h"

#include "app/headroom/model_computation.h"
#include "app/wiring/project_scenario.h"
#include "app/wiring/scenario_report.h"
#include "model/figures/chart_names.h"
#include "model/figures/memory_curve.h"
#include "model/figures/setting_curves.h"
#include "ui/charts/export/picture.h"
#include "ui/report/report_file.h"
#include "ui/text/language.h"
#include "ui/text/text.h"
#include "ui/theme/typography.h"

#include <QDate>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <utility>

namespace headroom::app {

using document::Diagnostics;

namespace {

enum Status : int { fine = 0, projectHasErrors = 1, wrongJob = 2, cannotWrite = 3 };

void complain(const QString& message) {
    std::fprintf(stderr, "headroom: %s\n", qPrintable(message));
}

void print(const Diagnostics& diagnostics) {
    for (const auto& diagnostic : diagnostics)
        std::fprintf(stderr, "%s\n", document::format(diagnostic).c_str());
}

/// The two sides of the job's scenario and what the window would show of them.
struct Shown {
    std::shared_ptr<const LoadedProject> project;
    ui::Change change;
    ReportSubject subject;
};

tl::expected<Shown, Diagnostics> evaluate(const RenderJob& job, ModelComputation& computation) {
    auto opened = computation.open(job.project, {});
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    Shown shown;
    shown.project = std::dynamic_pointer_cast<const LoadedProject>(*opened);
    const OpenedProject& project = shown.project->opened;
    const auto id = job.scenario.empty() ? preferredScenario(project) : job.scenario;
    auto scenario = scenarioDocument(project, id);
    if (!scenario)
        return tl::unexpected(std::move(scenario.error()));
    print(scenario->diagnostics);

    ReportSubject& subject = shown.subject;
    subject.project = project.name;
    subject.scenarioName = scenarioTitle(project, id);
    subject.baseline = project.document;
    subject.scenario = scenario->document;
    subject.changes = changesOfScenario(project, id);

    shown.change.generation = 1;
    shown.change.project = shown.project;
    shown.change.baseline = subject.baseline;
    shown.change.scenario = subject.scenario;
    shown.change.baselineName = "Current";
    shown.change.scenarioName = subject.scenarioName;
    for (const auto& change : subject.changes) {
        auto& on = shown.change.optimizations;
        if (!change.optimization.empty() && std::ranges::find(on, change.optimization) == on.end())
            on.push_back(change.optimization);
    }
    subject.dashboard = computation.refine(shown.change, {}, {});
    subject.study = computation.studyOf(subject.baseline);
    subject.evaluation = computation.evaluationOf(subject.scenario);
    if (!subject.study || !subject.evaluation)
        return tl::unexpected(subject.dashboard->diagnostics);
    return shown;
}

std::shared_ptr<const figures::Figure> chartOf(const Shown& shown, const std::string& name) {
    const auto& dashboard = shown.subject.dashboard;
    if (const auto* figure = figures::findFigure(*dashboard, name))
        return {dashboard, figure};
    for (const std::string prefix : figures::functionCurvePrefixes) {
        if (!name.starts_with(prefix))
            continue;
        const std::string function = name.substr(prefix.size());
        const auto& subject = shown.subject;
        auto curves = figures::memoryCurves(*subject.study, subject.scenario, function, {});
        std::ranges::move(figures::settingCurves(*subject.study, subject.scenario, function, {}),
                          std::back_inserter(curves));
        for (auto& figure : curves) {
            if (figure.id == name)
                return std::make_shared<const figures::Figure>(std::move(figure));
        }
    }
    return nullptr;
}

int renderCharts(const RenderJob& job, const Shown& shown, const QDate& date) {
    for (const auto& chart : job.charts) {
        ui::PictureRequest request;
        request.figure = chartOf(shown, chart.name);
        if (!request.figure) {
            complain(ui::toString(document::Text(
                document::translatable("Render", "there is no chart '%1'; `--chart list` names "
                                                 "those that there are"),
                {chart.name})));
            return wrongJob;
        }
        request.caption = {QString::fromStdString(shown.subject.project),
                           QString::fromStdString(shown.subject.scenarioName), date,
                           ui::toString(shown.subject.dashboard->status.assumptions)};
        request.size = QSizeF(job.width, job.height);
        request.tokens = job.dark ? &ui::darkTokens() : &ui::lightTokens();
        const auto written =
            ui::writeFigure(request, QString::fromStdString(chart.output), job.scale);
        if (!written) {
            complain(written.error());
            return cannotWrite;
        }
    }
    return fine;
}

int renderReport(const RenderJob& job, Shown& shown, const QDate& date) {
    shown.subject.date = date.toString(Qt::ISODate).toStdString();
    const auto written =
        ui::writeReport(std::make_shared<const report::Report>(reportOf(shown.subject)),
                        QString::fromStdString(job.report));
    if (written && *written)
        return fine;
    complain(written ? QStringLiteral("%1 could not be drawn").arg(job.report.c_str())
                     : written.error());
    return cannotWrite;
}

} // namespace

int render(const RenderJob& job, std::shared_ptr<const cost::PriceBook> book) {
    ui::loadBundledFonts();
    ui::Language language;
    language.use(QString::fromStdString(job.language));
    const QDate date = job.date.empty()
                           ? QDate::currentDate()
                           : QDate::fromString(QString::fromStdString(job.date), Qt::ISODate);
    if (!date.isValid()) {
        complain(QStringLiteral("the job's \"date\" is not a date such as 2026-05-17"));
        return wrongJob;
    }
    ModelComputation computation(std::move(book));
    auto shown = evaluate(job, computation);
    if (!shown) {
        print(shown.error());
        return projectHasErrors;
    }
    if (const int status = renderCharts(job, *shown, date); status != fine)
        return status;
    return job.report.empty() ? fine : renderReport(job, *shown, date);
}

} // namespace headroom::app
