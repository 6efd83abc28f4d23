#include "ui/text/text.h"

#include <QTest>

using headroom::document::Quantity;
using headroom::document::Text;
using headroom::document::translatable;
using headroom::document::Unit;
using headroom::ui::toString;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void argumentsAreRenderedInTheLocale();
    void anArgumentIsNeverRead();
    void verbatimStaysAsItIs();
};

void TextTest::argumentsAreRenderedInTheLocale() {
    const Text text(translatable("Test", "%2 of %1 after %3"),
                    {std::string("booking"), std::int64_t{12345}, Quantity{2.5, Unit::seconds}});
    QCOMPARE(toString(text, QLocale(QLocale::English)).replace(QChar(0x00A0), u' '),
             QStringLiteral("12,345 of booking after 2.5 s"));
    QCOMPARE(toString(text, QLocale(QLocale::German)).replace(QChar(0x00A0), u' '),
             QStringLiteral("12.345 of booking after 2,5 s"));
}

void TextTest::anArgumentIsNeverRead() {
    const Text text(translatable("Test", "%1 and %2"), {std::string("%2"), std::string("x")});
    QCOMPARE(toString(text), QStringLiteral("%2 and x"));
}

void TextTest::verbatimStaysAsItIs() {
    QCOMPARE(toString(Text::verbatim("100 % \xC3\xA4")), QStringLiteral("100 % ä"));
    QVERIFY(toString(Text()).isEmpty());
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
