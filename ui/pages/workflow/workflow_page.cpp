#include "ui/pages/workflow/workflow_page.h"

#include "ui/pages/sheets/sheet_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/pages/workflow/graphviz.h"
#include "ui/pages/workflow/heat_legend.h"
#include "ui/pages/workflow/state_details.h"
#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/tiles_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

constexpr std::size_t baselineSide = 0;
constexpr std::size_t scenarioSide = 1;

bool isSame(const std::shared_ptr<const nlohmann::json>& a,
            const std::shared_ptr<const nlohmann::json>& b) {
    return a == b || (a && b && *a == *b);
}

} // namespace

WorkflowPage::WorkflowPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , chooser_(new QComboBox)
    , heat_(new QComboBox)
    , legend_(new HeatLegend)
    , details_(new StateDetails)
    , table_(new SheetTable(tr("What each state takes and costs")))
    , body_(new QWidget)
    , empty_(new EmptyState) {
    auto* drawing = new QWidget;
    auto* column = new QVBoxLayout(drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeTools());
    column->addWidget(legend_);
    column->addWidget(makeDrawings(), 1);
    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("How an execution goes"), drawing), {1, 420, 360, 3, 900});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("State"), details_), {1, 420, 230, 1, 420});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("What each state takes and costs"), table_),
                   {1, 420, 240, 1, 520});
    body_->setLayout(tiles);

    auto* outer = new QVBoxLayout(content());
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(empty_, 0, Qt::AlignTop);
    outer->addWidget(body_, 1);

    connect(chooser_, &QComboBox::activated, this, [this] {
        state_.clear();
        if (dashboard_) {
            refresh();
        }
    });
    connect(heat_, &QComboBox::activated, this, &WorkflowPage::showFigures);
    connect(table_, &SheetTable::rowChosen, this,
            [this](const QString& state) { selectState(state, scenarioSide); });
}

QWidget* WorkflowPage::makeTools() {
    chooser_->setAccessibleName(tr("Workflow"));
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    heat_->setAccessibleName(tr("Colour shows"));
    heat_->addItem(tr("Time an execution"), static_cast<int>(Heat::time));
    heat_->addItem(tr("Cost a month"), static_cast<int>(Heat::cost));
    heat_->addItem(tr("No colour"), static_cast<int>(Heat::none));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(chooser_);
    line->addWidget(heat_);
    line->addStretch(1);
    const auto button = [&](const QString& sign, const QString& words, auto action) {
        auto* made = new QPushButton(sign);
        made->setAccessibleName(words);
        made->setToolTip(words);
        made->setFixedWidth(34);
        line->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, action] {
            for (Side& side : sides_)
                action(*side.canvas);
        });
    };
    button(QStringLiteral("−"), tr("Smaller"), [](WorkflowCanvas& c) { c.zoomBy(1 / 1.25); });
    button(QStringLiteral("+"), tr("Larger"), [](WorkflowCanvas& c) { c.zoomBy(1.25); });
    auto* fit = new IconButton(QStringLiteral("reset"), tr("Fit the drawing"));
    line->addWidget(fit);
    connect(fit, &QAbstractButton::clicked, this, [this] {
        for (Side& side : sides_)
            side.canvas->fit();
    });
    return row;
}

QWidget* WorkflowPage::makeDrawings() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    for (const std::size_t index : {baselineSide, scenarioSide}) {
        Side& side = sides_[index];
        side.layouts = std::make_unique<JobRunner>();
        side.examples = std::make_unique<JobRunner>();
        side.canvas = new WorkflowCanvas;
        side.column = new QWidget;
        auto* column = new QVBoxLayout(side.column);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        const QString title = index == baselineSide ? tr("Current") : tr("Scenario");
        column->addWidget(new NoteLabel(title, FontRole::noteStrong, Ink::muted));
        column->addWidget(side.canvas, 1);
        line->addWidget(side.column, 1);
        side.canvas->setAccessibleName(tr("State machine, %1").arg(title));
        connect(side.canvas, &WorkflowCanvas::stateSelected, this,
                [this, index](const QString& state) { selectState(state, index); });
    }
    return row;
}

