#include "ui/pages/audit/audit_page.h"

#include "model/assessment/assessment.h"
#include "ui/pages/records/record_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/tiles_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace headroom::ui {

using assessment::Agreement;
using assessment::Audit;
using assessment::AuditedFigure;
using assessment::AuditedStatement;

namespace {

const Audit* auditOf(const figures::Dashboard& dashboard) {
    return dashboard.assessment ? dashboard.assessment->audit.get() : nullptr;
}

QString verdictText(const std::string& verdict) {
    if (verdict == "contradiction")
        return AuditPage::tr("contradiction");
    if (verdict == "price")
        return AuditPage::tr("price");
    if (verdict == "arithmetic")
        return AuditPage::tr("arithmetic");
    if (verdict == "mechanism")
        return AuditPage::tr("mechanism");
    if (verdict == "holds")
        return AuditPage::tr("holds");
    return QString::fromStdString(verdict);
}

QString verdictMeaning(const std::string& verdict) {
    if (verdict == "contradiction")
        return AuditPage::tr("Two statements of the analysis cannot both hold.");
    if (verdict == "price")
        return AuditPage::tr("It disagrees with AWS's prices.");
    if (verdict == "arithmetic")
        return AuditPage::tr("It does not follow from its own figures.");
    if (verdict == "mechanism")
        return AuditPage::tr("The cause cannot have the effect.");
    return AuditPage::tr("Nothing speaks against it.");
}

Tone toneOf(const std::string& verdict) {
    if (verdict == "holds")
        return Tone::good;
    return verdict == "contradiction" ? Tone::bad : Tone::warn;
}

QString agreementText(Agreement agreement) {
    switch (agreement) {
    case Agreement::agrees:
        return AuditPage::tr("agrees");
    case Agreement::withinAssumptions:
        return AuditPage::tr("only within assumptions");
    case Agreement::disagrees:
        return AuditPage::tr("disagrees");
    case Agreement::notComputed:
        return AuditPage::tr("not computed");
    }
    return {};
}

Tone toneOf(Agreement agreement) {
    switch (agreement) {
    case Agreement::agrees:
        return Tone::good;
    case Agreement::withinAssumptions:
        return Tone::warn;
    case Agreement::disagrees:
        return Tone::bad;
    case Agreement::notComputed:
        return Tone::neutral;
    }
    return Tone::neutral;
}

QString placeOf(const std::string& lines) {
    return lines.empty() ? QString() : AuditPage::tr("line %1").arg(QString::fromStdString(lines));
}

/// Where in the analysis a statement begins, for sorting.
int firstLine(const std::string& lines) {
    return std::atoi(lines.c_str());
}

QString reportedOf(const AuditedFigure& figure) {
    const NumberFormat format;
    const auto shown = [&](double value) { return format.value(value, figure.unit).withUnit(); };
    if (figure.value)
        return shown(*figure.value);
    if (figure.low && figure.high)
        return AuditPage::tr("%1 to %2").arg(shown(*figure.low), shown(*figure.high));
    if (figure.low)
        return AuditPage::tr("at least %1").arg(shown(*figure.low));
    if (figure.high)
        return AuditPage::tr("at most %1").arg(shown(*figure.high));
    return AuditPage::tr("no figure");
}

QString computedOf(const AuditedFigure& figure) {
    return figure.computed ? NumberFormat().estimate(*figure.computed, figure.unit).sentence()
                           : AuditPage::tr("not computed");
}

QString valueOf(const assessment::ClaimFigure& figure) {
    if (!figure.computed)
        return AuditPage::tr("not computed");
    const auto& computed = *figure.computed;
    return NumberFormat()
        .withBand(computed.value, computed.low, computed.high, figure.unit)
        .sentence();
}

const AuditedFigure* find(const Audit& audit, const std::string& id) {
    const auto found = std::ranges::find(audit.figures, id, &AuditedFigure::id);
    return found == audit.figures.end() ? nullptr : &*found;
}

Record recordOf(const Audit& audit, const AuditedStatement& claim) {
    QStringList reported;
    QStringList computed;
    for (const std::string& id : claim.reported) {
        const AuditedFigure* figure = find(audit, id);
        if (figure == nullptr || (!figure->value && !figure->low && !figure->high))
            continue;
        reported.append(reportedOf(*figure));
        if (figure->computed)
            computed.append(AuditPage::tr("%1 (for “%2”)")
                                .arg(computedOf(*figure), QString::fromStdString(figure->text)));
    }
    for (const auto& figure : claim.figures)
        computed.append(
            AuditPage::tr("%1: %2").arg(QString::fromStdString(figure.name), valueOf(figure)));
    Record record;
    record.id = QString::fromStdString(claim.id);
    record.group = QString::fromStdString(claim.verdict);
    record.cells = {{.text = AuditPage::tr("%1\n%2").arg(QString::fromStdString(claim.claim),
                                                         placeOf(claim.lines)),
                     .order = firstLine(claim.lines),
                     .toolTip = record.id},
                    {.text = reported.join(u'\n')},
                    {.text = computed.join(u'\n'), .toolTip = QString::fromStdString(claim.show)},
                    {.text = verdictText(claim.verdict),
                     .tone = toneOf(claim.verdict),
                     .toolTip = verdictMeaning(claim.verdict)},
                    {.text = QString::fromStdString(claim.finding)}};
    return record;
}

QString methodText(assessment::AuditMethod method) {
    switch (method) {
    case assessment::AuditMethod::simulated:
        return AuditPage::tr("Simulated");
    case assessment::AuditMethod::configuration:
        return AuditPage::tr("Read from the configuration");
    case assessment::AuditMethod::rule:
        return AuditPage::tr("Worked out by the claim's rule");
    case assessment::AuditMethod::none:
        return AuditPage::tr("Nothing here can work it out");
    }
    return {};
}

Record recordOf(const AuditedFigure& figure) {
    const NumberFormat format;
    Record record;
    record.id = QString::fromStdString(figure.id);
    switch (figure.agreement) {
    case Agreement::agrees:
        record.group = QStringLiteral("agrees");
        break;
    case Agreement::withinAssumptions:
        record.group = QStringLiteral("assumptions");
        break;
    case Agreement::disagrees:
        record.group = QStringLiteral("disagrees");
        break;
    case Agreement::notComputed:
        record.group = QStringLiteral("none");
        break;
    }
    const QString difference =
        !figure.difference ? QString()
        : *figure.difference == 0
            ? AuditPage::tr("none")
            : format.change(*figure.difference, figure.unit) +
                  (figure.relativeDifference ? QStringLiteral(" (%1)").arg(format.percentChange(
                                                   1, 1 + *figure.relativeDifference))
                                             : QString());
    record.cells = {{.text = AuditPage::tr("“%1”, %2")
                                 .arg(QString::fromStdString(figure.text), placeOf(figure.lines)),
                     .toolTip = record.id},
                    {.text = reportedOf(figure), .order = figure.value.value_or(0)},
                    {.text = computedOf(figure),
                     .order = figure.computed ? figure.computed->value : 0.0,
                     .toolTip = methodText(figure.method)},
                    {.text = difference, .order = std::abs(figure.relativeDifference.value_or(0))},
                    {.text = agreementText(figure.agreement), .tone = toneOf(figure.agreement)}};
    return record;
}

QString verdictText(assessment::Verdict verdict) {
    switch (verdict) {
    case assessment::Verdict::pass:
        return AuditPage::tr("met");
    case assessment::Verdict::fail:
        return AuditPage::tr("missed");
    case assessment::Verdict::tooCloseToCall:
        return AuditPage::tr("too close to call");
    case assessment::Verdict::unknown:
        return AuditPage::tr("unknown");
    }
    return {};
}

Tone toneOf(assessment::Verdict verdict) {
    switch (verdict) {
    case assessment::Verdict::pass:
        return Tone::good;
    case assessment::Verdict::fail:
        return Tone::bad;
    case assessment::Verdict::tooCloseToCall:
        return Tone::warn;
    case assessment::Verdict::unknown:
        return Tone::neutral;
    }
    return Tone::neutral;
}

/// "76 %", "entered by hand", or why there is none; parts a line each.
QString valueOf(const assessment::Goal& goal, const NumberFormat& format) {
    QString value = goal.value     ? format.estimate(*goal.value, goal.target.unit).sentence()
                    : goal.entered ? AuditPage::tr("not entered")
                                   : AuditPage::tr("not simulated");
    if (goal.entered && goal.value)
        value = AuditPage::tr("%1, entered by hand").arg(value);
    for (const auto& part : goal.parts)
        value += u'\n' + AuditPage::tr("%1: %2").arg(
                             toString(part.name),
                             format.value(part.value, document::Unit::ratio).withUnit());
    return value;
}

Record recordOf(const assessment::Goal& goal) {
    const NumberFormat format;
    const auto shown = [&](double value) {
        return format.value(value, goal.target.unit).withUnit();
    };
    Record record;
    record.id = QString::fromStdString(goal.target.id);
    record.group = goal.entered ? QStringLiteral("entered") : QStringLiteral("simulated");
    record.cells = {{.text = QString::fromStdString(goal.target.name),
                     .toolTip = QString::fromStdString(goal.target.definition)},
                    {.text = goal.target.atMost
                                 ? AuditPage::tr("at most %1").arg(shown(goal.target.value))
                                 : AuditPage::tr("at least %1").arg(shown(goal.target.value))},
                    {.text = goal.target.reported ? shown(*goal.target.reported) : QString()},
                    {.text = valueOf(goal, format)},
                    {.text = verdictText(goal.verdict), .tone = toneOf(goal.verdict)},
                    {.text = QString::fromStdString(goal.target.definition)}};
    return record;
}

} // namespace

