#include "model/report/english_number.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using document::Unit;

class EnglishNumberTest : public QObject {
    Q_OBJECT

private slots:
    void digitsFollowTheInterval_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("interval");
        const auto row = [](const char* name, double value, double low, double high, Unit unit,
                            const char* number, const char* interval) {
            QTest::newRow(name) << value << low << high << static_cast<int>(unit)
                                << QString::fromUtf8(number) << QString::fromUtf8(interval);
        };
        row("seconds", 10.943, 10.84, 11.05, Unit::seconds, "10.9 s", "±0.1");
        row("milliseconds become seconds", 2514, 2514, 2514, Unit::milliseconds, "2.51 s", "");
        row("a round number stays short", 15, 15, 15, Unit::seconds, "15 s", "");
        row("minutes", 600, 600, 600, Unit::seconds, "10 min", "");
        row("days", 518400, 518400, 518400, Unit::seconds, "6 d", "");
        row("per cent", 0.0123, 0.011, 0.0136, Unit::ratio, "1.2 %", "±0.1");
        row("money has groups", 1450.4, 1440, 1460.8, Unit::usdPerMonth, "$1,450 a month", "±10");
        row("cents", 3.456, 3.456, 3.456, Unit::usd, "$3.46", "");
        row("a band that leans", 10, 9, 13, Unit::seconds, "10 s", "9 to 13");
        row("a narrow band", 8.63, 8.6299, 8.6301, Unit::seconds, "8.63 s", "±<0.01");
        row("millions", 2630000, 2630000, 2630000, Unit::count, "2.63 M", "");
        row("unknown", NAN, NAN, NAN, Unit::seconds, "–", "");
        row("unknown band", 2, NAN, NAN, Unit::seconds, "2 s", "");
        row("megabytes", 1024, 1024, 1024, Unit::megabytes, "1,024 MB", "");
    }
    void digitsFollowTheInterval() {
        QFETCH(double, value);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, unit);
        const auto number = report::english::withBand(value, low, high, static_cast<Unit>(unit));
        QTEST(QString::fromStdString(number.value).replace(QChar(0x00A0), u' '), "number");
        QTEST(QString::fromStdString(number.interval), "interval");
    }

    void changesHaveASign() {
        const auto change = [](double value, Unit unit) {
            return QString::fromStdString(report::english::change(value, unit))
                .replace(QChar(0x00A0), u' ');
        };
        QCOMPARE(change(-1234.5, Unit::usd), QString::fromUtf8("\u2212$1,234"));
        QCOMPARE(change(30, Unit::milliseconds), QStringLiteral("+30 ms"));
        QCOMPARE(change(0, Unit::usdPerMonth), QStringLiteral("$0 a month"));
        QCOMPARE(change(-0.001, Unit::usd), QStringLiteral("$0.00"));
    }

    void groupsOfThree() {
        using report::english::grouped;
        QCOMPARE(grouped(999, 0), std::string("999"));
        QCOMPARE(grouped(1000, 0), std::string("1,000"));
        QCOMPARE(grouped(1234567.891, 2), std::string("1,234,567.89"));
        QCOMPARE(grouped(-1000, 0), std::string("\u22121,000"));
    }
};

QTEST_APPLESS_MAIN(EnglishNumberTest)
#include "english_number_test.moc"
