#include "model/template/project.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom;
using nlohmann::json;

namespace {

/// The template's part of the document.
json resolved(std::map<std::string, std::string> files) {
    auto source = document::FileSource::inMemory(std::move(files));
    const auto project = templates::loadProject(source, "template.yaml");
    return project ? *project->document : json(nullptr);
}

json resolved(const std::string& templateText) {
    return resolved({{"template.yaml", templateText}});
}

} // namespace

class ResolvedDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void functionsSayWhatIsDefaulted() {
        const auto document = resolved(R"(Resources:
  F: {Type: AWS::Lambda::Function, Properties: {Timeout: 9}}
)");
        QVERIFY(document["functions"]["F"]["memoryMb"] == json(128));
        QVERIFY(document["basis"]["/functions/F/memoryMb"]["basis"] == json("default"));
        QVERIFY(!document["basis"].contains("/functions/F/timeoutSeconds"));
    }

    void asynchronousInvocationIsReadFromItsConfiguration() {
        const auto document = resolved(R"(Resources:
  Dead: {Type: AWS::SQS::Queue}
  F: {Type: AWS::Lambda::Function, Properties: {DeadLetterConfig: {TargetArn: !GetAtt Dead.Arn}}}
  Config:
    Type: AWS::Lambda::EventInvokeConfig
    Properties:
      FunctionName: !Ref F
      MaximumRetryAttempts: 0
      MaximumEventAgeInSeconds: 300
)");
        QVERIFY(document["functions"]["F"]["asynchronous"] == json({{"maximumRetryAttempts", 0},
                                                                    {"maximumEventAgeSeconds", 300},
                                                                    {"deadLetterQueue", "Dead"}}));
    }

    void frameworkFunctionsAreMarked() {
        const auto document = resolved(R"(Resources:
  MyProviderframeworkonEvent: {Type: AWS::Lambda::Function, Properties: {Handler: framework.onEvent}}
  Mine: {Type: AWS::Lambda::Function}
)");
        QVERIFY(document["functions"]["MyProviderframeworkonEvent"]["framework"] == json(true));
        QVERIFY(!document["functions"]["Mine"].contains("framework"));
    }

    void rulesStandOnTheirBus_data() {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("bus");
        const auto row = [](const char* name, const char* written, const char* bus) {
            QTest::newRow(name) << QByteArray(written) << QByteArray(bus);
        };
        row("reference", "!Ref Bus", "Bus");
        row("ARN of a bus of the template", "!GetAtt Bus.Arn", "Bus");
        row("its name", "shop", "Bus");
        row("its name in an ARN", "arn:aws:events:us-east-1:1:event-bus/shop", "Bus");
        row("a bus elsewhere", "elsewhere", "elsewhere");
        row("the default bus", "default", "default");
    }

    void rulesStandOnTheirBus() {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, bus);
        const auto document = resolved(R"(Resources:
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: shop}}
  Rule: {Type: AWS::Events::Rule, Properties: {EventPattern: {source: [a]}, EventBusName: )" +
                                       written.toStdString() + "}}\n");
        const auto& buses = document["buses"];
        QVERIFY(buses[bus.toStdString()]["rules"].contains("Rule"));
        QVERIFY(buses["Bus"]["name"] == json("shop"));
        for (const auto& [id, other] : buses.items())
            QCOMPARE(other.contains("rules"), id == bus.toStdString());
    }

    void targetsAreEntitiesWithTheirPolicy() {
        const auto document = resolved(R"(Resources:
  F: {Type: AWS::Lambda::Function}
  Alias: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref F}}
  Dead: {Type: AWS::SQS::Queue}
  Rule:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: {source: [a]}
      Targets:
        - Id: one
          Arn: !Ref Alias
          RetryPolicy: {MaximumRetryAttempts: 1}
          DeadLetterConfig: {Arn: !GetAtt Dead.Arn}
)");
        QVERIFY(document["buses"]["default"]["rules"]["Rule"]["targets"]["one"] ==
                json({{"function", "F"},
                      {"retryPolicy", {{"maximumRetryAttempts", 1}}},
                      {"deadLetterQueue", "Dead"}}));
    }

    void tablesHaveKeysByRole() {
        const auto document = resolved(R"(Resources:
  T:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{AttributeName: a, AttributeType: S}, {AttributeName: b, AttributeType: S}]
      KeySchema: [{AttributeName: a, KeyType: HASH}, {AttributeName: b, KeyType: RANGE}]
      GlobalSecondaryIndexes:
        - IndexName: turned
          KeySchema: [{AttributeName: b, KeyType: HASH}]
          Projection: {ProjectionType: INCLUDE, NonKeyAttributes: [c]}
)");
        const auto& table = document["tables"]["T"];
        QVERIFY(table["keySchema"] == json({{"partition", "a"}, {"sort", "b"}}));
        QVERIFY(table["globalSecondaryIndexes"]["turned"] ==
                json({{"partition", "b"}, {"projection", "INCLUDE"}, {"nonKeyAttributes", {"c"}}}));
        QVERIFY(table["billingMode"] == json("PAY_PER_REQUEST"));
        QVERIFY(!document.contains("basis"));
    }

    void topicsQueuesAndLogGroupsAreWired() {
        const auto document = resolved(R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Topic: {Type: AWS::SNS::Topic, Properties: {Subscription: [{Protocol: sqs, Endpoint: !GetAtt Q.Arn}]}}
  Q: {Type: AWS::SQS::Queue, Properties: {FifoQueue: true, VisibilityTimeout: 60}}
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events: {Told: {Type: SNS, Properties: {Topic: !Ref Topic}}}
  Logs: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: !Sub "/aws/lambda/${F}"}}
)");
        const auto& subscriptions = document["topics"]["Topic"]["subscriptions"];
        QVERIFY(subscriptions["FTold"] == json({{"function", "F"}}));
        QCOMPARE(subscriptions.size(), std::size_t{2});
        QVERIFY(document["queues"]["Q"]["fifo"] == json(true));
        QVERIFY(document["queues"]["Q"]["visibilityTimeoutSeconds"] == json(60));
        QVERIFY(document["logGroups"]["Logs"]["function"] == json("F"));
        QVERIFY(document["logGroups"]["Logs"]["name"] == json("/aws/lambda/${F}"));
        QVERIFY(document["logGroups"]["Logs"]["retentionDays"].is_null());
    }

    void childStacksStandUnderTheirPath() {
        const auto document = resolved({{"template.yaml", R"(Resources:
  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: child.yaml}}
  M:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      Definition:
        StartAt: T
        States: {T: {Type: Task, Resource: !GetAtt Child.Outputs.Arn, End: true}}
)"},
                                        {"child.yaml", R"(Resources:
  F: {Type: AWS::Lambda::Function}
Outputs: {Arn: {Value: !GetAtt F.Arn}}
)"}});
        QVERIFY(document["functions"].contains("Child/F"));
        QVERIFY(document["workflows"]["M"]["definition"]["States"]["T"]["Resource"] ==
                json("${Child/F.Arn}"));
        QVERIFY(document["basis"].contains("/functions/Child~1F/memoryMb"));
    }
};

QTEST_APPLESS_MAIN(ResolvedDocumentTest)
#include "resolved_document_test.moc"
