#include "ui/inspector/curve_slider.h"
#include "ui/inspector/setting_editor.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace headroom::ui;

class SettingEditorTest : public QObject {
    Q_OBJECT

private slots:
    void aDragIsOneGesture();
    void aDragCatchesRoundValuesUnlessShiftIsHeld();
    void keysThatFollowEachOtherAreOneGesture();
    void typedValuesCountOnceComplete();
    void aValueFromOutsideTellsNothing();
    void aDraggedSliderIsNotMovedFromOutside();
    void anAbsentSettingIsOffAndComesBack();
    void theWheelChangesNothing();

private:
    std::unique_ptr<SettingEditor> made(bool optional = false);

    Theme theme_;
};

std::unique_ptr<SettingEditor> SettingEditorTest::made(bool optional) {
    auto editor = std::make_unique<SettingEditor>(
        SettingEditor::Words{QStringLiteral("Memory"),
                             QStringLiteral("MB"),
                             optional ? QStringLiteral("none") : QString(),
                             {}},
        optional ? reservedScale() : memoryScale());
    editor->resize(260, 90);
    editor->setValue(512);
    editor->show();
    return editor;
}

void SettingEditorTest::aDragIsOneGesture() {
    const auto editor = made();
    QSignalSpy began(editor.get(), &SettingEditor::gestureBegan);
    QSignalSpy ended(editor.get(), &SettingEditor::gestureEnded);
    QSignalSpy edited(editor.get(), &SettingEditor::edited);
    CurveSlider& slider = editor->slider();
    const int y = slider.height() - 11;
    QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.positionOf(512), y});
    QCOMPARE(edited.count(), 0);
    for (const double value : {600., 700., 900., 1300.})
        QTest::mouseMove(&slider, {slider.positionOf(value), y});
    QCOMPARE(ended.count(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.positionOf(1300), y});
    QCOMPARE(began.count(), 1);
    QCOMPARE(ended.count(), 1);
    QVERIFY(edited.count() >= 3);
    const double last = edited.last().front().value<std::optional<double>>().value();
    QVERIFY(last > 1200 && last < 1400);
    QCOMPARE(editor->spinBox().value(), int(last));
}

void SettingEditorTest::aDragCatchesRoundValuesUnlessShiftIsHeld() {
    const auto editor = made();
    CurveSlider& slider = editor->slider();
    slider.resize(1200, slider.height());
    const int y = slider.height() - 11;
    const int near = slider.positionOf(1024) + 4;
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {near, y});
    QCOMPARE(slider.value(), 1024);
    QTest::mouseClick(&slider, Qt::LeftButton, Qt::ShiftModifier, {near + 20, y});
    QVERIFY(slider.value() > 1024);
}

void SettingEditorTest::keysThatFollowEachOtherAreOneGesture() {
    const auto editor = made();
    QSignalSpy began(editor.get(), &SettingEditor::gestureBegan);
    QSignalSpy ended(editor.get(), &SettingEditor::gestureEnded);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&editor->slider(), Qt::Key_Right);
    QCOMPARE(editor->spinBox().value(), 512 + 3 * 64);
    QTest::keyClick(&editor->slider(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(editor->spinBox().value(), 512 + 3 * 64 - 1);
    QTest::keyClick(&editor->slider(), Qt::Key_PageUp);
    QCOMPARE(editor->spinBox().value(), 768);
    QCOMPARE(began.count(), 1);
    QTRY_COMPARE(ended.count(), 1);
}

void SettingEditorTest::typedValuesCountOnceComplete() {
    const auto editor = made();
    QSignalSpy edited(editor.get(), &SettingEditor::edited);
    editor->spinBox().setFocus();
    editor->spinBox().selectAll();
    QTest::keyClicks(&editor->spinBox(), QStringLiteral("1500"));
    QCOMPARE(edited.count(), 0);
    QTest::keyClick(&editor->spinBox(), Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(editor->slider().value(), 1500);
}

void SettingEditorTest::aValueFromOutsideTellsNothing() {
    const auto editor = made();
    QSignalSpy edited(editor.get(), &SettingEditor::edited);
    editor->setValue(2048);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(editor->slider().value(), 2048);
    QCOMPARE(editor->spinBox().value(), 2048);
}

void SettingEditorTest::aDraggedSliderIsNotMovedFromOutside() {
    const auto editor = made();
    CurveSlider& slider = editor->slider();
    const int y = slider.height() - 11;
    QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.positionOf(512), y});
    QTest::mouseMove(&slider, {slider.positionOf(2000), y});
    const int held = slider.value();
    editor->setValue(600);
    QCOMPARE(slider.value(), held);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.positionOf(2000), y});
    editor->setValue(600);
    QCOMPARE(slider.value(), 600);
}

void SettingEditorTest::anAbsentSettingIsOffAndComesBack() {
    const auto editor = made(true);
    editor->setValue(std::nullopt);
    auto* limited = editor->findChild<QCheckBox*>();
    QVERIFY(limited && !limited->isChecked());
    QVERIFY(!editor->slider().isVisible());
    QSignalSpy edited(editor.get(), &SettingEditor::edited);
    QTest::keyClick(limited, Qt::Key_Space);
    QVERIFY(edited.last().front().value<std::optional<double>>().has_value());
    QTest::keyClick(limited, Qt::Key_Space);
    QVERIFY(!edited.last().front().value<std::optional<double>>().has_value());
}

void SettingEditorTest::theWheelChangesNothing() {
    const auto editor = made();
    QWheelEvent wheel({40, 30}, editor->slider().mapToGlobal(QPointF(40, 30)), {}, {0, 120},
                      Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&editor->slider(), &wheel);
    QCOMPARE(editor->slider().value(), 512);
    QVERIFY(!wheel.isAccepted());
}

QTEST_MAIN(SettingEditorTest)
#include "setting_editor_test.moc"
