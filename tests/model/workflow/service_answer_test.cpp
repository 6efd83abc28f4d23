#include "model/workflow/service_answer.h"
#include "model/workflow/task_resource.h"
#include "tests/model/workflow/json_literal.h"

#include <QTest>

using namespace headroom;
using tests::json;
using workflow::Object;
using workflow::TaskState;
using workflow::Value;

namespace {

TaskState task(const char* resource) {
    TaskState state;
    state.resource = resource;
    state.parsedResource = workflow::parseTaskResource(resource);
    return state;
}

Value answered(const char* resource, const Value& request, const Value& answer) {
    workflow::Randomness identifiers(1);
    return workflow::serviceAnswer(task(resource), request, answer, &identifiers);
}

} // namespace

class ServiceAnswerTest : public QObject {
    Q_OBJECT

private slots:
    void aFunctionAnswersByItself() {
        const Value answer = json(R"({"a": 1})");
        QCOMPARE(answered("arn:aws:lambda:us-east-1:111111111111:function:f", Object(), answer),
                 answer);
    }

    void invokeWrapsThePayload() {
        const Value result = answered("arn:aws:states:::lambda:invoke", Object(), 5);
        QCOMPARE(*result.find("Payload"), Value(5));
        QCOMPARE(*result.find("StatusCode"), Value(200));
        QCOMPARE(*result.find("ExecutedVersion"), Value("$LATEST"));
        QVERIFY(result.find("SdkHttpMetadata") != nullptr);
    }

    void aTokenBringsTheAnswerItself() {
        QCOMPARE(answered("arn:aws:states:::lambda:invoke.waitForTaskToken", Object(), 5),
                 Value(5));
    }

    void queuesAnswerWithTheDigestOfTheBody() {
        const Value result = answered("arn:aws:states:::sqs:sendMessage",
                                      json(R"({"MessageBody": "hello"})"), Object());
        QCOMPARE(*result.find("MD5OfMessageBody"), Value("5d41402abc4b2a76b9719d911017c592"));
        QVERIFY(result.find("MessageId")->isString());
    }

    void eachEventGetsAnIdentifier() {
        const Value result = answered("arn:aws:states:::events:putEvents",
                                      json(R"({"Entries": [{}, {}]})"), Object());
        QCOMPARE(result.find("Entries")->array().size(), std::size_t{2});
        QCOMPARE(*result.find("FailedEntryCount"), Value(0));
    }

    void aNestedExecutionAnswersAsTextOrJson() {
        const Value output = json(R"({"done": true})");
        QCOMPARE(*answered("arn:aws:states:::states:startExecution.sync", Object(), output)
                      .find("Output"),
                 Value(R"({"done":true})"));
        QCOMPARE(*answered("arn:aws:states:::states:startExecution.sync:2", Object(), output)
                      .find("Output"),
                 output);
    }

    void identifiersAreOpaqueWithoutRandomness() {
        const Value result = workflow::serviceAnswer(task("arn:aws:states:::sns:publish"), Object(),
                                                     Object(), nullptr);
        QVERIFY(result.find("MessageId")->isOpaque());
    }
};

QTEST_APPLESS_MAIN(ServiceAnswerTest)
#include "service_answer_test.moc"
