#include "ui/pages/tuning/tuning_page.h"

#include "model/exploration/tuning.h"
#include "model/figures/workflow_figures.h"
#include "ui/figure_lookup.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/tiles_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

using exploration::TunedPoint;

namespace {

/// The point that a figure's id names: "front:2" or "others:11".
const TunedPoint* pointOf(const exploration::Tuning& tuning, const QString& id) {
    const qsizetype colon = id.indexOf(u':');
    bool number = false;
    const std::size_t index = id.mid(colon + 1).toUInt(&number);
    const auto& points = id.startsWith(u"front") ? tuning.front : tuning.others;
    return colon > 0 && number && index < points.size() ? &points[index] : nullptr;
}

} // namespace

TuningPage::TuningPage(const PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent)
    , hint_(new NoteLabel(FontRole::note, Ink::muted))
    , choice_(new QWidget)
    , workflow_(new QComboBox)
    , front_(makeChart())
    , memory_(makeChart())
    , bill_(makeChart())
    , latency_(makeChart()) {
    hint_->setWordWrap(true);
    workflow_->setAccessibleName(tr("Workflow whose time counts"));
    workflow_->setToolTip(tr("The 95th percentile of this workflow's time is traded for the bill"));
    workflow_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* line = new QHBoxLayout(choice_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new NoteLabel(tr("Time of"), FontRole::body, Ink::muted));
    line->addWidget(workflow_);
    line->addStretch(1);
    choice_->hide();
    connect(workflow_, &QComboBox::activated, this, [this](int index) {
        context().workspace.setTunedWorkflow(workflow_->itemData(index).toString().toStdString());
    });
    auto* tiles = new TilesLayout(12);
    tiles->addTile(front_, {1.4, 460, 300, 1.3, 620});
    tiles->addTile(memory_, {1, 360, 300, 1.3, 620});
    tiles->endRow();
    tiles->addTile(bill_, {1, 360, 220, 1, 420});
    tiles->addTile(latency_, {1, 360, 220, 1, 420});
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(choice_);
    column->addWidget(hint_);
    column->addLayout(tiles, 1);
    connect(front_, &ChartView::categoryActivated, this, &TuningPage::openPoint);
}

void TuningPage::fillChooser(const figures::Dashboard& dashboard) {
    QStringList known;
    for (int i = 0; i < workflow_->count(); ++i)
        known.append(workflow_->itemData(i).toString());
    QStringList wanted;
    if (dashboard.workflows)
        for (const figures::WorkflowView& view : dashboard.workflows->workflows)
            wanted.append(QString::fromStdString(view.id));
    if (known != wanted) {
        workflow_->clear();
        for (int i = 0; i < wanted.size(); ++i)
            workflow_->addItem(toString(dashboard.workflows->workflows[std::size_t(i)].name),
                               wanted[i]);
    }
    if (dashboard.tuning)
        workflow_->setCurrentIndex(
            std::max(0, workflow_->findData(QString::fromStdString(dashboard.tuning->workflow))));
    choice_->setVisible(wanted.size() > 1);
}

void TuningPage::showDashboard(const SharedDashboard& dashboard) {
    dashboard_ = dashboard;
    fillChooser(*dashboard);
    const auto show = [&dashboard](ChartView* chart, const SharedFigure& figure) {
        chart->setVisible(figure != nullptr);
        if (figure)
            chart->setFigure(figure);
    };
    show(front_, figureIn(dashboard, "tuning.front"));
    show(memory_, figureIn(dashboard, "tuning.memory"));
    show(bill_, figureIn(dashboard, "tuning.sensitivity"));
    show(latency_, firstFigureIn(dashboard, "tuning.sensitivity."));
    front_->setFindingVisible(false);
    hint_->setText(dashboard->tuning
                       ? tr("Click a point, or choose it with the arrow keys and press Enter, to "
                            "open it as a scenario of its own.")
                   : dashboard->status.refining
                       ? tr("The combinations of memory sizes are being tried.")
                       : tr("There is nothing to choose from here: no state machine runs whose "
                            "time and bill depend on the memory of functions."));
}

QString TuningPage::headlineOf(const figures::Dashboard& dashboard) const {
    for (const figures::Figure& figure : dashboard.figures)
        if (figure.id == "tuning.front" && !figure.finding.empty())
            return toString(figure.finding);
    return toString(dashboard.headline);
}

void TuningPage::openPoint(const QString& id) {
    if (!dashboard_ || !dashboard_->tuning)
        return;
    const exploration::Tuning& tuning = *dashboard_->tuning;
    const TunedPoint* point = pointOf(tuning, id);
    if (point == nullptr)
        return;
    Workspace& workspace = context().workspace;
    scenario::Scenario made;
    const NumberFormat format;
    made.name = tr("%1, p95 %2")
                    .arg(format.value(point->cost.value, document::Unit::usdPerMonth).number,
                         format.value(point->latency.value, document::Unit::seconds).withUnit())
                    .toStdString();
    made.id = "tuned";
    for (const scenario::Scenario& scenario : workspace.scenarios())
        if (scenario.id == workspace.scenarioId() && scenario.id != scenario::currentScenario)
            made.changes = scenario.changes;
    if (auto patch = exploration::patchOf(tuning, *point); !patch.empty())
        made.changes.push_back(
            {.optimization = {}, .specification = nullptr, .operations = std::move(patch)});
    workspace.adoptScenario(std::move(made));
}

} // namespace headroom::ui
