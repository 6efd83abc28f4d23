#include "model/assessment/alarm_firings.h"
#include "model/assessment/alarm_signal.h"
#include "model/assessment/alarm_study.h"
#include "model/assessment/faults.h"
#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace headroom;
using namespace headroom::assessment;
using system::Alarm;
using tests::SmallSystem;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Alarm alarmOn(const std::string& nameSpace, const std::string& metric, const std::string& statistic,
              double threshold, std::vector<Alarm::Dimension> dimensions = {}) {
    return {.id = metric + "Alarm",
            .name = metric,
            .metricNamespace = nameSpace,
            .metric = metric,
            .statistic = statistic,
            .comparison = "GreaterThanThreshold",
            .threshold = threshold,
            .dimensions = std::move(dimensions)};
}

system::System withFunction() {
    system::System system;
    system.functions.push_back({.id = "F", .name = "pay"});
    system.functions.push_back({.id = "G", .name = "ship"});
    return system;
}

simulation::Results aDay() {
    using document::Unit;
    simulation::Results day;
    day.series = {{"F", "errors", Unit::count, 300, {1, 2, missing, 4}},
                  {"F", "invocations", Unit::count, 300, {10, 10, 0, 30}},
                  {"F", "duration", Unit::milliseconds, 300, {100, 200, missing, 300}},
                  {"F", "concurrency", Unit::count, 300, {1, 2, 0, 4}},
                  {"G", "errors", Unit::count, 300, {1, 1, 1, 1}},
                  {"G", "invocations", Unit::count, 300, {10, 30, 1, 30}},
                  {"G", "duration", Unit::milliseconds, 300, {300, 400, 5, 100}},
                  {"G", "concurrency", Unit::count, 300, {1, 0, 0, 0}}};
    for (auto& series : day.series)
        series.values.resize(288, 0);
    day.metrics.push_back({{.id = "F.concurrency.max", .estimate = {20, 20, 20}}, {}});
    day.metrics.push_back({{.id = "application.concurrency.max", .estimate = {24, 24, 24}}, {}});
    return day;
}

} // namespace

class AlarmsTest : public QObject {
    Q_OBJECT

private slots:
    void mOutOfNDatapoints() {
        Alarm alarm = alarmOn("AWS/Lambda", "Errors", "Sum", 5);
        alarm.evaluationPeriods = 3;
        alarm.datapointsToAlarm = 2;
        const std::vector<double> values{9, 1, 9, 1, 1, 9, missing, 1, 9};
        // On from the end of the third period, when two of three breach, until one of them leaves.
        const std::vector<Firing> expected{{180, 240}};
        QCOMPARE(firings(alarm, 60, values), expected);
        alarm.datapointsToAlarm = 3;
        QVERIFY(firings(alarm, 60, values).empty());
        alarm.datapointsToAlarm = 1;
        alarm.evaluationPeriods = 1;
        QCOMPARE(firings(alarm, 60, values).size(), std::size_t{4});
        QCOMPARE(firings(alarm, 60, values).back(), (Firing{540, 540}));
    }

    void comparisons_data() {
        QTest::addColumn<QString>("comparison");
        QTest::addColumn<bool>("below");
        QTest::addColumn<bool>("at");
        QTest::addColumn<bool>("above");
        QTest::newRow(">") << "GreaterThanThreshold" << false << false << true;
        QTest::newRow(">=") << "GreaterThanOrEqualToThreshold" << false << true << true;
        QTest::newRow("<") << "LessThanThreshold" << true << false << false;
        QTest::newRow("<=") << "LessThanOrEqualToThreshold" << true << true << false;
        QTest::newRow("band") << "GreaterThanUpperThreshold" << false << false << false;
    }

    void comparisons() {
        QFETCH(QString, comparison);
        Alarm alarm = alarmOn("AWS/Lambda", "Errors", "Sum", 5);
        alarm.comparison = comparison.toStdString();
        QTEST(breaches(alarm, 4), "below");
        QTEST(breaches(alarm, 5), "at");
        QTEST(breaches(alarm, 6), "above");
        QVERIFY(!breaches(alarm, missing));
    }

    void countsOfOneFunctionAndOfAll() {
        const auto system = withFunction();
        for (const char* const named : {"${F}", "${F.FunctionName}", "pay", "F"}) {
            const auto signal =
                alarmSignal(alarmOn("AWS/Lambda", "Errors", "Sum", 5, {{"FunctionName", named}}),
                            system, aDay());
            QVERIFY(signal.has_value());
            QCOMPARE(signal->values[1], 2.0);
            QVERIFY(std::isnan(signal->values[2]));
            QVERIFY(!signal->approximate);
        }
        const auto all = alarmSignal(alarmOn("AWS/Lambda", "Errors", "Sum", 5), system, aDay());
        QCOMPARE(all->values[1], 3.0);
    }

