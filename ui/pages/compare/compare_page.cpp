#include "ui/pages/compare/compare_page.h"

#include "model/figures/compare_table.h"
#include "ui/figure_lookup.h"
#include "ui/pages/compare/metric_filter.h"
#include "ui/pages/compare/metric_model.h"
#include "ui/pages/compare/value_model.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/number_format.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tiles_layout.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr double usualThresholdPercent = 1;

void makeQuiet(TableView& table, QAbstractItemModel* model, LineDelegate* delegate) {
    table.setModel(model);
    table.setItemDelegate(delegate);
    table.setWordWrap(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

QComboBox* sideBox(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

ComparePage::ComparePage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , metricModel_(new MetricModel(this))
    , filter_(new MetricFilter(this))
    , valueModel_(new ValueModel(this))
    , baseline_(sideBox(tr("Compared with")))
    , scenario_(sideBox(tr("Scenario")))
    , session_(new QPushButton(tr("From a session\u2026")))
    , words_(new QLineEdit)
    , entity_(new QComboBox)
    , threshold_(new QDoubleSpinBox)
    , only_(new QCheckBox(tr("Only what matters")))
    , metrics_(new TableView)
    , values_(new TableView)
    , noValues_(new NoteLabel(FontRole::body, Ink::muted))
    , chart_(makeChart()) {
    filter_->setSourceModel(metricModel_);
    makeTables();
    auto* figures = new QWidget;
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(makeFilters());
    column->addWidget(metrics_, 1);
    figures->setAccessibleName(tr("Every figure of both"));
    auto* settings = new QWidget;
    auto* rows = new QVBoxLayout(settings);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(noValues_);
    rows->addWidget(values_, 1);
    settings->setAccessibleName(tr("What each of them sets"));

    auto* tiles = new TilesLayout(12);
    tiles->addTile(new TitledPanel(tr("Every figure of both"), figures),
                   {1.8, 460, 330, 1.5, 2000});
    tiles->addTile(chart_, {1, 340, 330, 1.5, 700});
    tiles->endRow();
    tiles->addTile(new TitledPanel(tr("What each of them sets"), settings), {1, 460, 200, 1, 1200});
    auto* page = new QVBoxLayout(content());
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addLayout(makeSides());
    page->addLayout(tiles, 1);

    const Workspace& workspace = context.workspace;
    connect(&workspace, &Workspace::scenariosChanged, this, [this] {
        if (isVisible())
            fillSides();
    });
    connect(&workspace, &Workspace::documentChanged, this, [this] {
        if (isVisible())
            showValues();
    });
}

QLayout* ComparePage::makeSides() {
    auto* swap = new QPushButton(tr("Swap"));
    swap->setFocusPolicy(Qt::TabFocus);
    swap->setToolTip(tr("Exchange the two scenarios"));
    session_->setFocusPolicy(Qt::TabFocus);
    session_->setToolTip(tr("Adds the scenarios of a saved session to this project"));
    auto* row = new FlowLayout(8, 6);
    row->addWidget(scenario_);
    row->addWidget(new NoteLabel(tr("against"), FontRole::body, Ink::muted));
    row->addWidget(baseline_);
    row->addWidget(swap);
    row->addWidget(session_);
    const auto choose = [this](QComboBox* box, void (Workspace::*select)(const std::string&)) {
        connect(box, &QComboBox::activated, this, [this, box, select](int index) {
            (context().workspace.*select)(box->itemData(index).toString().toStdString());
        });
    };
    choose(scenario_, &Workspace::selectScenario);
    choose(baseline_, &Workspace::selectBaseline);
    connect(swap, &QPushButton::clicked, this, &ComparePage::swapSides);
    connect(session_, &QPushButton::clicked, this, &ComparePage::addFromSession);
    return row;
}

QLayout* ComparePage::makeFilters() {
    words_->setPlaceholderText(tr("Search"));
    words_->setAccessibleName(tr("Search figures"));
    words_->setClearButtonEnabled(true);
    words_->setFixedWidth(190);
    entity_->setAccessibleName(tr("Of what"));
    entity_->setMaximumWidth(190);
    entity_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    threshold_->setAccessibleName(tr("Least change that matters"));
    threshold_->setToolTip(tr("Smaller changes, and those whose interval holds 0, are grey"));
    threshold_->setRange(0, 100);
    threshold_->setDecimals(1);
    threshold_->setSingleStep(0.5);
    threshold_->setValue(usualThresholdPercent);
    threshold_->setPrefix(u"\u2265 "_s);
    threshold_->setSuffix(u"\u00A0%"_s);
    only_->setToolTip(tr("Hides what is grey"));
    auto* copy = new IconButton(u"copy"_s, tr("Copy all figures as CSV"));
    auto* row = new FlowLayout(8, 6);
    row->addWidget(words_);
    row->addWidget(entity_);
    row->addWidget(threshold_);
    row->addWidget(only_);
    row->addWidget(copy);
    connect(words_, &QLineEdit::textChanged, filter_, &MetricFilter::setWords);
    connect(entity_, &QComboBox::activated, this,
            [this](int index) { filter_->setEntity(entity_->itemData(index).toString()); });
    connect(threshold_, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        metricModel_->setThreshold({percent / 100});
        filter_->invalidate();
        showChart(context().workspace.dashboard());
    });
    connect(only_, &QCheckBox::toggled, filter_, &MetricFilter::setOnlyWhatMatters);
    connect(copy, &QToolButton::clicked, this, &ComparePage::copyCsv);
    return row;
}

void ComparePage::makeTables() {
    makeQuiet(*metrics_, filter_, new LineDelegate(-1, MetricModel::mattersRole, metrics_));
    metrics_->setAccessibleName(tr("Every figure of both"));
    metrics_->setSortingEnabled(true);
    // Which percentile it is stands at the end.
    metrics_->setTextElideMode(Qt::ElideMiddle);
    metrics_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    filter_->sort(-1);
    metrics_->viewport()->installEventFilter(this);
    makeQuiet(*values_, valueModel_, new LineDelegate(-1, ValueModel::differsRole, values_));
    values_->setAccessibleName(tr("What each of them sets"));
    values_->viewport()->installEventFilter(this);
    noValues_->setWordWrap(true);
    noValues_->hide();
    // Until there is something to draw.
    chart_->hide();
    noValues_->setText(tr("Neither of the two changes the application as it is loaded. Move a "
                          "slider, switch a change on, or choose another scenario."));
}

void ComparePage::copyCsv() const {
    if (table_)
        QGuiApplication::clipboard()->setText(csvOf(*table_));
}

void ComparePage::fillSides() {
    const Workspace& workspace = context().workspace;
    for (QComboBox* box : {scenario_, baseline_}) {
        const QSignalBlocker blocker(box);
        const std::string chosen =
            box == scenario_ ? workspace.scenarioId() : workspace.baselineId();
        box->clear();
        for (const scenario::Scenario& scenario : workspace.scenarios()) {
            box->addItem(workspace.scenarioName(scenario.id), QString::fromStdString(scenario.id));
            if (scenario.id == chosen)
                box->setCurrentIndex(box->count() - 1);
        }
    }
    showNames();
}

void ComparePage::showNames() {
    const Workspace& workspace = context().workspace;
    const QString baseline = workspace.scenarioName(workspace.baselineId());
    const QString scenario = workspace.scenarioName(workspace.scenarioId());
    metricModel_->setNames(baseline, scenario);
    valueModel_->setNames(baseline, scenario);
}

void ComparePage::fillEntities() {
    std::map<QString, QString> entities;
    for (const figures::ComparedMetric& metric : table_->metrics)
        entities.emplace(QString::fromStdString(metric.entity), toString(metric.where));
    if (static_cast<int>(entities.size()) + 1 == entity_->count())
        return;
    const QSignalBlocker blocker(entity_);
    const QString chosen = entity_->currentData().toString();
    entity_->clear();
    entity_->addItem(tr("Everything"), QString());
    for (const auto& [id, name] : entities)
        entity_->addItem(name, id);
    entity_->setCurrentIndex(std::max(0, entity_->findData(chosen)));
}

void ComparePage::showChart(const SharedDashboard& dashboard) {
    SharedFigure figure = figureIn(dashboard, "compare.changes");
    // Another threshold than the usual one: a chart of its own.
    if (threshold_->value() != usualThresholdPercent && dashboard && dashboard->comparison)
        figure = std::make_shared<const figures::Figure>(
            figures::largestChanges(*dashboard->comparison, metricModel_->threshold()));
    const bool any = figure && hasValues(*figure);
    chart_->setVisible(any);
    if (any)
        chart_->setFigure(std::move(figure));
}

void ComparePage::showValues() {
    const Workspace& workspace = context().workspace;
    if (!workspace.book())
        return;
    const scenario::ScenarioBook& book = *workspace.book();
    valueModel_->setDocuments(*book.loaded(), *book.resolved(workspace.baselineId()).document,
                              *book.resolved(workspace.scenarioId()).document);
    const bool any = valueModel_->rowCount() > 0;
    values_->setVisible(any);
    noValues_->setVisible(!any);
}

void ComparePage::swapSides() {
    Workspace& workspace = context().workspace;
    const std::string scenario = workspace.scenarioId();
    const std::string baseline = workspace.baselineId();
    workspace.selectBaseline(scenario);
    workspace.selectScenario(baseline);
}

void ComparePage::addFromSession() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Add the scenarios of a session"),
                                                      {}, tr("Headroom sessions (*.headroom)"));
    if (!path.isEmpty())
        context().workspace.addScenariosFrom(path);
}

