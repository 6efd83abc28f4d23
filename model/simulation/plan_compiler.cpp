#include "model/simulation/plan_compiler.h"

#include "model/simulation/arrivals.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

double LognormalPlan::mean() const {
    return median * std::exp(sigma * sigma / 2);
}

PlanCompiler::PlanCompiler(const system::System& system, const CompileOptions& options) {
    data.system = system;
    data.options = options;
    const system::Platform& platform = system.platform;
    data.busDelivery = LognormalPlan(platform.busDelivery);
    // StartExecution answers in about 50 ms (`resources/calibration.json`, services.states).
    data.startExecution = LognormalPlan(system::Lognormal{50, 0.5});
    data.asynchronousMs = platform.asynchronousQueueMs;
    data.apiOverheadMs = platform.apiOverheadMs;
    data.asynchronousRetrySeconds = platform.asynchronousRetrySeconds;
    int unreserved = platform.accountConcurrency;
    for (const system::Function& function : system.functions)
        unreserved -= function.reservedConcurrency.value_or(0);
    data.accountConcurrency = static_cast<std::uint32_t>(std::max(unreserved, 0));
}

std::uint32_t PlanCompiler::function(std::string_view id) const {
    return indexOf(data.system.functions, id);
}
std::uint32_t PlanCompiler::workflow(std::string_view id) const {
    return indexOf(data.system.workflows, id);
}
std::uint32_t PlanCompiler::table(std::string_view id) const {
    return indexOf(data.system.tables, id);
}
std::uint32_t PlanCompiler::bus(std::string_view id) const {
    return indexOf(data.system.buses, id);
}
std::uint32_t PlanCompiler::event(std::string_view id) const {
    return indexOf(data.system.events, id);
}
std::uint32_t PlanCompiler::queue(std::string_view id) const {
    return indexOf(data.system.queues, id);
}
std::uint32_t PlanCompiler::topic(std::string_view id) const {
    return indexOf(data.system.topics, id);
}
std::uint32_t PlanCompiler::dependency(std::string_view id) const {
    return indexOf(data.system.dependencies, id);
}

std::uint32_t PlanCompiler::defaultAction(std::uint32_t function) const {
    return data.functions[function].firstAction +
           static_cast<std::uint32_t>(data.system.functions[function].defaultAction);
}

std::uint32_t PlanCompiler::action(std::uint32_t function, std::string_view id) const {
    const std::uint32_t found = indexOf(data.system.functions[function].actions, id);
    return found == nobody ? defaultAction(function) : data.functions[function].firstAction + found;
}

std::uint32_t PlanCompiler::addPublications(std::span<const system::Publication> publications) {
    std::uint32_t added = 0;
    for (const system::Publication& publication : publications) {
        const std::uint32_t index = event(publication.event);
        if (index == nobody)
            continue;
        data.publications.push_back({index, publication.count, publication.probability,
                                     keyOf("publish " + publication.event)});
        ++added;
    }
    return added;
}

void PlanCompiler::error(const char* code, document::Text message, std::string pointer) {
    diagnostics.push_back({.severity = document::Severity::error,
                           .code = code,
                           .message = std::move(message),
                           .location = {},
                           .pointer = std::move(pointer)});
}

std::string_view resourceId(std::string_view reference) {
    const std::size_t open = reference.find("${");
    if (open == std::string_view::npos)
        return {};
    const std::size_t end = reference.find_first_of(".}", open);
    return end == std::string_view::npos ? std::string_view{}
                                         : reference.substr(open + 2, end - open - 2);
}

const system::System& Plan::system() const {
    return data_->system;
}

double Plan::invocationsADay() const {
    double perSecond = 0;
    for (const SourcePlan& source : data_->sources)
        perSecond += source.gap ? 1 / std::max(source.gap->mean(), 1e-9) : source.perSecond;
    // Executions and deliveries bring a few invocations each.
    constexpr double invocationsAnArrival = 2;
    return perSecond * Calendar::daySeconds * invocationsAnArrival;
}

tl::expected<Plan, document::Diagnostics>
compile(const system::System& system, const CompileOptions& options, const Plan* previous) {
    PlanCompiler compiler(system, options);
    if (previous != nullptr)
        compiler.previous = &previous->data();
    compiler.compileTableLimits();
    compiler.compileDependencies();
    compiler.compileFunctions();
    compiler.compileMessaging();
    compiler.compileEvents();
    compiler.compileWorkflows();
    compiler.compileSources();
    compiler.compileCaches();
    compiler.foldCalmTables();
    compiler.checkSize();
    if (document::hasErrors(compiler.diagnostics))
        return tl::unexpected(std::move(compiler.diagnostics));
    return Plan(std::make_shared<const Plan::Data>(std::move(compiler.data)));
}

} // namespace headroom::simulation