AuditPage::AuditPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , claims_(new RecordTable(
          tr("Claims"),
          {{tr("Claim"), tr("What the analysis says, and where"), 1.5},
           {tr("Reported"), tr("The figures that it states"), 0.9},
           {tr("Computed"),
            tr("The same from its own parts, from list prices, or simulated, with "
               "95 % interval"),
            2.2},
           {tr("Verdict"), QString(), 0.9},
           {tr("Why"), QString(), 2.4}},
          tr("This application has no audited claims. They stand in the section \"audit\" of "
             "headroom.json.")))
    , figures_(new RecordTable(
          tr("Reported figures"),
          {{tr("Statement"), tr("The words of the analysis, and where"), 2.2},
           {tr("Reported"), QString(), 1},
           {tr("Computed"), tr("With 95 % interval"), 1.2},
           {tr("Difference"), tr("Computed less reported; of a range, its nearest bound"), 1.2},
           {tr("Verdict"), tr("Agrees: within the interval, rounding, or 2 %"), 1}},
          tr("This application has no reported figures. They stand in the section \"reported\" of "
             "headroom.json, and can be read from an existing performance report.")))
    , kpis_(new RecordTable(
          tr("KPIs"),
          {{tr("KPI"), QString(), 1.4},
           {tr("Asked for"), QString(), 0.9},
           {tr("Reported"), QString(), 0.7},
           {tr("In this scenario"), tr("Simulated, with 95 % interval, or entered by hand"), 1.5},
           {tr("Verdict"), QString(), 0.9},
           {tr("Definition"), QString(), 2.2}},
          tr("The project states no KPIs. They stand in the section \"kpis\" of headroom.json."))) {
    claims_->setChoices(tr("Verdict"), {{tr("All verdicts"), QString()},
                                        {tr("Contradiction"), QStringLiteral("contradiction")},
                                        {tr("Price"), QStringLiteral("price")},
                                        {tr("Arithmetic"), QStringLiteral("arithmetic")},
                                        {tr("Mechanism"), QStringLiteral("mechanism")},
                                        {tr("Holds"), QStringLiteral("holds")}});
    figures_->setChoices(tr("Verdict"), {{tr("All verdicts"), QString()},
                                         {tr("Disagrees"), QStringLiteral("disagrees")},
                                         {tr("Within assumptions"), QStringLiteral("assumptions")},
                                         {tr("Agrees"), QStringLiteral("agrees")},
                                         {tr("Not computed"), QStringLiteral("none")}});
    kpis_->setChoices(tr("Source"), {{tr("All KPIs"), QString()},
                                     {tr("Simulated"), QStringLiteral("simulated")},
                                     {tr("Entered by hand"), QStringLiteral("entered")}});
    claims_->sortBy(0, Qt::AscendingOrder);
    figures_->sortBy(3, Qt::DescendingOrder);
    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("Claims"), claims_), {1, 520, 360, 1, 900});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("Reported figures"), figures_), {1, 520, 300, 0.8, 900});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("KPIs"), kpis_), {1, 520, 260, 0.6, 900});
    content()->setLayout(tiles);
}

