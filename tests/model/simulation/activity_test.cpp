#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::tests;
using nlohmann::json;
using simulation::StateActivity;
using system::EntityKind;

/// What single states, actions and deliveries did, against small systems worked out by hand.
class ActivityTest : public QObject {
    Q_OBJECT

private slots:
    void statesAreEnteredAndLeft();
    void wholeDaysOfWaitingCount();
    void retriesAndCatchesAreTold();
    void branchesEndAndTheirStateGoesOn();
    void actionsAndDeliveriesAddUp();
    void doesNotDependOnThreads();
};

namespace {

json machine(const std::string& start, json states) {
    return {{"StartAt", start}, {"States", std::move(states)}};
}

bool isNear(double a, double b, double relative = 0.01) {
    return std::abs(a - b) <= relative * std::abs(b);
}

const StateActivity& stateOf(const simulation::Results& results, const std::string& name) {
    const auto& states = results.activity.states;
    return *std::ranges::find(states, name, &StateActivity::state);
}

double times(const StateActivity& state, const std::string& next, bool error = false) {
    for (const StateActivity::Way& way : state.ways)
        if (way.next == next && way.error == error)
            return way.timesAnExecution;
    return 0;
}

} // namespace

void ActivityTest::statesAreEnteredAndLeft() {
    SmallSystem small;
    small.function("F", 2);
    small.workflow(machine("A", {{"A", SmallSystem::task("F", "Wait")},
                                 {"Wait", {{"Type", "Wait"}, {"Seconds", 7}, {"Next", "Done"}}},
                                 {"Done", {{"Type", "Succeed"}}}}));
    small.source(EntityKind::workflow, "W", 1);
    const simulation::Results results = small.run();
    const StateActivity& a = stateOf(results, "A");
    QCOMPARE(a.workflow, std::string("W"));
    QCOMPARE(a.entriesAnExecution, 1.0);
    QCOMPARE(a.retriesAnExecution, 0.0);
    QVERIFY(isNear(a.meanSeconds, 2, 1e-4));
    QVERIFY(isNear(a.attemptsPerMonth, monthSeconds, 1e-9));
    QCOMPARE(times(a, "Wait"), 1.0);
    QVERIFY(isNear(stateOf(results, "Wait").meanSeconds, 7, 1e-6));
    QCOMPARE(times(stateOf(results, "Done"), ""), 1.0);
}

