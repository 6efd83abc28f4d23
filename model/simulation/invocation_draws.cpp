#include "model/simulation/invocation_draws.h"

namespace headroom::simulation {

InvocationDraws recordDraws(const Plan::Data& plan, std::uint32_t function, std::uint32_t action,
                            Lineage lineage, bool withCalls) {
    const auto ignore = [](double) {};
    const KeyedDraws<decltype(ignore)> keyed{
        plan, plan.functions[function], plan.actions[action], lineage, ignore, true};
    const auto single = [](double value) { return static_cast<float>(value); };
    InvocationDraws draws;
    if (plan.actions[action].override)
        draws.calls = single(keyed.whole());
    else if (withCalls)
        draws.calls = single(keyed.calls());
    draws.remainder = single(keyed.remainder());
    draws.cpu = single(keyed.cpu());
    draws.phase = single(keyed.phase());
    draws.failure = single(keyed.failure());
    draws.placement = single(keyed.placement());
    draws.runtimeInit = single(keyed.runtimeInit());
    draws.applicationInit = single(keyed.applicationInit());
    draws.firstPhase = single(keyed.firstPhase());
    return draws;
}

} // namespace headroom::simulation