    void longerPeriodsAddUpAndShorterOnesShare() {
        Alarm alarm = alarmOn("AWS/Lambda", "Errors", "Sum", 5, {{"FunctionName", "G"}});
        alarm.periodSeconds = 600;
        QCOMPARE(alarmSignal(alarm, withFunction(), aDay())->values[0], 2.0);
        alarm.periodSeconds = 60;
        const auto shorter = alarmSignal(alarm, withFunction(), aDay());
        QCOMPARE(shorter->values.size(), std::size_t{1440});
        QCOMPARE(shorter->values[0], 0.2);
        QVERIFY(shorter->approximate);
    }

    void theMeanDurationOfAllFunctionsCountsInvocations() {
        const auto signal =
            alarmSignal(alarmOn("AWS/Lambda", "Duration", "Average", 2000), withFunction(), aDay());
        QVERIFY(signal.has_value());
        QCOMPARE(signal->values[0], 200.0);
        QCOMPARE(signal->values[1], 350.0);
    }

    void theHighestConcurrencyReachesTheDaysPeak() {
        const auto one = alarmSignal(
            alarmOn("AWS/Lambda", "ConcurrentExecutions", "Maximum", 5, {{"FunctionName", "F"}}),
            withFunction(), aDay());
        QCOMPARE(one->values[3], 20.0);
        QCOMPARE(one->values[0], 5.0);
        QVERIFY(one->approximate);
        const auto account = alarmSignal(
            alarmOn("AWS/Lambda", "ConcurrentExecutions", "Maximum", 5), withFunction(), aDay());
        QCOMPARE(account->values[3], 24.0);
    }

    void aPercentileStretchesTheMean() {
        auto day = aDay();
        simulation::Histogram durations;
        for (int i = 0; i < 90; ++i)
            durations.add(100);
        for (int i = 0; i < 10; ++i)
            durations.add(1100); // mean 200, p95 1,100
        day.histograms.push_back({"F", "duration", document::Unit::milliseconds, durations});
        const auto signal =
            alarmSignal(alarmOn("AWS/Lambda", "Duration", "p95", 5, {{"FunctionName", "F"}}),
                        withFunction(), day);
        QVERIFY(signal.has_value());
        QVERIFY(std::abs(signal->values[1] - 1100) < 15);
    }

    void tablesThrottle() {
        auto system = withFunction();
        system.tables.push_back({.id = "T", .name = "bookings"});
        const auto alarm =
            alarmOn("AWS/DynamoDB", "WriteThrottleEvents", "Sum", 1, {{"TableName", "bookings"}});
        auto day = aDay();
        const auto calm = alarmSignal(alarm, system, day);
        QVERIFY(calm.has_value());
        QCOMPARE(*std::ranges::max_element(calm->values), 0.0);
        std::vector<double> values(288);
        values[100] = 7;
        day.series.push_back({"T", "writeThrottles", document::Unit::count, 300, values});
        const auto throttled = alarmSignal(alarm, system, day);
        QVERIFY(throttled.has_value());
        QCOMPARE(*std::ranges::max_element(throttled->values), 7.0);
    }

    void whatIsNotSimulatedSaysWhy_data() {
        QTest::addColumn<QString>("metricNamespace");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("statistic");
        QTest::newRow("table") << "AWS/DynamoDB"
                               << "ReadThrottleEvents"
                               << "Sum";
        QTest::newRow("other service") << "AWS/ApiGateway"
                                       << "Latency"
                                       << "Average";
        QTest::newRow("statistic") << "AWS/Lambda"
                                   << "Errors"
                                   << "TrimmedMean";
        QTest::newRow("mean of a count") << "AWS/Lambda"
                                         << "Errors"
                                         << "Average";
        QTest::newRow("metric") << "AWS/Lambda"
                                << "DeadLetterErrors"
                                << "Sum";
        QTest::newRow("workflow") << "AWS/States"
                                  << "ExecutionsFailed"
                                  << "Sum";
    }

    void whatIsNotSimulatedSaysWhy() {
        QFETCH(QString, metricNamespace);
        QFETCH(QString, metric);
        QFETCH(QString, statistic);
        const auto signal = alarmSignal(alarmOn(metricNamespace.toStdString(), metric.toStdString(),
                                                statistic.toStdString(), 1),
                                        withFunction(), aDay());
        QVERIFY(!signal.has_value());
        QVERIFY(!signal.error().english().empty());
    }

