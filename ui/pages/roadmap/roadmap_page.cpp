#include "ui/pages/roadmap/roadmap_page.h"

#include "ui/pages/roadmap/gantt_view.h"
#include "ui/pages/roadmap/roadmap_model.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tiles_layout.h"

#include <QHeaderView>

#include <algorithm>

namespace headroom::ui {

RoadmapPage::RoadmapPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , gantt_(new GanttView(GanttView::Detail::full))
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
    tiles->addTile(new TitledPanel(tr("Phases by week"), gantt_), {1, 420, 320, 1, 640});
    tiles->addTile(new TitledPanel(tr("Items of the roadmap"), table_), {1.2, 480, 320, 1, 640});
    content()->setLayout(tiles);
}

void RoadmapPage::showDashboard(const SharedDashboard& dashboard) {
    gantt_->setPhases(dashboard->roadmap);
    model_->setPhases(dashboard->roadmap);
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
    if (!last)
        return toString(dashboard.headline);
    const FormattedValue saving =
        NumberFormat().estimate(*last->savingUsdPerMonth, document::Unit::usdPerMonth);
    return tr("After “%1” the bill is %2 lower. Each phase counts what the ones before it already "
              "save.")
        .arg(toString(last->name), saving.sentence());
}

} // namespace headroom::ui
