#include "ui/text/number_format.h"

#include <QTest>

#include <limits>

using headroom::document::Unit;
using headroom::simulation::Estimate;
using headroom::ui::NumberFormat;

namespace {

QString plain(QString text) {
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

class NumberFormatTest : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void bands_data();
    void bands();
    void changes();
    void ticks();
    void germanMoneyStandsBehind();
    void insufficientIsNotShown();
};

void NumberFormatTest::values_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, double value, Unit unit, const QString& expected) {
        QTest::newRow(name) << value << int(unit) << expected;
    };
    row("seconds", 10.94, Unit::seconds, QStringLiteral("10.9 s"));
    row("milliseconds stay", 148.2, Unit::milliseconds, QStringLiteral("148 ms"));
    row("milliseconds become seconds", 4995, Unit::milliseconds, QStringLiteral("5.00 s"));
    row("a day in hours", 86400 * 1.1, Unit::seconds, QStringLiteral("26.4 h"));
    row("ratio", 0.0202, Unit::ratio, QStringLiteral("2.02 %"));
    row("money", 1450.3, Unit::usdPerMonth, QStringLiteral("$1,450 a month"));
    row("small money", 0.2, Unit::usd, QStringLiteral("$0.20"));
    row("negative money", -84.2, Unit::usd, QStringLiteral("\u2212$84"));
    row("a round number", 15, Unit::seconds, QStringLiteral("15 s"));
    row("next to nothing", 1e-9, Unit::ratio, QStringLiteral("0.00 %"));
    row("memory is not scaled", 10240, Unit::megabytes, QStringLiteral("10,240 MB"));
    row("bytes", 2.5 * 1024 * 1024, Unit::bytes, QStringLiteral("2.5 MB"));
    row("large counts", 26140000, Unit::count, QStringLiteral("26.1 M"));
    row("whole counts", 43, Unit::count, QStringLiteral("43"));
    row("not a number", std::numeric_limits<double>::quiet_NaN(), Unit::seconds,
        QStringLiteral("\u2013"));
    row("zero", 0, Unit::usd, QStringLiteral("$0"));
}

void NumberFormatTest::values() {
    QFETCH(double, value);
    QFETCH(int, unit);
    QFETCH(QString, expected);
    const NumberFormat format{QLocale(QLocale::English)};
    QCOMPARE(plain(format.value(value, Unit(unit)).withUnit()), expected);
}

void NumberFormatTest::bands_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, double value, double low, double high, Unit unit,
                        const QString& expected) {
        QTest::newRow(name) << value << low << high << int(unit) << expected;
    };
    row("digits follow the interval", 10.9412, 10.83, 11.05, Unit::seconds,
        QStringLiteral("10.9 s \u00b10.1"));
    row("a narrow interval shows more", 1.1, 1.05, 1.15, Unit::seconds,
        QStringLiteral("1.10 s \u00b10.05"));
    row("a wide interval shows fewer", 31.4, 29.2, 33.6, Unit::milliseconds,
        QStringLiteral("31 ms \u00b12"));
    row("ratio", 0.978, 0.975, 0.981, Unit::ratio, QStringLiteral("97.8 % \u00b10.3"));
    row("uneven", 10, 9, 15, Unit::seconds, QStringLiteral("10 s 9 to 15"));
    row("no band", 10, 10, 10, Unit::seconds, QStringLiteral("10 s"));
    row("a band too narrow to show", 0.5, 0.4999999, 0.5000001, Unit::ratio,
        QStringLiteral("50.0 % \u00b1<0.1"));
    row("three digits are enough", 7.2513, 7.2493, 7.2533, Unit::milliseconds,
        QStringLiteral("7.25 ms \u00b1<0.01"));
}

void NumberFormatTest::bands() {
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, unit);
    QFETCH(QString, expected);
    const NumberFormat format{QLocale(QLocale::English)};
    QCOMPARE(plain(format.withBand(value, low, high, Unit(unit)).sentence()), expected);
}

void NumberFormatTest::changes() {
    const NumberFormat format{QLocale(QLocale::English)};
    QCOMPARE(format.change(-115.4, Unit::usdPerMonth), QStringLiteral("\u2212$115"));
    QCOMPARE(format.change(30.1, Unit::usdPerMonth), QStringLiteral("+$30"));
    QCOMPARE(plain(format.change(-31, Unit::seconds)), QStringLiteral("\u221231 s"));
    QCOMPARE(plain(format.percentChange(200, 150)), QStringLiteral("\u221225 %"));
    QCOMPARE(plain(format.percentChange(0, 150)), QStringLiteral("\u2013"));
}

void NumberFormatTest::ticks() {
    const NumberFormat format{QLocale(QLocale::English)};
    const auto seconds = format.displayUnit(Unit::milliseconds, 8000);
    QCOMPARE(plain(format.tick(2500, seconds, 500)), QStringLiteral("2.5 s"));
    QCOMPARE(plain(format.tick(2000, seconds, 2000)), QStringLiteral("2 s"));
    const auto money = format.displayUnit(Unit::usd, 1600);
    QCOMPARE(format.tick(1200, money, 400), QStringLiteral("$1,200"));
    // Ticks of a logarithmic axis have no step: as many digits as the number has.
    QCOMPARE(plain(format.tick(1.5, format.displayUnit(Unit::seconds, 90), 0)),
             QStringLiteral("1.5 s"));
}

void NumberFormatTest::germanMoneyStandsBehind() {
    const NumberFormat format{QLocale(QLocale::German, QLocale::Germany)};
    QCOMPARE(plain(format.value(1450.3, Unit::usd).withUnit()), QStringLiteral("1.450 $"));
    QCOMPARE(plain(format.value(10.94, Unit::seconds).withUnit()), QStringLiteral("10,9 s"));
}

void NumberFormatTest::insufficientIsNotShown() {
    Estimate estimate;
    estimate.value = 12;
    estimate.insufficient = true;
    const NumberFormat format{QLocale(QLocale::English)};
    QCOMPARE(format.estimate(estimate, Unit::seconds).number, QStringLiteral("\u2013"));
    estimate.insufficient = false;
    estimate.upperBound = true;
    estimate.low = estimate.high = 12;
    QCOMPARE(format.estimate(estimate, Unit::seconds).number, QStringLiteral("< 12"));
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "number_format_test.moc"
