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

    void jsonataIsRefusedWithAReason() {
        TestStateRequest request;
        request.definition = json(
            R"({"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% 1 %}", "End": true})");
        const auto result = workflow::testState(request);
        QVERIFY(!result && result.error().reason.find("JSONata") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestStateTest)
#include "test_state_test.moc"
