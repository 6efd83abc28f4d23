#include "ui/pages/page.h"

#include "model/figures/target_place.h"
#include "ui/text/text.h"
#include "ui/widgets/sentence_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom::ui {

using figures::targetAt;

Page::Page(PageContext context, QWidget* parent)
    : QWidget(parent)
    , context_(std::move(context))
    , headline_(new SentenceLabel)
    , content_(new QWidget) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(headline_);
    column->addWidget(content_, 1);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&context_.workspace, &Workspace::dashboardChanged, this, [this] {
        if (isVisible())
            update();
    });
    connect(&context_.workspace, &Workspace::focusChanged, this, [this] {
        shown_.reset();
        if (isVisible())
            update();
    });
}

std::vector<ChartView*> Page::charts() const {
    std::vector<ChartView*> result;
    for (ChartView* chart : findChildren<ChartView*>())
        if (chart->isVisibleTo(this))
            result.push_back(chart);
    return result;
}

QString Page::headline() const {
    return headline_->text();
}

QString Page::headlineOf(const figures::Dashboard& dashboard) const {
    return toString(dashboard.headline);
}

ChartView* Page::makeChart(QWidget* parent) {
    auto* chart = new ChartView(context_.charts, parent);
    connect(chart, &ChartView::failed, this, &Page::failed);
    connect(chart, &ChartView::categoryActivated, this, [this](const QString& id) {
        for (const FunctionSettings& function : context_.workspace.functions())
            if (function.id == id.toStdString())
                context_.workspace.setFocus(function.id);
    });
    return chart;
}

ChartView* Page::makeTargetChart(QWidget* parent) {
    ChartView* chart = makeChart(parent);
    chart->setTargetsMovable(true);
    connect(chart, &ChartView::targetMoved, this, [this, chart](double from, double to) {
        Workspace& workspace = context_.workspace;
        const figures::Figure* figure = chart->shownFigure();
        if (!figure || !workspace.book())
            return;
        const auto& document = *workspace.book()->resolved(workspace.scenarioId()).document;
        const auto target = targetAt(document, *figure, from);
        if (!target)
            return;
        const double value = to / (from > 0 ? from : 1) * target->value;
        workspace.edit(figures::patchOf(*target, value),
                       document::Text(document::translatable("Workspace", "Target of %1 to %2"),
                                      {target->name, document::Quantity{to, figure->x.unit}}),
                       Workspace::EditTarget::loaded);
    });
    return chart;
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    update();
}

void Page::refresh() {
    shown_.reset();
    update();
}

void Page::update() {
    const SharedDashboard dashboard = context_.workspace.dashboard();
    if (!dashboard || dashboard == shown_)
        return;
    shown_ = dashboard;
    headline_->setText(headlineOf(*dashboard));
    showDashboard(dashboard);
}

} // namespace headroom::ui
