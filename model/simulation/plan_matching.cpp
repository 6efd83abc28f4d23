#include "model/simulation/plan_matching.h"

#include "model/simulation/plan_compiler.h"

#include <algorithm>

namespace headroom::simulation {

Matching match(const Plan::Data& from, const Plan::Data& to) {
    Matching matching;
    for (std::size_t f = 0; f < from.functions.size(); ++f) {
        const system::Function& function = from.system.functions[f];
        const std::uint32_t found = indexOf(to.system.functions, function.id);
        matching.functions.push_back(found);
        for (const system::Action& action : function.actions) {
            const std::uint32_t local =
                found == nobody ? nobody : indexOf(to.system.functions[found].actions, action.id);
            matching.actions.push_back(local == nobody ? nobody
                                                       : to.functions[found].firstAction + local);
        }
    }
    for (std::size_t w = 0; w < from.workflows.size(); ++w) {
        const std::uint32_t found = indexOf(to.system.workflows, from.system.workflows[w].id);
        matching.workflows.push_back(found);
        for (const workflow::StateInfo& state : from.workflows[w].workflow->states()) {
            std::uint32_t place = nobody;
            if (found != nobody) {
                const auto& states = to.workflows[found].workflow->states();
                const auto same = std::ranges::find(states, state.name, &workflow::StateInfo::name);
                if (same != states.end())
                    place = to.workflows[found].firstState +
                            static_cast<std::uint32_t>(same - states.begin());
            }
            matching.states.push_back(place);
        }
    }
    for (const system::EventType& event : from.system.events)
        matching.events.push_back(indexOf(to.system.events, event.id));
    return matching;
}

bool haveSameNumbers(const Plan::Data& a, const Plan::Data& b) {
    const auto sameActions = [](const system::Function& x, const system::Function& y) {
        return x.id == y.id && std::ranges::equal(x.actions, y.actions, {}, &system::Action::id,
                                                  &system::Action::id);
    };
    return std::ranges::equal(a.system.functions, b.system.functions, sameActions) &&
           std::ranges::equal(a.system.workflows, b.system.workflows, {}, &system::Workflow::id,
                              &system::Workflow::id) &&
           std::ranges::equal(a.system.events, b.system.events, {}, &system::EventType::id,
                              &system::EventType::id) &&
           a.actions.size() == b.actions.size() && a.states == b.states;
}

} // namespace headroom::simulation