QString WorkflowPage::shownWorkflow() const {
    return QString::fromStdString(view_.id);
}

Heat WorkflowPage::heat() const {
    return static_cast<Heat>(heat_->currentData().toInt());
}

const figures::WorkflowView* WorkflowPage::viewOf(const figures::Dashboard& dashboard) const {
    if (!dashboard.workflows || dashboard.workflows->workflows.empty())
        return nullptr;
    const auto& all = dashboard.workflows->workflows;
    const std::string wanted = chooser_->currentData().toString().toStdString();
    const auto found = std::ranges::find(all, wanted, &figures::WorkflowView::id);
    return found == all.end() ? &all.front() : &*found;
}

QString WorkflowPage::headlineOf(const figures::Dashboard& dashboard) const {
    if (const figures::WorkflowView* view = viewOf(dashboard))
        return toString(view->finding);
    return dashboard.workflows ? tr("This application has no workflows.")
                               : toString(dashboard.headline);
}

void WorkflowPage::fillChooser(const figures::WorkflowViews& views) {
    QStringList ids;
    for (int i = 0; i < chooser_->count(); ++i)
        ids.append(chooser_->itemData(i).toString());
    QStringList wanted;
    for (const figures::WorkflowView& view : views.workflows)
        wanted.append(QString::fromStdString(view.id));
    if (ids == wanted)
        return;
    const QString selected = chooser_->currentData().toString();
    chooser_->clear();
    for (const figures::WorkflowView& view : views.workflows)
        chooser_->addItem(toString(view.name), QString::fromStdString(view.id));
    chooser_->setCurrentIndex(std::max(0, chooser_->findData(selected)));
}

void WorkflowPage::showDashboard(const SharedDashboard& dashboard) {
    dashboard_ = dashboard;
    const figures::WorkflowView* view = viewOf(*dashboard);
    body_->setVisible(view != nullptr);
    empty_->setVisible(view == nullptr);
    if (view == nullptr) {
        empty_->setText(
            dashboard->workflows
                ? tr("State machines of the template (AWS::StepFunctions::StateMachine and "
                     "AWS::Serverless::StateMachine) appear here, drawn with the time and cost of "
                     "each state.")
                : tr("Nothing has been simulated yet."));
        return;
    }
    fillChooser(*dashboard->workflows);
    const bool other = view->id != view_.id;
    view_ = *view;
    if (other)
        state_.clear();
    showView();
}

const figures::WorkflowSide& WorkflowPage::figuresOf(std::size_t side) const {
    return side == baselineSide ? view_.baseline : view_.scenario;
}

void WorkflowPage::showView() {
    const bool both = view_.definitionChanged && view_.baseline.exists && view_.scenario.exists;
    sides_[baselineSide].column->setVisible(both || !view_.scenario.exists);
    sides_[scenarioSide].column->setVisible(view_.scenario.exists);
    if (!figuresOf(detailedSide_).exists || (!both && view_.scenario.exists))
        detailedSide_ = view_.scenario.exists ? scenarioSide : baselineSide;
    for (const std::size_t side : {baselineSide, scenarioSide})
        if (figuresOf(side).exists && (both || side == detailedSide_)) {
            draw(side);
            workOutExample(side);
        }
    if (state_.isEmpty()) {
        // The state that the headline speaks of is worth a look first.
        const auto& states = figuresOf(detailedSide_).states;
        const auto most =
            std::ranges::max_element(states, {}, &figures::StateFigures::secondsAnExecution);
        if (most != states.end())
            state_ = QString::fromStdString(most->activity.state);
    }
    table_->setSheet(view_.states);
    showFigures();
    showDetails();
}

