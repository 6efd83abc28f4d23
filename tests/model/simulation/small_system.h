#pragma once

#include "model/simulation/simulation.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Applications of a few entities for tests of single mechanisms. The platform adds no time and
/// sets no limit, unless a test says so.
namespace headroom::tests {

inline constexpr double monthSeconds = 730.0 * 3600;

/// Whether each pool's busy time, integrated over the run, is the sum of its invocations' (the
/// engine compares the two accounts and notes where they differ): Little's law on the sample path.
inline bool conservesWork(const simulation::Results& results) {
    return std::ranges::none_of(results.notes, [](const document::Text& note) {
        return std::string_view(note.source()).starts_with("busy time");
    });
}

class SmallSystem {
public:
    SmallSystem() {
        system_.name = "small";
        system::Platform& platform = system_.platform;
        platform.keepAliveSeconds = 600;
        platform.maximumEnvironmentAgeSeconds = 14400;
        platform.accountConcurrency = 1'000'000;
        platform.environmentsPerTenSeconds = 1e9;
        platform.asynchronousQueueMs = 0;
        platform.apiOverheadMs = 0;
    }

    system::System& get() { return system_; }
    system::Platform& platform() { return system_.platform; }
    simulation::CompileOptions& options() { return options_; }

    system::Function& function(const std::string& id = "F", double seconds = 1) {
        for (system::Function& function : system_.functions)
            if (function.id == id)
                return function;
        system::Function function;
        function.id = function.name = id;
        function.memoryMb = 1769;
        function.timeoutSeconds = 900;
        system::Action action;
        action.id = "run";
        action.remainder = {seconds * 1000, 0};
        function.actions.push_back(action);
        system_.functions.push_back(function);
        return system_.functions.back();
    }

    system::Source& source(system::EntityKind kind, const std::string& target, double perSecond,
                           const std::string& id = "source") {
        system::Source source;
        source.id = id;
        source.target = {kind, target};
        source.perMonth = perSecond * monthSeconds;
        system_.sources.push_back(source);
        return system_.sources.back();
    }

    /// A workflow of the given states; each Task that names a function calls it.
    system::Workflow& workflow(const nlohmann::json& definition, const std::string& id = "W") {
        system::Workflow workflow;
        workflow.id = workflow.name = id;
        workflow.definition = std::make_shared<const nlohmann::json>(definition);
        workflow.inputs = {
            {"input", 1, std::make_shared<const nlohmann::json>(nlohmann::json::object())}};
        system_.workflows.push_back(workflow);
        return system_.workflows.back();
    }

    static nlohmann::json task(const std::string& function, const std::string& next = "") {
        nlohmann::json state{{"Type", "Task"},
                             {"Resource", "arn:aws:states:::lambda:invoke"},
                             {"Parameters", {{"FunctionName", "${" + function + "}"}}},
                             {"ResultPath", nullptr}};
        if (next.empty())
            state["End"] = true;
        else
            state["Next"] = next;
        return state;
    }

    simulation::Plan plan() const { return simulation::compile(system_, options_).value(); }

    /// `seconds` of counted time in each of four replications.
    simulation::Results run(double seconds = 3600, std::uint64_t seed = 1) const {
        simulation::Request request;
        request.seed = seed;
        request.replications = 4;
        request.windowSeconds = seconds;
        request.threads = 1;
        request.assumptionBands = false;
        simulation::Results results = simulation::run(plan(), request);
        if (!conservesWork(results))
            throw std::logic_error("busy time does not add up");
        return results;
    }

private:
    system::System system_;
    simulation::CompileOptions options_;
};

inline double value(const simulation::Results& results, const std::string& id) {
    const simulation::MetricSeries* series = results.find(id);
    return series == nullptr ? std::numeric_limits<double>::quiet_NaN()
                             : series->metric.estimate.value;
}

} // namespace headroom::tests
