#include "model/workflow/timestamp.h"

#include <QTest>

using headroom::workflow::parseTimestamp;
using headroom::workflow::timestampText;

class TimestampTest : public QObject {
    Q_OBJECT

private slots:
    void readsRfc3339() {
        QCOMPARE(parseTimestamp("1970-01-01T00:00:00Z")->seconds, 0);
        QCOMPARE(parseTimestamp("2016-03-14T01:59:00Z")->seconds, 1457920740);
        QCOMPARE(parseTimestamp("2016-03-14T01:59:00-02:30")->seconds, 1457929740);
        QCOMPARE(parseTimestamp("2016-03-14T01:59:00.5Z")->nanoseconds, 500'000'000);
        QCOMPARE(parseTimestamp("2016-03-14T01:59:00.1234567891Z")->nanoseconds, 123'456'789);
        QVERIFY(parseTimestamp("2016-02-29T00:00:00Z"));
    }

    void refusesEverythingElse_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "2016-03-14", "2016-03-14 01:59:00Z", "2016-03-14T01:59:00", "2016-03-14T01:59Z",
              "2016-03-14t01:59:00Z", "2016-03-14T01:59:00z", "2015-02-29T00:00:00Z",
              "2016-13-01T00:00:00Z", "2016-03-14T24:00:00Z", "2016-03-14T01:60:00Z",
              "2016-03-14T01:59:61Z", "2016-03-14T01:59:00.Z", "2016-03-14T01:59:00+1:00",
              "2016-03-14T01:59:00Zx", "16-03-14T01:59:00Z"})
            QTest::newRow(text) << QString(text);
    }
    void refusesEverythingElse() {
        QFETCH(QString, text);
        QVERIFY(!parseTimestamp(text.toStdString()));
    }

    void writesMilliseconds() {
        QCOMPARE(timestampText(1457920740.25), std::string("2016-03-14T01:59:00.250Z"));
        QCOMPARE(timestampText(-1), std::string("1969-12-31T23:59:59.000Z"));
    }
};

QTEST_APPLESS_MAIN(TimestampTest)
#include "timestamp_test.moc"
