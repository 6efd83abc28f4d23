#include "ui/pages/assumptions/assumptions_page.h"

#include "model/figures/assumption_rows.h"
#include "model/figures/measured_values.h"
#include "ui/figure_lookup.h"
#include "ui/pages/assumptions/assumption_filter.h"
#include "ui/pages/assumptions/assumption_model.h"
#include "ui/pages/titled_panel.h"
#include "ui/text/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tiles_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::ui {

using document::Text;
using document::translatable;
using figures::Foundation;

namespace {

// So long no further change must follow before the rows are made anew.
constexpr int settleMs = 120;
constexpr int rowHeight = 28;

} // namespace

AssumptionsPage::AssumptionsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , model_(new AssumptionModel(this))
    , filter_(new AssumptionFilter(this))
    , table_(new TableView)
    , explanation_(new NoteLabel(FontRole::note, Ink::muted))
    , nothing_(new NoteLabel(FontRole::body, Ink::muted))
    , words_(new QLineEdit)
    , foundation_(new QComboBox)
    , target_(new QComboBox)
    , save_(new QPushButton(tr("Save overlay")))
    , revert_(new QPushButton(tr("Take back the measurement")))
    , tiles_(new TilesLayout(12)) {
    filter_->setSourceModel(model_);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(makeFilters());
    column->addWidget(makeTable(), 1);
    column->addWidget(nothing_);
    column->addWidget(explanation_);
    body->setAccessibleName(tr("Assumptions"));
    tiles_->addTile(new TitledPanel(tr("What the simulation rests on"), body),
                    {1.8, 460, 420, 1, 4000});
    content()->setLayout(tiles_);

    settle_.setSingleShot(true);
    settle_.setInterval(settleMs);
    connect(&settle_, &QTimer::timeout, this, &AssumptionsPage::refresh);
    connect(&this->context().workspace, &Workspace::documentChanged, this, [this] {
        if (isVisible())
            settle_.start();
    });
    connect(model_, &AssumptionModel::valueGiven, this, &AssumptionsPage::give);
    connect(model_, &AssumptionModel::refused, this, &Page::failed);
}

QLayout* AssumptionsPage::makeFilters() {
    words_->setPlaceholderText(tr("Search"));
    words_->setAccessibleName(tr("Search assumptions"));
    words_->setClearButtonEnabled(true);
    words_->setFixedWidth(220);
    foundation_->setAccessibleName(tr("State"));
    foundation_->addItem(tr("All states"), -1);
    for (const Foundation foundation :
         {Foundation::needsValue, Foundation::assumed, Foundation::defaulted, Foundation::measured,
          Foundation::given})
        foundation_->addItem(foundationText(foundation), static_cast<int>(foundation));
    target_->setAccessibleName(tr("What an edit changes"));
    target_->addItem(tr("Edit this scenario"));
    target_->addItem(tr("Edit all scenarios"));
    target_->setToolTip(
        tr("Whether a value is tried out in the scenario shown, or corrected in the "
           "application as it is loaded, which all scenarios stand on"));
    save_->setToolTip(tr("Writes what was corrected for all scenarios, and everything that is "
                         "assumed, to headroom.json beside the template"));
    save_->setFocusPolicy(Qt::TabFocus);
    auto* row = new FlowLayout(8, 6);
    row->addWidget(words_);
    row->addWidget(foundation_);
    row->addWidget(target_);
    row->addWidget(save_);
    revert_->setToolTip(tr("Puts back what stood in place of the measured value; can be undone"));
    revert_->setFocusPolicy(Qt::TabFocus);
    revert_->hide();
    row->addWidget(revert_);
    connect(revert_, &QPushButton::clicked, this, &AssumptionsPage::revertSelected);
    connect(words_, &QLineEdit::textChanged, this, [this](const QString& words) {
        filter_->setWords(words);
        explainSelected();
    });
    connect(foundation_, &QComboBox::activated, this, [this](int index) {
        const int chosen = foundation_->itemData(index).toInt();
        filter_->setFoundation(chosen < 0 ? std::nullopt
                                          : std::optional(static_cast<Foundation>(chosen)));
        explainSelected();
    });
    connect(save_, &QPushButton::clicked, &context().workspace, &Workspace::saveOverlay);
    return row;
}

