#include "tests/ui/support/window_fixture.h"
#include "ui/pages/page_list.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/actions.h"
#include "ui/window/inspector_holder.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QSlider>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

QString describe(const QWidget* widget) {
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
             QLatin1String(widget->parentWidget()
                               ? widget->parentWidget()->metaObject()->className()
                               : "nothing"));
}

QString nameOf(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Parts of another control: the control itself is what is named.
bool isPart(const QWidget* widget) {
    return qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
           widget->objectName().startsWith(QStringLiteral("qt_")) ||
           qobject_cast<const QComboBox*>(widget->parentWidget());
}

bool isFocusable(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void everyControlHasAName_data() { pagesAndSizes(); }
    void everyControlHasAName();
    void chartsSayWhatTheyFind();
    void tabReachesEverythingAndComesRound_data() { pagesAndSizes(); }
    void tabReachesEverythingAndComesRound();
    void noWordIsCut_data() { pagesAndSizes(); }
    void noWordIsCut();

private:
    static void pagesAndSizes();
};

void AccessibilityTest::pagesAndSizes() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const PageEntry& entry : pageList())
        for (const QSize& size : {QSize(1440, 900), QSize(1024, 768)})
            for (const char* language : {"en", "de"})
                QTest::addRow("%s at %d in %s", entry.id, size.width(), language)
                    << QString::fromLatin1(entry.id) << size << QString::fromLatin1(language);
}

void AccessibilityTest::everyControlHasAName() {
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    test::WindowFixture fixture(size, language);
    fixture.window().showPage(page.toStdString());
    QVERIFY(fixture.settle());
    fixture.window().actions().diagnostics->setChecked(true);
    if (size.width() < 1100)
        fixture.window().inspectorHolder().setShown(true);
    int named = 0;
    for (QWidget* widget : fixture.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || isPart(widget))
            continue;
        const bool control = isFocusable(widget) || qobject_cast<QAbstractButton*>(widget) ||
                             qobject_cast<QSlider*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                             qobject_cast<ChartView*>(widget);
        if (!control)
            continue;
        QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(describe(widget)));
        ++named;
    }
    QVERIFY(named > 15);
}

void AccessibilityTest::chartsSayWhatTheyFind() {
    test::WindowFixture fixture;
    for (const PageEntry& entry : pageList()) {
        fixture.window().showPage(entry.id);
        QVERIFY(fixture.settle());
        for (const ChartView* chart : fixture.window().visibleCharts())
            QVERIFY2(!chart->accessibleDescription().isEmpty(), chart->shownFigure()->id.c_str());
    }
}

void AccessibilityTest::tabReachesEverythingAndComesRound() {
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    test::WindowFixture fixture(size, language);
    MainWindow& window = fixture.window();
    window.showPage(page.toStdString());
    QVERIFY(fixture.settle());
    QSet<QWidget*> expected;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (isFocusable(widget) && !isPart(widget))
            expected.insert(widget);
    QVERIFY(expected.size() > 5);
    QSet<QWidget*> reached;
    for (int i = 0; i < 2 * expected.size() + 20; ++i) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, Qt::Key_Tab);
        if (QWidget* now = QApplication::focusWidget())
            reached.insert(now);
    }
    for (QWidget* widget : expected)
        QVERIFY2(reached.contains(widget), qPrintable(describe(widget)));
}

void AccessibilityTest::noWordIsCut() {
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    test::WindowFixture fixture(size, language);
    fixture.window().showPage(page.toStdString());
    QVERIFY(fixture.settle());
    if (size.width() < 1100)
        fixture.window().inspectorHolder().setShown(true);
    QTest::qWait(30);
    for (const NoteLabel* label : fixture.window().findChildren<NoteLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (const auto* elided = qobject_cast<const ElidedLabel*>(label)) {
            QVERIFY2(!elided->text().isEmpty(), qPrintable(describe(label)));
            continue;
        }
        if (label->wordWrap())
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(),
                     qPrintable(label->text()));
        else
            QVERIFY2(label->sizeHint().width() <= label->width(), qPrintable(label->text()));
    }
    for (const QScrollArea* area : fixture.window().findChildren<QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(describe(area->parentWidget())));
    for (const QTableView* table : fixture.window().findChildren<QTableView*>()) {
        if (!table->isVisible())
            continue;
        QStyleOptionViewItem option;
        option.widget = table;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (!table->isColumnHidden(column))
                    QVERIFY2(table->rowHeight(row) >=
                                 table->itemDelegate()->sizeHint(option, index).height(),
                             qPrintable(index.data().toString()));
            }
    }
    for (const QAbstractButton* button : fixture.window().findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() &&
            !button->sizePolicy().hasHeightForWidth() && !isPart(button))
            QVERIFY2(button->sizeHint().width() <= button->width() ||
                         button->toolTip() == button->text(),
                     qPrintable(button->text()));
    for (const QComboBox* box : fixture.window().findChildren<QComboBox*>()) {
        const int words = box->fontMetrics().horizontalAdvance(box->currentText());
        if (box->isVisible())
            QVERIFY2(words + 34 <= box->width(), qPrintable(box->currentText()));
    }
    for (const QAbstractSpinBox* spin : fixture.window().findChildren<QAbstractSpinBox*>())
        if (spin->isVisible())
            QVERIFY2(spin->fontMetrics().horizontalAdvance(spin->text()) + 26 <= spin->width(),
                     qPrintable(spin->text()));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
