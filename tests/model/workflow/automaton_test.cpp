#include "model/workflow/automaton.h"
#include "model/workflow/interpretation.h"
#include "model/workflow/workflow.h"
#include "tests/model/workflow/walk.h"

#include <QTest>

using namespace headroom;
using workflow::Automaton;
using workflow::ErrorDecision;
using workflow::NodeId;
using workflow::NodeKind;
using workflow::OutcomeIndex;
using workflow::Workflow;

namespace {

std::shared_ptr<const Workflow> compiled(Workflow::Source source) {
    auto workflow = Workflow::compile(source);
    if (!workflow) {
        for (const document::Diagnostic& diagnostic : workflow.error())
            qWarning("%s", document::format(diagnostic).c_str());
        qFatal("the fixture does not compile");
    }
    return *workflow;
}

workflow::TaskOutcome result(const char* name, const char* json) {
    workflow::TaskOutcome outcome;
    outcome.name = name;
    outcome.result = json;
    return outcome;
}

workflow::TaskOutcome error(const char* name) {
    workflow::TaskOutcome outcome;
    outcome.name = name;
    outcome.error = name;
    return outcome;
}

/// A check that is repeated until it is "ready"; an error is retried twice and then caught.
Workflow::Source pollingSource() {
    Workflow::Source source;
    source.definition = R"json({
      "StartAt": "Check",
      "States": {
        "Check": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111111111111:function:check",
                  "ResultPath": "$.status", "TimeoutSeconds": 20,
                  "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 3, "MaxAttempts": 2,
                             "BackoffRate": 2, "JitterStrategy": "FULL"}],
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "GiveUp"}],
                  "Next": "IsReady"},
        "IsReady": {"Type": "Choice", "Default": "Later", "Choices": [
                    {"Variable": "$.status", "StringEquals": "ready", "Next": "Done"}]},
        "Later": {"Type": "Wait", "Seconds": 7, "Next": "Check"},
        "GiveUp": {"Type": "Fail", "Error": "GaveUp"},
        "Done": {"Type": "Succeed"}
      }})json";
    source.behaviour.tasks = {
        {"Check",
         {result("ready", R"("ready")"), result("pending", R"("pending")"), error("Busy")}}};
    source.behaviour.commonErrors = {error("States.Timeout")};
    return source;
}

} // namespace

class AutomatonTest : public QObject {
    Q_OBJECT

private slots:
    void aLoopReturnsToItsNodes() {
        Automaton automaton(compiled(pollingSource()));
        const NodeId check = automaton.start(0);
        QCOMPARE(automaton.node(check).kind, NodeKind::task);
        QCOMPARE(automaton.node(check).seconds, 20.0);
        const NodeId isReady = automaton.follow(check, OutcomeIndex{1});
        const NodeId later = automaton.next(isReady);
        QCOMPARE(automaton.node(later).kind, NodeKind::wait);
        QCOMPARE(automaton.node(later).seconds, 7.0);
        const NodeId checkAgain = automaton.next(later);
        QCOMPARE(automaton.workflow().states()[automaton.node(checkAgain).state].name,
                 std::string("Check"));
        // The second round has the first round's status in its data; from then on nothing is new.
        const NodeId third =
            automaton.next(automaton.next(automaton.follow(checkAgain, OutcomeIndex{1})));
        QCOMPARE(third, checkAgain);
        const NodeId done = automaton.next(automaton.follow(checkAgain, OutcomeIndex{0}));
        QCOMPARE(automaton.node(automaton.next(done)).kind, NodeKind::succeeded);
    }

