#include "model/system/trace.h"

#include <QTest>

using namespace headroom::system;

class TraceTest : public QObject {
    Q_OBJECT

private slots:
    void readsTimes();
    void readsUnixTimesAndDates();
    void spreadsCountsOverTheirMinute();
    void refuses_data();
    void refuses();
};

void TraceTest::readsTimes() {
    const auto trace = parseTrace("seconds\n# a comment\n\n30\n 10.5 \r\n");
    QVERIFY(trace);
    QCOMPARE(trace->seconds, (std::vector<double>{10.5, 30}));
    QCOMPARE(trace->lengthSeconds, 86400.0);
}

void TraceTest::readsUnixTimesAndDates() {
    const auto dates = parseTrace("2026-01-15T10:00:00Z\n2026-01-16T00:00:01Z\n");
    QVERIFY(dates);
    QCOMPARE(dates->seconds, (std::vector<double>{36000, 86401}));
    QCOMPARE(dates->lengthSeconds, 172800.0);
    const auto seconds = parseTrace("1768471200\n");
    QVERIFY(seconds);
    QCOMPARE(seconds->seconds, (std::vector<double>{36000}));
    const auto milliseconds = parseTrace("1768471200500\n");
    QVERIFY(milliseconds);
    QCOMPARE(milliseconds->seconds, (std::vector<double>{36000.5}));
}

void TraceTest::spreadsCountsOverTheirMinute() {
    const auto trace = parseTrace("minute,count\n60,2\n120,0\n180;1\n");
    QVERIFY(trace);
    QCOMPARE(trace->seconds, (std::vector<double>{75, 105, 210}));
}

void TraceTest::refuses_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("only names") << QByteArray("time\n");
    QTest::newRow("words") << QByteArray("time\nnoon\n");
    QTest::newRow("negative") << QByteArray("1\n-5\n");
    QTest::newRow("too many") << QByteArray("0,6000000\n60,6000000\n");
    QTest::newRow("endless count") << QByteArray("0,1\n0,1e300\n");
}

void TraceTest::refuses() {
    QFETCH(QByteArray, content);
    const auto trace =
        parseTrace(std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    QVERIFY(!trace);
    QVERIFY(!trace.error().english().empty());
}

QTEST_APPLESS_MAIN(TraceTest)
#include "trace_test.moc"