void ComparePage::showEvent(QShowEvent* event) {
    session_->setVisible(context().workspace.canReadSessions());
    fillSides();
    showValues();
    Page::showEvent(event);
}

void ComparePage::showDashboard(const SharedDashboard& dashboard) {
    table_ = dashboard->comparison;
    metricModel_->setTable(table_);
    fitMetrics();
    showNames();
    showChart(dashboard);
    if (table_)
        fillEntities();
}

QString ComparePage::headlineOf(const figures::Dashboard& dashboard) const {
    const Workspace& workspace = context().workspace;
    const QString scenario = workspace.scenarioName(workspace.scenarioId());
    const QString baseline = workspace.scenarioName(workspace.baselineId());
    if (workspace.scenarioId() == workspace.baselineId())
        return tr("%1 is compared with itself. Choose another scenario on either side.")
            .arg(scenario);
    if (!dashboard.comparison)
        return tr("%1 against %2.").arg(scenario, baseline);
    const auto& metrics = dashboard.comparison->metrics;
    const auto matters =
        std::ranges::count_if(metrics, [this](const figures::ComparedMetric& metric) {
            return metricModel_->threshold().isMet(metric);
        });
    return tr("%1 against %2: %3 of %4 figures change by more than the threshold.")
        .arg(scenario, baseline, NumberFormat().integer(matters),
             NumberFormat().integer(static_cast<qint64>(metrics.size())));
}

