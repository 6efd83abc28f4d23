#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::tests;
using nlohmann::json;
using system::EntityKind;

/// Executions, their states, and what they wait for, in the engine.
class EngineWorkflowsTest : public QObject {
    Q_OBJECT

private slots:
    void statesTakeTheirTime();
    void transitionsAreCountedAndExpressIsBilled();
    void waitsOfDaysAreCarriedOver();
    void removingAWaitNeverLengthensAnExecution();
    void parallelWaitsForTheLast();
    void theFirstFailingBranchEndsTheOthers();
    void mapsWorkOnSoManyItemsAtOnce();
    void mapsTolerateFailures();
    void throttledTasksAreTriedAgain();
    void tasksTimeOut();
    void callbacksWait();
    void nestedExecutionsAreWaitedFor();
    void observersSeeHowFarTheStartedExecutionIs_data();
    void observersSeeHowFarTheStartedExecutionIs();
    void endlessLoopsEnd();
    void expressEndsAfterFiveMinutes();
    void identifiersThatDecideAreInterpreted();
    void jsonataChoicesFollowTheirDataOrStatedShares();
};

namespace {

json machine(const std::string& start, json states) {
    return {{"StartAt", start}, {"States", std::move(states)}};
}

SmallSystem started(const json& definition, double perSecond = 1) {
    SmallSystem small;
    small.workflow(definition);
    small.source(EntityKind::workflow, "W", perSecond);
    return small;
}

bool isNear(double a, double b, double relative = 0.01) {
    return std::abs(a - b) <= relative * std::abs(b);
}

} // namespace

void EngineWorkflowsTest::statesTakeTheirTime() {
    SmallSystem small =
        started(machine("A", {{"A", SmallSystem::task("F", "Wait")},
                              {"Wait", {{"Type", "Wait"}, {"Seconds", 7}, {"Next", "B"}}},
                              {"B", SmallSystem::task("G", "Done")},
                              {"Done", {{"Type", "Succeed"}}}}));
    small.function("F", 1);
    small.function("G", 2);
    small.platform().standard = {{100, 0}, 20, {300, 0}, 0};
    const simulation::Results results = small.run();
    // Start, F, wait, gap, G, Succeed; no gap before the first task.
    QVERIFY(isNear(value(results, "W.duration.mean"), 0.3 + 1 + 7 + 0.1 + 2 + 0.02, 1e-4));
    QCOMPARE(value(results, "W.successRate"), 1.0);
    for (const simulation::Breakdown& part : results.breakdowns)
        if (part.entity == "W") {
            QVERIFY(isNear(part.wait, 7, 1e-6));
            QVERIFY(isNear(part.execution, 3, 1e-3));
            QVERIFY(isNear(part.transition, 0.42, 1e-3));
            QVERIFY(isNear(part.total, value(results, "W.duration.mean"), 1e-3));
        }
}

void EngineWorkflowsTest::transitionsAreCountedAndExpressIsBilled() {
    const json definition = machine(
        "A", {{"A", SmallSystem::task("F", "P")}, {"P", {{"Type", "Pass"}, {"End", true}}}});
    SmallSystem standard = started(definition);
    standard.function("F", 0.33);
    const auto usage = simulation::meanUsage(standard.run().usage).workflows.front();
    QVERIFY(isNear(usage.transitions, 2 * usage.executions, 1e-9));
    SmallSystem express = started(definition);
    express.function("F", 0.33);
    express.get().workflows.front().express = true;
    const auto billed = simulation::meanUsage(express.run().usage).workflows.front();
    QVERIFY(billed.express);
    QVERIFY(isNear(billed.billedSeconds, 0.4 * billed.executions, 1e-6)); // steps of 100 ms
}

