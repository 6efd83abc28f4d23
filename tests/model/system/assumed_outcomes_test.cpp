#include "model/system/assumed_outcomes.h"
#include "model/system/data_path.h"
#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "model/workflow/json_text.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <set>
#include <string>

using namespace headroom;
using namespace headroom::system;
using nlohmann::json;

namespace {

/// Task results as the assumed outcomes give them, the outcome chosen by number.
class Assumed : public workflow::TaskResults {
public:
    Assumed(const json& behaviour, std::size_t number)
        : behaviour_(behaviour)
        , number_(number) {}

    workflow::TaskAttempt next(const workflow::State& state, const workflow::Value&) override {
        const json none{{"one", {{"result", json::object()}}}};
        const json states = behaviour_.value("states", json::object());
        const json entry = states.value(state.name, json::object());
        const json outcomes = entry.value("outcomes", none);
        auto outcome = outcomes.begin();
        std::advance(outcome, static_cast<std::ptrdiff_t>(number_ % outcomes.size()));
        const json result = outcome->at("result");
        const bool invokes = state.name.starts_with("Invoke");
        return {.output = workflow::fromJson(invokes ? json{{"Payload", result}} : result)};
    }
    workflow::Array items(const workflow::State&) override { return {}; }

private:
    const json& behaviour_;
    std::size_t number_;
};

/// The names of the states in which runs with every input and outcome end, "!ERROR" of failures.
std::set<std::string> ends(const std::string& text) {
    const json behaviour = assumedOutcomes(json::parse(text));
    const auto loaded =
        workflow::loadDefinitionText("test", text, workflow::ExecutionType::standard);
    std::set<std::string> found;
    if (!loaded.valid())
        return {"invalid"};
    for (const auto& input : behaviour.at("inputs")) {
        for (std::size_t number = 0; number < 12; ++number) {
            workflow::ExecutionRequest request;
            request.input = workflow::fromJson(input.at("value"));
            request.trace = true;
            Assumed results(behaviour, number);
            const auto result = workflow::execute(*loaded.definition, request, results);
            if (result.error.isString())
                found.insert("!" + result.error.string());
            else
                found.insert(result.trace.back().state);
        }
    }
    return found;
}

} // namespace

class AssumedOutcomesTest : public QObject {
    Q_OBJECT

private slots:
    void reachesEachBranch_data();
    void reachesEachBranch();
    void saysNothingAboutStatesThatAreNoTask();
    void givesJsonataChoicesShares();
    void survivesNonsense_data();
    void survivesNonsense();
    void readsPaths_data();
    void readsPaths();
};

void AssumedOutcomesTest::reachesEachBranch_data() {
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* states, const char* expected) {
        QTest::newRow(name) << QByteArray("{\"StartAt\": \"A\", \"States\": {") + states +
                                   R"(, "Yes": {"Type": "Succeed"}, "No": {"Type": "Succeed"}}})"
                            << QByteArray(expected);
    };
    const char* both = "No Yes";
    row("of the input",
        R"("A": {"Type": "Choice", "Choices": [{"Variable": "$.order.paid", "BooleanEquals": true, "Next": "Yes"}], "Default": "No"})",
        both);
    row("of a function's answer",
        R"("A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "ResultPath": "$.check", "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.check.score", "NumericGreaterThan": 5, "Next": "Yes"}], "Default": "No"})",
        both);
    row("of lambda:invoke with a selector",
        R"("A": {"Type": "Pass", "Next": "Invoke"},
           "Invoke": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f", "Payload.$": "$"},
             "ResultSelector": {"state.$": "$.Payload.body.state"}, "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.state", "StringEquals": "DONE", "Next": "Yes"}], "Default": "No"})",
        both);
    row("of lambda:invoke with an output path",
        R"("A": {"Type": "Pass", "Next": "Invoke"},
           "Invoke": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}, "OutputPath": "$.Payload", "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericLessThanEquals": 3, "Next": "Yes"}, {"Variable": "$.n", "NumericGreaterThanEquals": 4, "Next": "No"}]})",
        both);
    row("of a table's answer",
        R"("A": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Parameters": {"TableName": "T", "Key": {"id": {"S.$": "$.id"}}}, "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.Item", "IsPresent": true, "Next": "Yes"}], "Default": "No"})",
        both);
    row("combined conditions",
        R"("A": {"Type": "Choice", "Choices": [
             {"And": [{"Variable": "$.a", "StringMatches": "x*"}, {"Not": {"Variable": "$.b", "BooleanEquals": true}}], "Next": "Yes"},
             {"Or": [{"Variable": "$.c", "IsNull": true}, {"Variable": "$.t", "TimestampLessThan": "2020-01-01T00:00:00Z"}], "Next": "No"}], "Default": "No"})",
        both);
    row("through Pass and Wait",
        R"("A": {"Type": "Pass", "Parameters": {"inner.$": "$.outer.value"}, "Next": "W"},
           "W": {"Type": "Wait", "Seconds": 1, "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.inner", "StringEquals": "go", "Next": "Yes"}], "Default": "No"})",
        both);
    row("of a branch's result",
        R"("A": {"Type": "Parallel", "Branches": [{"StartAt": "B", "States": {"B": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true}}}], "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$[0].ok", "BooleanEquals": true, "Next": "Yes"}], "Default": "No"})",
        both);
    row("members that parameters read",
        R"asl("A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"QueueUrl": "q", "MessageBody.$": "States.Format('{} {}', $.who, $.order.total)"}, "ResultPath": null, "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.order.total", "StringEquals": "1", "Next": "Yes"}], "Default": "No"})asl",
        both);
    row("a map over items",
        R"asl("A": {"Type": "Map", "ItemsPath": "$.batch.items", "ItemSelector": {"one.$": "$$.Map.Item.Value", "run.$": "$$.Execution.Input.run"},
             "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
               "Parameters": {"QueueUrl": "q", "MessageBody.$": "$.one.name"}, "End": true}}}, "ResultPath": null, "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.last", "BooleanEquals": false, "Next": "Yes"}], "Default": "No"})asl",
        both);
    row("an item of a list that is the answer",
        R"asl("A": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "ResultPath": "$.list", "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.list[0]", "StringEquals": "DONE", "Next": "Yes"}], "Default": "No"})asl",
        both);
    row("a selector of a Parallel",
        R"asl("A": {"Type": "Parallel", "Branches": [{"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}], "ResultSelector": {"first.$": "$[0]"}, "ResultPath": "$.all", "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "Yes"}], "Default": "No"})asl",
        both);
    row("a wait for the input's time",
        R"asl("A": {"Type": "Wait", "TimestampPath": "$.when", "Next": "C"},
           "C": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "Yes"}], "Default": "No"})asl",
        both);
}

