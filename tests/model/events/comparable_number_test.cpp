#include "model/events/comparable_number.h"

#include <QTest>

#include <charconv>
#include <cmath>
#include <random>
#include <string>

using namespace headroom::events;

class ComparableNumberTest : public QObject {
    Q_OBJECT

private slots:
    void spellingsOfOneNumber_data() {
        QTest::addColumn<std::string>("spelled");
        QTest::addColumn<double>("value");
        QTest::newRow("integer") << std::string("1") << 1.0;
        QTest::newRow("fraction") << std::string("1.0") << 1.0;
        QTest::newRow("many zeros") << std::string("1.000000000000000000000000000") << 1.0;
        QTest::newRow("exponent") << std::string("1e0") << 1.0;
        QTest::newRow("negative exponent") << std::string("10e-1") << 1.0;
        QTest::newRow("capital") << std::string("0.01E+2") << 1.0;
        QTest::newRow("zeros first") << std::string("0.000001e6") << 1.0;
        QTest::newRow("minus zero") << std::string("-0") << 0.0;
        QTest::newRow("zero with exponent") << std::string("0e400") << 0.0;
        QTest::newRow("negative") << std::string("-38.5") << -38.5;
        QTest::newRow("tenth") << std::string("0.1") << 0.1;
        QTest::newRow("2^53") << std::string("9007199254740992") << 9007199254740992.0;
        QTest::newRow("1e23") << std::string("1e23") << 1e23;
        QTest::newRow("largest") << std::string("1.7976931348623157e308") << 1.7976931348623157e308;
        QTest::newRow("smallest") << std::string("5e-324") << 5e-324;
        QTest::newRow("seventeen digits") << std::string("0.30000000000000004") << 0.1 + 0.2;
    }
    void spellingsOfOneNumber() {
        QFETCH(std::string, spelled);
        QFETCH(double, value);
        const auto number = comparableNumber(spelled);
        QVERIFY(number.has_value());
        QVERIFY(*number == value);
        QVERIFY(std::signbit(*number) == std::signbit(value));
    }

    void notHeldExactly_data() {
        QTest::addColumn<std::string>("spelled");
        QTest::newRow("too many digits") << std::string("0.1234567890123456789");
        QTest::newRow("2^53 + 1") << std::string("9007199254740993");
        QTest::newRow("longer than shortest") << std::string("0.30000000000000003");
        QTest::newRow("overflow") << std::string("1e400");
        QTest::newRow("underflow") << std::string("1e-400");
        QTest::newRow("between subnormals") << std::string("7e-324");
        QTest::newRow("exponent beyond 32 bits") << std::string("1e99999999999");
        QTest::newRow("zero, exponent beyond 32 bits") << std::string("0e99999999999");
        QTest::newRow("exponent beyond 64 bits") << std::string("1e99999999999999999999");
    }
    void notHeldExactly() {
        QFETCH(std::string, spelled);
        QVERIFY(!comparableNumber(spelled).has_value());
    }

    void shortestFormsComeBack() {
        std::mt19937_64 random(1);
        for (int i = 0; i < 20'000; ++i) {
            double value = 0;
            const std::uint64_t bits = random();
            std::memcpy(&value, &bits, sizeof value);
            if (!std::isfinite(value))
                continue;
            char buffer[32];
            const auto end =
                std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific)
                    .ptr;
            const auto number = comparableNumber({buffer, static_cast<std::size_t>(end - buffer)});
            QVERIFY(number.has_value());
            QVERIFY(*number == value);
        }
    }

    void upToFifteenDigitsAlwaysCompare() {
        std::mt19937_64 random(2);
        for (int i = 0; i < 20'000; ++i) {
            const std::string spelled = std::to_string(random() % 1'000'000'000'000'000) + "e" +
                                        std::to_string(static_cast<int>(random() % 80) - 40);
            const auto number = comparableNumber(spelled);
            QVERIFY(number.has_value());
            double expected = 0;
            std::from_chars(spelled.data(), spelled.data() + spelled.size(), expected);
            QVERIFY(*number == expected);
        }
    }
};

QTEST_APPLESS_MAIN(ComparableNumberTest)
#include "comparable_number_test.moc"
