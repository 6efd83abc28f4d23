#include "model/workflow/execution.h"
#include "model/workflow/state_steps.h"
#include "tests/model/workflow/run.h"

#include <QTest>

#include <fmt/format.h>

using namespace headroom;
using tests::entered;
using tests::json;
using tests::run;
using tests::SlowResults;
using workflow::ExecutionResult;
using workflow::StateError;
using workflow::Value;
using Status = workflow::ExecutionResult::Status;

namespace {

/// A Task with the given further fields, and "Caught" where they lead there.
std::string task(const std::string& fields,
                 const std::string& resource = "arn:aws:lambda:us-east-1:111111111111:function:a") {
    const bool catches = fields.find("Caught") != std::string::npos;
    return R"({"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": ")" + resource +
           R"(", )" + fields + R"(, "End": true})" +
           (catches ? R"(, "Caught": {"Type": "Pass", "End": true})" : "") + "}}";
}

std::string withCatch(const std::string& errors) {
    return task(R"("Catch": [{"ErrorEquals": [)" + errors + R"(], "Next": "Caught"}])");
}

/// Retries of "Busy"; "Caught" takes the rest.
std::string withRetry(const std::string& retry) {
    return task(R"("Retry": [{"ErrorEquals": ["Busy"], )" + retry +
                R"(}], "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}])");
}

constexpr std::string_view alwaysBusy = R"({"T": [{"error": "Busy", "cause": "so"}]})";

StateError named(const char* name, bool isHeartbeat = false) {
    return {Value(name), Value(), isHeartbeat};
}

} // namespace

