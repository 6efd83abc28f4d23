#include "model/figures/workflow_example.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom;
using figures::exampleExecution;
using nlohmann::json;

namespace {

std::shared_ptr<const json> shared(json value) {
    return std::make_shared<const json>(std::move(value));
}

/// Asks until the answer is "done"; a failure of the task is caught.
system::Workflow polling() {
    system::Workflow workflow;
    workflow.id = workflow.name = "W";
    workflow.definition = shared(
        {{"StartAt", "Ask"},
         {"States",
          {{"Ask",
            {{"Type", "Task"},
             {"Resource", "arn:aws:states:::lambda:invoke"},
             {"Parameters", {{"FunctionName", "f"}, {"Payload.$", "$"}}},
             {"ResultSelector", {{"state.$", "$.Payload.state"}}},
             {"ResultPath", "$.answer"},
             {"Catch", json::array({{{"ErrorEquals", {"States.ALL"}}, {"Next", "Undo"}}})},
             {"Next", "Known"}}},
           {"Known",
            {{"Type", "Choice"},
             {"Choices",
              json::array(
                  {{{"Variable", "$.answer.state"}, {"StringEquals", "done"}, {"Next", "End"}}})},
             {"Default", "Pause"}}},
           {"Pause", {{"Type", "Wait"}, {"Seconds", 30}, {"Next", "Ask"}}},
           {"Undo", {{"Type", "Pass"}, {"Next", "End"}}},
           {"End", {{"Type", "Succeed"}}}}}});
    workflow.inputs = {{"rare", 0.1, shared({{"id", 1}})}, {"usual", 0.9, shared({{"id", 7}})}};
    system::StateBehaviour ask;
    ask.state = "Ask";
    ask.outcomes = {{"done", 0.4, shared({{"state", "done"}})},
                    {"pending", 0.6, shared({{"state", "pending"}})}};
    workflow.states.push_back(ask);
    return workflow;
}

} // namespace

/// What states are given and give back in an example.
class WorkflowExampleTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheUsualInputAndOutcome() {
        const auto example = exampleExecution(polling());
        QCOMPARE(example.problem, std::string());
        QCOMPARE(example.input, std::string("usual"));
        const auto& pause = example.states.at("Pause");
        QVERIFY(json::parse(pause.input) == (json{{"id", 7}, {"answer", {{"state", "pending"}}}}));
        QCOMPARE(pause.input, pause.output);
        // The second visit: the loop has to end.
        QVERIFY(json::parse(example.states.at("Ask").output) ==
                (json{{"id", 7}, {"answer", {{"state", "done"}}}}));
    }

    void errorsLeadToWhatCatchesThem() {
        const auto example = exampleExecution(polling());
        QCOMPARE(example.states.size(), std::size_t{5});
        QVERIFY(json::parse(example.states.at("Undo").input).contains("Error"));
    }

    void definitionsThatAreNotValidSayWhy() {
        auto workflow = polling();
        workflow.definition = shared({{"StartAt", "Nowhere"}, {"States", json::object()}});
        QVERIFY(!exampleExecution(workflow).problem.empty());
        workflow.definition = nullptr;
        QVERIFY(!exampleExecution(workflow).problem.empty());
    }
};

QTEST_APPLESS_MAIN(WorkflowExampleTest)
#include "workflow_example_test.moc"
