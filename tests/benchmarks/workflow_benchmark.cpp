#include "model/workflow/automaton.h"
#include "model/workflow/interpretation.h"
#include "model/workflow/json_path.h"
#include "model/workflow/json_text.h"
#include "model/workflow/workflow.h"
#include "resources/embedded.h"

#include <fmt/format.h>

#include <array>
#include <ctime>

using namespace headroom;

namespace {

using workflow::NodeKind;
using workflow::OutcomeIndex;

/// Calls a CPU second, over enough calls to last about a second.
template <class Work>
double perSecond(long callsARound, const Work& work) {
    const std::clock_t start = std::clock();
    long calls = 0;
    while (std::clock() - start < CLOCKS_PER_SEC) {
        for (long i = 0; i < callsARound; ++i)
            work();
        calls += callsARound;
    }
    return static_cast<double>(calls) * CLOCKS_PER_SEC / static_cast<double>(std::clock() - start);
}

void print(const char* metric, double value) {
    fmt::print("{{\"metric\":\"{}\",\"value\":{:.0f},\"unit\":\"1/s\"}}\n", metric, value);
}

workflow::TaskOutcome outcome(const char* name, const char* result) {
    workflow::TaskOutcome outcome;
    outcome.name = name;
    outcome.result = result;
    return outcome;
}

/// The sample's booking workflow with the outcomes of its overlay.
std::shared_ptr<const workflow::Workflow> bookingWorkflow() {
    const auto definition = resources::find("sample/marketplace/booking-lifecycle.asl.json");
    if (!definition)
        return nullptr;
    workflow::Workflow::Source source;
    source.definition = *definition;
    source.name = "booking";
    source.inputs = {{"booking",
                      R"({"bookingId": "b-1042", "customerId": "c-77", "providerId": "p-5",
                          "serviceId": "s-8", "startDateTime": "2026-01-15T10:00:00Z",
                          "amount": 12000, "currency": "usd"})"}};
    source.behaviour.tasks = {
        {"ValidateBooking",
         {outcome("bookable", R"({"bookable": true})"),
          outcome("rejected", R"({"bookable": false})")}},
        {"GetPaymentStatus",
         {outcome("confirmed", R"({"Item": {"paymentStatus": {"S": "CONFIRMED"}}})"),
          outcome("pending", R"({"Item": {"paymentStatus": {"S": "PENDING"}}})"),
          outcome("failed", R"({"Item": {"paymentStatus": {"S": "FAILED"}}})")}}};
    workflow::TaskOutcome timeout;
    timeout.name = timeout.error = "States.Timeout";
    source.behaviour.commonErrors = {timeout};
    auto compiled = workflow::Workflow::compile(source);
    return compiled ? *compiled : nullptr;
}

/// One execution to its end; now and then a task times out. Returns how many nodes it met.
template <class Machine>
int runOnce(Machine& machine, const workflow::Workflow& workflow, std::uint64_t& random) {
    std::array<std::uint16_t, 4> attempts{};
    int nodes = 0;
    for (auto at = machine.start();; ++nodes) {
        const workflow::Node& node = machine.node(at);
        switch (node.kind) {
        case NodeKind::flow:
        case NodeKind::wait:
            at = machine.next(at);
            break;
        case NodeKind::task: {
            random = random * 6364136223846793005U + 1442695040888963407U;
            const auto draw = static_cast<std::uint32_t>(random >> 40U);
            const auto own =
                static_cast<std::uint32_t>(workflow.states()[node.state].task.outcomes.size() - 1);
            if (draw % 1024 != 0) {
                at = machine.follow(at, OutcomeIndex{draw % 16 == 0 ? draw / 16 % own : 0});
                attempts = {};
            } else {
                at = machine.onError(at, OutcomeIndex{own}, attempts).node;
            }
            break;
        }
        case NodeKind::erring:
            at = machine.onError(at, workflow::evaluationFailed, attempts).node;
            break;
        default:
            return nodes;
        }
    }
}

/// Gives an Automaton the start() of an Interpretation.
struct Replay {
    workflow::Automaton& automaton;
    workflow::NodeId start() { return automaton.start(0); }
    const workflow::Node& node(workflow::NodeId at) const { return automaton.node(at); }
    workflow::NodeId next(workflow::NodeId at) { return automaton.next(at); }
    workflow::NodeId follow(workflow::NodeId at, OutcomeIndex outcome) {
        return automaton.follow(at, outcome);
    }
    workflow::ErrorDecision onError(workflow::NodeId at, OutcomeIndex outcome,
                                    std::span<std::uint16_t> attempts) {
        return automaton.onError(at, outcome, attempts);
    }
};

} // namespace

int main() {
    const auto booking = bookingWorkflow();
    if (!booking)
        return 1;
    std::uint64_t random = 1;
    long nodes = 0;
    workflow::Automaton automaton(booking);
    Replay replay{automaton};
    print("workflow_replays_per_second",
          perSecond(10'000, [&] { nodes += runOnce(replay, *booking, random); }));
    std::uint64_t seed = 0;
    print("workflow_paths_evaluated_per_second", perSecond(50, [&] {
              workflow::Interpretation interpretation(booking, 0, ++seed, 0);
              nodes += runOnce(interpretation, *booking, random);
          }));
    const auto data = workflow::parseJson(
        R"({"order": {"items": [{"sku": "a", "price": 3}, {"sku": "b", "price": 5}]}})");
    const auto path = workflow::parseJsonPath("$.order.items[1].price");
    print("json_paths_evaluated_per_second", perSecond(10'000, [&] {
              nodes += workflow::evaluate(*path, *data)->isInteger() ? 1 : 0;
          }));
    return nodes > 0 ? 0 : 1;
}
