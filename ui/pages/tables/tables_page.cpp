#include "ui/pages/tables/tables_page.h"

#include "model/figures/table_figures.h"
#include "ui/figure_lookup.h"
#include "ui/pages/sheets/sheet_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/tiles_layout.h"

#include <QVBoxLayout>

namespace headroom::ui {

TablesPage::TablesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , access_(new SheetTable(tr("Who asks what, and what it takes")))
    , indexes_(new SheetTable(tr("Indexes, and what they add to each write")))
    , capacity_(new SheetTable(tr("Size, capacity and partitions")))
    , noIndexes_(new NoteLabel(FontRole::note, Ink::muted))
    , body_(new QWidget)
    , empty_(new EmptyState) {
    units_ = makeChart(body_);
    costs_ = makeChart(body_);
    units_->setFindingVisible(false);
    costs_->setFindingVisible(false);
    noIndexes_->setText(tr("No table has an index. An index whose key is what is asked for makes "
                           "a query of a scan, and each write dearer."));
    noIndexes_->setWordWrap(true);
    auto* indexes = new QWidget;
    auto* column = new QVBoxLayout(indexes);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(noIndexes_);
    column->addWidget(indexes_, 1);

    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("Who asks what, and what it takes"), access_),
                   {1, 420, 260, 1.4, 560});
    tiles->endRow();
    tiles->addTile(units_, {1.4, 360, 300, 1, 460});
    tiles->addTile(costs_, {1, 320, 300, 1, 460});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("Size, capacity and partitions"), capacity_),
                   {1.2, 420, 220, 0.8, 400});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("Indexes, and what they add to each write"), indexes),
                   {1, 420, 180, 0.8, 400});
    body_->setLayout(tiles);
    auto* outer = new QVBoxLayout(content());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(empty_, 0, Qt::AlignTop);
    outer->addWidget(body_, 1);
}

QString TablesPage::headlineOf(const figures::Dashboard& dashboard) const {
    return toString(dashboard.tables ? dashboard.tables->headline : dashboard.headline);
}

void TablesPage::showDashboard(const SharedDashboard& dashboard) {
    const figures::TableViews* views = dashboard->tables.get();
    const bool any = views != nullptr && !views->tables.empty();
    body_->setVisible(any);
    empty_->setVisible(!any);
    if (!any) {
        empty_->setText(
            views == nullptr
                ? tr("Nothing has been simulated yet.")
                : tr("Tables of the template (AWS::DynamoDB::Table and AWS::Serverless::"
                     "SimpleTable) appear here, with what functions and workflows ask of them."));
        return;
    }
    access_->setSheet(views->access);
    capacity_->setSheet(views->capacity);
    indexes_->setSheet(views->indexes);
    noIndexes_->setVisible(views->indexes.rows.empty());
    indexes_->setVisible(!views->indexes.rows.empty());
    if (const SharedFigure units = figureIn(dashboard, "tables.units"))
        units_->setFigure(units);
    if (const SharedFigure costs = figureIn(dashboard, "tables.cost"))
        costs_->setFigure(costs);
}

} // namespace headroom::ui
