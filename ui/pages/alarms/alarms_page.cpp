#include "ui/pages/alarms/alarms_page.h"

#include "model/assessment/assessment.h"
#include "ui/pages/alarms/alarm_timeline.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/tiles_layout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using assessment::AlarmOrigin;
using assessment::AlarmStudy;
using assessment::StudiedAlarm;

namespace {

const AlarmStudy* studyOf(const figures::Dashboard& dashboard) {
    return dashboard.assessment ? dashboard.assessment->alarms.get() : nullptr;
}

QString originText(AlarmOrigin origin) {
    switch (origin) {
    case AlarmOrigin::configured:
        return AlarmsPage::tr("configured");
    case AlarmOrigin::planned:
        return AlarmsPage::tr("planned");
    case AlarmOrigin::recommended:
        return AlarmsPage::tr("recommended");
    }
    return {};
}

QString originGroup(AlarmOrigin origin) {
    switch (origin) {
    case AlarmOrigin::configured:
        return QStringLiteral("configured");
    case AlarmOrigin::planned:
        return QStringLiteral("planned");
    case AlarmOrigin::recommended:
        return QStringLiteral("recommended");
    }
    return {};
}

QString comparisonSign(const std::string& comparison) {
    if (comparison == "GreaterThanThreshold")
        return QStringLiteral(">");
    if (comparison == "GreaterThanOrEqualToThreshold")
        return QStringLiteral("≥");
    if (comparison == "LessThanThreshold")
        return QStringLiteral("<");
    if (comparison == "LessThanOrEqualToThreshold")
        return QStringLiteral("≤");
    return QString::fromStdString(comparison);
}

document::Unit unitOf(const system::Alarm& alarm) {
    return alarm.metric == "Duration" ? document::Unit::milliseconds : document::Unit::none;
}

/// "Errors, Sum > 100" and "2 of 3 periods of 5 min"
QString conditionOf(const system::Alarm& alarm) {
    const NumberFormat format;
    const QString threshold = format.value(alarm.threshold, unitOf(alarm)).withUnit();
    const QString what =
        AlarmsPage::tr("%1, %2 %3 %4")
            .arg(QString::fromStdString(alarm.metric), QString::fromStdString(alarm.statistic),
                 comparisonSign(alarm.comparison), threshold);
    const QString minutes = format.number(alarm.periodSeconds / 60, 0);
    return AlarmsPage::tr("%1\n%2 of %3 periods of %4 min")
        .arg(what)
        .arg(alarm.datapointsToAlarm)
        .arg(alarm.evaluationPeriods)
        .arg(minutes);
}

RecordCell normalCell(const StudiedAlarm& alarm) {
    if (!alarm.notSimulated.empty())
        return {.text = AlarmsPage::tr("not simulated"),
                .order = -1.0,
                .tone = Tone::neutral,
                .toolTip = toString(alarm.notSimulated)};
    const NumberFormat format;
    RecordCell cell{.order = alarm.firingsPerMonth + alarm.shareOfTime};
    if (alarm.firingsPerMonth == 0) {
        cell.text = AlarmsPage::tr("silent");
        cell.tone = Tone::good;
    } else if (alarm.shareOfTime > 0.9) {
        cell.text = AlarmsPage::tr("always on");
        cell.tone = Tone::bad;
    } else {
        cell.text = AlarmsPage::tr("%1 a month").arg(format.number(alarm.firingsPerMonth, 0));
        cell.tone = Tone::warn;
    }
    if (alarm.approximate)
        cell.toolTip = AlarmsPage::tr("Estimated: the simulated day keeps five-minute sums and "
                                      "means.");
    return cell;
}

QString noticedText(const AlarmStudy& study, const StudiedAlarm& alarm) {
    if (!alarm.notSimulated.empty())
        return {};
    QStringList lines;
    for (const auto& fault : alarm.faults) {
        const auto window =
            std::ranges::find(study.faults, fault.fault, &assessment::FaultWindow::id);
        if (window == study.faults.end() || !fault.noticedAfter)
            continue;
        lines.append(
            AlarmsPage::tr("%1: after %2 min")
                .arg(toString(window->name), NumberFormat().number(*fault.noticedAfter / 60, 0)));
    }
    return lines.isEmpty() ? AlarmsPage::tr("none of the faults") : lines.join(u'\n');
}

Record recordOf(const AlarmStudy& study, const StudiedAlarm& alarm) {
    const NumberFormat format;
    Record record;
    record.id = QString::fromStdString(alarm.alarm.id);
    record.group = originGroup(alarm.origin);
    const QString purpose = alarm.purpose.empty()
                                ? QString::fromStdString(alarm.alarm.metricNamespace)
                                : toString(alarm.purpose);
    record.cells = {{.text = QString::fromStdString(alarm.alarm.name), .toolTip = purpose},
                    {.text = originText(alarm.origin)},
                    {.text = conditionOf(alarm.alarm)},
                    normalCell(alarm),
                    {.text = noticedText(study, alarm), .toolTip = toString(alarm.notSimulated)},
                    {.text = alarm.usdPerMonth
                                 ? format.value(*alarm.usdPerMonth, document::Unit::usd).withUnit()
                                 : AlarmsPage::tr("unknown"),
                     .order = alarm.usdPerMonth.value_or(0)}};
    return record;
}

/// What the analysis asks to watch, a row a metric.
Record recordOf(const assessment::TrackedMetrics& tracked, const simulation::Metric& metric) {
    Record record;
    record.id = QString::fromStdString(metric.id);
    const bool known = !metric.estimate.insufficient && std::isfinite(metric.estimate.value);
    record.cells = {
        {.text = QString::fromStdString(tracked.name),
         .toolTip = tracked.lines.empty()
                        ? QString()
                        : AlarmsPage::tr("line %1").arg(QString::fromStdString(tracked.lines))},
        {.text = record.id},
        {.text = known ? NumberFormat().estimate(metric.estimate, metric.unit).sentence()
                       : AlarmsPage::tr("too few observations"),
         .order = known ? metric.estimate.value : 0.0}};
    return record;
}

/// Faults that no alarm, among those of `origins`, notices.
std::vector<const assessment::FaultWindow*> unnoticed(const AlarmStudy& study,
                                                      bool configuredOnly) {
    std::vector<const assessment::FaultWindow*> result;
    for (const auto& window : study.faults) {
        const bool noticed = std::ranges::any_of(study.alarms, [&](const StudiedAlarm& alarm) {
            if (configuredOnly && alarm.origin != AlarmOrigin::configured)
                return false;
            return std::ranges::any_of(alarm.faults, [&](const assessment::FaultFirings& fault) {
                return fault.fault == window.id && fault.noticedAfter;
            });
        });
        if (!noticed)
            result.push_back(&window);
    }
    return result;
}

} // namespace

