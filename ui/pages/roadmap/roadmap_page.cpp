#include "ui/pages/roadmap/roadmap_page.h"

#include "model/exploration/roadmap_edit.h"
#include "ui/figure_lookup.h"
#include "ui/pages/roadmap/gantt_view.h"
#include "ui/pages/roadmap/roadmap_model.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tiles_layout.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace headroom::ui {

RoadmapPage::RoadmapPage(const PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent)
    , empty_(new EmptyState(tr("Phases over the weeks, what each saves and which targets it meets "
                               "appear here. They stand in the section \"roadmap\" of "
                               "headroom.json; this project has none.")))
    , body_(new QWidget)
    , gantt_(new GanttView(GanttView::Detail::full))
    , savings_(makeChart())
    , model_(new RoadmapModel(this))
    , table_(new TableView) {
    table_->setModel(model_);
    table_->setItemDelegate(
        new CellDelegate(RoadmapModel::toneRole, RoadmapModel::selectedRole, table_));
    table_->setAccessibleName(tr("Items of the roadmap"));
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(RoadmapModel::item, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(RoadmapModel::phase, QHeaderView::Stretch);
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* tiles = new TilesLayout(12);
    gantt_->setToolTip(tr("Drag an item to another phase, or choose it with the arrow keys and "
                          "move it with Alt and an arrow. What follows is computed anew."));
    connect(gantt_, &GanttView::itemMoved, this, &RoadmapPage::moveItem);
    tiles->addTile(new TitledPanel(tr("Phases by week"), gantt_), {1, 420, 340, 1.4, 640});
    tiles->addTile(savings_, {1, 420, 260, 1.4, 640});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("Items of the roadmap"), table_), {1.2, 480, 320, 1, 640});
    body_->setLayout(tiles);
    auto* outer = new QVBoxLayout(content());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(empty_, 0, Qt::AlignTop);
    outer->addWidget(body_, 1);
}

void RoadmapPage::showDashboard(const SharedDashboard& dashboard) {
    empty_->setVisible(dashboard->roadmap.empty());
    body_->setVisible(!dashboard->roadmap.empty());
    gantt_->setPhases(dashboard->roadmap);
    model_->setPhases(dashboard->roadmap);
    const SharedFigure savings = figureIn(dashboard, "roadmap.savings");
    savings_->setVisible(savings != nullptr);
    if (savings)
        savings_->setFigure(savings);
    const bool saves =
        std::ranges::any_of(dashboard->roadmap, [](const figures::RoadmapPhase& phase) {
            return phase.savingUsdPerMonth.has_value();
        });
    table_->setColumnHidden(RoadmapModel::saving, !saves);
}

QString RoadmapPage::headlineOf(const figures::Dashboard& dashboard) const {
    const figures::RoadmapPhase* last = nullptr;
    for (const figures::RoadmapPhase& phase : dashboard.roadmap)
        if (phase.savingUsdPerMonth)
            last = &phase;
    if (dashboard.roadmap.empty())
        return tr("This project states no roadmap.");
    if (!last)
        return toString(dashboard.headline);
    // What stands in the wrong order is worth more words than how phases are counted.
    QString more = tr("Each phase counts what the ones before it already save.");
    for (const figures::RoadmapPhase& phase : dashboard.roadmap)
        if (phase.outcome && !phase.outcome->warnings.empty()) {
            more = toString(phase.outcome->warnings.front());
            break;
        }
    simulation::Estimate amount = *last->savingUsdPerMonth;
    const bool saves = amount.value >= 0;
    if (!saves) {
        amount.value = -amount.value;
        std::tie(amount.low, amount.high) = std::pair(-amount.high, -amount.low);
    }
    const QString sentence =
        NumberFormat().estimate(amount, document::Unit::usdPerMonth).sentence();
    return saves
               ? tr("After “%1” the bill is %2 lower. %3").arg(toString(last->name), sentence, more)
               : tr("After “%1” the bill is %2 higher. %3")
                     .arg(toString(last->name), sentence, more);
}

void RoadmapPage::moveItem(const QString& fromPhase, int item, const QString& toPhase) {
    Workspace& workspace = context().workspace;
    if (workspace.book() == nullptr || item < 0)
        return;
    const auto& document = *workspace.book()->resolved(workspace.scenarioId()).document;
    const auto patch = exploration::moveRoadmapItem(
        document, fromPhase.toStdString(), static_cast<std::size_t>(item), toPhase.toStdString());
    if (!patch.empty())
        workspace.edit(
            patch,
            document::Text(document::translatable("Workspace", "Move an item of the roadmap")),
            Workspace::EditTarget::scenario);
}

} // namespace headroom::ui
