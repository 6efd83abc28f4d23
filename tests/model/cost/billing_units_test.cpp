#include "model/cost/billing_units.h"

#include <QTest>

#include <cmath>

using namespace headroom::cost;

class BillingUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void lambdaRoundsOnceUpToAMillisecond_data() {
        QTest::addColumn<double>("durationMs");
        QTest::addColumn<double>("initMs");
        QTest::addColumn<double>("seconds");
        QTest::newRow("whole") << 120.0 << 0.0 << 0.120;
        QTest::newRow("fraction") << 120.001 << 0.0 << 0.121;
        QTest::newRow("added before rounding") << 250.06 << 100.77 << 0.351;
        QTest::newRow("fractions that make a whole") << 1.1 << 2.9 << 0.004;
        QTest::newRow("binary noise opens no millisecond") << 0.1 << 0.2 + 0.7 << 0.001;
        QTest::newRow("binary noise above the sum") << 4.35 * 100 << 0.0 << 0.435;
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.0;
    }

    void lambdaRoundsOnceUpToAMillisecond() {
        QFETCH(double, durationMs);
        QFETCH(double, initMs);
        QFETCH(double, seconds);
        QCOMPARE(lambdaBilledSeconds(durationMs, initMs), seconds);
    }

    void onlyColdStartsBillTheirInit() {
        QCOMPARE(lambdaBilledSeconds(100, 10, 99.5, 250.2), 90 * 0.100 + 10 * 0.350);
    }

    void provisionedTimeIsBilledInFiveMinutes() {
        QCOMPARE(provisionedBilledSeconds(28800), 28800.0);
        QCOMPARE(provisionedBilledSeconds(28801), 29100.0);
        QCOMPARE(provisionedBilledSeconds(1), 300.0);
    }

    void ephemeralStorageBelowTheIncludedIsFree() {
        QCOMPARE(billedEphemeralGigabytes(512), 0.0);
        QCOMPARE(billedEphemeralGigabytes(128), 0.0);
        QCOMPARE(billedEphemeralGigabytes(2048), 1.5);
    }

    void expressRoundsTimeAndMemory_data() {
        QTest::addColumn<double>("durationMs");
        QTest::addColumn<double>("memoryMb");
        QTest::addColumn<double>("expected");
        QTest::newRow("123 ms bill 200 ms") << 123.0 << 64.0 << 0.2 * 64 / 1024;
        QTest::newRow("0 MB bill 64 MB") << 1000.0 << 0.0 << 64.0 / 1024;
        QTest::newRow("65 MB bill 128 MB") << 1000.0 << 65.0 << 128.0 / 1024;
        QTest::newRow("100 ms exactly") << 100.0 << 64.0 << 0.1 * 64 / 1024;
        QTest::newRow("12 s are 0.75 GB-s") << 12000.0 << 64.0 << 0.75;
    }

    void expressRoundsTimeAndMemory() {
        QFETCH(double, durationMs);
        QFETCH(double, memoryMb);
        QFETCH(double, expected);
        QCOMPARE(expressGigabyteSeconds(durationMs, memoryMb), expected);
    }

    void expressMemoryEstimateOfThePricingPage() {
        QCOMPARE(expressMemoryMb(50, 32, 400), 62.85);
        QCOMPARE(expressMemoryMb(0, 0, 0), 50.0);
    }

    void requestUnits_data() {
        QTest::addColumn<double>("bytes");
        QTest::addColumn<double>("eventual");
        QTest::addColumn<double>("strong");
        QTest::addColumn<double>("transactional");
        QTest::addColumn<double>("write");
        QTest::newRow("nothing found") << 0.0 << 0.5 << 1.0 << 2.0 << 1.0;
        QTest::newRow("1 byte") << 1.0 << 0.5 << 1.0 << 2.0 << 1.0;
        QTest::newRow("1 KB") << 1024.0 << 0.5 << 1.0 << 2.0 << 1.0;
        QTest::newRow("above 1 KB") << 1025.0 << 0.5 << 1.0 << 2.0 << 2.0;
        QTest::newRow("4 KB") << 4096.0 << 0.5 << 1.0 << 2.0 << 4.0;
        QTest::newRow("above 4 KB") << 4097.0 << 1.0 << 2.0 << 4.0 << 5.0;
        QTest::newRow("8 KB") << 8192.0 << 1.0 << 2.0 << 4.0 << 8.0;
        QTest::newRow("eight entries of 2,000 bytes") << 16000.0 << 2.0 << 4.0 << 8.0 << 16.0;
        QTest::newRow("a scan of 40 MB") << 41943040.0 << 5120.0 << 10240.0 << 20480.0 << 40960.0;
    }

    void requestUnits() {
        QFETCH(double, bytes);
        QTEST(readRequestUnits(bytes, ReadConsistency::eventual), "eventual");
        QTEST(readRequestUnits(bytes, ReadConsistency::strong), "strong");
        QTEST(readRequestUnits(bytes, ReadConsistency::transactional), "transactional");
        QTEST(writeRequestUnits(bytes), "write");
        QCOMPARE(writeRequestUnits(bytes, true), 2 * writeRequestUnits(bytes));
    }

    void messagesAreAtLeastOneChunk() {
        QCOMPARE(chunks(0, messageChunkKb), 1.0);
        QCOMPARE(chunks(64, messageChunkKb), 1.0);
        QCOMPARE(chunks(64.5, messageChunkKb), 2.0);
        QCOMPARE(chunks(256, messageChunkKb), 4.0);
        QCOMPARE(chunks(33, websocketChunkKb), 2.0);
        QCOMPARE(chunks(513, httpApiChunkKb), 2.0);
        QCOMPARE(chunks(9, schemaDiscoveryChunkKb), 2.0);
    }

    void whatIsUnknownStaysUnknown() {
        QVERIFY(std::isnan(chunks(unknown, messageChunkKb)));
        QVERIFY(std::isnan(roundUp(unknown, 100)));
        QVERIFY(std::isnan(lambdaBilledSeconds(unknown, 5)));
        QVERIFY(std::isnan(lambdaBilledSeconds(100, unknown, 10, 20)));
        QVERIFY(std::isnan(expressGigabyteSeconds(1000, unknown)));
        QVERIFY(std::isnan(billedEphemeralGigabytes(unknown)));
        QVERIFY(std::isnan(readRequestUnits(unknown, ReadConsistency::strong)));
        QVERIFY(std::isnan(writeRequestUnits(unknown)));
        QCOMPARE(times(0, unknown), 0.0);
        QCOMPARE(times(unknown, 0), 0.0);
    }
};

QTEST_APPLESS_MAIN(BillingUnitsTest)
#include "billing_units_test.moc"
