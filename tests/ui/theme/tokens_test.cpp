#include "ui/theme/tokens.h"

#include <QTest>

using namespace headroom::ui;

class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void paletteIsRecognised();
    void servicesKeepTheirColors();
};

void TokensTest::textIsReadable_data() {
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        const QByteArray theme = t->dark ? "dark" : "light";
        const auto row = [&theme](const char* name, const QColor& ink, const QColor& ground) {
            QTest::newRow((theme + ' ' + name).constData()) << ink << ground;
        };
        row("text on panel", t->text, t->panel);
        row("text on window", t->text, t->window);
        row("muted on panel", t->muted, t->panel);
        row("muted on window", t->muted, t->window);
        row("muted on rail", t->muted, t->rail);
        row("text on selection", t->text, t->accentSoft);
        row("accent on selection", t->accent, t->accentSoft);
        row("on accent", t->onAccent, t->accent);
        row("good on panel", t->good, t->panel);
        row("good pill", t->good, t->goodSoft);
        row("warn pill", t->warn, t->warnSoft);
        row("bad pill", t->bad, t->badSoft);
        row("bad on panel", t->bad, t->panel);
    }
}

void TokensTest::textIsReadable() {
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double contrast = contrastRatio(ink, ground);
    QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1").arg(contrast)));
}

void TokensTest::paletteIsRecognised() {
    QVERIFY(!tokensOf(paletteOf(lightTokens())).dark);
    QVERIFY(tokensOf(paletteOf(darkTokens())).dark);
}

void TokensTest::servicesKeepTheirColors() {
    QCOMPARE(serviceColor(QStringLiteral("lambda")), QColor(0xE6, 0x9F, 0x00));
    QCOMPARE(serviceColor(QStringLiteral("apiGateway")), QColor(0x99, 0x99, 0x99));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
