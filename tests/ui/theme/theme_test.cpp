#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace headroom::ui;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(); }
    void modeChangesThePalette();
    void theBundledFontIsUsed();
    void digitsHaveEqualWidths();
    void everyIconDrawsInTheColorAskedFor();
    void cleanupTestCase() { theme_.reset(); }

private:
    std::unique_ptr<Theme> theme_;
};

void ThemeTest::modeChangesThePalette() {
    QSignalSpy changed(theme_.get(), &Theme::changed);
    theme_->setMode(ThemeMode::dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
    theme_->setMode(ThemeMode::light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
    theme_->setMode(ThemeMode::light);
    QCOMPARE(changed.count(), 2);
}

void ThemeTest::theBundledFontIsUsed() {
    for (const auto role : {FontRole::body, FontRole::strong, FontRole::note, FontRole::value}) {
        const QFontInfo info(font(role));
        QCOMPARE(info.family(), QStringLiteral("Headroom Sans"));
        QCOMPARE(info.pixelSize(), font(role).pixelSize());
        QCOMPARE(info.weight(), int(font(role).weight()));
    }
}

void ThemeTest::digitsHaveEqualWidths() {
    const QFontMetricsF metrics(font(FontRole::value));
    for (const char digit : {'0', '1', '4', '7', '8'})
        QVERIFY(std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) -
                         metrics.horizontalAdvance(u'5')) < 0.05);
    QVERIFY(std::abs(metrics.horizontalAdvance(QChar(0x2212)) - metrics.horizontalAdvance(u'+')) <
            0.05);
}

void ThemeTest::everyIconDrawsInTheColorAskedFor() {
    QDirIterator files(QStringLiteral(":/icons"));
    int count = 0;
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        if (name == QStringLiteral("headroom"))
            continue;
        QImage image(40, 40, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, name, QRectF(0, 0, 40, 40), Qt::red);
        painter.end();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > 200) {
                    ++drawn;
                    QVERIFY2(qRed(image.pixel(x, y)) > 240 && qBlue(image.pixel(x, y)) < 15,
                             qPrintable(name));
                }
        QVERIFY2(drawn > 20, qPrintable(name));
        ++count;
    }
    QVERIFY(count > 30);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