void AssumedOutcomesTest::reachesEachBranch() {
    QFETCH(QByteArray, definition);
    QFETCH(QByteArray, expected);
    std::set<std::string> wanted;
    for (const QByteArray& name : expected.split(' '))
        wanted.insert(name.toStdString());
    const auto found = ends(definition.toStdString());
    for (const std::string& name : found)
        QVERIFY2(wanted.contains(name), name.c_str());
    QCOMPARE(found.size(), wanted.size());
}

void AssumedOutcomesTest::saysNothingAboutStatesThatAreNoTask() {
    const json behaviour = assumedOutcomes(json::parse(R"({"StartAt": "A", "States": {"A": {
        "Type": "Parallel", "Branches": [{"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}],
        "ResultSelector": {"first.$": "$[0]"}, "End": true}}})"));
    QVERIFY(!behaviour.contains("states"));
}

void AssumedOutcomesTest::givesJsonataChoicesShares() {
    const json behaviour =
        assumedOutcomes(json::parse(R"({"QueryLanguage": "JSONata", "StartAt": "A",
        "States": {"A": {"Type": "Choice", "Choices": [{"Condition": "{% $a %}", "Next": "B"},
          {"Condition": "{% $b %}", "Next": "C"}, {"Condition": "{% $c %}", "Next": "B"}], "Default": "D"}}})"));
    const json& shares = behaviour.at("states").at("A").at("branchShares");
    QCOMPARE(shares.at("B").get<double>(), 0.5);
    QCOMPARE(shares.at("C").get<double>(), 0.25);
    QCOMPARE(shares.at("D").get<double>(), 0.25);
}

void AssumedOutcomesTest::survivesNonsense_data() {
    QTest::addColumn<QByteArray>("definition");
    const auto row = [](const char* name, const char* definition) {
        QTest::newRow(name) << QByteArray(definition);
    };
    row("text", "\"definition\"");
    row("states as list", R"({"States": []})");
    row("state as text", R"({"StartAt": "A", "States": {"A": "Pass"}})");
    row("numbers everywhere",
        R"({"StartAt": 1, "States": {"A": {"Type": 2, "Next": 3, "Choices": [4], "Catch": 5}}})");
    row("choices of texts",
        R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": ["x", {"Variable": 5}, {"And": 1}]}}})");
    row("odd operands", R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [
        {"Variable": "$.a", "NumericLessThan": true, "Next": "A"}, {"Variable": "$.b", "StringMatches": 4}]}}})");
    row("a ring",
        R"({"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "$.x", "Next": "A"}}})");
    row("inner machines as texts",
        R"({"StartAt": "A", "States": {"A": {"Type": "Map", "Iterator": 1},
        "B": {"Type": "Parallel", "Branches": ["b", {}]}}})");
    row("a large index", R"({"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [
        {"Variable": "$.a[999999999]", "IsPresent": true, "Next": "A"}]}}})");
}

void AssumedOutcomesTest::survivesNonsense() {
    QFETCH(QByteArray, definition);
    const json behaviour = assumedOutcomes(json::parse(definition.toStdString()));
    QVERIFY(behaviour.is_object());
}

void AssumedOutcomesTest::readsPaths_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<bool>("path");
    QTest::newRow("root") << "$" << QStringList() << true;
    QTest::newRow("members") << "$.a.b" << QStringList{"a", "b"} << true;
    QTest::newRow("brackets") << "$['a b'][0].c" << QStringList{"a b", "0", "c"} << true;
    QTest::newRow("dot and bracket") << "$.a.[1]" << QStringList{"a", "1"} << true;
    QTest::newRow("variable") << "$name" << QStringList() << false;
    QTest::newRow("context") << "$$.Execution.Id" << QStringList() << false;
    QTest::newRow("wildcard") << "$.a[*]" << QStringList() << false;
    QTest::newRow("filter") << "$.a[?(@.b)]" << QStringList() << false;
    QTest::newRow("descent") << "$..a" << QStringList() << false;
    QTest::newRow("open bracket") << "$.a[" << QStringList() << false;
    QTest::newRow("no path") << "text" << QStringList() << false;
}

void AssumedOutcomesTest::readsPaths() {
    QFETCH(QString, text);
    QFETCH(QStringList, steps);
    QFETCH(bool, path);
    const auto read = dataPath(text.toStdString());
    QCOMPARE(read.has_value(), path);
    QStringList found;
    for (const std::string& step : read.value_or(DataPath()))
        found << QString::fromStdString(step);
    QCOMPARE(found, steps);
}

QTEST_APPLESS_MAIN(AssumedOutcomesTest)
#include "assumed_outcomes_test.moc"
