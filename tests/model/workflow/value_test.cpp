#include "model/workflow/json_text.h"
#include "model/workflow/value.h"
#include "tests/model/workflow/json_literal.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom;
using tests::json;
using workflow::Object;
using workflow::Opaque;
using workflow::OpaqueType;
using workflow::Value;

class ValueTest : public QObject {
    Q_OBJECT

private slots:
    void numbersArePrintedAsJavaDoes_data() {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](double number, const char* text) {
            QTest::newRow(text) << number << QString(text);
        };
        row(0, "0.0");
        row(-0.0, "-0.0");
        row(1, "1.0");
        row(1.5, "1.5");
        row(100, "100.0");
        row(0.001, "0.001");
        row(0.0009, "9.0E-4");
        row(1234567, "1234567.0");
        row(9999999.5, "9999999.5");
        row(1e7, "1.0E7");
        row(1.25e10, "1.25E10");
        row(1e-10, "1.0E-10");
        row(-123.456, "-123.456");
        row(1.7976931348623157e308, "1.7976931348623157E308");
    }
    void numbersArePrintedAsJavaDoes() {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(workflow::text(Value(number))), text);
    }

    void integersStayIntegers() {
        QCOMPARE(workflow::text(json("[1, 1.0, -9007199254740993]")),
                 std::string("[1,1.0,-9007199254740993]"));
        QVERIFY(json("1") != json("1.0"));
        QCOMPARE(workflow::text(json("18446744073709551615")),
                 std::string("1.8446744073709552E19"));
    }

    void membersKeepTheirOrderAndCompareWithout() {
        const Value a = json("{\"b\": 1, \"a\": 2}");
        QCOMPARE(workflow::text(a), std::string("{\"b\":1,\"a\":2}"));
        const Value b = json("{\"a\": 2, \"b\": 1}");
        QVERIFY(a == b);
        QCOMPARE(a.hash(), b.hash());
        QVERIFY(json("[1, 2]") != json("[2, 1]"));
    }

    void ofDuplicateKeysTheLastCounts() {
        QCOMPARE(workflow::text(json("{\"a\": 1, \"b\": 2, \"a\": 3}")),
                 std::string("{\"a\":3,\"b\":2}"));
    }

    void largeObjectsAreIndexed() {
        Object object;
        for (int i = 0; i < 100; ++i)
            object.set("key" + std::to_string(i), i);
        object.set("key7", "seven");
        object.remove("key8");
        const Value value(object);
        QCOMPARE(value.object().size(), std::size_t{99});
        QCOMPARE(*value.find("key7"), Value("seven"));
        QCOMPARE(*value.find("key99"), Value(99));
        QVERIFY(value.find("key8") == nullptr);
        QCOMPARE(value.object().members()[7].name, std::string("key7"));
    }

    void textsAreEscapedAsJacksonDoes() {
        QCOMPARE(workflow::text(Value("a\"b\\c/\n\t\x01\xC3\xA4")),
                 std::string("\"a\\\"b\\\\c/\\n\\t\\u0001\xC3\xA4\""));
    }

    void lengthAndDepthAreKept() {
        for (const char* text :
             {"null", "[]", "{}", "[1,2,[3]]", "{\"a\":{\"b\":\"c\\n\"},\"d\":1.5}"}) {
            const Value value = json(text);
            QCOMPARE(value.textLength(), workflow::text(value).size());
        }
        QCOMPARE(json("[[[]]]").depth(), 3U);
        QCOMPARE(json("{\"a\": [1]}").depth(), 2U);
        QCOMPARE(json("1").depth(), 0U);
    }

    void opaqueValuesAreFoundAnywhere() {
        const Value id(Opaque{OpaqueType::string, "$$.Execution.Id"});
        const Value value(Object({{"list", workflow::Array{1, id}}}));
        QVERIFY(value.hasOpaque());
        QVERIFY(!json("[1]").hasOpaque());
        QCOMPARE(workflow::text(value), std::string("{\"list\":[1,\"<$$.Execution.Id>\"]}"));
        QVERIFY(id == Value(Opaque{OpaqueType::string, "$$.Execution.Id"}));
        QVERIFY(id != Value(Opaque{OpaqueType::string, "$$.Execution.Name"}));
    }

    void brokenJsonIsRefused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "{", "[1,]", "{\"a\":}", "nul", "1 2", "\"\x01\"", "{'a': 1}"})
            QTest::newRow(text) << QString(text);
        QTest::newRow("deep") << QString(600, '[') + QString(600, ']');
    }
    void brokenJsonIsRefused() {
        QFETCH(QString, text);
        const auto value = workflow::parseJson(text.toStdString());
        QVERIFY(!value);
        QVERIFY(!value.error().empty());
    }

    void theLibrarysJsonGoesThere_andBack() {
        const Value value = json("{\"a\": [null, true, 1, 2.5, \"x\"], \"b\": {}}");
        QVERIFY(workflow::fromJson(workflow::toJson(value)) == value);
    }
};

QTEST_APPLESS_MAIN(ValueTest)
#include "value_test.moc"
