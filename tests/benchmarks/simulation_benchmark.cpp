// How fast the engine simulates the sample, on one thread and on two.

#include "app/wiring/opened_project.h"
#include "model/exploration/evaluation.h"
#include "model/simulation/simulation.h"

#include <fmt/format.h>

#include <chrono>

using namespace headroom;

namespace {

double invocationsPerSecond(const simulation::Plan& plan, int threads) {
    auto request = simulation::suggestedRequest(plan);
    request.replications = 4;
    request.threads = threads;
    request.assumptionBands = false;
    const auto begin = std::chrono::steady_clock::now();
    const auto results = simulation::run(plan, request);
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    return static_cast<double>(results.simulatedRequests) / passed.count();
}

void print(const char* metric, double value, const char* unit) {
    fmt::print("{{\"metric\":\"{}\",\"value\":{},\"unit\":\"{}\"}}\n", metric, value, unit);
}

} // namespace

int main() {
    const auto project = app::openProject({});
    if (!project)
        return 1;
    const auto evaluation = exploration::typed(project->document);
    if (!evaluation)
        return 1;
    const auto plan = simulation::compile(evaluation->system);
    if (!plan)
        return 1;
    const double one = invocationsPerSecond(*plan, 1);
    const double two = invocationsPerSecond(*plan, 2);
    print("simulated_invocations_per_second", one, "1/s");
    print("simulated_invocations_two_threads_ratio", two / one, "ratio");
    return 0;
}
