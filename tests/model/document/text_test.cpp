#include "model/document/text.h"

#include <QTest>

using headroom::document::Quantity;
using headroom::document::Text;
using headroom::document::translatable;
using headroom::document::Unit;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void argumentsTakeTheirPlaces() {
        const Text text(translatable("Test", "%2 before %1, %1 again"),
                        {std::string("one"), std::int64_t{2}});
        QCOMPARE(text.english(), std::string("2 before one, one again"));
    }

    void quantitiesCarryTheirUnit() {
        const Text text(translatable("Test", "%1 of %2 costs %3"),
                        {Quantity{0.125, Unit::ratio}, Quantity{512, Unit::megabytes},
                         Quantity{1.5, Unit::usd}});
        QCOMPARE(text.english(), std::string("12.5 % of 512 MB costs 1.50 USD"));
    }

    void percentSignsStayAndMissingArgumentsLeaveNothing() {
        const Text text(translatable("Test", "100 % sure, %1|%0"));
        QCOMPARE(text.english(), std::string("100 % sure, |%0"));
    }

    void verbatimIsNotASourceText() {
        const Text text = Text::verbatim("50%1");
        QCOMPARE(text.english(), std::string("50%1"));
        QVERIFY(text.context().empty());
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
