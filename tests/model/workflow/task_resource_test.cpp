#include "model/workflow/task_resource.h"

#include <QTest>

using namespace headroom::workflow;
using Finding = TaskResource::Finding;

Q_DECLARE_METATYPE(TaskResource::Finding)
Q_DECLARE_METATYPE(ResourceKind)
Q_DECLARE_METATYPE(CallPattern)

class TaskResourceTest : public QObject {
    Q_OBJECT

private slots:
    void kindsAndPatterns_data() {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<ResourceKind>("kind");
        QTest::addColumn<CallPattern>("pattern");
        QTest::newRow("arn:aws:lambda:us-east-1:111111111111:function:f")
            << "arn:aws:lambda:us-east-1:111111111111:function:f" << ResourceKind::lambda
            << CallPattern::requestResponse;
        const auto integration = [](const char* action, ResourceKind kind, CallPattern pattern) {
            QTest::newRow(action) << QString("arn:aws:states:::") + action << kind << pattern;
        };
        integration("lambda:invoke", ResourceKind::lambda, CallPattern::requestResponse);
        integration("lambda:invoke.waitForTaskToken", ResourceKind::lambda,
                    CallPattern::waitForTaskToken);
        integration("dynamodb:putItem", ResourceKind::service, CallPattern::requestResponse);
        integration("sqs:sendMessage.waitForTaskToken", ResourceKind::service,
                    CallPattern::waitForTaskToken);
        integration("batch:submitJob.sync", ResourceKind::service, CallPattern::sync);
        integration("aws-sdk:s3:putObject", ResourceKind::service, CallPattern::requestResponse);
        integration("states:startExecution", ResourceKind::nestedExecution,
                    CallPattern::requestResponse);
        integration("states:startExecution.sync:2", ResourceKind::nestedExecution,
                    CallPattern::sync);
        QTest::newRow("an activity") << "arn:aws:states:eu-west-1:111111111111:activity:review"
                                     << ResourceKind::activity << CallPattern::requestResponse;
    }
    void kindsAndPatterns() {
        QFETCH(QString, resource);
        QFETCH(ResourceKind, kind);
        QFETCH(CallPattern, pattern);
        const TaskResource parsed = parseTaskResource(resource.toStdString());
        QCOMPARE(parsed.finding, Finding::fine);
        QCOMPARE(parsed.kind, kind);
        QCOMPARE(parsed.pattern, pattern);
    }

    void theSecondSyncKeepsItsNumber() {
        QCOMPARE(parseTaskResource("arn:aws:states:::states:startExecution.sync").syncVersion, 1);
        QCOMPARE(parseTaskResource("arn:aws:states:::states:startExecution.sync:2").syncVersion, 2);
    }

    void findings_data() {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char* resource, Finding finding) {
            QTest::newRow(resource) << QString(resource) << finding;
        };
        row("${Function.Arn}", Finding::substitution);
        row("arn:${AWS::Partition}:states:::sqs:sendMessage", Finding::fine);
        row("book-a-flight", Finding::unknownForm);
        row("", Finding::unknownForm);
        row("arn:aws:s3:::bucket", Finding::unknownForm);
        row("arn:aws:states:::sqs:sendMessages", Finding::unknownAction);
        row("arn:aws:states:::sqs:sendMessage.sync", Finding::unknownAction);
        row("arn:aws:states:::teapot:brew", Finding::unknownService);
    }
    void findings() {
        QFETCH(QString, resource);
        QFETCH(Finding, finding);
        QCOMPARE(parseTaskResource(resource.toStdString()).finding, finding);
    }

    void placeholdersAreClosed() {
        QVERIFY(hasSubstitution("a${b}c"));
        QVERIFY(!hasSubstitution("a$b"));
        QVERIFY(!hasSubstitution("${b"));
        QVERIFY(!hasSubstitution("$.a"));
    }
};

QTEST_APPLESS_MAIN(TaskResourceTest)
#include "task_resource_test.moc"
