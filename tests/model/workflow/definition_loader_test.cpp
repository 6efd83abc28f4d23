#include "model/workflow/definition_loader.h"
#include "tests/model/workflow/json_literal.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <fstream>

using namespace headroom;
using tests::json;
using workflow::ExecutionType;
using workflow::LoadedDefinition;
using workflow::Object;
using workflow::Value;

namespace {

/// A machine that starts with the given state "S", which may lead to "E".
Value machineWith(const Value& state) {
    const Value succeed(Object({{"Type", Value("Succeed")}}));
    return Object({{"StartAt", Value("First")},
                   {"States", Object({{"First", json(R"({"Type": "Choice", "Default": "E",
                        "Choices": [{"Variable": "$", "IsNull": true, "Next": "S"}]})")},
                                      {"S", state},
                                      {"E", succeed}})}});
}

std::string codes(const LoadedDefinition& loaded, document::Severity severity) {
    std::string all;
    for (const document::Diagnostic& diagnostic : loaded.diagnostics)
        if (diagnostic.severity == severity)
            all += (all.empty() ? "" : " ") + diagnostic.code;
    return all;
}

/// The lines of a fixture beside this file.
std::vector<Value> fixture(const char* name) {
    std::vector<Value> lines;
    std::ifstream file(tests::sourceFolder() / "tests/model/workflow" / name);
    for (std::string line; std::getline(file, line);)
        lines.push_back(json(line));
    return lines;
}

} // namespace

class DefinitionLoaderTest : public QObject {
    Q_OBJECT

private slots:
    void everyRuleOfAStateHasItsDiagnostic() {
        // Each line of the file: a state that breaks one rule, and the code that says so.
        const std::vector<Value> rules = fixture("invalid_states.jsonl");
        QVERIFY(rules.size() > 80);
        for (const Value& rule : rules) {
            const auto loaded =
                workflow::loadDefinition(machineWith(*rule.find("state")), ExecutionType::standard);
            QVERIFY(!loaded.valid());
            QVERIFY2(codes(loaded, document::Severity::error) == rule.find("code")->string(),
                     (workflow::text(rule) + " gives " + codes(loaded, document::Severity::error))
                         .c_str());
        }
    }

    void everyRuleOfAMachineHasItsDiagnostic() {
        const std::vector<Value> rules = fixture("invalid_machines.jsonl");
        QVERIFY(rules.size() > 10);
        for (const Value& rule : rules) {
            const auto loaded =
                workflow::loadDefinition(*rule.find("definition"), ExecutionType::standard);
            QVERIFY(!loaded.valid());
            QVERIFY2(codes(loaded, document::Severity::error) == rule.find("code")->string(),
                     (workflow::text(rule) + " gives " + codes(loaded, document::Severity::error))
                         .c_str());
        }
    }