class ExecutionErrorsTest : public QObject {
    Q_OBJECT

private slots:
    void retriesWait_data() {
        QTest::addColumn<QString>("retry");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("attempts");
        QTest::newRow("by default 1, 2, 4 seconds") << R"("Comment": "defaults")" << 7.0 << 4;
        QTest::newRow("interval and rate")
            << R"("IntervalSeconds": 2, "BackoffRate": 1.5, "MaxAttempts": 2)" << 5.0 << 3;
        QTest::newRow("at most the maximum delay")
            << R"("IntervalSeconds": 10, "MaxDelaySeconds": 15, "MaxAttempts": 3)" << 40.0 << 4;
        QTest::newRow("never") << R"("MaxAttempts": 0)" << 0.0 << 1;
    }
    void retriesWait() {
        QFETCH(QString, retry);
        QFETCH(double, seconds);
        QFETCH(int, attempts);
        const ExecutionResult result = run(withRetry(retry.toStdString()), alwaysBusy);
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.durationSeconds, seconds);
        QCOMPARE(result.transitions, static_cast<std::uint64_t>(attempts) + 1);
        QCOMPARE(entered(result), std::string("T Caught"));
        QCOMPARE(result.output, json(R"({"Error": "Busy", "Cause": "so"})"));
    }

    void jitterShortensTheDelay() {
        const ExecutionResult result =
            run(withRetry(R"("IntervalSeconds": 100, "MaxAttempts": 1, "JitterStrategy": "FULL")"),
                alwaysBusy);
        QVERIFY(result.durationSeconds > 0 && result.durationSeconds < 100);
    }

    void aRetryMaySucceed() {
        const ExecutionResult result =
            run(withRetry(R"("MaxAttempts": 3)"),
                R"({"T": [{"error": "Busy"}, {"error": "Busy"}, {"output": 3}, {"output": 4}]})");
        QCOMPARE(result.output, Value(3));
        QCOMPARE(result.durationSeconds, 3.0);
    }

    void eachRetrierCountsForItself() {
        const ExecutionResult result =
            run(task(R"("Retry": [
                  {"ErrorEquals": ["A"], "IntervalSeconds": 1, "MaxAttempts": 1},
                  {"ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxAttempts": 1}])"),
                R"({"T": [{"error": "A"}, {"error": "B"}, {"error": "A", "cause": "last"}]})");
        QCOMPARE(result.durationSeconds, 11.0);
        QCOMPARE(result.cause, Value("last"));
    }

    void theRetryCountIsInTheContext() {
        const ExecutionResult result = run(
            task(
                R"("Parameters": {"n.$": "$$.State.RetryCount"}, "Retry": [{"ErrorEquals": ["Busy"]}])"),
            R"({"T": [{"request": {"n": 0}, "error": "Busy"}, {"request": {"n": 1}, "output": "second"}]})");
        QCOMPARE(result.output, Value("second"));
    }

    void whatCatchesWhat_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("caught");
        const auto row = [](const char* pattern, const char* error, bool caught) {
            QTest::addRow("%s by %s", error, pattern) << pattern << error << caught;
        };
        row("Busy", "Busy", true);
        row("Busy", "busy", false);
        row("States.ALL", "Busy", true);
        row("States.ALL", "States.Timeout", true);
        row("States.ALL", "States.Runtime", false);
        row("States.ALL", "States.DataLimitExceeded", false);
        row("States.DataLimitExceeded", "States.DataLimitExceeded", true);
        row("States.TaskFailed", "Busy", true);
        row("States.TaskFailed", "States.Timeout", false);
        row("States.Timeout", "States.Timeout", true);
        row("States.HeartbeatTimeout", "States.Timeout", false);
    }
    void whatCatchesWhat() {
        QFETCH(QString, pattern);
        QFETCH(QString, error);
        QFETCH(bool, caught);
        QCOMPARE(workflow::catches({pattern.toStdString()}, named(error.toLatin1().constData())),
                 caught);
    }

    void aHeartbeatTimeoutHasBothNames() {
        QVERIFY(workflow::catches({"States.HeartbeatTimeout"}, named("States.Timeout", true)));
        QVERIFY(workflow::catches({"States.Timeout"}, named("States.Timeout", true)));
    }

    void theFirstCatcherThatFitsDecides() {
        const ExecutionResult result = run(R"({"StartAt": "T", "States": {
            "T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
                  "Catch": [{"ErrorEquals": ["A", "B"], "Next": "First"},
                            {"ErrorEquals": ["States.ALL"], "Next": "Second"}]},
            "First": {"Type": "Pass", "End": true}, "Second": {"Type": "Pass", "End": true}}})",
                                           R"({"T": [{"error": "B"}]})");
        QCOMPARE(entered(result), std::string("T First"));
    }

    void aCatcherPlacesTheError() {
        const ExecutionResult result =
            run(task(R"("Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Caught",
                        "ResultPath": "$.failure"}])"),
                R"({"T": [{"error": "A", "cause": "c"}]})", json(R"({"kept": true})"));
        QCOMPARE(result.output, json(R"({"kept": true, "failure": {"Error": "A", "Cause": "c"}})"));
    }

    void anErrorThatNothingCatchesEndsTheExecution() {
        const ExecutionResult result = run(withCatch(R"("Other")"), alwaysBusy);
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("Busy"));
        QCOMPARE(result.cause, Value("so"));
    }

    void tasksTimeOut() {
        SlowResults results({{"T", 100}});
        const ExecutionResult result = run(task(R"("TimeoutSeconds": 20)"), results);
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("States.Timeout"));
        QCOMPARE(result.durationSeconds, 20.0);
    }

    void aTimeoutCanBeReadFromTheInput() {
        SlowResults results({{"T", 100}});
        const ExecutionResult result =
            run(task(R"("TimeoutSecondsPath": "$.limit")"), results, json(R"({"limit": 15})"));
        QCOMPARE(result.durationSeconds, 15.0);
    }

    void aTaskThatNeverAnswersMissesItsHeartbeat() {
        const ExecutionResult result = run(
            task(R"("TimeoutSeconds": 60, "HeartbeatSeconds": 10, "Parameters": {"QueueUrl": "q",
                    "MessageBody": {"token.$": "$$.Task.Token"}},
                    "Catch": [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Caught"}])",
                 "arn:aws:states:::sqs:sendMessage.waitForTaskToken"),
            R"({"T": [{"timedOut": true}]})");
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.durationSeconds, 10.0);
    }

    void aMachineTimeoutCannotBeCaught() {
        SlowResults results({{"T", 100}});
        const ExecutionResult result = run(R"({"StartAt": "T", "TimeoutSeconds": 50, "States": {
                "T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
                      "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]},
                "Caught": {"Type": "Succeed"}}})",
                                           results);
        QCOMPARE(result.status, Status::timedOut);
    }

    void failedEvaluationsNameTheStateAndTheEvent() {
        const ExecutionResult result = run(R"({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "Next": "B"},
            "B": {"Type": "Pass", "InputPath": "$.missing", "End": true}}})");
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("States.Runtime"));
        const std::string cause = result.cause.string();
        QVERIFY2(cause.find("'B'") != std::string::npos, cause.c_str());
        QVERIFY2(cause.find("#4") != std::string::npos, cause.c_str());
        QVERIFY2(cause.find("$.missing") != std::string::npos, cause.c_str());
    }

    void aParallelIsRetriedAsAWhole() {
        const ExecutionResult result = run(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel",
            "End": true, "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 5}], "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "a", "End": true}}},
              {"StartAt": "B", "States": {"B": {"Type": "Task", "End": true,
                "Resource": "arn:aws:lambda:us-east-1:111111111111:function:b"}}}]}}})",
                                           R"({"B": [{"error": "Busy"}, {"output": "b"}]})");
        QCOMPARE(result.output, json(R"(["a", "b"])"));
        QCOMPARE(result.durationSeconds, 5.0);
    }

    void delaysGrowNoLongerThanAYear() {
        workflow::Retrier retrier;
        retrier.intervalSeconds = 1000;
        retrier.backoffRate = 10;
        QCOMPARE(workflow::retryDelay(retrier, 2), 100'000.0);
        QCOMPARE(workflow::retryDelay(retrier, 300), 31'622'400.0);
    }
};

QTEST_APPLESS_MAIN(ExecutionErrorsTest)
#include "execution_errors_test.moc"
