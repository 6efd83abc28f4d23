#include "ui/charts/chart_view.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/crosshair_link.h"
#include "ui/charts/export/export_dialog.h"
#include "ui/charts/export/values.h"
#include "ui/charts/figure_definition.h"
#include "ui/charts/figure_table_model.h"
#include "ui/charts/frame_clock.h"
#include "ui/charts/legend_bar.h"
#include "ui/charts/readout.h"
#include "ui/text/text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/busy_dot.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>

namespace headroom::ui {

using namespace Qt::StringLiterals;

ChartView::ChartView(ChartContext context, QWidget* parent)
    : Panel(parent)
    , context_(std::move(context))
    , title_(new NoteLabel(FontRole::strong, Ink::text))
    , finding_(new NoteLabel(FontRole::note, Ink::muted))
    , legend_(new LegendBar)
    , busy_(new BusyDot)
    , tableButton_(new IconButton(u"table-view"_s, tr("Show the values as a table")))
    , moreButton_(new IconButton(u"more"_s, tr("Copy, export and zoom")))
    , menu_(new QMenu(this))
    , holder_(new QWidget)
    , stack_(new QStackedLayout)
    , canvas_(new ChartCanvas)
    , table_(new TableView)
    , model_(new FigureTableModel(this)) {
    title_->setWordWrap(true);
    finding_->setWordWrap(true);
    finding_->hide();
    tableButton_->setCheckable(true);
    table_->setModel(model_);
    table_->setItemDelegate(new CellDelegate(CellDelegate::Kind::values, table_));

    auto* heading = new QHBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(title_, 1);
    heading->addWidget(busy_, 0, Qt::AlignVCenter);
    heading->addWidget(tableButton_, 0, Qt::AlignTop);
    heading->addWidget(moreButton_, 0, Qt::AlignTop);
    holder_->setLayout(stack_);
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(canvas_);
    stack_->addWidget(table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 8, 10);
    column->setSpacing(2);
    column->addLayout(heading);
    column->addWidget(finding_);
    column->addWidget(legend_);
    column->addSpacing(4);
    column->addWidget(holder_, 1);

    fillMenu();
    moreButton_->setMenu(menu_);
    connect(tableButton_, &QToolButton::toggled, this, &ChartView::setTableVisible);
    connect(legend_, &LegendBar::hiddenChanged, this,
            [this] { canvas_->setHidden(legend_->hidden()); });
    connect(canvas_, &ChartCanvas::pointed, this, &ChartView::describe);
    connect(canvas_, &ChartCanvas::categoryActivated, this, &ChartView::categoryActivated);
    connect(canvas_, &ChartCanvas::targetMoved, this, &ChartView::targetMoved);
    connect(canvas_, &ChartCanvas::zoomed, this,
            [this] { resetZoom_->setEnabled(canvas_->chart().zoom().has_value()); });
    connect(canvas_, &ChartCanvas::painted, this, [this] {
        if (!paintAwaited_)
            return;
        paintAwaited_ = false;
        emit figurePainted(shown_);
    });
    if (context_.link)
        canvas_->setLink(context_.link);
    if (context_.clock)
        connect(context_.clock, &FrameClock::tick, this, [this] {
            if (isVisible())
                takeOver();
        });
}

ChartView::~ChartView() = default;

void ChartView::fillMenu() {
    menu_->addAction(icon(u"copy"_s), tr("Copy picture"), this, &ChartView::copyPicture);
    menu_->addAction(icon(u"table-view"_s), tr("Copy values"), this, &ChartView::copyValues);
    menu_->addAction(icon(u"export"_s), tr("Export…"), this, &ChartView::exportFigure);
    menu_->addAction(icon(u"note"_s), tr("Print chart…"), this, [this] {
        if (shown_)
            previewOnPaper(pictureRequest(), this);
    });
    menu_->addSeparator();
    resetZoom_ =
        menu_->addAction(icon(u"reset"_s), tr("Reset zoom"), canvas_, &ChartCanvas::resetZoom);
    resetZoom_->setEnabled(false);
}

void ChartView::setFigure(std::shared_ptr<const figures::Figure> figure) {
    pending_ = std::move(figure);
    if (!context_.clock)
        takeOver();
    else if (isVisible())
        context_.clock->schedule();
}

const figures::Figure* ChartView::shownFigure() const {
    return shown_.get();
}

void ChartView::takeOver() {
    if (!pending_)
        return;
    shown_ = std::move(pending_);
    pending_ = nullptr;
    const QString title = toString(shown_->title);
    if (title != title_->text())
        title_->setText(title);
    finding_->setText(toString(shown_->finding));
    const bool said = findingWanted_ && !finding_->text().isEmpty();
    if (finding_->isHidden() == said)
        finding_->setVisible(said);
    legend_->setFigure(shown_);
    busy_->setBusy(shown_->refining);
    paintAwaited_ = true;
    canvas_->setFigure(shown_);
    if (isTableVisible())
        model_->setFigure(shown_);
    describe();
}

void ChartView::describe() {
    if (!shown_)
        return;
    const QString title = toString(shown_->title);
    QString finding = findingOf(*shown_, NumberFormat());
    if (canvas_->pointedIndex())
        if (const auto readout =
                readoutAt(*shown_, *canvas_->pointedIndex(), legend_->hidden(), NumberFormat()))
            finding = readout->sentence();
    setAccessibleName(title);
    setAccessibleDescription(finding);
    canvas_->setAccessibleName(title);
    canvas_->setAccessibleDescription(finding);
    table_->setAccessibleName(tr("%1, values").arg(title));
    const QString definition = definitionOf(*shown_);
    title_->setToolTip(definition.isEmpty() ? finding : definition);
}

void ChartView::setTargetsMovable(bool movable) {
    canvas_->setTargetsMovable(movable);
}

void ChartView::setFindingVisible(bool visible) {
    findingWanted_ = visible;
    finding_->setVisible(visible && !finding_->text().isEmpty());
}

bool ChartView::isTableVisible() const {
    return stack_->currentWidget() == table_;
}

void ChartView::setTableVisible(bool visible) {
    if (visible && shown_) {
        model_->setFigure(shown_);
        table_->resizeColumnsToContents();
    }
    stack_->setCurrentWidget(visible ? static_cast<QWidget*>(table_) : canvas_);
    tableButton_->setChecked(visible);
    tableButton_->setIcon(icon(visible ? u"chart-view"_s : u"table-view"_s));
    tableButton_->setWords(visible ? tr("Show the chart") : tr("Show the values as a table"));
    legend_->setVisible(!visible);
}

std::optional<Range> ChartView::visibleRange() const {
    return canvas_->chart().zoom();
}

PictureRequest ChartView::pictureRequest() const {
    PictureRequest request;
    request.figure = shown_;
    if (context_.caption)
        request.caption = context_.caption();
    request.hidden = legend_->hidden();
    request.visible = visibleRange();
    return request;
}

void ChartView::copyPicture() const {
    if (shown_)
        QGuiApplication::clipboard()->setImage(pictureImage(pictureRequest(), 2));
}

void ChartView::copyValues() const {
    if (shown_)
        QGuiApplication::clipboard()->setText(tsvOf(*shown_, QLocale(), visibleRange()));
}

void ChartView::exportFigure() {
    if (!shown_)
        return;
    if (const auto error = exportInteractively(pictureRequest(), this))
        emit failed(*error);
}

void ChartView::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    takeOver();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    menu_->popup(event->globalPos());
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyValues();
        return;
    }
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        setTableVisible(!isTableVisible());
        (isTableVisible() ? static_cast<QWidget*>(table_) : canvas_)->setFocus();
        return;
    }
    Panel::keyPressEvent(event);
}

} // namespace headroom::ui