    void expressHasNoDistributedMap() {
        const Value map = json(R"({"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "X",
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "States": {"X": {"Type": "Succeed"}}}})");
        const Value machine = machineWith(map);
        QVERIFY(workflow::loadDefinition(machine, ExecutionType::standard).valid());
        QCOMPARE(codes(workflow::loadDefinition(machine, ExecutionType::express),
                       document::Severity::error),
                 std::string("workflow.express"));
    }

    void expressRefusesWhatTakesLong_data() {
        QTest::addColumn<QString>("resource");
        for (const char* resource : {"arn:aws:states:::states:startExecution.sync",
                                     "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                                     "arn:aws:states:us-east-1:111111111111:activity:a", "no-arn"})
            QTest::newRow(resource) << QString(resource);
    }
    void expressRefusesWhatTakesLong() {
        QFETCH(QString, resource);
        const Value definition = machineWith(Object({{"Type", Value("Task")},
                                                     {"Next", Value("E")},
                                                     {"Resource", Value(resource.toStdString())}}));
        QVERIFY(workflow::loadDefinition(definition, ExecutionType::standard).valid());
        const auto express = workflow::loadDefinition(definition, ExecutionType::express);
        QCOMPARE(codes(express, document::Severity::error), std::string("workflow.express"));
    }

    void placeholdersAreAcceptedWithAWarning() {
        const auto loaded = workflow::loadDefinition(json(R"({"StartAt": "S", "States": {
              "S": {"Type": "Task", "Resource": "${Function}", "TimeoutSeconds": "${Timeout}",
                    "Parameters": {"a.$": "${Path}"}, "Next": "W"},
              "W": {"Type": "Wait", "Seconds": "${Delay}", "Next": "C"},
              "C": {"Type": "Choice", "Default": "E", "Choices": [
                {"Variable": "$.a", "NumericEquals": "${Limit}", "Next": "E"}]},
              "E": {"Type": "Succeed"}}})"),
                                                     ExecutionType::standard);
        QVERIFY(loaded.valid());
        QCOMPARE(codes(loaded, document::Severity::warning),
                 std::string("workflow.substitution workflow.substitution workflow.substitution "
                             "workflow.substitution workflow.substitution"));
    }

    void diagnosticsKnowTheirPlace() {
        const auto loaded = workflow::loadDefinitionText(
            "machine.json",
            "{\"StartAt\": \"A\",\n \"States\": {\n  \"A\": {\"Type\": \"Pass\",\n"
            "        \"Next\": \"B\"}}}",
            ExecutionType::standard);
        QCOMPARE(loaded.diagnostics.size(), std::size_t{1});
        const document::Diagnostic& diagnostic = loaded.diagnostics.front();
        QCOMPARE(diagnostic.pointer, std::string("/States/A/Next"));
        QCOMPARE(diagnostic.location.file, std::string("machine.json"));
        QCOMPARE(diagnostic.location.line, 4);
        QCOMPARE(diagnostic.location.column, 17);
    }

    void duplicateKeysAreErrorsInATextOnly() {
        const std::string text = R"({"StartAt": "A", "StartAt": "A",
            "States": {"A": {"Type": "Succeed"}}})";
        const auto loaded =
            workflow::loadDefinitionText("machine.json", text, ExecutionType::standard);
        QCOMPARE(codes(loaded, document::Severity::error), std::string("workflow.duplicate-key"));
        QVERIFY(workflow::loadDefinition(json(text), ExecutionType::standard).valid());
    }

    void yamlIsReadToo() {
        const auto loaded = workflow::loadDefinitionText(
            "machine.asl.yaml", "StartAt: A\nStates:\n  A: {Type: Succeed}\n",
            ExecutionType::standard);
        QVERIFY(loaded.valid());
        const auto broken =
            workflow::loadDefinitionText("machine.json", "{\"StartAt\":", ExecutionType::standard);
        QVERIFY(!broken.valid() && !broken.diagnostics.empty());
    }

    void nestingIsLimited() {
        Value state(Object({{"Type", Value("Succeed")}}));
        for (int i = 0; i < 100; ++i) {
            const std::string name = "S" + std::to_string(i);
            const Value branch(
                Object({{"StartAt", Value(name)}, {"States", Object({{name, state}})}}));
            state = Object({{"Type", Value("Parallel")},
                            {"End", true},
                            {"Branches", workflow::Array{branch}}});
        }
        const auto loaded = workflow::loadDefinition(machineWith(state), ExecutionType::standard);
        QVERIFY(!loaded.valid());
        QVERIFY(codes(loaded, document::Severity::error).find("workflow.too-deep") !=
                std::string::npos);
    }

    void childrenOfADistributedMapHaveTheirOwnType() {
        const Value map = json(R"({"Type": "Map", "Next": "E", "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
            "StartAt": "A", "States": {"A": {"Type": "Task", "End": true,
            "Resource": "arn:aws:states:::batch:submitJob.sync"}}}})");
        const auto loaded = workflow::loadDefinition(machineWith(map), ExecutionType::standard);
        QCOMPARE(codes(loaded, document::Severity::error), std::string("workflow.express"));
    }
};

QTEST_APPLESS_MAIN(DefinitionLoaderTest)
#include "definition_loader_test.moc"