AlarmsPage::AlarmsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , day_(new QComboBox)
    , timeline_(new AlarmTimeline)
    , table_(new RecordTable(
          tr("Alarms"),
          {{tr("Alarm"), QString(), 2.0},
           {tr("Where"),
            tr("Configured in the scenario, added by a planned change, or recommended here"), 0.8},
           {tr("Fires when"), tr("Metric, statistic and threshold; how many periods must breach"),
            1.4},
           {tr("Normal month"), tr("How often it fires on simulated days without a fault"), 0.9},
           {tr("Notices"), tr("From the begin of a fault to the alarm"), 2.1},
           {tr("A month"), tr("List price of an alarm metric"), 0.6}},
          tr("Alarms are judged once the scenario is simulated in full.")))
    , export_(new QPushButton(tr("Export…")))
    , tracked_(new RecordTable(
          tr("Metrics to track"),
          {{tr("What to watch"), QString(), 2},
           {tr("Metric"), QString(), 1.8},
           {tr("Simulated"), tr("With 95 % interval"), 1.4}},
          tr("The project names no metrics to track. They stand in the section \"metricsToTrack\" "
             "of headroom.json."))) {
    auto* button = static_cast<QPushButton*>(export_);
    button->setToolTip(tr("Planned and recommended alarms as a CloudFormation template"));
    button->setAccessibleName(tr("Export alarms as CloudFormation"));
    connect(button, &QPushButton::clicked, this, &AlarmsPage::chooseExport);
    table_->setChoices(tr("Where"), {{tr("All alarms"), QString()},
                                     {tr("Configured"), QStringLiteral("configured")},
                                     {tr("Planned"), QStringLiteral("planned")},
                                     {tr("Recommended"), QStringLiteral("recommended")}});
    table_->addControl(export_);
    table_->sortBy(3, Qt::DescendingOrder);
    day_->setAccessibleName(tr("Day"));
    day_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(day_, &QComboBox::currentIndexChanged, this, &AlarmsPage::showDay);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(day_);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(timeline_, 1);
    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("Alarms over the day"), body), {1, 460, 250, 0.6, 420});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("Every alarm"), table_), {1, 460, 320, 1, 900});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("Metrics to track"), tracked_), {1, 460, 260, 0.6, 640});
    content()->setLayout(tiles);
}

