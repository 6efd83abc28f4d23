#include "model/assessment/service_limits.h"

#include <QTest>

using headroom::assessment::ServiceLimits;

class ServiceLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void theEmbeddedBookNamesEachLimitWithItsSource() {
        const auto limits = ServiceLimits::embedded("us-east-1");
        QVERIFY(limits.size() > 40);
        const auto concurrency = limits.find("lambda.concurrencyPerAccountDefault");
        QVERIFY(concurrency.has_value());
        QCOMPARE(concurrency->value, 1000.0);
        QVERIFY(concurrency->adjustable);
        QVERIFY(concurrency->source.find("quotas") != std::string::npos);
        QVERIFY(!limits.find("lambda.nonsense").has_value());
    }

    void aRegionHasItsOwnRates_data() {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<double>("expected");
        const QString starts = "stepFunctions.startExecutionBucketStandard.refillPerSecond";
        QTest::newRow("large region") << "eu-west-1" << starts << 300.0;
        QTest::newRow("other region") << "eu-central-1" << starts << 150.0;
        const QString events = "eventBridge.putEventsPerSecond";
        QTest::newRow("large region, events") << "us-west-2" << events << 10000.0;
        QTest::newRow("named region, events") << "eu-central-1" << events << 2400.0;
        QTest::newRow("other region, events") << "af-south-1" << events << 400.0;
    }

    void aRegionHasItsOwnRates() {
        QFETCH(QString, region);
        QFETCH(QString, limit);
        QFETCH(double, expected);
        const auto found = ServiceLimits::embedded(region.toStdString()).find(limit.toStdString());
        QVERIFY(found.has_value());
        QCOMPARE(found->value, expected);
    }

    void whatIsNoPriceBookHasNoLimits() {
        QCOMPARE(ServiceLimits::parse("no JSON", "us-east-1").size(), std::size_t{0});
        QCOMPARE(
            ServiceLimits::parse(R"({"limits": {"lambda": {"a": {"value": "x"}}}})", "").size(),
            std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(ServiceLimitsTest)
#include "service_limits_test.moc"
