#include "model/workflow/automaton.h"
#include "model/workflow/interpretation.h"
#include "model/workflow/workflow.h"
#include "tests/model/workflow/random_machine.h"
#include "tests/model/workflow/walk.h"

#include <QTest>

#include <random>

using namespace headroom;
using workflow::Automaton;
using workflow::Workflow;

namespace {

constexpr const char* input =
    R"({"a": {"x": 1}, "b": {"c": "t"}, "n": 3, "text": "t", "list": [{"n": 1}, {"n": 2}]})";

workflow::TaskOutcome failing(const char* error) {
    workflow::TaskOutcome outcome;
    outcome.name = error;
    outcome.error = error;
    return outcome;
}

Workflow::Source randomSource(std::uint32_t seed) {
    std::mt19937 random(seed);
    tests::RandomMachine machine([&random](unsigned limit) { return random() % limit; });
    Workflow::Source source;
    source.definition = machine.definition();
    source.inputs = {{"input", input}};
    source.behaviour.commonErrors = {failing("States.Timeout"), failing("Busy")};
    return source;
}

} // namespace

class ReplayTest : public QObject {
    Q_OBJECT

private slots:
    void replayAndInterpretationAgreeOnRandomMachines() {
        int valid = 0;
        int replayed = 0;
        for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
            const Workflow::Source source = randomSource(seed);
            const auto compiled = Workflow::compile(source);
            if (!compiled)
                continue;
            ++valid;
            Automaton automaton(*compiled);
            for (std::uint32_t choice = 1; choice <= 4; ++choice) {
                workflow::Interpretation interpretation(*compiled, 0, choice, 0);
                tests::Walk replay(automaton, **compiled, choice);
                tests::Walk interpret(interpretation, **compiled, choice);
                const auto end = replay.run(automaton.start(0));
                if (automaton.node(end).kind == workflow::NodeKind::notReplayable)
                    continue;
                interpret.run(interpretation.start());
                QVERIFY2(replay.notes() == interpret.notes(), source.definition.c_str());
                ++replayed;
            }
        }
        QVERIFY2(valid > 600, std::to_string(valid).c_str());
        QVERIFY2(replayed > 3 * valid, std::to_string(replayed).c_str());
    }
};

QTEST_APPLESS_MAIN(ReplayTest)
#include "replay_test.moc"
