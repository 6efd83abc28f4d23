#include "tests/ui/support/inspection.h"

#include "ui/charts/chart_canvas.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include <cmath>

namespace headroom::test {

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget* widget) {
    return u"%1 \"%2\" in %3"_s.arg(
        QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
        QLatin1String(widget->parentWidget() ? widget->parentWidget()->metaObject()->className()
                                             : "nothing"));
}

QString nameOf(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Parts of another control: the control itself is what is named.
bool isPart(const QWidget* widget) {
    return qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
           widget->objectName().startsWith(u"qt_"_s) ||
           qobject_cast<const QComboBox*>(widget->parentWidget());
}

bool isFocusable(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

void checkLabel(const NoteLabel& label, QStringList& cut) {
    if (label.text().isEmpty())
        return;
    if (const auto* elided = qobject_cast<const ElidedLabel*>(&label)) {
        if (elided->toolTip().isEmpty() && elided->sizeHint().width() > elided->width())
            cut.append(u"shortened without a tool tip: "_s + label.text());
    } else if (label.wordWrap() ? label.heightForWidth(label.width()) > label.height()
                                : label.sizeHint().width() > label.width()) {
        cut.append(u"label: "_s + label.text());
    }
}

void checkTable(const QTableView& table, QStringList& cut) {
    const QScrollBar* bar = table.horizontalScrollBar();
    if (bar->maximum() > 0)
        cut.append(u"scrolls sideways by %1: %2"_s.arg(bar->maximum()).arg(table.accessibleName()));
    const QAbstractItemModel& model = *table.model();
    QStyleOptionViewItem option;
    option.widget = &table;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            if (table.rowHeight(row) < table.itemDelegate()->sizeHint(option, index).height())
                cut.append(u"cell: "_s + index.data().toString());
            // Figures are never shortened, a part of a number being another number.
            const auto alignment = index.data(Qt::TextAlignmentRole).toInt();
            const int words =
                QFontMetrics(font(FontRole::label)).horizontalAdvance(index.data().toString());
            if ((alignment & Qt::AlignRight) != 0 && words > table.columnWidth(column) - 8)
                cut.append(u"figure: "_s + index.data().toString());
        }
    }
}

bool isColoured(const QColor& color, const Tokens& tokens) {
    return color.saturation() > 60 || color.rgb() == tokens.baseline.rgb();
}

bool showsSomething(ChartCanvas& canvas) {
    const QImage picture = canvas.viewport()->grab().toImage();
    const double scale = picture.devicePixelRatio();
    const QRectF area = canvas.chart().frame().area;
    const Tokens& tokens = tokensOf(&canvas);
    for (double y = area.top(); y < area.bottom(); y += 1)
        for (double x = area.left(); x < area.right(); x += 1)
            if (isColoured(picture.pixelColor(QPoint(int(x * scale), int(y * scale))), tokens))
                return true;
    return false;
}

bool saysUnit(document::Unit unit, const QString& title, const std::vector<AxisTick>& ticks) {
    const bool plain = unit == document::Unit::none || unit == document::Unit::count ||
                       unit == document::Unit::requestUnits;
    const bool inTicks = std::ranges::any_of(ticks, [](const AxisTick& tick) {
        return std::ranges::any_of(tick.label, [](QChar c) {
            return c.isLetter() || c == u'%' || c.category() == QChar::Symbol_Currency;
        });
    });
    return plain ? inTicks || !title.isEmpty() : inTicks || title.contains(u'(');
}

/// Whether labels of one axis touch.
bool labelsTouch(const PlotFrame& frame, const std::vector<AxisTick>& ticks, bool along) {
    const QFontMetricsF metrics(font(FontRole::note));
    double end = -1e9;
    for (const AxisTick& tick : ticks) {
        if (tick.label.isEmpty() || !along)
            continue;
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        const double middle = frame.toX(tick.value);
        if (middle - half < end)
            return true;
        end = middle + half;
    }
    return false;
}

