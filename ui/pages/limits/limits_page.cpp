#include "ui/pages/limits/limits_page.h"

#include "model/assessment/assessment.h"
#include "ui/pages/limits/headroom_bars.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/tiles_layout.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using assessment::Quota;
using assessment::QuotaLevel;

namespace {

enum Column { limit, room, traffic, basis };

Tone toneOf(QuotaLevel level) {
    switch (level) {
    case QuotaLevel::exceeded:
        return Tone::bad;
    case QuotaLevel::near:
        return Tone::warn;
    default:
        return Tone::accent;
    }
}

QString sourceOf(const Quota& quota) {
    if (quota.own)
        return LimitsPage::tr("Set by the application: %1")
            .arg(QString::fromStdString(quota.source));
    const QString source = QString::fromStdString(quota.source);
    return quota.adjustable ? LimitsPage::tr("Set by AWS, raised on request. %1").arg(source)
                            : LimitsPage::tr("Set by AWS, fixed. %1").arg(source);
}

QString usedOf(const Quota& quota, const NumberFormat& format) {
    if (!std::isfinite(quota.used.value))
        return LimitsPage::tr("not simulated");
    const QString used = format.value(quota.used.value, quota.unit).withUnit();
    const QString limit = format.value(quota.limit, quota.unit).withUnit();
    return quota.atMost ? LimitsPage::tr("≤ %1 of %2").arg(used, limit)
                        : LimitsPage::tr("%1 of %2").arg(used, limit);
}

Record recordOf(const Quota& quota) {
    const NumberFormat format;
    Record record;
    record.id = QString::fromStdString(quota.id);
    record.group = QString::fromStdString(quota.service);
    const bool known = std::isfinite(quota.share);
    RecordCell used{.text = usedOf(quota, format),
                    .order = known ? quota.share : -1.0,
                    .tone = toneOf(quota.level),
                    .toolTip = toString(quota.basis)};
    if (known)
        used.share = quota.share;
    else
        used.tone.reset();
    RecordCell breaks{
        .text = quota.breaksAtTraffic
                    ? LimitsPage::tr("×%1").arg(format.number(*quota.breaksAtTraffic,
                                                              *quota.breaksAtTraffic < 10 ? 2 : 0))
                    : QStringLiteral("–"),
        .order = quota.breaksAtTraffic.value_or(1e12),
        .toolTip = quota.breaksAtTraffic ? QString() : LimitsPage::tr("Traffic does not move it.")};
    record.cells = {{.text = nameOf(quota), .toolTip = sourceOf(quota)},
                    std::move(used),
                    std::move(breaks),
                    {.text = toString(quota.basis), .toolTip = sourceOf(quota)}};
    return record;
}

const Quota* firstToBreak(const std::vector<Quota>& quotas) {
    const Quota* first = nullptr;
    for (const Quota& quota : quotas)
        if (quota.breaksAtTraffic &&
            (first == nullptr || *quota.breaksAtTraffic < *first->breaksAtTraffic))
            first = &quota;
    return first;
}

} // namespace

LimitsPage::LimitsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , bars_(new HeadroomBars)
    , table_(new RecordTable(
          tr("Limits"),
          {{tr("Limit"), tr("What is limited, and where the limit is stated"), 2.4},
           {tr("Used"), tr("The peak of the simulated days, or what is configured; ≤: a bound"),
            1.9},
           {tr("Breaks at"), tr("All traffic times this meets the limit"), 0.9},
           {tr("How it was found"), QString(), 2.4}},
          tr("The scenario has not been simulated yet."))) {
    table_->setChoices(tr("Service"),
                       {{tr("All services"), QString()},
                        {QStringLiteral("Lambda"), QStringLiteral("lambda")},
                        {QStringLiteral("Step Functions"), QStringLiteral("stepFunctions")},
                        {QStringLiteral("DynamoDB"), QStringLiteral("dynamodb")},
                        {QStringLiteral("EventBridge"), QStringLiteral("eventBridge")}});
    table_->sortBy(Column::room, Qt::DescendingOrder);
    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("Room for traffic"), bars_), {1, 320, 340, 1, 640});
    tiles->addTile(new TitledPanel(tr("Every limit"), table_), {1.9, 460, 340, 1, 900});
    content()->setLayout(tiles);
}

void LimitsPage::showDashboard(const SharedDashboard& dashboard) {
    std::vector<Record> records;
    if (dashboard->assessment)
        for (const Quota& quota : dashboard->assessment->quotas)
            records.push_back(recordOf(quota));
    table_->setRecords(std::move(records));
    bars_->setQuotas(dashboard->assessment ? dashboard->assessment->quotas : std::vector<Quota>());
}

QString LimitsPage::headlineOf(const figures::Dashboard& dashboard) const {
    if (!dashboard.assessment || dashboard.assessment->quotas.empty())
        return tr("Nothing has been simulated that could meet a limit.");
    const auto& quotas = dashboard.assessment->quotas;
    const auto exceeded =
        static_cast<int>(std::ranges::count(quotas, QuotaLevel::exceeded, &Quota::level));
    const Quota* first = firstToBreak(quotas);
    if (exceeded > 0)
        return tr("%n limit(s) exceeded: %1.", nullptr, exceeded)
            .arg(nameOf(*std::ranges::find(quotas, QuotaLevel::exceeded, &Quota::level)));
    if (first == nullptr)
        return tr("No limit is exceeded, and none depends on traffic.");
    return tr("Traffic can grow to %1 times today's. The first limit that it meets: %2.")
        .arg(NumberFormat().number(*first->breaksAtTraffic, *first->breaksAtTraffic < 10 ? 1 : 0),
             nameOf(*first));
}

} // namespace headroom::ui
