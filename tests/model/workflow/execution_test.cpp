#include "model/workflow/execution.h"
#include "tests/model/workflow/run.h"

#include <QTest>

using namespace headroom;
using tests::entered;
using tests::json;
using tests::run;
using tests::SlowResults;
using workflow::ExecutionResult;
using workflow::ExecutionType;
using workflow::Object;
using workflow::Value;
using Status = workflow::ExecutionResult::Status;

namespace {

constexpr std::string_view twoTasks = R"({"StartAt": "A", "States": {
    "A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111111111111:function:a", "Next": "B"},
    "B": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111111111111:function:b", "End": true}}})";

/// A Wait with the given fields.
std::string waiting(const std::string& fields) {
    return R"({"StartAt": "W", "States": {"W": {"Type": "Wait", )" + fields + R"(, "End": true}}})";
}

/// A loop that ends only with `$.end`; each round waits so many seconds.
std::string loop(const std::string& seconds) {
    return R"({"StartAt": "W", "States": {
        "W": {"Type": "Wait", "Next": "C", "Seconds": )" +
           seconds + R"(},
        "C": {"Type": "Choice", "Default": "W", "Choices": [
            {"Variable": "$.end", "IsPresent": true, "Next": "E"}]},
        "E": {"Type": "Succeed"}}})";
}

} // namespace