QString problemOf(ChartView& view) {
    const figures::Figure* figure = view.shownFigure();
    if (!figure)
        return u"no figure"_s;
    ChartCanvas& canvas = view.canvas();
    const ChartLayout& layout = canvas.chart().layout();
    if (canvas.accessibleDescription().isEmpty())
        return u"no finding"_s;
    if (!showsSomething(canvas))
        return u"empty plot area"_s;
    if (!isCategorical(figure->kind)) {
        if (!saysUnit(figure->x.unit, layout.axes.xTitle, layout.axes.x))
            return u"x axis without unit: "_s + layout.axes.xTitle;
        if (!saysUnit(figure->y.unit, layout.axes.yTitle, layout.axes.y))
            return u"y axis without unit: "_s + layout.axes.yTitle;
        if (labelsTouch(layout.frame, layout.axes.x, true))
            return u"labels of the x axis touch"_s;
        return {};
    }
    const document::Unit unit = valueAxis(*figure).unit;
    if (layout.horizontal ? !saysUnit(unit, layout.axes.xTitle, layout.axes.x)
                          : !saysUnit(unit, layout.axes.yTitle, layout.axes.y))
        return u"value axis without unit"_s;
    if (layout.horizontal && labelsTouch(layout.frame, layout.axes.x, true))
        return u"labels of the value axis touch"_s;
    const double row = layout.frame.area.height() / double(figure->categories.size());
    if (layout.horizontal && row < QFontMetricsF(font(FontRole::note)).ascent())
        return u"rows of %1 pixels"_s.arg(row);
    return {};
}

} // namespace

QStringList unnamedControls(QWidget& window) {
    QStringList unnamed;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isPart(widget))
            continue;
        const bool control = isFocusable(widget) || qobject_cast<QAbstractButton*>(widget) ||
                             qobject_cast<QSlider*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                             qobject_cast<ChartView*>(widget);
        if (control && nameOf(widget).isEmpty())
            unnamed.append(describe(widget));
    }
    return unnamed;
}

QStringList unreachableControls(MainWindow& window) {
    QSet<QWidget*> expected;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (isFocusable(widget) && !isPart(widget))
            expected.insert(widget);
    QSet<QWidget*> reached;
    for (int i = 0; i < 2 * expected.size() + 20; ++i) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, Qt::Key_Tab);
        if (QWidget* now = QApplication::focusWidget())
            reached.insert(now);
    }
    QStringList missing;
    if (expected.size() < 6)
        missing.append(u"hardly anything takes the keyboard"_s);
    for (QWidget* widget : expected)
        if (!reached.contains(widget))
            missing.append(describe(widget));
    return missing;
}

QStringList cutWords(QWidget& window) {
    QStringList cut;
    for (const NoteLabel* label : window.findChildren<NoteLabel*>())
        if (label->isVisible())
            checkLabel(*label, cut);
    for (const QScrollArea* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            cut.append(u"wider than its page: "_s + describe(area->parentWidget()));
    for (const QTableView* table : window.findChildren<QTableView*>())
        if (table->isVisible())
            checkTable(*table, cut);
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() &&
            !button->sizePolicy().hasHeightForWidth() && !isPart(button) &&
            button->sizeHint().width() > button->width() && button->toolTip() != button->text())
            cut.append(u"button: "_s + button->text());
    for (const QComboBox* box : window.findChildren<QComboBox*>())
        if (box->isVisible() &&
            box->fontMetrics().horizontalAdvance(box->currentText()) + 34 > box->width())
            cut.append(u"box: "_s + box->currentText());
    for (const QAbstractSpinBox* spin : window.findChildren<QAbstractSpinBox*>())
        if (spin->isVisible() &&
            spin->fontMetrics().horizontalAdvance(spin->text()) + 26 > spin->width())
            cut.append(u"number: "_s + spin->text());
    return cut;
}

QStringList poorCharts(MainWindow& window) {
    QStringList poor;
    for (ChartView* view : window.visibleCharts())
        if (const QString problem = problemOf(*view); !problem.isEmpty())
            poor.append(u"%1: %2"_s.arg(
                view->shownFigure() ? QString::fromStdString(view->shownFigure()->id) : QString(),
                problem));
    return poor;
}

} // namespace headroom::test
