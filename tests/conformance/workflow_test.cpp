#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "model/workflow/interpretation.h"
#include "model/workflow/json_text.h"
#include "model/workflow/test_state.h"
#include "tests/conformance/workflow_judge.h"
#include "tests/model/workflow/walk.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <map>

using namespace headroom;
using workflow::ExecutionResult;
using workflow::TraceStep;
using workflow::Value;

namespace {

workflow::ExecutionType typeOf(const Value& caseJson) {
    return tests::textOf(caseJson, "workflowType") == "EXPRESS" ? workflow::ExecutionType::express
                                                                : workflow::ExecutionType::standard;
}

workflow::LoadedDefinition load(const Value& caseJson) {
    for (const char* member : {"definitionText", "definition-text"})
        if (caseJson.find(member) != nullptr)
            return workflow::loadDefinitionText("definition", tests::textOf(caseJson, member),
                                                typeOf(caseJson));
    return workflow::loadDefinition(tests::valueOf(caseJson, "definition"), typeOf(caseJson));
}

Value traceJson(const TraceStep& step) {
    using workflow::Object;
    if (step.kind == TraceStep::Kind::enter)
        return Object({{"enter", Value(step.state)}, {"input", step.data}});
    std::vector<workflow::Member> members{{"exit", Value(step.state)}, {"output", step.data}};
    if (!step.assigned.isNull())
        members.push_back({"assigned", step.assigned});
    return Object(std::move(members));
}

/// What is wrong with a trace; empty where it is as recorded.
std::string traceProblem(const Value& caseJson, const ExecutionResult& result) {
    const tests::Comparison comparison(caseJson);
    const bool ordered = caseJson.find("traceOrdered") != nullptr &&
                         tests::valueOf(caseJson, "traceOrdered") == Value(true) &&
                         caseJson.find("nondeterministic") == nullptr;
    std::vector<const TraceStep*> got;
    std::map<std::string, std::int64_t> entered;
    for (const TraceStep& step : result.trace) {
        if (step.kind != TraceStep::Kind::evaluationFailure)
            got.push_back(&step);
        if (step.kind == TraceStep::Kind::enter)
            ++entered[step.state];
    }
    if (const Value* counts = caseJson.find("entered");
        counts != nullptr && result.status == ExecutionResult::Status::succeeded) {
        if (counts->object().size() != entered.size())
            return "states entered";
        for (const workflow::Member& member : counts->object().members())
            if (Value(entered[member.name]) != member.value)
                return "states entered: " + member.name;
    }
    const Value* trace = caseJson.find("trace");
    if (!ordered || trace == nullptr)
        return {};
    std::size_t position = 0;
    for (std::size_t i = 0; i < trace->array().size(); ++i) {
        const Value& wanted = trace->array()[i];
        if (wanted.find("enter") == nullptr && wanted.find("exit") == nullptr)
            continue;
        if (position == got.size() ||
            !comparison.present(traceJson(*got[position++]), wanted, "/trace/" + std::to_string(i)))
            return "trace step " + std::to_string(i);
    }
    return position == got.size() ? std::string() : "trace length";
}

std::string executionProblem(const Value& caseJson, const ExecutionResult& result) {
    const tests::Comparison comparison(caseJson);
    const Value expected = tests::valueOf(caseJson, "expect");
    const bool succeeded = result.status == ExecutionResult::Status::succeeded;
    if (result.status == ExecutionResult::Status::unsupported)
        return "skipped: " + workflow::text(result.cause);
    if (succeeded != (tests::textOf(expected, "status") == "SUCCEEDED"))
        return "status, error " + workflow::text(result.error);
    if (succeeded && caseJson.find("nondeterministic") == nullptr &&
        !comparison.equal(result.output, tests::valueOf(expected, "output"), "/expect/output"))
        return "output " + workflow::text(result.output);
    if (!succeeded && !comparison.isWild("/expect/error") &&
        result.error != tests::valueOf(expected, "error"))
        return "error " + workflow::text(result.error);
    if (!succeeded && expected.find("cause") != nullptr &&
        !comparison.equal(result.cause, *expected.find("cause"), "/expect/cause"))
        return "cause " + workflow::text(result.cause);
    return traceProblem(caseJson, result);
}

const char* word(workflow::TestStateResult::Status status) {
    using Status = workflow::TestStateResult::Status;
    switch (status) {
    case Status::succeeded:
        return "SUCCEEDED";
    case Status::retriable:
        return "RETRIABLE";
    case Status::caughtError:
        return "CAUGHT_ERROR";
    case Status::failed:
        break;
    }
    return "FAILED";
}

std::string stateProblem(const Value& caseJson, const workflow::TestStateResult& result) {
    const tests::Comparison comparison(caseJson);
    const Value expected = tests::valueOf(caseJson, "expect");
    if (tests::textOf(expected, "status") != word(result.status))
        return std::string("status ") + word(result.status);
    if (tests::textOf(expected, "nextState") != result.nextState)
        return "nextState " + result.nextState;
    if (tests::valueOf(expected, "error") != result.error)
        return "error " + workflow::text(result.error);
    if (const Value* cause = expected.find("cause");
        cause != nullptr && !comparison.equal(result.cause, *cause, "/expect/cause"))
        return "cause " + workflow::text(result.cause);
    if (const Value* output = expected.find("output");
        output != nullptr && !comparison.equal(result.output, *output, "/expect/output"))
        return "output " + workflow::text(result.output);
    if (const Value* data = expected.find("inspectionData");
        data != nullptr &&
        !comparison.present(result.inspectionData, *data, "/expect/inspectionData"))
        return "inspectionData " + workflow::text(result.inspectionData);
    return {};
}

/// The recorded attempts of a case as outcomes of its tasks, in the order of their recording.
workflow::Behaviour behaviourOf(const Value& caseJson) {
    workflow::Behaviour behaviour;
    const Value mocks = tests::valueOf(caseJson, "mocks");
    if (!mocks.isObject())
        return behaviour;
    for (const auto& [state, attempts] : mocks.object().members()) {
        workflow::TaskBehaviour task{state, {}};
        for (const Value& attempt : attempts.array()) {
            workflow::TaskOutcome outcome;
            outcome.form = workflow::ResultForm::whole;
            outcome.error = tests::textOf(attempt, "error");
            outcome.cause = tests::textOf(attempt, "cause");
            if (outcome.error.empty())
                outcome.result = workflow::text(tests::valueOf(attempt, "output"));
            task.outcomes.push_back(std::move(outcome));
        }
        behaviour.tasks.push_back(std::move(task));
    }
    return behaviour;
}

workflow::Workflow::Source sourceOf(const Value& caseJson) {
    workflow::Workflow::Source source;
    source.definition = workflow::text(tests::valueOf(caseJson, "definition"));
    source.type = typeOf(caseJson);
    source.name = "definition";
    source.behaviour = behaviourOf(caseJson);
    source.inputs = {{"recorded", workflow::text(tests::valueOf(caseJson, "input"))}};
    return source;
}

} // namespace