/// Lays the definition out on a worker unless that has been done.
void WorkflowPage::draw(std::size_t index) {
    Side& side = sides_[index];
    const Definition definition = figuresOf(index).workflow.definition;
    if (!definition || isSame(side.drawn, definition))
        return;
    side.drawn = definition;
    side.drawing = true;
    side.failed = false;
    if (side.canvas->drawing() == nullptr)
        side.canvas->setMessage(tr("The state machine is being drawn."));
    auto graph = figures::workflowGraph(*definition);
    auto nodes = WorkflowCanvas::nodeSizes(graph);
    auto labels = WorkflowCanvas::labelSizes(graph);
    side.layouts->start(
        [this, index, graph = std::move(graph), nodes = std::move(nodes),
         labels = std::move(labels)](JobContext& job) {
            auto layout = layoutByGraphviz(graph, nodes, labels, job.stopToken());
            std::shared_ptr<const WorkflowCanvas::Drawing> drawing;
            LayoutProblem problem;
            if (layout)
                drawing = std::make_shared<const WorkflowCanvas::Drawing>(
                    WorkflowCanvas::Drawing{graph, std::move(*layout)});
            else
                problem = layout.error();
            job.post([this, index, drawing, problem] {
                WorkflowCanvas& canvas = *sides_[index].canvas;
                sides_[index].drawing = false;
                sides_[index].failed = !drawing;
                if (drawing) {
                    canvas.setDrawing(drawing);
                    canvas.selectState(state_);
                } else {
                    canvas.setMessage(
                        problem.missing
                            ? tr("Graphviz draws state machines and is not installed. Install the "
                                 "package graphviz (sudo apt install graphviz) and open this page "
                                 "again; until then, the table below has the same figures.")
                            : tr("This state machine could not be drawn: %1 The table below has "
                                 "the same figures.")
                                  .arg(problem.reason));
                }
            });
        },
        JobRunner::Running::interrupt);
}

bool WorkflowPage::isComplete() const {
    return std::ranges::none_of(sides_, &Side::drawing);
}

void WorkflowPage::showEvent(QShowEvent* event) {
    for (const std::size_t index : {baselineSide, scenarioSide})
        if (Side& side = sides_[index]; side.failed && side.column->isVisibleTo(this)) {
            side.drawn.reset();
            draw(index);
        }
    Page::showEvent(event);
}

void WorkflowPage::workOutExample(std::size_t index) {
    Side& side = sides_[index];
    const system::Workflow& workflow = figuresOf(index).workflow;
    if (isSame(side.exampleOf, workflow.definition) && side.exampleExpress == workflow.express)
        return;
    side.exampleOf = workflow.definition;
    side.exampleExpress = workflow.express;
    side.example.reset();
    side.examples->start(
        [this, index, workflow](JobContext& job) {
            auto example = std::make_shared<const figures::ExampleExecution>(
                figures::exampleExecution(workflow));
            job.post([this, index, example] {
                sides_[index].example = example;
                showDetails();
            });
        },
        JobRunner::Running::interrupt);
}

/// Colours of both drawings mean the same.
void WorkflowPage::showFigures() {
    double most = 0;
    for (const std::size_t side : {baselineSide, scenarioSide})
        for (const figures::StateFigures& state : figuresOf(side).states)
            most = std::max(most, WorkflowCanvas::heatOf(state, heat()));
    for (const std::size_t side : {baselineSide, scenarioSide})
        sides_[side].canvas->setFigures(figuresOf(side), heat(), most);
    legend_->setScale(heat(), most);
}

void WorkflowPage::showDetails() {
    for (Side& side : sides_)
        side.canvas->selectState(state_);
    table_->select(state_);
    details_->setState(view_, figuresOf(detailedSide_), state_);
    details_->setExample(sides_[detailedSide_].example.get(), state_);
}

void WorkflowPage::selectState(const QString& state, std::size_t side) {
    state_ = state;
    detailedSide_ = figuresOf(side).find(state.toStdString()) ? side : 1 - side;
    if (!figuresOf(detailedSide_).exists)
        detailedSide_ = side;
    showDetails();
}

} // namespace headroom::ui
