#include "model/report/performance_report.h"
#include "tests/model/report/sample_report.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom;
using namespace headroom::report;
using document::Quantity;
using document::Unit;

namespace {

constexpr std::string_view analysis =
    "# An analysis\n\nWords before it, a < b.\n"
    "<performance_report>\n"
    "  <metrics>\n"
    "    <metric name=\"booking_latency\" value=\"45s\" target=\"15s\" status=\"fail\"/>\n"
    "    <metric name=\"success\" value=\"95%\" target=\"99%\" status=\"fail\"/>\n"
    "    <metric name=\"later\" target=\"50ms\"/>\n"
    "  </metrics>\n"
    "  <optimizations><optimization>\n"
    "    <description>Shorter waits</description><impact>45s to 12s</impact>\n"
    "    <cost_savings>$150/month</cost_savings>\n"
    "  </optimization></optimizations>\n"
    "  <recommendations priority=\"high\"><action>One</action><action>Two</action>"
    "</recommendations>\n"
    "</performance_report>\nWords behind it.\n";

} // namespace

class PerformanceReportTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAnAnalysisStates() {
        const auto read = readPerformanceReport(analysis, "analysis.md");
        QVERIFY(read.has_value());
        QCOMPARE(read->metrics.size(), std::size_t{3});
        QCOMPARE(read->metrics[0].name, std::string("booking_latency"));
        QVERIFY((read->metrics[0].value == Quantity{45, Unit::seconds}));
        QVERIFY((read->metrics[0].target == Quantity{15, Unit::seconds}));
        QCOMPARE(read->metrics[0].status, std::string("fail"));
        QVERIFY((read->metrics[1].value == Quantity{0.95, Unit::ratio}));
        QVERIFY(!read->metrics[2].value.has_value());
        QCOMPARE(read->optimizations.at(0).costSavings, std::string("$150/month"));
        QCOMPARE(read->recommendations.at(0).actions.size(), std::size_t{2});
    }

    void whatIsWrittenIsReadBack() {
        const auto written = performanceReport(tests::sampleReport("Bookings & <more>"));
        const auto read = readPerformanceReport(toXml(written), "a.xml");
        QVERIFY(read.has_value());
        QCOMPARE(read->metrics.size(), written.metrics.size());
        QCOMPARE(read->metrics[0].value->value, 10.94);
        QCOMPARE(read->metrics[0].baseline->value, 44.62);
        QCOMPARE(read->metrics[0].low->value, 10.74);
        QCOMPARE(read->metrics[0].comparison, std::string("atMost"));
        QCOMPARE(read->metrics[0].status, std::string("pass"));
        QCOMPARE(read->optimizations[0].description, std::string("Bookings & <more>"));
        QCOMPARE(read->optimizations[0].costSavings, std::string("$87.76/month"));
        QCOMPARE(read->recommendations.size(), std::size_t{2});
        QCOMPARE(read->recommendations[0].actions,
                 (std::vector<std::string>{"Do it", "Do that too"}));
        // And from then on nothing changes any more.
        QCOMPARE(toXml(*read), toXml(written));
    }

    void hostileNamesStayNames() {
        const auto xml = toXml(performanceReport(tests::sampleReport()));
        QVERIFY(xml.find("<script>") == std::string::npos);
        const auto read = readPerformanceReport(xml, "a.xml");
        QVERIFY(read.has_value());
        QVERIFY(
            read->optimizations[0].description.starts_with("<script>alert(\"x\")</script> | &"));
    }

    void unknownFiguresAreLeftOut() {
        auto report = tests::sampleReport();
        report.targets[0].scenario.insufficient = true;
        report.targets[0].scenarioVerdict = assessment::Verdict::unknown;
        const auto metric = performanceReport(report).metrics.at(0);
        QVERIFY(!metric.value && !metric.low);
        QCOMPARE(metric.status, std::string("unknown"));
        QVERIFY(toXml(performanceReport(report)).find("nan") == std::string::npos);
    }

    void damageIsNamedWithItsLine() {
        const std::string text = "one\ntwo\n<performance_report>\n<metrics></wrong>\n";
        const auto read = readPerformanceReport(text, "a.md");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().size(), std::size_t{1});
        QCOMPARE(read.error()[0].location.line, 4);
        const auto none = readPerformanceReport("nothing here", "a.md");
        QVERIFY(!none.has_value());
        QVERIFY(none.error()[0].message.english().find("<performance_report>") !=
                std::string::npos);
    }

    void quantities_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("known");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("unit");
        const auto row = [](const char* text, double value, Unit unit) {
            QTest::newRow(text) << QByteArray(text) << true << value << static_cast<int>(unit);
        };
        row("45s", 45, Unit::seconds);
        row("2.5s", 2.5, Unit::seconds);
        row(" 150 ms ", 150, Unit::milliseconds);
        row("95%", 0.95, Unit::ratio);
        row("$1,450", 1450, Unit::usd);
        row("-$5/month", -5, Unit::usdPerMonth);
        row("3min", 180, Unit::seconds);
        row("7", 7, Unit::none);
        for (const char* text : {"", "fast", "12 parsecs", "$5/year", "1.2.3s", "s", "--5"})
            QTest::newRow(text) << QByteArray(text) << false << 0.0 << 0;
    }
    void quantities() {
        QFETCH(QByteArray, text);
        QFETCH(bool, known);
        const auto read = readQuantity(text.toStdString());
        QCOMPARE(read.has_value(), known);
        if (!known)
            return;
        QTEST(read->value, "value");
        QTEST(static_cast<int>(read->unit), "unit");
    }

    void targetsAndReportedFiguresBecomeAnOverlay() {
        const nlohmann::json document{{"targets",
                                       {{"booking_latency", {{"unit", "ms"}, {"value", 20000}}},
                                        {"success", {{"unit", "ratio"}, {"value", 0.9}}},
                                        {"later", {{"unit", "s"}, {"value", 1}}}}}};
        const auto overlay = overlayOf(*readPerformanceReport(analysis, "a.md"), document);
        QCOMPARE(overlay["targets"]["booking_latency"]["value"].get<double>(), 15000.0);
        QCOMPARE(overlay["targets"]["success"]["value"].get<double>(), 0.99);
        QCOMPARE(overlay["targets"]["later"]["value"].get<double>(), 0.05);
        QCOMPARE(overlay["reported"]["booking_latency"]["value"].get<double>(), 45000.0);
        QCOMPARE(overlay["reported"]["booking_latency"]["unit"].get<std::string>(),
                 std::string("ms"));
        QCOMPARE(overlay["reported"]["success"]["status"].get<std::string>(), std::string("fail"));
        QVERIFY(!overlay["reported"].contains("later"));
    }
};

QTEST_APPLESS_MAIN(PerformanceReportTest)
#include "performance_report_test.moc"