/// The public conformance cases: definitions judged by AWS and two validators, executions and
/// single states recorded from AWS, and published definitions.
class WorkflowConformanceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto folder = tests::conformanceFolder();
        if (!folder || !exists(*folder / "asl"))
            QSKIP(tests::conformanceMissing);
        folder_ = *folder / "asl";
        executions_ = tests::readCases(folder_ / "execute.jsonl");
        QVERIFY(executions_.size() > 400);
    }

    void definitionsAreJudgedAsRecorded() {
        int judged = 0;
        for (const Value& one : tests::readCases(folder_ / "validate.jsonl")) {
            const bool valid = load(one).valid();
            QVERIFY2(Value(valid) == tests::valueOf(one, "valid"),
                     tests::textOf(one, "id").c_str());
            ++judged;
        }
        QVERIFY(judged >= 77);
    }

    void executionsGiveWhatAwsGave() {
        std::size_t failures = 0;
        for (const Value& one : executions_) {
            const auto loaded = load(one);
            QVERIFY2(loaded.valid(), tests::textOf(one, "id").c_str());
            workflow::ExecutionRequest request;
            request.type = typeOf(one);
            request.input = tests::valueOf(one, "input");
            request.trace = true;
            auto results = workflow::RecordedResults::read(tests::valueOf(one, "mocks"));
            QVERIFY(results.has_value());
            const std::string problem =
                executionProblem(one, workflow::execute(*loaded.definition, request, *results));
            if (problem.empty())
                continue;
            qWarning("%s: %s", tests::textOf(one, "id").c_str(), problem.c_str());
            ++failures;
        }
        // One recording contains the name of the role that it was made with.
        QVERIFY2(failures <= 1, std::to_string(failures).c_str());
    }

    void singleStatesGiveWhatAwsGave() {
        int tested = 0;
        for (const Value& one : tests::readCases(folder_ / "state.jsonl")) {
            const auto result = workflow::testState(workflow::readTestStateRequest(
                tests::valueOf(one, "definition"), tests::valueOf(one, "request")));
            QVERIFY2(result.has_value(), tests::textOf(one, "id").c_str());
            const std::string problem = stateProblem(one, *result);
            QVERIFY2(problem.empty(), (tests::textOf(one, "id") + ": " + problem).c_str());
            ++tested;
        }
        QVERIFY(tested >= 47);
    }

    void publishedDefinitionsLoadAndRunToAnEnd() {
        int ran = 0;
        for (const Value& one : tests::readCases(folder_ / "corpus.jsonl")) {
            const auto loaded = load(one);
            if (tests::textOf(one, "form") != "json")
                continue;
            QVERIFY2(loaded.valid(), tests::textOf(one, "id").c_str());
            workflow::ExecutionRequest request;
            workflow::DefaultResults results;
            const auto result = workflow::execute(*loaded.definition, request, results);
            QVERIFY2(result.status != ExecutionResult::Status::unsupported,
                     (tests::textOf(one, "id") + workflow::text(result.cause)).c_str());
            ++ran;
        }
        QVERIFY(ran >= 80);
    }

    void replayAndInterpretationAgree() {
        int replayed = 0;
        for (const Value& one : executions_) {
            if (tests::uses(one, "ql:JSONata")) // the automaton takes its values as unknown
                continue;
            const auto compiled = workflow::Workflow::compile(sourceOf(one));
            QVERIFY2(compiled.has_value(), tests::textOf(one, "id").c_str());
            workflow::Automaton automaton(*compiled);
            for (std::uint32_t seed = 1; seed <= 5; ++seed) {
                workflow::Interpretation interpretation(*compiled, 0, seed, 0);
                tests::Walk replay(automaton, **compiled, seed);
                tests::Walk interpret(interpretation, **compiled, seed);
                const auto end = replay.run(automaton.start(0));
                if (automaton.node(end).kind == workflow::NodeKind::notReplayable)
                    continue;
                interpret.run(interpretation.start());
                QVERIFY2(replay.notes() == interpret.notes(), tests::textOf(one, "id").c_str());
                ++replayed;
            }
        }
        QVERIFY(replayed > 1800);
    }

private:
    std::filesystem::path folder_;
    std::vector<Value> executions_;
};

QTEST_APPLESS_MAIN(WorkflowConformanceTest)
#include "workflow_test.moc"
