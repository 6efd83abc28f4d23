#include "model/workflow/test_state.h"
#include "tests/model/workflow/json_literal.h"

#include <QTest>

using namespace headroom;
using tests::json;
using workflow::TestStateRequest;
using workflow::TestStateResult;
using workflow::Value;
using Status = workflow::TestStateResult::Status;

namespace {

TestStateResult tested(const char* state, const char* request) {
    const auto result =
        workflow::testState(workflow::readTestStateRequest(json(state), json(request)));
    if (!result)
        qFatal("the state was not tested: %s", result.error().reason.c_str());
    return *result;
}

constexpr const char* guardedTask =
    R"({"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
    "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 3, "MaxAttempts": 2}],
    "Catch": [{"ErrorEquals": ["Busy"], "Next": "Rescue"}], "Next": "Then"})";

} // namespace

class TestStateTest : public QObject {
    Q_OBJECT

private slots:
    void aStateHasAnOutputAndASuccessor() {
        const TestStateResult result = tested(
            R"({"Type": "Pass", "InputPath": "$.a", "Parameters": {"b.$": "$.b"}, "Next": "N"})",
            R"({"input": {"a": {"b": 2}}})");
        QCOMPARE(result.status, Status::succeeded);
        QCOMPARE(result.output, json(R"({"b": 2})"));
        QCOMPARE(result.nextState, std::string("N"));
        QCOMPARE(*result.inspectionData.find("afterInputPath"), json(R"({"b": 2})"));
    }

    void aMockIsTheResult() {
        const TestStateResult result = tested(
            R"({"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "ResultPath": "$.sent",
                "Next": "N"})",
            R"({"input": {"a": 1}, "mock": {"result": {"MessageId": "m"}}})");
        QCOMPARE(result.output, json(R"({"a": 1, "sent": {"MessageId": "m"}})"));
    }

    void errorsAreRetriedThenCaught_data() {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("next");
        QTest::newRow("first") << "Busy" << 0 << static_cast<int>(Status::retriable) << "";
        QTest::newRow("exhausted")
            << "Busy" << 2 << static_cast<int>(Status::caughtError) << "Rescue";
        QTest::newRow("another error") << "Other" << 0 << static_cast<int>(Status::failed) << "";
    }
    void errorsAreRetriedThenCaught() {
        QFETCH(QString, error);
        QFETCH(int, retries);
        QFETCH(int, status);
        QFETCH(QString, next);
        TestStateRequest request;
        request.definition = json(guardedTask);
        request.mockError = workflow::Object({{"error", Value(error.toStdString())}});
        request.retryCount = retries;
        const auto result = workflow::testState(request);
        QVERIFY(result.has_value());
        QCOMPARE(static_cast<int>(result->status), status);
        QCOMPARE(QString::fromStdString(result->nextState), next);
    }

    void aStateOfAMachineIsNamed() {
        const TestStateResult result = tested(
            R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"},
                "B": {"Type": "Pass", "Result": 7, "End": true}}})",
            R"({"input": {}, "stateName": "B"})");
        QCOMPARE(result.output, Value(7));
    }

    void brokenStatesAreRefused() {
        TestStateRequest request;
        request.definition = json(R"({"Type": "Pass"})");
        const auto result = workflow::testState(request);
        QVERIFY(!result && !result.error().diagnostics.empty());
    }

    void jsonataReadsInputContextAndResult() {
        const TestStateResult result = tested(
            R"({"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::lambda:invoke",
                "Arguments": {"Payload": "{% $states.input.n + 1 %}"},
                "Output": {"sum": "{% $states.result.n + $v %}", "name": "{% $states.context.State.Name %}"},
                "Assign": {"seen": "{% $states.result %}"}, "Next": "N"})",
            R"({"input": {"n": 1}, "variables": {"v": 10}, "mock": {"result": {"n": 5}}})");
        QCOMPARE(result.output, json(R"({"sum": 15, "name": "StateName"})"));
        QCOMPARE(*result.inspectionData.find("afterArguments"), json(R"({"Payload": 2})"));
        QCOMPARE(result.inspectionData.find("variables")->find("seen")->find("n")->integer(), 5);
    }

    void jsonataCatchersHaveTheirOwnOutput() {
        const TestStateResult result = tested(
            R"({"Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sqs:sendMessage",
                "Catch": [{"ErrorEquals": ["E"], "Next": "R", "Output": "{% $states.errorOutput.Cause %}"}],
                "End": true})",
            R"({"input": 1, "mock": {"errorOutput": {"error": "E", "cause": "why"}}})");
        QCOMPARE(result.status, Status::caughtError);
        QCOMPARE(result.output, Value("why"));
        QCOMPARE(result.nextState, std::string("R"));
    }

    void undefinedJsonataNamesItsField() {
        const TestStateResult result =
            tested(R"({"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"a": ["{% $x %}"]},
                       "End": true})",
                   R"({"input": {}})");
        QCOMPARE(result.error, Value("States.QueryEvaluationError"));
        QCOMPARE(result.cause, Value("The JSONata expression '$x' specified for the field "
                                     "'Output/a/0' returned nothing (undefined)."));
    }

    void aMapCountsItsFailedItems_data() {
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("status");
        QTest::newRow("as many as are tolerated") << 1 << static_cast<int>(Status::succeeded);
        QTest::newRow("more") << 2 << static_cast<int>(Status::failed);
    }
    void aMapCountsItsFailedItems() {
        QFETCH(int, failed);
        QFETCH(int, status);
        TestStateRequest request = workflow::readTestStateRequest(
            json(R"({"Type": "Map", "ToleratedFailurePercentage": 50, "ItemReader":
                     {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key": "k"}},
                     "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                     "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}, "End": true})"),
            json(
                R"({"mock": {"result": []}, "stateConfiguration": {"mapItemReaderData": "[1, 2, 3]"}})"));
        request.failedMapIterations = failed;
        const auto result = workflow::testState(request);
        QVERIFY(result.has_value());
        QCOMPARE(static_cast<int>(result->status), status);
        if (failed > 1)
            QCOMPARE(result->error, Value("States.ExceedToleratedFailureThreshold"));
        QCOMPARE(*result->inspectionData.find("afterItemsPath"), json("[1, 2, 3]"));
    }
};

QTEST_APPLESS_MAIN(TestStateTest)
#include "test_state_test.moc"