void AuditPage::showDashboard(const SharedDashboard& dashboard) {
    const Audit* before = shown_ ? auditOf(*shown_) : nullptr;
    shown_ = dashboard;
    const Audit* audit = auditOf(*dashboard);
    std::vector<Record> kpis;
    if (dashboard->assessment)
        for (const auto& goal : dashboard->assessment->kpis)
            kpis.push_back(recordOf(goal));
    kpis_->setRecords(std::move(kpis));
    if (audit == before && audit != nullptr)
        return;
    std::vector<Record> claims;
    std::vector<Record> figures;
    if (audit != nullptr) {
        for (const AuditedStatement& claim : audit->claims)
            claims.push_back(recordOf(*audit, claim));
        for (const AuditedFigure& figure : audit->figures)
            figures.push_back(recordOf(figure));
    }
    claims_->setRecords(std::move(claims));
    figures_->setRecords(std::move(figures));
}

QString AuditPage::headlineOf(const figures::Dashboard& dashboard) const {
    const Audit* audit = auditOf(dashboard);
    if (audit == nullptr)
        return tr("What the application's analysis reports is audited once the scenario is "
                  "simulated in full.");
    const auto computed =
        static_cast<int>(std::ranges::count_if(audit->figures, [](const AuditedFigure& figure) {
            return figure.agreement != Agreement::notComputed;
        }));
    const auto wrong = static_cast<int>(
        std::ranges::count(audit->figures, Agreement::disagrees, &AuditedFigure::agreement));
    const auto hold = static_cast<int>(
        std::ranges::count(audit->claims, std::string("holds"), &AuditedStatement::verdict));
    const auto claims = static_cast<int>(audit->claims.size());
    if (claims == 0)
        return tr("%1 of %n reported figure(s) that can be worked out disagree.", nullptr, computed)
            .arg(wrong);
    return tr("%1 of %2 claims hold. Of %3 reported figures that can be worked out, %4 disagree.")
        .arg(hold)
        .arg(claims)
        .arg(computed)
        .arg(wrong);
}

} // namespace headroom::ui