class ExecutionTest : public QObject {
    Q_OBJECT

private slots:
    void tasksFollowEachOther() {
        SlowResults results({{"A", 1.5}, {"B", 2}},
                            json(R"({"A": [{"output": {"a": 1}}], "B": [{"output": {"b": 2}}]})"));
        const ExecutionResult result = run(twoTasks, results);
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.output, json(R"({"b": 2})"));
        QCOMPARE(result.durationSeconds, 3.5);
        QCOMPARE(result.transitions, std::uint64_t{2});
        QCOMPARE(entered(result), std::string("A B"));
        QCOMPARE(result.trace[2].data, json(R"({"a": 1})")); // B's input
    }

    void waits_data() {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<double>("seconds");
        QTest::newRow("Seconds") << R"("Seconds": 10)" << 10.0;
        QTest::newRow("SecondsPath") << R"("SecondsPath": "$.seconds")" << 7.0;
        QTest::newRow("Timestamp") << R"("Timestamp": "2025-01-01T00:01:00Z")" << 60.0;
        QTest::newRow("TimestampPath") << R"("TimestampPath": "$.later")" << 90.0;
        QTest::newRow("a moment of the past") << R"("Timestamp": "2024-01-01T00:00:00Z")" << 0.0;
    }
    void waits() {
        QFETCH(QString, fields);
        QFETCH(double, seconds);
        const Value input = json(R"({"seconds": 7, "later": "2025-01-01T01:01:30+01:00"})");
        const ExecutionResult result = run(waiting(fields.toStdString()), "null", input);
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.durationSeconds, seconds);
        QCOMPARE(result.output, input);
    }

    void waitsNeedANumber() {
        const ExecutionResult result =
            run(waiting(R"("SecondsPath": "$.s")"), "null", json(R"({"s": "ten"})"));
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("States.Runtime"));
    }

    void variablesLiveAcrossStates() {
        const ExecutionResult result = run(R"({"StartAt": "A", "States": {
            "A": {"Type": "Pass", "Assign": {"x.$": "$.n", "y": {"z": [1, 2]}}, "Next": "B"},
            "B": {"Type": "Pass", "Result": {}, "Next": "C"},
            "C": {"Type": "Pass", "Parameters": {"x.$": "$x", "z.$": "$y.z[1]"}, "End": true}}})",
                                           "null", json(R"({"n": 5})"));
        QCOMPARE(result.output, json(R"({"x": 5, "z": 2})"));
        QCOMPARE(result.trace[1].assigned, json(R"({"x": 5, "y": {"z": [1, 2]}})"));
    }

    void theContextObjectIsThere() {
        workflow::ExecutionRequest request;
        request.input = json(R"({"a": 1})");
        request.stateMachine = "Booking";
        const workflow::Definition definition =
            tests::definition(R"({"StartAt": "P", "States": {"P": {"Type": "Pass", "Parameters": {
                "machine.$": "$$.StateMachine.Name", "state.$": "$$.State.Name",
                "input.$": "$$.Execution.Input", "start.$": "$$.Execution.StartTime"},
                "End": true}}})",
                              ExecutionType::standard);
        workflow::DefaultResults results;
        const ExecutionResult result = workflow::execute(definition, request, results);
        QCOMPARE(result.output, json(R"({"machine": "Booking", "state": "P", "input": {"a": 1},
                                         "start": "2025-01-01T00:00:00.000Z"})"));
    }

    void branchesRunSideBySide() {
        SlowResults results({{"A", 5}, {"B", 3}},
                            json(R"({"A": [{"output": "a"}], "B": [{"output": "b"}]})"));
        const ExecutionResult result = run(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel",
            "End": true, "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Task", "End": true,
                "Resource": "arn:aws:lambda:us-east-1:111111111111:function:a"}}},
              {"StartAt": "B", "States": {"B": {"Type": "Task", "End": true,
                "Resource": "arn:aws:lambda:us-east-1:111111111111:function:b"}}}]}}})",
                                           results);
        QCOMPARE(result.output, json(R"(["a", "b"])"));
        QCOMPARE(result.durationSeconds, 5.0);
        QCOMPARE(result.transitions, std::uint64_t{3});
    }

    void aBranchThatFailsEndsTheOthers() {
        const ExecutionResult result = run(R"({"StartAt": "P", "States": {"P": {"Type": "Parallel",
            "End": true, "Branches": [
              {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 100, "End": true}}},
              {"StartAt": "V", "States": {"V": {"Type": "Wait", "Seconds": 2, "Next": "F"},
                "F": {"Type": "Fail", "Error": "E", "Cause": "c"}}}]}}})");
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("E"));
        QCOMPARE(result.cause, Value("c"));
        QCOMPARE(result.durationSeconds, 2.0);
    }

    void standardExecutionsEndAtTheLimitOfTheirHistory() {
        const ExecutionResult result = run(loop("1"));
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("States.Runtime"));
        QVERIFY(result.cause.string().find("25000") != std::string::npos);
        // Entering and leaving a state are an event each, the start is one.
        QCOMPARE(result.transitions, std::uint64_t{12'500});
    }

    void expressExecutionsEndAfterFiveMinutes() {
        const ExecutionResult result = run(loop("1"), "null", Object(), ExecutionType::express);
        QCOMPARE(result.status, Status::timedOut);
        QCOMPARE(result.error, Value("States.Timeout"));
        QCOMPARE(result.durationSeconds, 300.0);
    }

    void aLoopWithoutTimeEndsToo() {
        const ExecutionResult result = run(loop("0"), "null", Object(), ExecutionType::express);
        QCOMPARE(result.status, Status::unsupported);
    }

    void theMachineTimesOut() {
        const ExecutionResult result = run(R"({"StartAt": "W", "TimeoutSeconds": 30, "States": {
            "W": {"Type": "Wait", "Seconds": 31, "End": true}}})");
        QCOMPARE(result.status, Status::timedOut);
        QCOMPARE(result.durationSeconds, 30.0);
    }

    void resultsAreLimitedInSize() {
        const std::string large(262'145, 'x');
        SlowResults results(
            {}, Object({{"A", workflow::Array{Value(Object({{"output", Value(large)}}))}}}));
        const ExecutionResult result = run(twoTasks, results);
        QCOMPARE(result.status, Status::failed);
        QCOMPARE(result.error, Value("States.DataLimitExceeded"));
    }

    void theLargestResultIsAccepted() {
        const std::string large(262'142, 'x'); // and two quotation marks
        SlowResults results(
            {}, Object({{"A", workflow::Array{Value(Object({{"output", Value(large)}}))}}}));
        QCOMPARE(run(twoTasks, results).status, Status::succeeded);
    }

    void failStatesReadPaths() {
        const ExecutionResult result = run(R"json({"StartAt": "F", "States": {"F": {"Type": "Fail",
            "ErrorPath": "$.error", "CausePath": "States.Format('because of {}', $.why)"}}})json",
                                           "null", json(R"({"error": "E", "why": 7})"));
        QCOMPARE(result.error, Value("E"));
        QCOMPARE(result.cause, Value("because of 7"));
    }

    void aFailStateMayNameNothing() {
        const ExecutionResult result =
            run(R"({"StartAt": "F", "States": {"F": {"Type": "Fail"}}})");
        QCOMPARE(result.status, Status::failed);
        QVERIFY(result.error.isNull() && result.cause.isNull());
    }

    void jsonataRunsFromStateToState() {
        const ExecutionResult result = run(R"({"QueryLanguage": "JSONata", "StartAt": "P",
            "States": {
              "P": {"Type": "Pass", "Assign": {"n": "{% $count($states.input) %}"}, "Next": "M"},
              "M": {"Type": "Map", "Items": "{% $states.input %}", "MaxConcurrency": "{% $n %}",
                    "ItemSelector": "{% $states.context.Map.Item.Value * 2 %}",
                    "ItemBatcher": {"MaxItemsPerBatch": "{% 2 %}", "BatchInput": "{% $n %}"},
                    "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED",
                        "ExecutionType": "STANDARD"}, "StartAt": "I", "States": {"I":
                        {"Type": "Pass", "Output": "{% $sum($states.input.Items) %}", "End": true}}},
                    "Next": "W"},
              "W": {"Type": "Wait", "Seconds": "{% $n * 10 %}", "Next": "C"},
              "C": {"Type": "Choice", "Default": "F", "Choices": [
                    {"Condition": "{% $sum($states.input) > 11 %}", "Next": "E", "Output": "{% $n %}"}]},
              "F": {"Type": "Fail", "Error": "{% 'E' & $n %}", "Cause": "{% 'sum' %}"},
              "E": {"Type": "Succeed"}}})",
                                           "null", tests::json("[1, 2, 3]"));
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.output, Value(3));
        QCOMPARE(result.durationSeconds, 30.0);
    }

    void whatJsonataDoesNotEvaluateIsSaid() {
        const ExecutionResult result = run(R"({"QueryLanguage": "JSONata", "StartAt": "P",
            "States": {"P": {"Type": "Pass", "Output": "{% |$states|{}| %}", "End": true}}})");
        QCOMPARE(result.status, Status::unsupported);
        QVERIFY(result.cause.string().find("JSONata") != std::string::npos);
    }

    void theSameSeedGivesTheSameIdentifiers() {
        constexpr std::string_view machine =
            R"json({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true,
            "Parameters": {"id.$": "States.UUID()", "n.$": "States.MathRandom(1, 1000000)"}}}})json";
        QCOMPARE(run(machine).output, run(machine).output);
    }
};

QTEST_APPLESS_MAIN(ExecutionTest)
#include "execution_test.moc"
