#include "ui/pages/tuning/tuning_page.h"

#include "model/exploration/tuning.h"
#include "ui/figure_lookup.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/tiles_layout.h"

#include <QVBoxLayout>

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
    , front_(makeChart())
    , memory_(makeChart())
    , bill_(makeChart())
    , latency_(makeChart()) {
    hint_->setWordWrap(true);
    auto* tiles = new TilesLayout(12);
    tiles->addTile(front_, {1.4, 460, 300, 1.3, 620});
    tiles->addTile(memory_, {1, 360, 300, 1.3, 620});
    tiles->endRow();
    tiles->addTile(bill_, {1, 360, 220, 1, 420});
    tiles->addTile(latency_, {1, 360, 220, 1, 420});
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(hint_);
    column->addLayout(tiles, 1);
    connect(front_, &ChartView::categoryActivated, this, &TuningPage::openPoint);
}

void TuningPage::showDashboard(const SharedDashboard& dashboard) {
    dashboard_ = dashboard;
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
                       : tr("The combinations of memory sizes are being tried. Until they are, "
                            "there is nothing to choose from; an application without workflows "
                            "has no such choice."));
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