QWidget* AssumptionsPage::makeTable() {
    table_->setModel(filter_);
    table_->setItemDelegate(
        new LineDelegate(AssumptionModel::toneRole, AssumptionModel::inEffectRole, table_));
    table_->setAccessibleName(tr("Assumptions"));
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setWordWrap(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setMinimumHeight(240);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(rowHeight);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->setSortingEnabled(true);
    table_->sortByColumn(AssumptionModel::foundation, Qt::AscendingOrder);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    explanation_->setWordWrap(true);
    nothing_->setWordWrap(true);
    nothing_->hide();
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AssumptionsPage::explainSelected);
    return table_;
}

bool AssumptionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize)
        fit();
    // Keys that an open editor does not take come by as well.
    if (watched == table_ && event->type() == QEvent::KeyPress && table_->hasFocus()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = table_->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            const QModelIndex value = current.siblingAtColumn(AssumptionModel::value);
            table_->setCurrentIndex(value);
            if (value.flags() & Qt::ItemIsEditable)
                table_->edit(value);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void AssumptionsPage::fit() {
    const int room = table_->viewport()->width();
    const int state = Pill::sizeFor(tr("needs a value")).width() + 20;
    const int rest = std::max(room - state, 300);
    QHeaderView* header = table_->horizontalHeader();
    // Figures are never shortened. Where there is little room, what else is possible stands below
    // the table alone.
    const bool narrow = room < 760;
    const auto widthOf = [this](int column) {
        return static_cast<QAbstractItemView*>(table_)->sizeHintForColumn(column);
    };
    const int value = std::clamp(widthOf(AssumptionModel::value), 60, rest * 30 / 100);
    const int range = narrow ? 0 : std::clamp(widthOf(AssumptionModel::range), 60, rest * 24 / 100);
    const int words = rest - value - range;
    const int where = words * 29 / 100;
    const int what = words * 40 / 100;
    table_->setColumnHidden(AssumptionModel::range, narrow);
    header->resizeSection(AssumptionModel::where, where);
    header->resizeSection(AssumptionModel::what, what);
    header->resizeSection(AssumptionModel::value, value);
    if (!narrow)
        header->resizeSection(AssumptionModel::range, range);
    header->resizeSection(AssumptionModel::foundation, state);
    header->resizeSection(AssumptionModel::source, rest - where - what - value - range);
}

void AssumptionsPage::refresh() {
    const Workspace& workspace = context().workspace;
    if (!workspace.book() || !workspace.project())
        return;
    const auto& document = workspace.book()->resolved(workspace.scenarioId()).document;
    if (document == shownDocument_)
        return;
    shownDocument_ = document;
    model_->setRows(figures::assumptionRows(*document, *workspace.book()->loaded(),
                                            workspace.project()->diagnostics));
    fit();
    explainSelected();
}

void AssumptionsPage::explainSelected() {
    const bool any = filter_->rowCount() > 0;
    table_->setVisible(any);
    nothing_->setVisible(!any);
    nothing_->setText(model_->rowCount() == 0
                          ? tr("This application has no value that had to be assumed.")
                          : tr("No assumption matches the search."));
    const QModelIndex current = table_->currentIndex();
    const figures::AssumptionRow* row =
        any && current.isValid() ? model_->rowAt(filter_->mapToSource(current)) : nullptr;
    revert_->setVisible(row && row->foundation == Foundation::measured);
    if (!row) {
        explanation_->setText(
            tr("Select a row to read why it has its value; Return or a double click changes it."));
        return;
    }
    QStringList parts{sourceText(*row)};
    if (row->low && row->high)
        parts.append(tr("Possible: %1")
                         .arg(current.siblingAtColumn(AssumptionModel::range).data().toString()));
    if (!row->isEditable)
        parts.append(
            tr("Change it in the project's files: %1").arg(QString::fromStdString(row->pointer)));
    parts.removeAll(QString());
    explanation_->setText(parts.isEmpty() ? tr("The project states this value without a source.")
                                          : parts.join(QStringLiteral(" \u00B7 ")));
}

void AssumptionsPage::revertSelected() {
    const QModelIndex current = table_->currentIndex();
    const auto* row = current.isValid() ? model_->rowAt(filter_->mapToSource(current)) : nullptr;
    Workspace& workspace = context().workspace;
    if (!row || !workspace.book())
        return;
    // Calibration corrects the application for all scenarios, and so does taking it back.
    const auto& document =
        *workspace.book()->resolved(std::string(scenario::currentScenario)).document;
    const std::vector places{row->pointer};
    const auto patch = figures::revertedValues(document, places);
    if (patch.empty())
        return;
    workspace.edit(patch,
                   Text(translatable("Assumptions", "Take back %1 of %2"),
                        {row->what.english(), row->where.english()}),
                   Workspace::EditTarget::loaded);
    settle_.stop();
    refresh();
}

void AssumptionsPage::give(const figures::AssumptionRow& row, const nlohmann::json& value) {
    Workspace& workspace = context().workspace;
    const auto target = target_->currentIndex() == 1 ? Workspace::EditTarget::loaded
                                                     : Workspace::EditTarget::scenario;
    const std::string on = target == Workspace::EditTarget::loaded
                               ? std::string(scenario::currentScenario)
                               : workspace.scenarioId();
    const auto& document = *workspace.book()->resolved(on).document;
    workspace.edit(
        figures::givenValue(document, row.pointer, value),
        Text(translatable("Assumptions", "%1 of %2"), {row.what.english(), row.where.english()}),
        target);
    // Later: the editor of the cell is still open.
    settle_.stop();
    QMetaObject::invokeMethod(this, &AssumptionsPage::refresh, Qt::QueuedConnection);
}

void AssumptionsPage::showEvent(QShowEvent* event) {
    save_->setVisible(context().workspace.canSaveOverlay());
    // The headline counts what the rows say.
    refresh();
    Page::showEvent(event);
}

void AssumptionsPage::showDashboard(const SharedDashboard& dashboard) {
    refresh();
    showFigures(*dashboard, dashboard);
}

void AssumptionsPage::showFigures(const figures::Dashboard& dashboard,
                                  const SharedDashboard& owner) {
    std::vector<const figures::Figure*> found;
    for (const figures::Figure& figure : dashboard.figures)
        if (figure.id.starts_with("assumptions."))
            found.push_back(&figure);
    while (charts_.size() < found.size()) {
        ChartView* chart = makeChart(content());
        chart->setFindingVisible(true);
        tiles_->addTile(chart, {1, 320, 300, 1, 900});
        charts_.push_back(chart);
    }
    for (std::size_t i = 0; i < charts_.size(); ++i) {
        charts_[i]->setVisible(i < found.size());
        if (i < found.size())
            charts_[i]->setFigure({owner, found[i]});
    }
}

QString AssumptionsPage::headlineOf(const figures::Dashboard& dashboard) const {
    const auto count = [this](Foundation foundation) {
        return static_cast<int>(
            std::ranges::count(model_->rows(), foundation, &figures::AssumptionRow::foundation));
    };
    const int needed = count(Foundation::needsValue);
    const int assumed = count(Foundation::assumed);
    QString text = assumed == 0 ? tr("Nothing in this application had to be assumed.")
                                : tr("%n value(s) are assumed.", nullptr, assumed);
    text += u' ' + tr("%n more come(s) from defaults.", nullptr, count(Foundation::defaulted));
    if (needed > 0)
        text += u' ' + tr("%n value(s) still have to be given.", nullptr, needed);
    if (!dashboard.status.assumptions.empty())
        text += u' ' + tr("The bands around the figures show what that leaves open.");
    return text;
}

} // namespace headroom::ui