bool ComparePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == metrics_->viewport())
        fitMetrics();
    if (event->type() == QEvent::Resize && watched == values_->viewport())
        fitValues();
    return Page::eventFilter(watched, event);
}

void ComparePage::fitMetrics() {
    const int room = metrics_->viewport()->width();
    // Where there is little room, the interval is in the CSV and the chart alone.
    const bool narrow = room < 680;
    metrics_->setColumnHidden(MetricModel::interval, narrow);
    QHeaderView* header = metrics_->horizontalHeader();
    const int percents[MetricModel::columns]{narrow ? 20 : 15,
                                             narrow ? 24 : 22,
                                             narrow ? 15 : 11,
                                             narrow ? 15 : 11,
                                             narrow ? 14 : 12,
                                             narrow ? 12 : 10,
                                             19};
    // Bounds are never shortened: what they need goes off the words.
    const int interval =
        std::max(room * percents[MetricModel::interval] / 100,
                 std::min(static_cast<QAbstractItemView*>(metrics_)->sizeHintForColumn(
                              MetricModel::interval),
                          room * 30 / 100));
    const int others = narrow ? room : (room - interval) * 100 / 81;
    int left = room;
    const int last = narrow ? MetricModel::percent : MetricModel::interval;
    for (int column = 0; column < last; ++column) {
        const int width = others * percents[column] / 100;
        header->resizeSection(column, width);
        left -= width;
    }
    header->resizeSection(last, left);
}

void ComparePage::fitValues() {
    const int room = values_->viewport()->width();
    const int place = room * 43 / 100;
    const int side = (room - place) / 3;
    QHeaderView* header = values_->horizontalHeader();
    header->resizeSection(ValueModel::place, place);
    header->resizeSection(ValueModel::loadedValue, side);
    header->resizeSection(ValueModel::baselineValue, side);
    header->resizeSection(ValueModel::scenarioValue, room - place - 2 * side);
}

} // namespace headroom::ui
