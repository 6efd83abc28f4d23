#include "model/template/import_result.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>

using namespace headroom;
using nlohmann::json;

namespace {

json imported(std::map<std::string, std::string> files,
              const templates::ParameterOverrides& parameters = {}) {
    auto source = document::FileSource::inMemory(std::move(files));
    return templates::importTemplate(source, "template.yaml", parameters, true).json;
}

/// A function named by an expression, with something for it to refer to.
std::string named(const QByteArray& expression) {
    return R"(Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]
Parameters:
  Stage: {Type: String, Default: test}
  Zones: {Type: CommaDelimitedList, Default: "a, b,c"}
  Open: {Type: String}
Mappings:
  Names: {test: {short: t}}
Conditions:
  IsTest: !Equals [!Ref Stage, test]
  IsLive: !Not [Condition: IsTest]
  Both: !And [Condition: IsTest, Condition: IsLive]
  Either: !Or [Condition: IsTest, Condition: IsLive]
Resources:
  Other: {Type: AWS::SQS::Queue}
  F:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: )" +
           expression.toStdString() + "\n";
}

} // namespace

class ImportResultTest : public QObject {
    Q_OBJECT

private slots:
    void evaluates_data() {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, const char* expression, const char* value) {
            QTest::newRow(name) << QByteArray(expression) << QByteArray(value);
        };
        row("Ref of a parameter", "!Ref Stage", "test");
        row("long form", "{Ref: Stage}", "test");
        row("Ref of a resource", "!Ref Other", "${Other}");
        row("GetAtt", "!GetAtt Other.Arn", "${Other.Arn}");
        row("GetAtt as a list", "{Fn::GetAtt: [Other, Arn]}", "${Other.Arn}");
        row("Sub", "!Sub \"x-${Stage}-${Other}-${!Kept}\"", "x-test-${Other}-${Kept}");
        row("Sub with variables", "!Sub [\"x-${V}\", {V: !Ref Stage}]", "x-test");
        row("Join", "!Join [\"-\", [a, !Ref Stage]]", "a-test");
        row("Select of a list parameter", "!Select [1, !Ref Zones]", "b");
        row("Select of Split", "!Select [2, !Split [\",\", \"a,b,c\"]]", "c");
        row("If", "!If [IsTest, yes-it-is, no-it-is-not]", "yes-it-is");
        row("Not", "!If [IsLive, live, other]", "other");
        row("And", "!If [Both, both, not-both]", "not-both");
        row("Or", "!If [Either, either, none]", "either");
        row("FindInMap", "!FindInMap [Names, !Ref Stage, short]", "t");
        row("Base64", "{Fn::Base64: abc}", "YWJj");
        row("Region", "!Ref AWS::Region", "us-east-1");
        row("AccountId", "!Ref AWS::AccountId", "123456789012");
        row("StackName", "!Sub \"${AWS::StackName}-${AWS::Partition}\"", "stack-aws");
        row("Length", "!Sub [\"n${N}\", {N: {Fn::Length: !Ref Zones}}]", "n3");
    }

    void evaluates() {
        QFETCH(QByteArray, expression);
        QFETCH(QByteArray, value);
        const auto result = imported({{"template.yaml", named(expression)}});
        QCOMPARE(QByteArray::fromStdString(result["functions"][0]["name"].dump()),
                 "\"" + value + "\"");
        QVERIFY(result["unresolved"].empty());
    }

    void doesNotGuess_data() {
        QTest::addColumn<QByteArray>("expression");
        QTest::newRow("parameter without a default") << QByteArray("!Ref Open");
        QTest::newRow("import") << QByteArray("!ImportValue elsewhere");
        QTest::newRow("no such entry") << QByteArray("!FindInMap [Names, live, short]");
        QTest::newRow("dynamic reference") << QByteArray("\"{{resolve:ssm:/name}}\"");
        QTest::newRow("macro") << QByteArray("{Fn::Transform: {Name: Macro}}");
    }

    void doesNotGuess() {
        QFETCH(QByteArray, expression);
        const auto result = imported({{"template.yaml", named(expression)}});
        QVERIFY(result["functions"][0]["name"].is_null());
        QCOMPARE(result["unresolved"].size(), std::size_t{1});
        QVERIFY(result["unresolved"][0]["resource"] == json("F"));
        QVERIFY(result["unresolved"][0]["field"] == json("FunctionName"));
    }

    void aGivenParameterWins() {
        const auto result = imported({{"template.yaml", named("!Ref Stage")}}, {{"Stage", "live"}});
        QVERIFY(result["functions"][0]["name"] == json("live"));
    }

    void noValueIsAsIfNotWritten() {
        const auto result =
            imported({{"template.yaml", "Resources:\n  F:\n    Type: AWS::Lambda::Function\n"
                                        "    Properties: {MemorySize: !Ref AWS::NoValue}\n"}});
        QVERIFY(result["functions"][0]["memoryMB"] == json(128));
        QVERIFY(result["functions"][0]["timeoutSeconds"] == json(3));
        QVERIFY(result["functions"][0]["architecture"] == json("x86_64"));
        QVERIFY(result["functions"][0]["ephemeralStorageMB"] == json(512));
        QVERIFY(result["functions"][0]["packageType"] == json("Zip"));
    }

    void globalsApplyToSamResourcesOnly() {
        const auto result = imported({{"template.yaml", R"(Transform: AWS::Serverless-2016-10-31
Globals: {Function: {MemorySize: 512, Timeout: 9, Runtime: nodejs20.x}}
Resources:
  Plain: {Type: AWS::Lambda::Function}
  Own: {Type: AWS::Serverless::Function, Properties: {Timeout: 4}}
  Not: {Type: AWS::Serverless::Function, IgnoreGlobals: [MemorySize]}
)"}});
        const auto& functions = result["functions"]; // Not, Own, Plain
        QVERIFY(functions[0]["memoryMB"] == json(128) && functions[0]["timeoutSeconds"] == json(9));
        QVERIFY(functions[1]["memoryMB"] == json(512) && functions[1]["timeoutSeconds"] == json(4));
        QVERIFY(functions[2]["memoryMB"] == json(128) && functions[2]["runtime"].is_null());
    }

    void unusableValuesAreInvalid() {
        const auto result =
            imported({{"template.yaml", "Resources:\n  F:\n    Type: AWS::Lambda::Function\n"
                                        "    Properties: {MemorySize: plenty, Timeout: 901}\n"}});
        QVERIFY(result["functions"][0]["memoryMB"].is_null());
        QCOMPARE(result["invalid"].size(), std::size_t{2});
        QVERIFY(result["invalid"][0]["field"] == json("MemorySize"));
        QVERIFY(result["invalid"][1]["field"] == json("Timeout"));
    }

    void conditionsExclude() {
        const auto result = imported({{"template.yaml", R"(Parameters: {Open: {Type: String}}
Conditions: {Never: !Equals [a, b], Perhaps: !Equals [!Ref Open, b]}
Resources:
  Gone: {Type: AWS::Lambda::Function, Condition: Never}
  Kept: {Type: AWS::Lambda::Function, Condition: Perhaps}
)"}});
        QVERIFY(result["excluded"] == json::array({"Gone"}));
        QCOMPARE(result["functions"].size(), std::size_t{1});
        QVERIFY(result["unresolved"][0]["resource"] == json("Kept"));
        QVERIFY(result["resourceTypes"] == (json{{"AWS::Lambda::Function", 1}}));
    }

    void samEventsAreRulesAndSchedules() {
        const auto result = imported({{"template.yaml", R"(Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Ordered: {Type: EventBridgeRule, Properties: {Pattern: {source: [shop]}}}
        Nightly: {Type: Schedule, Properties: {Schedule: rate(1 day), Enabled: false}}
        Hourly: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 hour)}}
)"}});
        QVERIFY(result["rules"][0]["logicalId"] == json("FOrdered"));
        QVERIFY(result["rules"][0]["busName"] == json("default"));
        QVERIFY(result["rules"][0]["targets"][0]["logicalId"] == json("F"));
        QVERIFY(result["schedules"][0]["logicalId"] == json("FHourly"));
        QVERIFY(result["schedules"][0]["enabled"] == json(true));
        QVERIFY(result["schedules"][1]["enabled"] == json(false));
    }

    void definitionsComeFromFilesAndAreCounted() {
        const auto result = imported({{"template.yaml", R"(Transform: AWS::Serverless-2016-10-31
Resources:
  F: {Type: AWS::Serverless::Function}
  M:
    Type: AWS::Serverless::StateMachine
    Properties:
      DefinitionUri: flow.asl.yaml
      DefinitionSubstitutions: {Target: !GetAtt F.Arn}
)"},
                                      {"flow.asl.yaml", R"(StartAt: All
States:
  All:
    Type: Map
    ItemProcessor:
      StartAt: One
      States: {One: {Type: Task, Resource: "${Target}", End: true}}
    End: true
)"}});
        const auto& machine = result["stateMachines"][0];
        QVERIFY(machine["definitionSource"] == json("file"));
        QVERIFY(machine["type"] == json("STANDARD"));
        QVERIFY(machine["stateCount"] == json(2));
        QVERIFY(machine["statesByType"] == (json{{"Map", 1}, {"Task", 1}}));
        QVERIFY(machine["lambdaTasks"] == (json{{"One", "F"}}));
    }

    void provisionedConcurrencyAddsUp() {
        const auto result = imported({{"template.yaml", R"(Resources:
  F: {Type: AWS::Lambda::Function}
  A:
    Type: AWS::Lambda::Alias
    Properties:
      FunctionName: !Ref F
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 2}
  B:
    Type: AWS::Lambda::Alias
    Properties:
      FunctionName: !GetAtt F.Arn
      ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 3}
)"}});
        QVERIFY(result["functions"][0]["provisionedConcurrency"] == json(5));
    }

    void tablesHaveTheirModesAndKeys() {
        const auto result = imported({{"template.yaml", R"(Transform: AWS::Serverless-2016-10-31
Resources:
  Simple: {Type: AWS::Serverless::SimpleTable}
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      AttributeDefinitions: [{AttributeName: a, AttributeType: N}]
      KeySchema: [{AttributeName: a, KeyType: HASH}]
)"}});
        QVERIFY(result["tables"][0]["billingMode"] == json("PAY_PER_REQUEST"));
        QVERIFY(result["tables"][0]["keys"][0]["name"] == json("id"));
        QVERIFY(result["tables"][0]["keys"][0]["attributeType"] == json("S"));
        QVERIFY(result["tables"][1]["billingMode"] == json("PROVISIONED"));
        QVERIFY(result["tables"][1]["keys"][0]["attributeType"] == json("N"));
    }

    void childStacksTakeParametersAndGiveOutputs() {
        const auto result =
            imported({{"template.yaml", R"(Resources:
  Child:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: ./child.yaml, Parameters: {Memory: 640}}
  F:
    Type: AWS::Lambda::Function
    Properties: {FunctionName: !GetAtt Child.Outputs.Name}
)"},
                      {"child.yaml", R"(Parameters: {Memory: {Type: Number, Default: 128}}
Resources:
  G: {Type: AWS::Lambda::Function, Properties: {MemorySize: !Ref Memory}}
Outputs: {Name: {Value: from-child}}
)"}});
        QVERIFY(result["functions"][0]["name"] == json("from-child"));
        QVERIFY(result["nested"]["Child"]["functions"][0]["memoryMB"] == json(640));
    }

    void theLastOfRepeatedKeysWins() {
        const auto result =
            imported({{"template.yaml", "Resources:\n  F:\n    Type: AWS::Lambda::Function\n"
                                        "    Properties:\n      Timeout: 4\n      Timeout: 5\n"}});
        QVERIFY(result["functions"][0]["timeoutSeconds"] == json(5));
        QVERIFY(result["duplicateKeys"][0]["key"] == json("Timeout"));
        QVERIFY(result["duplicateKeys"][0]["line"] == json(6));
    }
};

QTEST_APPLESS_MAIN(ImportResultTest)
#include "import_result_test.moc"
