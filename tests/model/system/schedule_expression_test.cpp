#include "model/system/schedule_expression.h"

#include <QTest>

using headroom::system::scheduleSeconds;

class ScheduleExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheInterval_data();
    void tellsTheInterval();
};

void ScheduleExpressionTest::tellsTheInterval_data() {
    QTest::addColumn<QString>("expression");
    QTest::addColumn<double>("seconds"); // 0: nothing
    const auto row = [](const char* expression, double seconds) {
        QTest::newRow(expression) << expression << seconds;
    };
    row("rate(1 minute)", 60);
    row("rate(5 minutes)", 300);
    row("rate(6 hours)", 21600);
    row("rate(1 day)", 86400);
    row("cron(0 12 * * ? *)", 86400);
    row("cron(0/15 * * * ? *)", 900);
    row("cron(*/10 * * * ? *)", 600);
    row("cron(0 8-17 ? * MON-FRI *)", 86400.0 / (10 * 5.0 / 7));
    row("cron(0,30 * ? * * *)", 1800);
    row("cron(0 18 L * ? *)", 86400.0 * 31);
    row("cron(0 9 ? * 2#1 *)", 86400.0 * 7);
    row("cron(0 22-2 ? * * *)", 86400.0 / 5);
    row("cron(0 12)", 0);
    row("cron(99 12 * * ? *)", 0);
    row("rate(0 minutes)", 0);
    row("rate(5 fortnights)", 0);
    row("at(2026-01-01T00:00:00)", 0);
    row("", 0);
    row("rate", 0);
    row(")(", 0);
}

void ScheduleExpressionTest::tellsTheInterval() {
    QFETCH(QString, expression);
    QFETCH(double, seconds);
    QCOMPARE(scheduleSeconds(expression.toStdString()).value_or(0), seconds);
}

QTEST_APPLESS_MAIN(ScheduleExpressionTest)
#include "schedule_expression_test.moc"