void EngineWorkflowsTest::waitsOfDaysAreCarriedOver() {
    SmallSystem small =
        started(machine("Wait", {{"Wait", {{"Type", "Wait"}, {"Seconds", 90'000}, {"Next", "A"}}},
                                 {"A", SmallSystem::task("F")}}),
                0.1);
    small.function("F", 1);
    const simulation::Results results = small.run();
    QVERIFY(isNear(value(results, "W.duration.mean"), 90'001, 1e-3));
    QVERIFY(isNear(value(results, "F.invocations"), 0.1 * monthSeconds, 1e-9));
}

void EngineWorkflowsTest::removingAWaitNeverLengthensAnExecution() {
    std::vector<double> before;
    for (const int seconds : {30, 20, 10, 1, 0}) {
        json states{{"A", SmallSystem::task("F", "Wait")},
                    {"Wait", {{"Type", "Wait"}, {"Seconds", seconds}, {"Next", "B"}}},
                    {"B", SmallSystem::task("F")}};
        SmallSystem small = started(machine("A", states));
        small.function("F", 0.5).actions.front().remainder.sigmaLn = 0.5;
        small.function("F").runtimeInit = {300, 0.2};
        const simulation::Results results = small.run();
        std::vector<double> now;
        for (const char* statistic : {"mean", "p05", "p50", "p95", "p99"})
            now.push_back(value(results, std::string("W.duration.") + statistic));
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(now[i] <= before[i]);
        before = now;
    }
}

void EngineWorkflowsTest::parallelWaitsForTheLast() {
    SmallSystem small = started(
        machine("P", {{"P",
                       {{"Type", "Parallel"},
                        {"Branches", json::array({machine("A", {{"A", SmallSystem::task("F")}}),
                                                  machine("B", {{"B", SmallSystem::task("G")}})})},
                        {"End", true}}}}));
    small.function("F", 1);
    small.function("G", 3);
    const simulation::Results results = small.run();
    QVERIFY(isNear(value(results, "W.duration.mean"), 3, 1e-3));
    QVERIFY(isNear(value(results, "W.transitions"), 3, 1e-9));
}

void EngineWorkflowsTest::theFirstFailingBranchEndsTheOthers() {
    SmallSystem small = started(machine(
        "P", {{"P",
               {{"Type", "Parallel"},
                {"Branches", json::array({machine("A", {{"A", SmallSystem::task("F")}}),
                                          machine("B", {{"B", SmallSystem::task("G", "C")},
                                                        {"C", SmallSystem::task("G")}})})},
                {"Catch", json::array({{{"ErrorEquals", {"States.ALL"}}, {"Next", "Done"}}})},
                {"Next", "Done"}}},
              {"Done", {{"Type", "Succeed"}}}}));
    small.function("F", 1).actions.front().errorRate = 1;
    small.function("G", 3);
    const simulation::Results results = small.run();
    QVERIFY(isNear(value(results, "W.duration.mean"), 1, 1e-3));
    // The call that was under way is paid for, the next one never made.
    QVERIFY(isNear(value(results, "G.invocations"), monthSeconds, 1e-9));
}

void EngineWorkflowsTest::mapsWorkOnSoManyItemsAtOnce() {
    SmallSystem small =
        started(machine("M", {{"M",
                               {{"Type", "Map"},
                                {"ItemsPath", "$.items"},
                                {"MaxConcurrency", 2},
                                {"ItemProcessor", machine("A", {{"A", SmallSystem::task("F")}})},
                                {"End", true}}}}));
    small.get().workflows.front().inputs = {
        {"input", 1, std::make_shared<const json>(json{{"items", {1, 2, 3, 4, 5}}})}};
    small.function("F", 2);
    const simulation::Results results = small.run();
    QVERIFY(isNear(value(results, "W.duration.mean"), 6, 1e-3)); // 2 + 2 + 1 items
    QVERIFY(isNear(value(results, "F.invocations"), 5 * monthSeconds, 1e-9));
}

void EngineWorkflowsTest::mapsTolerateFailures() {
    json map{{"Type", "Map"},
             {"ItemsPath", "$.items"},
             {"ItemProcessor", machine("A", {{"A", SmallSystem::task("F")}})},
             {"End", true}};
    map["ItemProcessor"]["ProcessorConfig"] = {{"Mode", "DISTRIBUTED"},
                                               {"ExecutionType", "STANDARD"}};
    const auto successRate = [&](int tolerated) {
        map["ToleratedFailureCount"] = tolerated;
        SmallSystem small = started(machine("M", {{"M", map}}));
        small.get().workflows.front().inputs = {
            {"input", 1, std::make_shared<const json>(json{{"items", {1, 2, 3}}})}};
        small.function("F", 1).actions.front().errorRate = 0.5;
        return value(small.run(8000), "W.successRate");
    };
    QVERIFY(isNear(successRate(0), 0.125, 0.05));
    QVERIFY(isNear(successRate(1), 0.5, 0.03));
    QVERIFY(isNear(successRate(3), 1, 1e-9));
}

void EngineWorkflowsTest::throttledTasksAreTriedAgain() {
    json task = SmallSystem::task("F");
    task["Retry"] = json::array({{{"ErrorEquals", {"Lambda.TooManyRequestsException"}},
                                  {"IntervalSeconds", 1},
                                  {"MaxAttempts", 20},
                                  {"BackoffRate", 1.0}}});
    SmallSystem small = started(machine("A", {{"A", task}}), 1);
    small.function("F", 0.4).reservedConcurrency = 1;
    const simulation::Results results = small.run();
    QVERIFY(value(results, "F.throttles") > 0);
    QVERIFY(value(results, "W.successRate") > 0.99);
    QVERIFY(value(results, "W.duration.mean") > 0.5);
    // Each attempt is a transition.
    QVERIFY(value(results, "W.transitions") > 1.2);
}

void EngineWorkflowsTest::tasksTimeOut() {
    json task = SmallSystem::task("F");
    task["TimeoutSeconds"] = 2;
    task["Catch"] = json::array({{{"ErrorEquals", {"States.Timeout"}}, {"Next", "Late"}}});
    SmallSystem small = started(machine("A", {{"A", task}, {"Late", {{"Type", "Succeed"}}}}));
    small.function("F", 5);
    const simulation::Results results = small.run();
    QVERIFY(isNear(value(results, "W.duration.mean"), 2, 1e-3));
    // The function goes on and is paid for.
    QVERIFY(isNear(value(results, "F.duration.mean"), 5000, 1e-3));
}

void EngineWorkflowsTest::callbacksWait() {
    json task = SmallSystem::task("F");
    task["Resource"] = "arn:aws:states:::lambda:invoke.waitForTaskToken";
    task["Parameters"]["Payload"] = {{"token.$", "$$.Task.Token"}};
    SmallSystem small = started(machine("A", {{"A", task}}));
    small.function("F", 1);
    system::StateBehaviour behaviour;
    behaviour.state = "A";
    behaviour.callbackMedianSeconds = 100;
    small.get().workflows.front().states = {behaviour};
    QVERIFY(isNear(value(small.run(), "W.duration.mean"), 101, 1e-3));

    task["HeartbeatSeconds"] = 30;
    SmallSystem impatient = started(machine("A", {{"A", task}}));
    impatient.function("F", 1);
    impatient.get().workflows.front().states = {behaviour};
    const simulation::Results results = impatient.run();
    QVERIFY(value(results, "W.successRate") < 0.01);
    QVERIFY(isNear(value(results, "W.durationAll.mean"), 31, 1e-2));
}

void EngineWorkflowsTest::nestedExecutionsAreWaitedFor() {
    const auto parent = [](const std::string& resource) {
        return machine("N", {{"N",
                              {{"Type", "Task"},
                               {"Resource", resource},
                               {"Parameters", {{"StateMachineArn", "${Child}"}}},
                               {"End", true}}}});
    };
    for (const bool waits : {true, false}) {
        SmallSystem small = started(parent(waits ? "arn:aws:states:::states:startExecution.sync"
                                                 : "arn:aws:states:::states:startExecution"));
        small.workflow(machine("A", {{"A", SmallSystem::task("F")}}), "Child");
        small.function("F", 4);
        system::StateBehaviour behaviour;
        behaviour.state = "N";
        behaviour.latency = system::Lognormal{50, 0};
        small.get().workflows.front().states = {behaviour};
        const simulation::Results results = small.run();
        QVERIFY(isNear(value(results, "W.duration.mean"), waits ? 4.05 : 0.05, 1e-3));
        QVERIFY(isNear(value(results, "Child.executions"), monthSeconds, 1e-9));
    }
}

void EngineWorkflowsTest::observersSeeHowFarTheStartedExecutionIs_data() {
    QTest::addColumn<int>("waitSeconds");
    QTest::addColumn<bool>("done");
    QTest::newRow("too early") << 2 << false;
    QTest::newRow("after it") << 9 << true;
}

/// The started execution reaches its second state after five seconds.
void EngineWorkflowsTest::observersSeeHowFarTheStartedExecutionIs() {
    QFETCH(int, waitSeconds);
    QFETCH(bool, done);
    const json look{{"Type", "Task"},
                    {"Resource", "arn:aws:states:::dynamodb:getItem"},
                    {"Parameters", {{"TableName", "${T}"}, {"Key", {{"id", {{"S", "1"}}}}}}},
                    {"ResultPath", "$.seen"},
                    {"Next", "IsDone"}};
    SmallSystem small = started(
        machine("Start", {{"Start",
                           {{"Type", "Task"},
                            {"Resource", "arn:aws:states:::states:startExecution"},
                            {"Parameters", {{"StateMachineArn", "${Child}"}}},
                            {"ResultPath", nullptr},
                            {"Next", "Wait"}}},
                          {"Wait", {{"Type", "Wait"}, {"Seconds", waitSeconds}, {"Next", "Look"}}},
                          {"Look", look},
                          {"IsDone",
                           {{"Type", "Choice"},
                            {"Choices", json::array({{{"Variable", "$.seen.Item.status.S"},
                                                      {"StringEquals", "DONE"},
                                                      {"Next", "Yes"}}})},
                            {"Default", "No"}}},
                          {"Yes", {{"Type", "Succeed"}}},
                          {"No", {{"Type", "Fail"}, {"Error", "TooEarly"}}}}));
    small.workflow(machine("Work", {{"Work", SmallSystem::task("F", "Done")},
                                    {"Done", {{"Type", "Pass"}, {"End", true}}}}),
                   "Child");
    small.function("F", 5);
    const auto result = [](const char* status) {
        return std::make_shared<const json>(json{{"Item", {{"status", {{"S", status}}}}}});
    };
    system::StateBehaviour behaviour;
    behaviour.state = "Look";
    behaviour.latency = system::Lognormal{5, 0};
    behaviour.outcomes = {{"done", 0, result("DONE")}, {"pending", 0, result("PENDING")}};
    behaviour.observes = system::Observation{"Start", {{"Work", "done"}}, "pending"};
    small.get().workflows.front().states = {behaviour};
    QCOMPARE(value(small.run(), "W.successRate") > 0.999, done);
}

void EngineWorkflowsTest::endlessLoopsEnd() {
    const json choice{
        {"Type", "Choice"},
        {"Choices", json::array({{{"Variable", "$.done"}, {"IsPresent", true}, {"Next", "Done"}}})},
        {"Default", "A"}};
    const SmallSystem small = started(machine("A", {{"A", {{"Type", "Pass"}, {"Next", "IsDone"}}},
                                                    {"IsDone", choice},
                                                    {"Done", {{"Type", "Succeed"}}}}),
                                      0.01);
    const simulation::Results results = small.run(1000);
    QVERIFY(results.find("W.successRate")->metric.estimate.upperBound);
    QVERIFY(value(results, "W.transitions") <= 25'000);
}

void EngineWorkflowsTest::expressEndsAfterFiveMinutes() {
    SmallSystem small =
        started(machine("A", {{"A", {{"Type", "Wait"}, {"Seconds", 400}, {"End", true}}}}), 0.1);
    small.get().workflows.front().express = true;
    const simulation::Results results = small.run();
    QVERIFY(isNear(value(results, "W.durationAll.mean"), 300, 1e-6));
    QVERIFY(results.find("W.successRate")->metric.estimate.upperBound);
}

void EngineWorkflowsTest::identifiersThatDecideAreInterpreted() {
    // A number drawn by the state machine itself, which the Choice reads.
    const json definition = machine(
        "Draw", {{"Draw",
                  {{"Type", "Pass"},
                   {"Parameters", {{"n.$", "States.MathRandom(0, 10)"}}},
                   {"Next", "IsSmall"}}},
                 {"IsSmall",
                  {{"Type", "Choice"},
                   {"Choices",
                    json::array({{{"Variable", "$.n"}, {"NumericLessThan", 3}, {"Next", "Yes"}}})},
                   {"Default", "No"}}},
                 {"Yes", {{"Type", "Succeed"}}},
                 {"No", {{"Type", "Fail"}, {"Error", "Large"}}}});
    const SmallSystem small = started(definition, 0.5);
    const simulation::Results results = small.run(4000);
    QVERIFY(isNear(value(results, "W.successRate"), 0.3, 0.06));
    QCOMPARE(results.notes.size(), std::size_t{1});
}

void EngineWorkflowsTest::jsonataChoicesFollowTheirDataOrStatedShares() {
    json definition = machine(
        "IsGood",
        {{"IsGood",
          {{"Type", "Choice"},
           {"Choices", json::array({{{"Condition", "{% $states.input.good %}"}, {"Next", "Yes"}}})},
           {"Default", "No"}}},
         {"Yes", {{"Type", "Succeed"}}},
         {"No", {{"Type", "Fail"}, {"Error", "Bad"}}}});
    definition["QueryLanguage"] = "JSONata";
    SmallSystem small = started(definition);
    system::Workflow& workflow = small.get().workflows.front();
    workflow.inputs = {{"good", 3, std::make_shared<const json>(json{{"good", true}})},
                       {"bad", 1, std::make_shared<const json>(json{{"good", false}})}};
    const simulation::Results evaluated = small.run(8000);
    QVERIFY(isNear(value(evaluated, "W.successRate"), 0.75, 0.03));
    QCOMPARE(evaluated.notes.size(), std::size_t{1});
    QVERIFY(evaluated.notes.front().english().find("data that are known") != std::string::npos);

    system::StateBehaviour drawn;
    drawn.state = "IsGood";
    drawn.branchShares = {{"Yes", 0.2}, {"No", 0.8}};
    workflow.states = {drawn};
    const simulation::Results shares = small.run(8000);
    QVERIFY(isNear(value(shares, "W.successRate"), 0.2, 0.06));
    QCOMPARE(shares.notes.size(), std::size_t{1});
    QCOMPARE(shares.notes.front().english(),
             std::string("W: 'IsGood' takes its branches by stated shares, not by its conditions "
                         "in JSONata"));
}

QTEST_APPLESS_MAIN(EngineWorkflowsTest)
#include "engine_workflows_test.moc"