    void faultsOfADependency() {
        SmallSystem small;
        auto& function = small.function("F", 0);
        function.actions.front().calls = {{.entity = "quick", .operation = "get"},
                                          {.entity = "slow", .operation = "get"}};
        small.get().dependencies = {
            {.id = "quick", .operations = {{.id = "get", .latency = {10, 0}}}},
            {.id = "slow", .operations = {{.id = "get", .latency = {100, 0}, .errorRate = 0.01}}}};
        small.source(system::EntityKind::function, "F", 1);
        const auto faults = faultsOf(small.get());
        QCOMPARE(faults.size(), std::size_t{3});
        QCOMPARE(faults[0].id, std::string("slow-dependency"));
        QCOMPARE(faults[0].system.dependencies[1].operations[0].latency.medianMs, 500.0);
        QCOMPARE(faults[0].system.dependencies[0].operations[0].latency.medianMs, 10.0);
        QCOMPARE(faults[1].system.dependencies[1].operations[0].errorRate, 0.31);
        QCOMPARE(faults[2].system.sources[0].perMonth, 3 * small.get().sources[0].perMonth);
    }

    void withoutDependenciesAFunctionFails() {
        SmallSystem small;
        small.function("F", 1);
        const auto faults = faultsOf(small.get());
        QCOMPARE(faults.size(), std::size_t{1});
        QCOMPARE(faults[0].id, std::string("failing-function"));
        QCOMPARE(faults[0].system.functions[0].actions[0].errorRate, 0.3);
    }

    /// A function that fails three times in ten for two hours: the recommended alarm is silent
    /// before and tells within a quarter of an hour.
    void aFaultIsNoticed() {
        SmallSystem small;
        small.function("F", 0.1);
        small.source(system::EntityKind::function, "F", 0.5);
        small.get().monitoring.alarms = {
            alarmOn("AWS/Lambda", "Invocations", "Sum", 0, {{"FunctionName", "F"}})};
        const auto study = studyAlarms(small.get(), nlohmann::json::object(),
                                       {.invocations = 100'000, .usdPerAlarm = 0.1, .threads = 1});
        QVERIFY(study.has_value());
        QCOMPARE(study->normalDays, 1);
        QCOMPARE(study->faults.size(), std::size_t{2}); // the function fails; more traffic

        const StudiedAlarm* errors = nullptr;
        for (const auto& alarm : study->alarms)
            if (alarm.alarm.metric == "Errors")
                errors = &alarm;
        QVERIFY(errors != nullptr);
        QCOMPARE(errors->origin, AlarmOrigin::recommended);
        QVERIFY(errors->notSimulated.empty());
        QVERIFY(errors->normal.empty());
        QCOMPARE(errors->firingsPerMonth, 0.0);
        QCOMPARE(errors->usdPerMonth.value(), 0.1);
        QCOMPARE(errors->faults[0].fault, std::string("failing-function"));
        QVERIFY(errors->faults[0].noticedAfter.value() <= 900);
        QVERIFY(errors->faults[0].firings.front().to <= study->faults[0].to + 900);
        QVERIFY(!errors->faults[1].noticedAfter.has_value());

        // The application's own alarm is on all day and so tells nothing.
        const auto& always = study->alarms.front();
        QCOMPARE(always.origin, AlarmOrigin::configured);
        QVERIFY(always.shareOfTime > 0.99);
        QVERIFY(!always.faults[0].noticedAfter.has_value());
    }

    void whatIsWatchedAlreadyIsNotRecommended() {
        SmallSystem small;
        small.function("F", 1);
        const auto count = [&] {
            std::size_t throttles = 0;
            for (const auto& proposed : recommendedAlarms(small.get(), {}))
                throttles += proposed.alarm.metric == "Throttles" ? 1U : 0U;
            return throttles;
        };
        QCOMPARE(count(), std::size_t{1});
        small.get().monitoring.alarms = {
            alarmOn("AWS/Lambda", "Throttles", "Sum", 7, {{"FunctionName", "${F.Name}"}})};
        QCOMPARE(count(), std::size_t{0});
    }

    void plannedAlarmsComeFromOptimizations() {
        const auto document = nlohmann::json::parse(R"({"optimizations": {"alarms": {"changes": [
            {"kind": "alarm", "alarm": "Cold", "value": {"namespace": "AWS/Lambda",
             "metric": "Duration", "statistic": "Average", "threshold": 2000,
             "comparison": "GreaterThanThreshold", "periodSeconds": 300, "evaluationPeriods": 2,
             "dimensions": {"FunctionName": "F"}}}]}}})");
        const auto planned = plannedAlarms(document, {});
        QCOMPARE(planned.size(), std::size_t{1});
        QCOMPARE(planned[0].threshold, 2000.0);
        QCOMPARE(planned[0].datapointsToAlarm, 2);
        system::System has;
        has.monitoring.alarms = {{.id = "Cold"}};
        QVERIFY(plannedAlarms(document, has).empty());
    }
};

QTEST_APPLESS_MAIN(AlarmsTest)
#include "alarms_test.moc"