void ActivityTest::wholeDaysOfWaitingCount() {
    SmallSystem small;
    small.function("F", 1);
    small.workflow(
        machine("Wait", {{"Wait", {{"Type", "Wait"}, {"Seconds", 90'000}, {"Next", "A"}}},
                         {"A", SmallSystem::task("F")}}));
    small.source(EntityKind::workflow, "W", 0.1);
    const simulation::Results results = small.run();
    QVERIFY(isNear(stateOf(results, "Wait").meanSeconds, 90'000, 1e-6));
    QVERIFY(isNear(stateOf(results, "A").meanSeconds, 1, 1e-3));
}

void ActivityTest::retriesAndCatchesAreTold() {
    SmallSystem small;
    small.function("F", 1).actions.front().errorRate = 0.5;
    json task = SmallSystem::task("F", "Done");
    task["Retry"] = json::array({{{"ErrorEquals", {"States.ALL"}},
                                  {"IntervalSeconds", 3},
                                  {"MaxAttempts", 1},
                                  {"BackoffRate", 1}}});
    task["Catch"] = json::array({{{"ErrorEquals", {"States.ALL"}}, {"Next", "Undo"}}});
    small.workflow(
        machine("A", {{"A", task}, {"Done", {{"Type", "Succeed"}}}, {"Undo", {{"Type", "Fail"}}}}));
    small.source(EntityKind::workflow, "W", 1);
    const simulation::Results results = small.run();
    const StateActivity& a = stateOf(results, "A");
    // Half of all first attempts fail and are tried again, a quarter of all entries give up.
    QVERIFY(isNear(a.retriesAnExecution, 0.5, 0.05));
    QVERIFY(isNear(times(a, "Undo", true), 0.25, 0.08));
    QVERIFY(isNear(times(a, "Done") + times(a, "Undo", true), 1, 1e-9));
    QCOMPARE(times(a, "Undo", false), 0.0);
    QVERIFY(isNear(a.meanSeconds, 1 + 0.5 * (3 + 1), 0.03));
    QVERIFY(isNear(a.attemptsPerMonth, 1.5 * monthSeconds, 0.03));
}

void ActivityTest::branchesEndAndTheirStateGoesOn() {
    SmallSystem small;
    small.function("F", 1);
    small.function("G", 3);
    small.workflow(
        machine("P", {{"P",
                       {{"Type", "Parallel"},
                        {"Branches", json::array({machine("A", {{"A", SmallSystem::task("F")}}),
                                                  machine("B", {{"B", SmallSystem::task("G")}})})},
                        {"Next", "Done"}}},
                      {"Done", {{"Type", "Succeed"}}}}));
    small.source(EntityKind::workflow, "W", 1);
    const simulation::Results results = small.run();
    QVERIFY(isNear(stateOf(results, "P").meanSeconds, 3, 1e-3));
    QVERIFY(isNear(stateOf(results, "A").meanSeconds, 1, 1e-3));
    QCOMPARE(times(stateOf(results, "P"), "Done"), 1.0);
    QCOMPARE(stateOf(results, "P").ways.size(), std::size_t{1});
    QCOMPARE(times(stateOf(results, "A"), ""), 1.0);
    QCOMPARE(stateOf(results, "B").entriesAnExecution, 1.0);
}

void ActivityTest::actionsAndDeliveriesAddUp() {
    SmallSystem small;
    system::Action& action = small.function("F", 1).actions.front();
    action.publishes = {{"ordered", 1, 0.5}};
    small.function("G", 1).actions.front().errorRate = 1;
    small.function("G").asynchronous.maximumRetryAttempts = 0;
    system::Bus bus;
    bus.id = bus.name = "bus";
    system::Rule rule;
    rule.id = "paid";
    rule.pattern = R"({"detail": {"state": ["PAID"]}})";
    rule.targets = {{"toG", {EntityKind::function, "G"}, {}, ""}};
    bus.rules.push_back(rule);
    small.get().buses.push_back(bus);
    const auto event = [](const char* state) {
        return json{{"source", "shop"}, {"detail-type", "Order"}, {"detail", {{"state", state}}}}
            .dump();
    };
    small.get().events.push_back({"ordered",
                                  "bus",
                                  "shop",
                                  "Order",
                                  1024,
                                  {{"paid", 0.25, event("PAID")}, {"open", 0.75, event("OPEN")}}});
    small.source(EntityKind::function, "F", 4);
    const simulation::Results results = small.run();
    const auto& activity = results.activity;
    QCOMPARE(activity.actions.front().function, std::string("F"));
    QVERIFY(isNear(activity.actions.front().invocationsPerMonth, 4 * monthSeconds, 1e-9));
    QVERIFY(isNear(activity.publications.front().perMonth, 2 * monthSeconds, 0.02));
    QCOMPARE(activity.deliveries.size(), std::size_t{1});
    const simulation::DeliveryActivity& delivery = activity.deliveries.front();
    QCOMPARE(delivery.rule, std::string("paid"));
    QCOMPARE(delivery.target, std::string("toG"));
    QCOMPARE(delivery.variant, std::string("paid"));
    QVERIFY(isNear(delivery.perMonth, 0.5 * monthSeconds, 0.05));
    QVERIFY(isNear(delivery.givenUpPerMonth, delivery.perMonth, 1e-3));
    QVERIFY(isNear(delivery.perMonth, value(results, "bus.deliveries"), 1e-9));
}

void ActivityTest::doesNotDependOnThreads() {
    SmallSystem small;
    small.function("F", 1).actions.front().errorRate = 0.3;
    json task = SmallSystem::task("F", "Done");
    task["Catch"] = json::array({{{"ErrorEquals", {"States.ALL"}}, {"Next", "Undo"}}});
    small.workflow(
        machine("A", {{"A", task}, {"Done", {{"Type", "Succeed"}}}, {"Undo", {{"Type", "Fail"}}}}));
    small.source(EntityKind::workflow, "W", 1);
    simulation::Request request;
    request.replications = 4;
    request.windowSeconds = 600;
    request.assumptionBands = false;
    request.threads = 1;
    const auto alone = simulation::run(small.plan(), request);
    request.threads = 3;
    const auto together = simulation::run(small.plan(), request);
    const StateActivity& one = stateOf(alone, "A");
    const StateActivity& three = stateOf(together, "A");
    QCOMPARE(one.meanSeconds, three.meanSeconds);
    QCOMPARE(one.ways.size(), three.ways.size());
    for (std::size_t i = 0; i < one.ways.size(); ++i) {
        QCOMPARE(one.ways[i].next, three.ways[i].next);
        QCOMPARE(one.ways[i].timesAnExecution, three.ways[i].timesAnExecution);
    }
}

QTEST_APPLESS_MAIN(ActivityTest)
#include "activity_test.moc"
