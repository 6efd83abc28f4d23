#include "model/workflow/automaton.h"
#include "model/workflow/workflow.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <new>

using namespace headroom;
using workflow::Automaton;
using workflow::NodeId;
using workflow::OutcomeIndex;
using workflow::Workflow;

namespace {

std::size_t allocations = 0;

std::shared_ptr<const Workflow> fanOut() {
    Workflow::Source source;
    source.definition = R"json({
      "StartAt": "Each", "States": {
        "Each": {"Type": "Map", "ItemsPath": "$.items", "Next": "Pause",
                 "ItemProcessor": {"StartAt": "Work", "States": {
                   "Work": {"Type": "Task", "Resource": "${Work}", "End": true,
                            "Retry": [{"ErrorEquals": ["Busy"]}],
                            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Skip"}]},
                   "Skip": {"Type": "Pass", "Result": "skipped", "End": true}}}},
        "Pause": {"Type": "Wait", "Seconds": 5, "Next": "Done"},
        "Done": {"Type": "Succeed"}}})json";
    source.inputs = {{"three", R"({"items": [1, 2, 3]})"}};
    workflow::TaskOutcome busy;
    busy.name = busy.error = "Busy";
    workflow::TaskOutcome broken;
    broken.name = broken.error = "Broken";
    source.behaviour.tasks = {{"Work", {workflow::TaskOutcome{}, busy, broken}}};
    const auto workflow = Workflow::compile(source);
    return workflow ? *workflow : nullptr;
}

/// One item works, one is retried first, one is skipped.
NodeId replay(Automaton& automaton) {
    std::array<std::uint16_t, 1> attempts{};
    const NodeId each = automaton.start(0);
    std::array<NodeId, 3> ends{};
    ends[0] = automaton.follow(automaton.branchStart(each, 0), OutcomeIndex{0});
    const auto retried =
        automaton.onError(automaton.branchStart(each, 1), OutcomeIndex{1}, attempts);
    ends[1] = automaton.follow(retried.node, OutcomeIndex{0});
    const auto caught =
        automaton.onError(automaton.branchStart(each, 2), OutcomeIndex{2}, attempts);
    ends[2] = automaton.next(caught.node);
    const NodeId pause = automaton.join(each, ends);
    return automaton.next(automaton.next(pause));
}

} // namespace

// Counting is what this replacement is for.
void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) // NOLINT(cppcoreguidelines-no-malloc)
        return memory;
    throw std::bad_alloc();
}
// The library's temporary buffers come this way.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size); // NOLINT(cppcoreguidelines-no-malloc)
}
void operator delete(void* memory) noexcept {
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc)
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc)
}

class AutomatonAllocationTest : public QObject {
    Q_OBJECT

private slots:
    void knownEdgesAllocateNothing() {
        const auto workflow = fanOut();
        QVERIFY(workflow != nullptr);
        Automaton automaton(workflow);
        std::size_t before = allocations;
        const NodeId end = replay(automaton);
        QVERIFY(allocations > before); // expanding does
        QCOMPARE(automaton.node(end).kind, workflow::NodeKind::succeeded);
        before = allocations;
        QCOMPARE(replay(automaton), end);
        const std::size_t after = allocations;
        QCOMPARE(after, before);
    }
};

QTEST_APPLESS_MAIN(AutomatonAllocationTest)
#include "automaton_allocation_test.moc"
