#include "ui/pages/calibration/calibration_page.h"

#include "model/figures/back_test_rows.h"
#include "model/figures/measured_values.h"
#include "ui/pages/calibration/back_test_table.h"
#include "ui/pages/calibration/measured_table.h"
#include "ui/pages/calibration/recommendation_table.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/tiles_layout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

namespace headroom::ui {

using document::Text;
using document::translatable;

namespace {

constexpr std::string_view subject = "calibration";
constexpr std::string_view curvePrefix = "calibration.memory.";

/// The application as it is loaded: calibration corrects it for all scenarios.
const nlohmann::json* calibratedDocument(const Workspace& workspace) {
    return workspace.book() == nullptr
               ? nullptr
               : workspace.book()->resolved(std::string(scenario::currentScenario)).document.get();
}

bool wasCalibrated(const Workspace& workspace) {
    const auto* document = calibratedDocument(workspace);
    return document != nullptr && document->is_object() &&
           (document->contains("observed") || !figures::measuredPlaces(*document).empty());
}

TileSize sizeFor(const figures::Figure& figure) {
    const auto rows = static_cast<int>(figure.categories.size());
    TileSize size{1, 340, 250, 1};
    if (figure.kind == figures::ChartKind::horizontalBar ||
        figure.kind == figures::ChartKind::intervals) {
        size.minimumHeight = std::max(250, 120 + 24 * rows);
        size.maximumHeight = std::max(480, size.minimumHeight);
    }
    return size;
}

} // namespace

/// The charts there are, the memory curve of the function in focus first.
struct CalibrationPage::Shown {
    std::vector<SharedFigure> figures;
    bool hasCurve = false;
};

CalibrationPage::CalibrationPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , tiles_(new TilesLayout(12))
    , actions_(makeActions()) {
    auto* column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* holder = new QWidget;
    holder->setLayout(tiles_);
    column->addWidget(actions_);
    column->addWidget(holder, 1);
}

QWidget* CalibrationPage::makeActions() {
    auto* bar = new QWidget;
    auto* row = new FlowLayout(8, 6, bar);
    auto* more = new QPushButton(tr("Calibrate from files…"));
    connect(more, &QPushButton::clicked, this, [this] { context().workspace.calibrate(); });
    auto* backTest = new QPushButton(tr("Back-test"));
    backTest->setToolTip(
        tr("Holds a part of the observations back (each memory size in turn, the last quarter of "
           "the time), calibrates on the rest and foretells what was held back"));
    connect(backTest, &QPushButton::clicked, &context().workspace, &Workspace::backTest);
    auto* revert = new QPushButton(tr("Take everything back"));
    revert->setToolTip(tr("Puts back what stood in place of each measured value, and forgets what "
                          "was observed; can be undone"));
    connect(revert, &QPushButton::clicked, this, &CalibrationPage::revertAll);
    for (QPushButton* button : {more, backTest, revert})
        row->addWidget(button);
    return bar;
}

void CalibrationPage::showDashboard(const SharedDashboard& dashboard) {
    Shown shown;
    const Workspace& workspace = context().workspace;
    std::vector<std::string> functions;
    for (const FunctionSettings& function : workspace.functions())
        functions.push_back(function.id);
    shown.figures = figuresOfPage(dashboard, subject, functions, workspace.focus());
    std::ranges::stable_partition(shown.figures, [](const SharedFigure& figure) {
        return figure->id.starts_with(curvePrefix);
    });
    shown.hasCurve = !shown.figures.empty() && shown.figures.front()->id.starts_with(curvePrefix);
    const bool observing = wasCalibrated(workspace);
    const bool same = std::ranges::equal(shown.figures, kinds_, {},
                                         [](const SharedFigure& figure) { return figure->kind; });
    if (!built_ || observing != observing_ || !same) {
        observing_ = observing;
        rebuild(shown);
    }
    for (std::size_t i = 0; i < charts_.size(); ++i)
        charts_[i]->setFigure(shown.figures[i]);
    showTables();
}

void CalibrationPage::rebuild(const Shown& shown) {
    tiles_->clearTiles();
    charts_.clear();
    kinds_.clear();
    built_ = true;
    actions_->setVisible(observing_);
    const auto add = [this](QWidget* widget, const TileSize& size) {
        tiles_->addTile(widget, size);
        widget->show();
    };
    if (!observing_) {
        add(makeInvitation(), {1, 320, 240, 1, 280});
        return;
    }
    const auto addCharts = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            ChartView* chart = makeChart(content());
            chart->setFindingVisible(true);
            add(chart, sizeFor(*shown.figures[i]));
            charts_.push_back(chart);
            kinds_.push_back(shown.figures[i]->kind);
        }
    };
    recommendations_ = new RecommendationTable;
    connect(recommendations_, &RecommendationTable::functionChosen, &context().workspace,
            &Workspace::setFocus);
    add(new TitledPanel(tr("Which memory the observations recommend"), recommendations_),
        {1.5, 480, 330, 1, 460});
    const std::size_t curves = shown.hasCurve ? 1 : 0;
    addCharts(0, curves);
    tiles_->endRow();
    addCharts(curves, shown.figures.size());
    tiles_->endRow();
    backTest_ = new BackTestTable;
    add(new TitledPanel(tr("Foretold and observed"), backTest_), {1, 480, 330, 1, 460});
    measured_ = new MeasuredTable;
    connect(measured_, &MeasuredTable::revertWanted, this, &CalibrationPage::revert);
    add(new TitledPanel(tr("Every value that was measured"), measured_), {1.2, 520, 330, 1, 460});
}