void AlarmsPage::showDashboard(const SharedDashboard& dashboard) {
    const AlarmStudy* before = shown_ ? studyOf(*shown_) : nullptr;
    shown_ = dashboard;
    const AlarmStudy* study = studyOf(*dashboard);
    showMetrics(*dashboard);
    export_->setEnabled(study != nullptr && !study->exported.empty());
    if (study == before && study != nullptr)
        return;
    std::vector<Record> records;
    if (study != nullptr)
        for (const StudiedAlarm& alarm : study->alarms)
            records.push_back(recordOf(*study, alarm));
    table_->setRecords(std::move(records));

    const QString chosen = day_->currentData().toString();
    const QSignalBlocker blocker(day_);
    day_->clear();
    day_->addItem(tr("A normal day"), QString());
    if (study != nullptr)
        for (const auto& fault : study->faults)
            day_->addItem(
                tr("%1, %2 to %3")
                    .arg(toString(fault.name), clockTime(fault.from), clockTime(fault.to)),
                QString::fromStdString(fault.id));
    const int found = day_->findData(chosen);
    day_->setCurrentIndex(before == nullptr && day_->count() > 1 ? 1 : std::max(found, 0));
    showDay();
}

void AlarmsPage::showMetrics(const figures::Dashboard& dashboard) {
    std::vector<Record> records;
    if (dashboard.assessment)
        for (const auto& tracked : dashboard.assessment->metricsToTrack)
            for (const auto& metric : tracked.metrics)
                records.push_back(recordOf(tracked, metric));
    tracked_->setRecords(std::move(records));
}

void AlarmsPage::showDay() {
    timeline_->setDay(shown_ ? studyOf(*shown_) : nullptr,
                      day_->currentData().toString().toStdString());
}

bool AlarmsPage::exportAlarms(const QString& path) const {
    const AlarmStudy* study = shown_ ? studyOf(*shown_) : nullptr;
    if (study == nullptr)
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(study->exported.data(), static_cast<qint64>(study->exported.size())) >= 0 &&
           file.commit();
}

void AlarmsPage::chooseExport() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export alarms as CloudFormation"),
                                     QStringLiteral("alarms.yaml"), tr("Templates (*.yaml)"));
    if (!path.isEmpty() && !exportAlarms(path))
        emit failed(tr("The alarms could not be written to “%1”.").arg(path));
}

QString AlarmsPage::headlineOf(const figures::Dashboard& dashboard) const {
    const AlarmStudy* study = studyOf(dashboard);
    if (study == nullptr)
        return tr("Alarms are judged once the scenario is simulated in full.");
    const auto noisy =
        static_cast<int>(std::ranges::count_if(study->alarms, [](const StudiedAlarm& alarm) {
            return alarm.notSimulated.empty() && alarm.firingsPerMonth > 0;
        }));
    const auto missed = unnoticed(*study, true);
    const auto left = unnoticed(*study, false);
    if (!missed.empty() && left.size() < missed.size())
        return tr("The configured alarms do not notice: %1. The recommended ones do.")
            .arg(toString(missed.front()->name));
    if (!left.empty())
        return tr("No alarm notices: %1.").arg(toString(left.front()->name));
    return noisy == 0
               ? tr("Every simulated fault is noticed, and no alarm fires on a normal day.")
               : tr("Every simulated fault is noticed. Alarms that fire on a normal day: %n.",
                    nullptr, noisy);
}

} // namespace headroom::ui
