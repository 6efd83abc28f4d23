#include "ui/inspector/setting_scale.h"

#include <QTest>

using namespace headroom::ui;

class SettingScaleTest : public QObject {
    Q_OBJECT

private slots:
    void valuesGoThereAndBack_data();
    void valuesGoThereAndBack();
    void roundValuesCatch();
    void pagesWalkAlongRoundValues();
};

void SettingScaleTest::valuesGoThereAndBack_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("memory") << 0;
    QTest::newRow("timeout") << 1;
    QTest::newRow("provisioned") << 2;
    QTest::newRow("reserved") << 3;
}

void SettingScaleTest::valuesGoThereAndBack() {
    QFETCH(int, which);
    const SettingScale scales[]{memoryScale(), timeoutScale(), provisionedScale(), reservedScale()};
    const SettingScale& scale = scales[which];
    QCOMPARE(scale.fraction(scale.minimum), 0.0);
    QCOMPARE(scale.fraction(scale.maximum), 1.0);
    QCOMPARE(scale.fraction(scale.maximum * 2), 1.0);
    for (double value = scale.minimum; value <= scale.maximum;
         value += (scale.maximum - scale.minimum) / 97)
        QCOMPARE(scale.valueAt(scale.fraction(value)), std::round(value));
    for (const double point : scale.snapPoints)
        QVERIFY(point >= scale.minimum && point <= scale.maximum);
}

void SettingScaleTest::roundValuesCatch() {
    const SettingScale memory = memoryScale();
    QCOMPARE(memory.snapped(1030, 0.01), 1024.0);
    QCOMPARE(memory.snapped(1100, 0.01), 1100.0);
}

void SettingScaleTest::pagesWalkAlongRoundValues() {
    const SettingScale memory = memoryScale();
    QCOMPARE(memory.nextSnapPoint(512, true), 768.0);
    QCOMPARE(memory.nextSnapPoint(700, true), 768.0);
    QCOMPARE(memory.nextSnapPoint(700, false), 512.0);
    QCOMPARE(memory.nextSnapPoint(128, false), 128.0);
    QCOMPARE(memory.nextSnapPoint(10240, true), 10240.0);
}

QTEST_GUILESS_MAIN(SettingScaleTest)
#include "setting_scale_test.moc"