    void retriesAreCountedAndThenCaught() {
        Automaton automaton(compiled(pollingSource()));
        const NodeId check = automaton.start(0);
        std::vector<std::uint16_t> attempts(1, 0);
        const auto first = automaton.onError(check, OutcomeIndex{2}, attempts);
        QCOMPARE(first.action, ErrorDecision::Action::retry);
        QCOMPARE(first.delaySeconds, 3.0);
        QVERIFY(first.fullJitter);
        const auto second = automaton.onError(check, OutcomeIndex{2}, attempts);
        QCOMPARE(second.delaySeconds, 6.0);
        const auto third = automaton.onError(check, OutcomeIndex{2}, attempts);
        QCOMPARE(third.action, ErrorDecision::Action::next);
        QCOMPARE(automaton.node(third.node).kind, NodeKind::flow);
        const NodeId failed = automaton.next(third.node);
        QCOMPARE(automaton.node(failed).kind, NodeKind::failed);
        QCOMPARE(automaton.errorName(failed), std::string_view("GaveUp"));
    }

    void commonErrorsFollowTheOwnOutcomes() {
        const auto workflow = compiled(pollingSource());
        QCOMPARE(workflow->states()[0].task.outcomes.back(), std::string("States.Timeout"));
        QVERIFY(workflow->isError(0, OutcomeIndex{3}));
        Automaton automaton(workflow);
        std::vector<std::uint16_t> attempts(1, 0);
        // States.Timeout fits no retrier.
        const auto decision = automaton.onError(automaton.start(0), OutcomeIndex{3}, attempts);
        QCOMPARE(decision.action, ErrorDecision::Action::next);
    }

