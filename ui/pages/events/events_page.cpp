#include "ui/pages/events/events_page.h"

#include "model/scenario/patch.h"
#include "ui/figure_lookup.h"
#include "ui/pages/events/pattern_editor.h"
#include "ui/pages/sheets/sheet_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/tiles_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using document::Text;
using document::translatable;
using document::Unit;

namespace {

std::string keyOf(const figures::RuleView& rule) {
    return rule.bus + "/" + rule.id;
}

QString busSentence(const figures::BusView& bus) {
    const NumberFormat format;
    const auto events = [&](double value) { return format.value(value, Unit::count).withUnit(); };
    const QString name = toString(bus.name);
    const QString cost = std::isfinite(bus.scenarioUsd)
                             ? format.value(bus.scenarioUsd, Unit::usd).withUnit()
                             : EventsPage::tr("an unknown amount");
    if (std::abs(bus.scenarioEvents - bus.baselineEvents) < 0.001 * bus.baselineEvents)
        return EventsPage::tr("%1: %2 events a month are published, for %3. What rules match or "
                              "deliver does not change that charge.")
            .arg(name, events(bus.scenarioEvents), cost);
    return EventsPage::tr("%1: %2 events a month are published instead of %3, for %4.")
        .arg(name, events(bus.scenarioEvents), events(bus.baselineEvents), cost);
}

} // namespace

EventsPage::EventsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , rules_(new SheetTable(tr("What each rule matches and delivers a month")))
    , chooser_(new QComboBox)
    , editor_(new PatternEditor)
    , buses_(new NoteLabel(FontRole::note, Ink::muted))
    , body_(new QWidget)
    , empty_(new EmptyState) {
    deliveries_ = makeChart(body_);
    deliveries_->setFindingVisible(false);
    buses_->setWordWrap(true);
    chooser_->setAccessibleName(tr("Rule"));
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* table = new QWidget;
    auto* column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(rules_, 1);
    column->addWidget(buses_);
    auto* pattern = new QWidget;
    auto* rows = new QVBoxLayout(pattern);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->addWidget(chooser_);
    line->addStretch(1);
    rows->addLayout(line);
    rows->addWidget(editor_, 1);

    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("What each rule matches and delivers a month"), table),
                   {1, 420, 360, 1, 460});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("A rule's pattern"), pattern), {1, 460, 400, 1.5, 620});
    tiles->endRow();
    tiles->addTile(deliveries_, {1, 300, 300, 1, 460});
    body_->setLayout(tiles);
    auto* outer = new QVBoxLayout(content());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(empty_, 0, Qt::AlignTop);
    outer->addWidget(body_, 1);

    connect(chooser_, &QComboBox::activated, this, &EventsPage::showRule);
    connect(rules_, &SheetTable::rowChosen, this, &EventsPage::chooseRule);
    connect(editor_, &PatternEditor::used, this, &EventsPage::usePattern);
}

QString EventsPage::headlineOf(const figures::Dashboard& dashboard) const {
    return toString(dashboard.events ? dashboard.events->headline : dashboard.headline);
}

void EventsPage::showDashboard(const SharedDashboard& dashboard) {
    views_ = dashboard->events;
    const bool any = views_ && !views_->rules.empty();
    body_->setVisible(any);
    empty_->setVisible(!any);
    if (!any) {
        empty_->setText(
            views_ ? tr("Event buses and rules of the template (AWS::Events::EventBus and "
                        "AWS::Events::Rule, or events of SAM functions) appear here, with what "
                        "each rule matches, delivers and wastes.")
                   : tr("Nothing has been simulated yet."));
        return;
    }
    rules_->setSheet(views_->ruleSheet);
    QStringList sentences;
    for (const figures::BusView& bus : views_->buses)
        if (bus.baselineEvents > 0 || bus.scenarioEvents > 0)
            sentences.append(busSentence(bus));
    buses_->setText(sentences.join(u' '));
    if (const SharedFigure deliveries = figureIn(dashboard, "events.deliveries"))
        deliveries_->setFigure(deliveries);
    fillChooser();
    showRule();
}

void EventsPage::fillChooser() {
    QStringList known;
    for (int i = 0; i < chooser_->count(); ++i)
        known.append(chooser_->itemData(i).toString());
    QStringList wanted;
    for (const figures::RuleView& rule : views_->rules)
        if (!rule.scenarioPattern.empty())
            wanted.append(QString::fromStdString(keyOf(rule)));
    if (known == wanted)
        return;
    const QString selected = chooser_->currentData().toString();
    chooser_->clear();
    for (const figures::RuleView& rule : views_->rules)
        if (!rule.scenarioPattern.empty())
            chooser_->addItem(QString::fromStdString(rule.id), QString::fromStdString(keyOf(rule)));
    chooser_->setCurrentIndex(std::max(0, chooser_->findData(selected)));
}

const figures::RuleView* EventsPage::chosen() const {
    if (!views_)
        return nullptr;
    const std::string wanted = chooser_->currentData().toString().toStdString();
    const auto found = std::ranges::find(views_->rules, wanted, keyOf);
    return found == views_->rules.end() ? nullptr : &*found;
}

void EventsPage::chooseRule(const QString& id) {
    const int index = chooser_->findData(id);
    if (index < 0)
        return;
    chooser_->setCurrentIndex(index);
    showRule();
}

void EventsPage::showRule() {
    const figures::RuleView* rule = chosen();
    editor_->setEnabled(rule != nullptr);
    if (rule == nullptr)
        return;
    editor_->setRule(*rule, views_->samples);
    rules_->select(QString::fromStdString(keyOf(*rule)));
}

/// Lists inside patterns have no positions that a change may depend on: it is replaced whole.
void EventsPage::usePattern(const QString& pattern) {
    const figures::RuleView* rule = chosen();
    const auto value = nlohmann::json::parse(pattern.toStdString(), nullptr, false);
    if (rule == nullptr || value.is_discarded())
        return;
    const nlohmann::json::json_pointer pointer =
        nlohmann::json::json_pointer("/buses") / rule->bus / "rules" / rule->id / "pattern";
    context().workspace.edit({scenario::addAt(pointer.to_string(), value)},
                             Text(translatable("Events", "Pattern of %1"), {rule->id}),
                             Workspace::EditTarget::scenario);
}

} // namespace headroom::ui