void CalibrationPage::showTables() {
    const auto* document = calibratedDocument(context().workspace);
    if (!observing_ || document == nullptr)
        return;
    if (recommendations_)
        recommendations_->showDocument(*document);
    if (backTest_)
        backTest_->showDocument(*document);
    if (measured_)
        measured_->showDocument(*document);
}

void CalibrationPage::revert(const std::vector<std::string>& places) {
    const auto* document = calibratedDocument(context().workspace);
    if (document == nullptr)
        return;
    const auto patch = figures::revertedValues(*document, places);
    if (!patch.empty())
        context().workspace.edit(patch,
                                 Text(translatable("Calibration", "Take back %1 measured values"),
                                      {static_cast<std::int64_t>(places.size())}),
                                 Workspace::EditTarget::loaded);
}

void CalibrationPage::revertAll() {
    const auto* document = calibratedDocument(context().workspace);
    if (document == nullptr)
        return;
    const auto patch = figures::revertedCalibration(*document);
    if (!patch.empty())
        context().workspace.edit(patch,
                                 Text(translatable("Calibration", "Take back the calibration")),
                                 Workspace::EditTarget::loaded);
}

QString CalibrationPage::headlineOf(const figures::Dashboard& dashboard) const {
    const Workspace& workspace = context().workspace;
    if (!wasCalibrated(workspace))
        return tr("Nothing was observed yet: durations, cold starts and traffic are stated or "
                  "assumed");
    const auto* document = calibratedDocument(workspace);
    const auto count = static_cast<int>(figures::measuredPlaces(*document).size());
    QString text = tr("%n value(s) are measured.", nullptr, count);
    exploration::BackTest backTest;
    for (const auto& named : figures::backTestRows(*document))
        backTest.rows.push_back(named.row);
    if (!backTest.rows.empty())
        return text + u' ' + foretold(backTest);
    for (const figures::Figure& figure : dashboard.figures)
        if (figure.id == "calibration.duration" && !figure.finding.empty())
            return text + u' ' + toString(figure.finding) + u'.';
    return text;
}

QWidget* CalibrationPage::makeInvitation() {
    auto* panel = new Panel(content());
    auto* title = new NoteLabel(tr("Let measurements take the place of assumptions"),
                                FontRole::headlineStrong, Ink::text);
    auto* words = new NoteLabel(
        tr("Drop files on the window: logs of functions with their REPORT lines or in JSON, "
           "exports of CloudWatch Logs, results of AWS Lambda Power Tuning, execution histories, "
           "X-Ray segments, CloudWatch metrics or a bill. How much of each function's time is "
           "waiting, how it starts and how its calls arrive is then estimated, marked as measured "
           "and compared here with what the model predicts. It can be undone."),
        FontRole::body, Ink::muted);
    words->setWordWrap(true);
    auto* choose = new QPushButton(tr("Calibrate from files…"));
    choose->setProperty("primary", true);
    connect(choose, &QPushButton::clicked, this, [this] { context().workspace.calibrate(); });
    auto* row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch(1);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(row);
    column->addStretch(1);
    return panel;
}

} // namespace headroom::ui