    void joinsDependOnWhatBranchesGive() {
        Workflow::Source source;
        source.definition = R"json({
          "StartAt": "Both", "States": {
            "Both": {"Type": "Parallel", "Next": "Which", "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "${A}", "End": true}}},
              {"StartAt": "B", "States": {"B": {"Type": "Task", "Resource": "${B}", "End": true}}}]},
            "Which": {"Type": "Choice", "Default": "No", "Choices": [
              {"Variable": "$[0]", "NumericEquals": 1, "Next": "Yes"}]},
            "Yes": {"Type": "Succeed"}, "No": {"Type": "Fail", "Error": "No"}}})json";
        source.behaviour.tasks = {{"A", {result("one", "1"), result("two", "2")}},
                                  {"B", {result("three", "3"), error("Broken")}}};
        Automaton automaton(compiled(source));
        const NodeId both = automaton.start(0);
        QCOMPARE(automaton.node(both).kind, NodeKind::parallel);
        QCOMPARE(automaton.node(both).branches, 2U);
        const NodeId a = automaton.branchStart(both, 0);
        const NodeId b = automaton.branchStart(both, 1);
        const NodeId three = automaton.follow(b, OutcomeIndex{0});
        const std::vector<NodeId> yes{automaton.follow(a, OutcomeIndex{0}), three};
        const std::vector<NodeId> no{automaton.follow(a, OutcomeIndex{1}), three};
        const NodeId afterYes = automaton.join(both, yes);
        QCOMPARE(automaton.join(both, yes), afterYes);
        QVERIFY(automaton.join(both, no) != afterYes);
        QCOMPARE(automaton.workflow().states()[automaton.node(automaton.next(afterYes)).state].name,
                 std::string("Yes"));
        const NodeId broken = automaton.onError(b, OutcomeIndex{1}, {}).node;
        QCOMPARE(automaton.node(broken).kind, NodeKind::failed);
        const auto decision = automaton.onBranchError(both, broken, {});
        QCOMPARE(automaton.errorName(decision.node), std::string_view("Broken"));
    }

    void discardedResultsJoinInOneEdge() {
        Workflow::Source source;
        source.definition = R"json({
          "StartAt": "Each", "States": {
            "Each": {"Type": "Map", "ResultPath": null, "MaxConcurrency": 4,
                     "ItemsPath": "$.items", "Next": "Done",
                     "ItemProcessor": {"StartAt": "Notify", "States": {
                       "Notify": {"Type": "Task", "Resource": "${Notify}", "End": true}}}},
            "Done": {"Type": "Succeed"}}})json";
        source.inputs = {{"three", R"({"items": [1, 2, 3]})"}};
        source.behaviour.tasks = {
            {"Notify", {result("a", R"("short")"), result("b", R"("longer")")}}};
        Automaton automaton(compiled(source));
        const NodeId each = automaton.start(0);
        QCOMPARE(automaton.node(each).maxConcurrency, 4U);
        std::vector<NodeId> terminals;
        for (std::uint32_t i = 0; i < 3; ++i)
            terminals.push_back(automaton.follow(automaton.branchStart(each, i), OutcomeIndex{0}));
        const NodeId joined = automaton.join(each, terminals);
        terminals[1] = automaton.follow(automaton.branchStart(each, 1), OutcomeIndex{1});
        QVERIFY(terminals[1] != terminals[0]);
        QCOMPARE(automaton.join(each, terminals), joined);
    }

    void toleratedFailuresAreTheStricterThreshold() {
        Workflow::Source source;
        source.definition = R"json({
          "StartAt": "Each", "States": {
            "Each": {"Type": "Map", "End": true, "ToleratedFailureCount": 3,
                     "ToleratedFailurePercentage": 20,
                     "ItemProcessor": {
                       "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                       "StartAt": "Work", "States": {
                       "Work": {"Type": "Task", "Resource": "${Work}", "End": true}}}}}})json";
        source.inputs = {{"ten", "[0,1,2,3,4,5,6,7,8,9]"}};
        source.behaviour.tasks = {{"Work", {result("fine", "1"), error("Broken")}}};
        Automaton automaton(compiled(source));
        const NodeId each = automaton.start(0);
        QCOMPARE(automaton.node(each).toleratedFailures, 2U);
        QVERIFY(automaton.workflow().states()[0].distributed);
        const NodeId broken =
            automaton.onError(automaton.branchStart(each, 0), OutcomeIndex{1}, {}).node;
        const auto decision = automaton.onBranchError(each, broken, {});
        QCOMPARE(automaton.errorName(decision.node),
                 std::string_view("States.ExceedToleratedFailureThreshold"));
    }

    void identifiersAreOpaqueUnlessAChoiceReadsThem() {
        Workflow::Source source;
        source.definition = R"json({
          "StartAt": "Id", "States": {
            "Id": {"Type": "Pass", "Parameters": {"id.$": "States.UUID()",
                   "execution.$": "$$.Execution.Name"}, "Next": "HasId"},
            "HasId": {"Type": "Choice", "Default": "Read", "Choices": [
              {"Variable": "$.id", "IsPresent": false, "Next": "Read"},
              {"Variable": "$.id", "IsString": false, "Next": "Read"}]},
            "Read": {"Type": "Choice", "Default": "End", "Choices": [
              {"Variable": "$.id", "StringEquals": "x", "Next": "End"}]},
            "End": {"Type": "Succeed"}}})json";
        const auto workflow = compiled(source);
        Automaton automaton(workflow);
        const NodeId hasId = automaton.next(automaton.start(0));
        const NodeId read = automaton.next(hasId);
        QCOMPARE(automaton.node(read).kind, NodeKind::notReplayable);
        QVERIFY(!automaton.reason(read).empty());
        workflow::Interpretation interpretation(workflow, 0, 7, 0);
        const NodeId end =
            interpretation.next(interpretation.next(interpretation.next(interpretation.start())));
        QCOMPARE(interpretation.node(end).kind, NodeKind::flow);
    }

    void aFailedDataFlowIsAnErringNode() {
        Workflow::Source source;
        source.definition = R"json({
          "StartAt": "Ask", "States": {
            "Ask": {"Type": "Task", "Resource": "${Ask}", "ResultSelector": {"a.$": "$.missing"},
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "End"}], "Next": "End"},
            "End": {"Type": "Succeed"}}})json";
        source.behaviour.tasks = {{"Ask", {result("empty", "{}")}}};
        Automaton automaton(compiled(source));
        const NodeId erring = automaton.follow(automaton.start(0), OutcomeIndex{0});
        QCOMPARE(automaton.node(erring).kind, NodeKind::erring);
        QVERIFY(automaton.node(erring).reentered);
        // States.Runtime is never caught.
        const auto decision = automaton.onError(erring, workflow::evaluationFailed, {});
        QCOMPARE(automaton.errorName(decision.node), std::string_view("States.Runtime"));
    }

    void overTheLimitNothingIsReplayed() {
        Workflow::Source source;
        source.definition = R"json({
          "StartAt": "Count", "States": {
            "Count": {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Again"},
            "Again": {"Type": "Choice", "Default": "Count", "Choices": [
              {"Variable": "$.n", "NumericEquals": 1000000, "Next": "End"}]},
            "End": {"Type": "Succeed"}}})json";
        source.inputs = {{"zero", R"({"n": 0})"}};
        Automaton automaton(compiled(source), {.nodes = 100});
        NodeId at = automaton.start(0);
        for (int i = 0; i < 200 && automaton.node(at).kind == NodeKind::flow; ++i)
            at = automaton.next(at);
        QCOMPARE(automaton.node(at).kind, NodeKind::notReplayable);
        QVERIFY(automaton.nodeCount() <= 101);
    }

    void jsonataChoicesAreDecisions() {
        Workflow::Source source;
        source.definition = R"json({
          "QueryLanguage": "JSONata", "StartAt": "Ask", "States": {
            "Ask": {"Type": "Task", "Resource": "${Ask}", "Next": "Which"},
            "Which": {"Type": "Choice", "Default": "No", "Choices": [
              {"Condition": "{% $states.input.fine %}", "Next": "Yes"}]},
            "Yes": {"Type": "Succeed"}, "No": {"Type": "Fail", "Error": "No"}}})json";
        const auto workflow = compiled(source);
        QVERIFY(workflow->usesJsonata());
        Automaton automaton(workflow);
        const NodeId which = automaton.follow(automaton.start(0), OutcomeIndex{0});
        QCOMPARE(automaton.node(which).kind, NodeKind::decision);
        QCOMPARE(automaton.node(which).branches, 2U);
        QCOMPARE(automaton.errorName(automaton.next(automaton.choose(which, 1))),
                 std::string_view("No"));
    }

    void jsonataFollowsKnownData() {
        Workflow::Source source;
        source.definition = R"json({
          "QueryLanguage": "JSONata", "StartAt": "Ask", "States": {
            "Ask": {"Type": "Task", "Resource": "${Ask}", "Next": "Which",
              "Assign": {"pause": "{% $states.result.minutes * 60 %}"},
              "Output": {"fine": "{% $states.result.fine %}",
                         "id": "{% $states.context.Execution.Id %}"}},
            "Which": {"Type": "Choice", "Default": "No", "Choices": [
              {"Condition": "{% $states.input.fine and $pause > 60 %}", "Next": "Later"}]},
            "Later": {"Type": "Wait", "Seconds": "{% $pause %}", "Next": "Each"},
            "Each": {"Type": "Map", "Items": "{% [1..3] %}", "Next": "Known",
              "ItemProcessor": {"StartAt": "Item", "States": {"Item": {"Type": "Succeed"}}}},
            "Known": {"Type": "Choice", "Default": "No", "Choices": [
              {"Condition": "{% $contains($states.input.id, 'x') %}", "Next": "Yes"}]},
            "Yes": {"Type": "Succeed"}, "No": {"Type": "Fail", "Error": "No"}}})json";
        source.behaviour.tasks = {
            {"Ask",
             {result("fine", R"({"fine": true, "minutes": 2})"),
              result("soon", R"({"fine": true, "minutes": 1})"), result("silent", "{}")}}};
        Automaton automaton(compiled(source));
        const NodeId ask = automaton.start(0);
        const NodeId which = automaton.follow(ask, OutcomeIndex{0});
        QCOMPARE(automaton.node(which).kind, NodeKind::flow);
        const NodeId later = automaton.next(which);
        QCOMPARE(automaton.node(later).kind, NodeKind::wait);
        QCOMPARE(automaton.node(later).seconds, 120.0);
        const NodeId each = automaton.next(later);
        QCOMPARE(automaton.node(each).kind, NodeKind::map);
        QCOMPARE(automaton.node(each).branches, 3U);
        const NodeId soon = automaton.follow(ask, OutcomeIndex{1});
        QCOMPARE(automaton.errorName(automaton.next(automaton.next(soon))), std::string_view("No"));
        // Nothing is known of minutes, so nobody knows which way this goes.
        const NodeId silent = automaton.follow(ask, OutcomeIndex{2});
        QCOMPARE(automaton.node(silent).kind, NodeKind::decision);
    }

    void jsonataIdentifiersStayOpaque() {
        Workflow::Source source;
        source.definition = R"json({
          "QueryLanguage": "JSONata", "StartAt": "Name", "States": {
            "Name": {"Type": "Pass", "Next": "Which", "Output": {
              "id": "{% $states.context.Execution.Id %}", "all": "{% [$uuid(), 'b'] %}",
              "text": "{% 'run ' & $states.context.Execution.Id %}", "n": "{% 1 + 1 %}"}},
            "Which": {"Type": "Choice", "Default": "No", "Choices": [
              {"Condition": "{% $states.input.n = 2 %}", "Next": "Next"}]},
            "Next": {"Type": "Choice", "Default": "No", "Choices": [
              {"Condition": "{% $length($states.input.text) > 3 %}", "Next": "No"}]},
            "No": {"Type": "Succeed"}}})json";
        Automaton automaton(compiled(source));
        const NodeId which = automaton.next(automaton.start(0));
        QCOMPARE(automaton.node(which).kind, NodeKind::flow);
        QCOMPARE(automaton.node(automaton.next(which)).kind, NodeKind::decision);
    }

    void statedSharesAreDrawnWhateverTheDataSay() {
        Workflow::Source source;
        source.definition = R"json({
          "QueryLanguage": "JSONata", "StartAt": "Which", "States": {
            "Which": {"Type": "Choice", "Default": "No", "Choices": [
              {"Condition": "{% true %}", "Next": "Yes"}]},
            "Yes": {"Type": "Succeed"}, "No": {"Type": "Succeed"}}})json";
        Automaton evaluated(compiled(source));
        QCOMPARE(evaluated.node(evaluated.start(0)).kind, NodeKind::flow);
        source.behaviour.drawnChoices = {"Which"};
        Automaton drawn(compiled(source));
        QCOMPARE(drawn.node(drawn.start(0)).kind, NodeKind::decision);
    }

    void aCopyKeepsWhatWasExpanded() {
        Automaton automaton(compiled(pollingSource()));
        const NodeId isReady = automaton.follow(automaton.start(0), OutcomeIndex{1});
        Automaton copy = automaton;
        QCOMPARE(copy.nodeCount(), automaton.nodeCount());
        QCOMPARE(copy.follow(copy.start(0), OutcomeIndex{1}), isReady);
        copy.next(isReady);
        QCOMPARE(copy.nodeCount(), automaton.nodeCount() + 1);
    }

    void badBehaviourIsRefused() {
        Workflow::Source source = pollingSource();
        source.behaviour.tasks.push_back({"Nowhere", {result("x", "1")}});
        source.behaviour.tasks.push_back({"Later", {result("x", "1")}});
        source.behaviour.tasks.push_back({"Check", {result("x", "{bad")}});
        const auto workflow = Workflow::compile(source);
        QVERIFY(!workflow);
        QCOMPARE(workflow.error().size(), std::size_t{3});
    }

    void replayAndInterpretationAgree() {
        const auto workflow = compiled(pollingSource());
        Automaton automaton(workflow);
        for (std::uint32_t seed = 1; seed <= 200; ++seed) {
            workflow::Interpretation interpretation(workflow, 0, seed, 0);
            tests::Walk replay(automaton, *workflow, seed);
            tests::Walk interpret(interpretation, *workflow, seed);
            replay.run(automaton.start(0));
            interpret.run(interpretation.start());
            QCOMPARE(replay.notes(), interpret.notes());
        }
        QVERIFY(automaton.nodeCount() < 30);
    }
};

QTEST_APPLESS_MAIN(AutomatonTest)
#include "automaton_test.moc"
