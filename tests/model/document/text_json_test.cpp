#include "model/document/text_json.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom::document;

class TextJsonTest : public QObject {
    Q_OBJECT

private slots:
    void aStoredTextComesBackWhole() {
        const Text text(translatable("Test", "%1 of %2, %3"),
                        {std::string("Checkout"), std::int64_t{3}, Quantity{512, Unit::megabytes}});
        const Text restored = textFromJson(nlohmann::json::parse(toJson(text).dump()));
        QVERIFY(restored == text);
        QCOMPARE(restored.english(), std::string("Checkout of 3, 512 MB"));
    }

    void everyUnitHasItsOwnWord() {
        for (int unit = 0; unit <= static_cast<int>(Unit::requestUnits); ++unit) {
            const Text text(translatable("Test", "%1"), {Quantity{1, static_cast<Unit>(unit)}});
            QVERIFY2(textFromJson(toJson(text)) == text, std::to_string(unit).c_str());
        }
    }

    void whatIsNoTextIsEmpty() {
        QVERIFY(textFromJson(nlohmann::json(3)).empty());
        QVERIFY(textFromJson(nlohmann::json::object()).empty());
        const auto damaged = nlohmann::json{{"source", "%1"}, {"arguments", {{{"unit", "ms"}}}}};
        QCOMPARE(textFromJson(damaged).english(), std::string());
    }
};

QTEST_APPLESS_MAIN(TextJsonTest)
#include "text_json_test.moc"
