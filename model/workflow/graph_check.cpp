#include "model/workflow/state_loader.h"

#include <algorithm>

namespace headroom::workflow {

using document::Text;
using document::translatable;

namespace {

std::vector<std::uint32_t> successors(const State& state) {
    std::vector<std::uint32_t> targets{state.next};
    for (const Catcher& catcher : state.catchers)
        targets.push_back(catcher.next);
    if (const auto* choice = std::get_if<ChoiceState>(&state.details)) {
        targets.push_back(choice->otherwise);
        for (const ChoiceState::Choice& rule : choice->choices)
            targets.push_back(rule.next);
    }
    std::erase(targets, noState);
    return targets;
}

bool isTerminal(const State& state) {
    const StateType type = state.type();
    if (type == StateType::succeed || type == StateType::fail)
        return true;
    return type != StateType::choice && state.next == noState;
}

void checkScope(const Definition& definition, const Scope& scope, Report& report) {
    std::vector<bool> reached(definition.states.size(), false);
    std::vector<std::uint32_t> open{scope.startAt};
    while (!open.empty()) {
        const std::uint32_t state = open.back();
        open.pop_back();
        if (state == noState || reached[state])
            continue;
        reached[state] = true;
        std::ranges::copy(successors(definition.states[state]), std::back_inserter(open));
    }
    for (const std::uint32_t index : scope.states)
        if (!reached[index])
            report.error("workflow.unreachable-state", definition.states[index].pointer,
                         Text(translatable("Workflow", "nothing leads to the state '%1'"),
                              {definition.states[index].name}));
    if (std::ranges::none_of(scope.states, [&definition](std::uint32_t index) {
            return isTerminal(definition.states[index]);
        }))
        report.error("workflow.no-end", definition.states[scope.states.front()].pointer,
                     Text(translatable("Workflow", "no state ends this machine or branch: one "
                                                   "needs \"End\": true, or the type Succeed or "
                                                   "Fail")));
}

} // namespace

void checkGraph(const Definition& definition, Report& report) {
    for (const Scope& scope : definition.scopes)
        checkScope(definition, scope, report);
}

} // namespace headroom::workflow
