#include "model/template/import_result.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>

using namespace headroom;
using nlohmann::json;

namespace {

json imported(const std::string& templateText, std::map<std::string, std::string> files = {},
              const char* name = "template.yaml") {
    files[name] = templateText;
    auto source = document::FileSource::inMemory(std::move(files));
    return templates::importTemplate(source, name, {}, true).json;
}

} // namespace

/// One fixture for each kind of resource and each way in which templates write it.
class ImportedKindsTest : public QObject {
    Q_OBJECT

private slots:
    void rulesKnowTheirBusAndTargets() {
        const auto result = imported(R"(Resources:
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: shop}}
  Dead: {Type: AWS::SQS::Queue}
  Work: {Type: AWS::SQS::Queue}
  Rule:
    Type: AWS::Events::Rule
    Properties:
      EventBusName: !GetAtt Bus.Name
      EventPattern: '{"source": ["orders"]}'
      State: DISABLED
      Targets:
        - Id: one
          Arn: !GetAtt Work.Arn
          RetryPolicy: {MaximumRetryAttempts: "3", MaximumEventAgeInSeconds: 60}
          DeadLetterConfig: {Arn: !GetAtt Dead.Arn}
        - {Id: two, Arn: !Sub "${Work.Arn}/${Dead}"}
        - {Id: three, Arn: "arn:aws:sqs:us-east-1:1:elsewhere"}
)");
        const auto& rule = result["rules"][0];
        QVERIFY(rule["busName"] == json("shop"));
        QVERIFY(rule["pattern"] == json({{"source", {"orders"}}}));
        QVERIFY(rule["enabled"] == json(false));
        QVERIFY(rule["targets"][0] == json({{"logicalId", "Work"},
                                            {"deadLetter", true},
                                            {"maxRetryAttempts", 3},
                                            {"maxEventAgeSeconds", 60}}));
        QVERIFY(rule["targets"][1]["logicalId"].is_null());
        QVERIFY(rule["targets"][2]["logicalId"].is_null());
    }

    void aBusOfUnknownNameIsShownAsReferredTo() {
        const auto result = imported(R"(Parameters: {Open: {Type: String}}
Resources:
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: !Ref Open}}
  Rule: {Type: AWS::Events::Rule, Properties: {EventBusName: !Ref Bus}}
)");
        QVERIFY(result["rules"][0]["busName"] == json("${Bus}"));
        QVERIFY(result["rules"][0]["pattern"].is_null());
        QCOMPARE(result["unresolved"].size(), std::size_t{1});
        QVERIFY(result["unresolved"][0]["resource"] == json("Bus"));
    }

    void patternsShowWhatIsKnown() {
        const auto result = imported(R"(Parameters: {Open: {Type: String}}
Resources:
  Rule: {Type: AWS::Events::Rule, Properties: {EventPattern: {source: [a, !Ref Open]}}}
)");
        QVERIFY(result["unresolved"][0]["field"] == json("EventPattern"));
        QVERIFY(result["rules"][0]["pattern"]["source"][0] == json("a"));
    }

    void schedulesComeFromRulesToo() {
        const auto result = imported(R"(Resources:
  F: {Type: AWS::Lambda::Function}
  Nightly:
    Type: AWS::Events::Rule
    Properties:
      ScheduleExpression: rate(1 day)
      Targets: [{Id: a, Arn: !GetAtt F.Arn}]
  Hourly:
    Type: AWS::Scheduler::Schedule
    Properties:
      ScheduleExpression: rate(1 hour)
      State: DISABLED
      Target: {Arn: !GetAtt F.Arn, RetryPolicy: {MaximumRetryAttempts: 0}}
)");
        const auto& schedules = result["schedules"];
        QVERIFY(schedules[0]["origin"] == json("scheduler"));
        QVERIFY(schedules[0]["enabled"] == json(false));
        QVERIFY(schedules[0]["maxRetryAttempts"] == json(0));
        QVERIFY(schedules[1]["origin"] == json("rule"));
        QVERIFY(schedules[1]["target"] == json("F"));
        QVERIFY(result["rules"][0]["scheduleExpression"] == json("rate(1 day)"));
    }

    void alarmsKeepReferencesInDimensions() {
        const auto result = imported(R"(Parameters: {Open: {Type: String}}
Resources:
  F: {Type: AWS::Lambda::Function}
  Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: !Ref Open
      Namespace: AWS/Lambda
      MetricName: Errors
      ExtendedStatistic: p95
      Period: "300"
      EvaluationPeriods: 2
      Threshold: 0.5
      ComparisonOperator: GreaterThanThreshold
      Dimensions: [{Name: FunctionName, Value: !Ref F}]
  Both: {Type: AWS::CloudWatch::CompositeAlarm, Properties: {AlarmRule: ALARM(Alarm)}}
)");
        const auto& alarm = result["alarms"][0];
        QVERIFY(alarm["statistic"] == json("p95"));
        QVERIFY(alarm["periodSeconds"] == json(300));
        QVERIFY(alarm["threshold"] == json(0.5));
        QVERIFY(alarm["dimensions"] == json({{"FunctionName", "${F}"}}));
        QVERIFY(result["alarms"][1]["composite"] == json(true));
        QVERIFY(result["alarms"][1]["metric"].is_null());
        // The alarm's own name is not shown, so that it is open is no finding.
        QVERIFY(result["unresolved"].empty());
    }

    void logGroupsMappingsAndScaling() {
        const auto result = imported(R"(Resources:
  F: {Type: AWS::Lambda::Function}
  Queue: {Type: AWS::SQS::Queue}
  Logs:
    Type: AWS::Logs::LogGroup
    Properties: {LogGroupName: !Sub "/aws/lambda/${F}", RetentionInDays: 14}
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: !Ref F, EventSourceArn: !GetAtt Queue.Arn}
  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      ScalableDimension: lambda:function:ProvisionedConcurrency
      ResourceId: !Sub "function:${F}:live"
      MinCapacity: 1
      MaxCapacity: 9
)");
        QVERIFY(result["logGroups"][0] ==
                json({{"logicalId", "Logs"}, {"name", "/aws/lambda/${F}"}, {"retentionDays", 14}}));
        QVERIFY(result["eventSourceMappings"][0] == json({{"logicalId", "Mapping"},
                                                          {"function", "F"},
                                                          {"source", "Queue"},
                                                          {"batchSize", nullptr}}));
        QVERIFY(result["autoScaling"][0]["resource"] == json("F"));
        QVERIFY(result["autoScaling"][0]["max"] == json(9));
    }

    void tablesHaveIndexesStreamsAndExpiry() {
        const auto result = imported(R"(Resources:
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: a, AttributeType: S}, {AttributeName: b, AttributeType: N}]
      KeySchema: [{AttributeName: a, KeyType: HASH}]
      ProvisionedThroughput: {ReadCapacityUnits: "5", WriteCapacityUnits: 6}
      GlobalSecondaryIndexes:
        - IndexName: byB
          KeySchema: [{AttributeName: b, KeyType: HASH}]
          Projection: {ProjectionType: KEYS_ONLY}
          ProvisionedThroughput: {ReadCapacityUnits: 1, WriteCapacityUnits: 2}
      LocalSecondaryIndexes:
        - IndexName: alsoB
          KeySchema: [{AttributeName: a, KeyType: HASH}, {AttributeName: b, KeyType: RANGE}]
          Projection: {ProjectionType: ALL}
      StreamSpecification: {StreamViewType: NEW_IMAGE}
      TimeToLiveSpecification: {AttributeName: gone, Enabled: true}
      PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true}
)");
        const auto& table = result["tables"][0];
        QVERIFY(table["readCapacity"] == json(5) && table["writeCapacity"] == json(6));
        QVERIFY(table["gsis"][0]["keys"][0]["attributeType"] == json("N"));
        QVERIFY(table["gsis"][0]["projection"] == json("KEYS_ONLY"));
        QVERIFY(table["gsis"][0]["writeCapacity"] == json(2));
        QVERIFY(table["lsis"][0]["keys"].size() == 2);
        QVERIFY(table["streamViewType"] == json("NEW_IMAGE"));
        QVERIFY(table["ttlAttribute"] == json("gone"));
        QVERIFY(table["pointInTimeRecovery"] == json(true));
    }

    void globalTablesRecoverByTheirOwnReplica() {
        const auto result = imported(R"(Parameters: {Open: {Type: String}}
Resources:
  Table:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      BillingMode: PAY_PER_REQUEST
      Replicas:
        - {Region: !Ref Open}
        - Region: !Ref AWS::Region
          PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true}
)");
        QVERIFY(result["tables"][0]["pointInTimeRecovery"] == json(true));
        QVERIFY(result["unresolved"].empty());
    }

    void amplifyTablesAreWrittenInCamelCase() {
        const auto result = imported(R"(Conditions: {OnDemand: !Equals [a, a]}
Resources:
  Table:
    Type: Custom::AmplifyDynamoDBTable
    Properties:
      tableName: Booking
      attributeDefinitions: [{attributeName: id, attributeType: S}]
      keySchema: [{attributeName: id, keyType: HASH}]
      billingMode: !If [OnDemand, PAY_PER_REQUEST, !Ref AWS::NoValue]
      provisionedThroughput: !If [OnDemand, !Ref AWS::NoValue, {ReadCapacityUnits: 5}]
      pointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: true}
)");
        const auto& table = result["tables"][0];
        QVERIFY(table["name"] == json("Booking"));
        QVERIFY(table["keys"][0] ==
                json({{"name", "id"}, {"keyType", "HASH"}, {"attributeType", "S"}}));
        QVERIFY(table["billingMode"] == json("PAY_PER_REQUEST"));
        QVERIFY(table["readCapacity"].is_null());
        QVERIFY(table["pointInTimeRecovery"] == json(true));
    }

    void globalsMergeMapsDeeplyAndChainLists() {
        const auto result = imported(R"(Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    EphemeralStorage: {Size: 1024}
    SnapStart: {ApplyOn: PublishedVersions}
    Events: {Tick: {Type: Schedule, Properties: {Schedule: rate(1 day)}}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      SnapStart: {ApplyOn: None}
      Events: {Tock: {Type: Schedule, Properties: {Schedule: rate(2 days)}}}
      VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}
      DeadLetterQueue: {Type: SQS, TargetArn: "arn:aws:sqs:us-east-1:1:q"}
  None: {Type: AWS::Serverless::Function, IgnoreGlobals: "*"}
)");
        const auto& function = result["functions"][0];
        QVERIFY(function["ephemeralStorageMB"] == json(1024));
        QVERIFY(function["snapStart"] == json("None"));
        QCOMPARE(function["events"].size(), std::size_t{2});
        QVERIFY(function["inVpc"] == json(true) && function["deadLetter"] == json(true));
        QVERIFY(result["functions"][1]["ephemeralStorageMB"] == json(512));
    }

    void versionsAddProvisionedConcurrency() {
        const auto result = imported(R"(Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      AutoPublishAlias: live
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 4}
  Version:
    Type: AWS::Lambda::Version
    Properties:
      FunctionName: !Ref F
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 1}
)");
        QVERIFY(result["functions"][0]["provisionedConcurrency"] == json(5));
        QVERIFY(result["functions"][0]["autoPublishAlias"] == json("live"));
    }

    void definitionsAreTextsObjectsOrInS3() {
        const auto result = imported(R"(Resources:
  F: {Type: AWS::Lambda::Function}
  Alias: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref F}}
  AsText:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      StateMachineType: EXPRESS
      LoggingConfiguration: {Level: ERROR}
      DefinitionString: !Sub |
        {"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Task",
         "Resource": "arn:aws:states:::lambda:invoke", "Arguments": {"FunctionName": "${Alias}"},
         "End": true}}}
  InS3:
    Type: AWS::StepFunctions::StateMachine
    Properties: {DefinitionS3Location: {Bucket: b, Key: k}}
  Inline:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      Definition:
        StartAt: P
        States:
          P:
            Type: Parallel
            Branches:
              - {StartAt: B, States: {B: {Type: Task, Resource: !GetAtt F.Arn, End: true}}}
            End: true
)");
        const auto& machines = result["stateMachines"]; // AsText, InS3, Inline
        QVERIFY(machines[0]["definitionSource"] == json("string"));
        QVERIFY(machines[0]["type"] == json("EXPRESS"));
        QVERIFY(machines[0]["logLevel"] == json("ERROR"));
        QVERIFY(machines[0]["queryLanguage"] == json("JSONata"));
        QVERIFY(machines[0]["lambdaTasks"] == json({{"A", "Alias"}}));
        QVERIFY(machines[1]["definitionSource"] == json("s3"));
        QVERIFY(machines[1]["stateCount"].is_null());
        QVERIFY(machines[2]["definitionSource"] == json("inline"));
        QVERIFY(machines[2]["lambdaTasks"] == json({{"B", "F"}}));
        QVERIFY(machines[2]["stateCount"] == json(2));
        QVERIFY(result["unresolved"][0]["field"] == json("DefinitionUri"));
    }

    void definitionFilesMayNeedTheirSubstitutionsToBeJson() {
        const auto result = imported(R"(Transform: AWS::Serverless-2016-10-31
Resources:
  M:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: flow.asl.json
      DefinitionSubstitutions: {Seconds: 5}
)",
                                     {{"flow.asl.json", R"({"StartAt": "W", "States": {"W":
 {"Type": "Wait", "Seconds": ${Seconds}, "End": true}}})"}});
        QVERIFY(result["stateMachines"][0]["statesByType"] == json({{"Wait", 1}}));
        QVERIFY(result["unresolved"].empty());
    }

    void assembliesFindTheirAssets() {
        const std::string manifest = R"({"files": {
 "m": {"source": {"path": "asset.m.json"}, "destinations": {"d": {"objectKey": "m1.json"}}},
 "c": {"source": {"path": "child.template.json"}, "destinations": {"d": {"objectKey": "c1.json"}}}}})";
        const auto result = imported(
            R"({"Resources": {
 "M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
   "DefinitionS3Location": {"Bucket": "b", "Key": "m1.json"},
   "DefinitionSubstitutions": {"Arn": {"Fn::GetAtt": ["Child", "Outputs.FunctionArn"]}}}},
 "Child": {"Type": "AWS::CloudFormation::Stack", "Properties": {
   "TemplateURL": {"Fn::Join": ["", ["https:/", "/s3.", {"Ref": "AWS::URLSuffix"}, "/b/c1.json"]]}}}}})",
            {{"App.assets.json", manifest},
             {"asset.m.json", R"({"StartAt": "T", "States": {"T": {"Type": "Task",
 "Resource": "${Arn}", "End": true}}})"},
             {"child.template.json", R"({"Resources": {"F": {"Type": "AWS::Lambda::Function"}},
 "Outputs": {"FunctionArn": {"Value": {"Fn::GetAtt": ["F", "Arn"]}}}})"}},
            "App.template.json");
        const auto& machine = result["stateMachines"][0];
        QVERIFY(machine["definitionSource"] == json("asset"));
        QVERIFY(machine["definitionFile"] == json("asset.m.json"));
        QVERIFY(machine["lambdaTasks"] == json({{"T", "/Child/F"}}));
        QVERIFY(result["nestedStacks"][0]["localPath"] == json("child.template.json"));
        QVERIFY(result["nestedStacks"][0]["found"] == json(true));
        QCOMPARE(result["nested"]["Child"]["functions"].size(), std::size_t{1});
        QVERIFY(!result["nested"]["Child"].contains("format"));
    }

    void childrenThatAreNotThereAreNotFound() {
        const auto result = imported(R"(Parameters: {Open: {Type: String}}
Resources:
  Missing: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./gone.yaml}}
  Remote: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: !Join [/, ["https:", "", x, y.yaml]]}}
  Repository:
    Type: AWS::Serverless::Application
    Properties: {Location: {ApplicationId: "arn:x", SemanticVersion: 1.0.0}}
  Unknown: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: !Ref Open}}
)");
        const auto& stacks = result["nestedStacks"];
        QVERIFY(stacks[0]["localPath"] == json("./gone.yaml"));
        for (const auto& stack : stacks)
            QVERIFY(stack["found"] == json(false));
        for (const std::size_t other : {1U, 2U, 3U})
            QVERIFY(stacks[other]["localPath"].is_null());
        QCOMPARE(result["unresolved"].size(), std::size_t{1});
        QVERIFY(result["unresolved"][0]["resource"] == json("Unknown"));
    }

    void loopsAreWrittenOut() {
        const auto result = imported(R"(Transform: AWS::LanguageExtensions
Parameters: {Names: {Type: CommaDelimitedList, Default: "a,b"}}
Resources:
  Fn::ForEach::Outer:
    - Name
    - !Ref Names
    - Fn::ForEach::Inner:
        - Size
        - ["128", "256"]
        - F${Name}${Size}:
            Type: AWS::Lambda::Function
            Properties: {FunctionName: !Sub "${Name}-fn", MemorySize: !Ref Size}
)");
        const auto& functions = result["functions"];
        QCOMPARE(functions.size(), std::size_t{4});
        QVERIFY(functions[1]["logicalId"] == json("Fa256"));
        QVERIFY(functions[1]["memoryMB"] == json(256));
        QVERIFY(functions[2]["name"] == json("b-fn"));
    }
};

QTEST_APPLESS_MAIN(ImportedKindsTest)
#include "imported_kinds_test.moc"
