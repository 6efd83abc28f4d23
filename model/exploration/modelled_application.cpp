#include "model/exploration/modelled_application.h"

#include "model/document/json_pointer.h"
#include "model/system/task_states.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom::exploration {

using calibration::FittedLognormal;
using calibration::ModelledAction;
using calibration::ModelledApplication;
using calibration::ModelledFunction;
using calibration::ModelledSource;
using nlohmann::json;

namespace {

FittedLognormal fitted(const system::Lognormal& distribution) {
    return {distribution.medianMs, distribution.sigmaLn};
}

double varianceOf(const system::Lognormal& distribution) {
    return std::pow(fitted(distribution).mean(), 2) *
           std::expm1(distribution.sigmaLn * distribution.sigmaLn);
}

/// The id within "${ID}" or "${ID.Attribute}".
std::string substituted(const json& value) {
    if (!value.is_string())
        return {};
    const auto& text = value.get_ref<const std::string&>();
    const auto begin = text.find("${");
    const auto end = begin == std::string::npos ? begin : text.find_first_of(".}", begin);
    if (end == std::string::npos)
        return {};
    return text.substr(begin + 2, end - begin - 2);
}

/// The function that a Task state invokes; empty where it invokes none.
std::string invokedBy(const json& state) {
    if (const auto resource = state.find("Resource"); resource != state.end()) {
        if (auto id = substituted(*resource); !id.empty())
            return id;
    }
    for (const char* key : {"Parameters", "Arguments"}) {
        const auto arguments = state.find(key);
        if (arguments == state.end() || !arguments->is_object())
            continue;
        if (const auto name = arguments->find("FunctionName"); name != arguments->end())
            return substituted(*name);
    }
    return {};
}

class Builder {
public:
    Builder(const system::System& system, const json& document)
        : system_(system)
        , document_(document) {}

    ModelledApplication build() {
        application_.keepAliveSeconds = system_.platform.keepAliveSeconds;
        for (const auto& workflow : system_.workflows)
            application_.workflows[workflow.id].express = workflow.express;
        for (const auto& function : system_.functions) {
            if (!function.framework)
                addFunction(function);
        }
        addSources();
        addWorkflows();
        addDeliveries();
        for (auto& [id, function] : application_.functions)
            finish(function, weights_[id]);
        return std::move(application_);
    }

private:
    using Weights = std::vector<double>;

    void addFunction(const system::Function& function) {
        ModelledFunction modelled;
        modelled.id = function.id;
        modelled.memoryMb = function.memoryMb;
        modelled.arm64 = function.arm64;
        modelled.assumed = isAssumed(function.id);
        modelled.runtimeInit = fitted(function.runtimeInit);
        for (const auto& action : function.actions)
            modelled.actions.push_back(modelledAction(action));
        weights_[function.id].resize(function.actions.size());
        for (std::size_t i = 0; i < function.actions.size(); ++i)
            modelled.callErrorRate +=
                callErrors(function.actions[i]) / static_cast<double>(function.actions.size());
        application_.functions.emplace(function.id, std::move(modelled));
    }

    bool isAssumed(const std::string& id) const {
        const auto basis = document_.find("basis");
        if (basis == document_.end() || !basis->is_object())
            return false;
        const auto entry = basis->find(document::appendToken("/behaviour", id) + "/*");
        return entry != basis->end() && entry->is_object() &&
               entry->value("basis", json()) == "assumed";
    }

    ModelledAction modelledAction(const system::Action& action) const {
        ModelledAction modelled;
        modelled.id = action.id;
        modelled.cpuMsAtOneVcpu = action.cpuMsAtOneVcpu;
        modelled.parallelThreads = action.parallelThreads;
        modelled.remainder = fitted(action.remainder);
        for (const auto& call : action.calls) {
            const auto [latency, times] = latencyOf(call, modelled);
            modelled.callsMs += call.count * times * fitted(latency).mean();
            modelled.callsVariance += call.count * times * varianceOf(latency);
        }
        return modelled;
    }

    /// A call's latency and how often it is waited for (the pages of a scan).
    std::pair<system::Lognormal, double> latencyOf(const system::Call& call,
                                                   ModelledAction& modelled) const {
        using Kind = system::Call::Kind;
        if (call.kind == Kind::bus) {
            const auto bus = std::ranges::find(system_.buses, call.entity, &system::Bus::id);
            return {bus != system_.buses.end() ? bus->put : system::Lognormal{}, 1};
        }
        if (call.kind == Kind::dependency) {
            const auto* operation = operationOf(call);
            return {operation != nullptr ? operation->latency : system::Lognormal{}, 1};
        }
        const auto table = std::ranges::find(system_.tables, call.entity, &system::Table::id);
        if (table == system_.tables.end())
            return {{}, 1};
        if (call.kind == Kind::tableOperation) {
            const auto latency = std::ranges::find(table->latencies, call.tableOperation,
                                                   &system::Table::OperationLatency::operation);
            return {latency != table->latencies.end() ? latency->latency : system::Lognormal{}, 1};
        }
        const auto pattern =
            std::ranges::find(table->accessPatterns, call.operation, &system::AccessPattern::name);
        if (pattern == table->accessPatterns.end())
            return {{}, 1};
        if (isQuery(*table, *pattern))
            return {pattern->query, 1};
        modelled.scanCpuMs += pattern->scanCpuMsAtOneVcpu * call.count;
        constexpr double pageBytes = 1024.0 * 1024;
        const double all = std::max(1.0, std::ceil(table->items * table->itemBytes / pageBytes));
        const double pages =
            pattern->scanMaximumPages > 0 ? std::min(all, pattern->scanMaximumPages) : all;
        return {pattern->scanPage, pages / std::clamp(pattern->scanSegments, 1.0, pages)};
    }

    static bool isQuery(const system::Table& table, const system::AccessPattern& pattern) {
        const auto begins = [&](const system::Index& index) {
            return index.partition == pattern.partition;
        };
        return table.partition == pattern.partition ||
               std::ranges::any_of(table.globalSecondaryIndexes, begins) ||
               std::ranges::any_of(table.localSecondaryIndexes, begins);
    }

    const system::DependencyOperation* operationOf(const system::Call& call) const {
        const auto dependency =
            std::ranges::find(system_.dependencies, call.entity, &system::Dependency::id);
        if (dependency == system_.dependencies.end())
            return nullptr;
        const auto operation = std::ranges::find(dependency->operations, call.operation,
                                                 &system::DependencyOperation::id);
        return operation != dependency->operations.end() ? &*operation : nullptr;
    }

    double callErrors(const system::Action& action) const {
        double rate = 0;
        for (const auto& call : action.calls) {
            if (const auto* operation = operationOf(call))
                rate += call.count * operation->errorRate;
        }
        return std::min(1.0, rate);
    }

    void addSources() {
        for (const auto& source : system_.sources) {
            if (source.arrivals.kind == system::Arrivals::Kind::rate)
                continue;
            const ModelledSource modelled{source.id, source.perMonth,
                                          source.arrivals.kind == system::Arrivals::Kind::poisson};
            if (source.target.kind == system::EntityKind::workflow) {
                executions_[source.target.id] += source.perMonth;
                application_.workflows[source.target.id].sources.push_back(modelled);
            }
            if (source.target.kind != system::EntityKind::function)
                continue;
            const auto function = application_.functions.find(source.target.id);
            if (function == application_.functions.end())
                continue;
            function->second.sources.push_back(modelled);
            for (const auto& action : source.actions)
                weigh(source.target.id, action.action, source.perMonth * action.share);
        }
    }

    void addWorkflows() {
        for (const auto& workflow : system_.workflows) {
            if (workflow.definition == nullptr)
                continue;
            const double rate = executions_[workflow.id];
            for (const auto& task : system::findStates(*workflow.definition).tasks) {
                noteStarted(*task.state);
                const auto id = invokedBy(*task.state);
                const auto function =
                    std::ranges::find(system_.functions, id, &system::Function::id);
                if (function == system_.functions.end() || !application_.functions.contains(id))
                    continue;
                // A workflow that another one starts still invokes its functions.
                application_.functions[id].otherPerMonth += std::max(1.0, rate);
                weigh(id, actionOf(*function, workflow, task.name), std::max(1.0, rate));
            }
        }
    }

    /// A state may start another workflow.
    void noteStarted(const json& state) {
        for (const char* key : {"Parameters", "Arguments"}) {
            const auto arguments = state.find(key);
            if (arguments == state.end() || !arguments->is_object())
                continue;
            const auto arn = arguments->find("StateMachineArn");
            if (arn == arguments->end())
                continue;
            if (const auto started = application_.workflows.find(substituted(*arn));
                started != application_.workflows.end())
                started->second.otherStarts = true;
        }
    }

    static std::size_t actionOf(const system::Function& function, const system::Workflow& workflow,
                                std::string_view state) {
        const auto behaviour =
            std::ranges::find(workflow.states, state, &system::StateBehaviour::state);
        if (behaviour != workflow.states.end()) {
            const auto action =
                std::ranges::find(function.actions, behaviour->action, &system::Action::id);
            if (action != function.actions.end())
                return static_cast<std::size_t>(action - function.actions.begin());
        }
        return function.defaultAction;
    }

    /// Rules, queues and topics invoke as well; how often is not known before a simulation, so the
    /// function counts as invoked by others.
    void addDeliveries() {
        for (const auto& bus : system_.buses) {
            for (const auto& rule : bus.rules) {
                for (const auto& target : rule.targets)
                    addOther(target.entity);
            }
        }
        for (const auto& topic : system_.topics) {
            for (const auto& subscription : topic.subscriptions)
                addOther(subscription);
        }
        for (const auto& queue : system_.queues) {
            for (const auto& consumer : queue.consumers)
                addOther({system::EntityKind::function, consumer.function});
        }
    }

    void addOther(const system::EntityReference& target) {
        if (target.kind == system::EntityKind::workflow)
            application_.workflows[target.id].otherStarts = true;
        const auto function = application_.functions.find(target.id);
        if (target.kind != system::EntityKind::function || function == application_.functions.end())
            return;
        double direct = 1;
        for (const auto& source : function->second.sources)
            direct += source.perMonth;
        function->second.otherPerMonth += direct;
    }

    void weigh(const std::string& function, std::size_t action, double weight) {
        auto& weights = weights_[function];
        if (action < weights.size())
            weights[action] += weight;
    }

    static void finish(ModelledFunction& function, const Weights& weights) {
        double total = 0;
        for (const double weight : weights)
            total += weight;
        for (std::size_t i = 0; i < function.actions.size(); ++i)
            function.actions[i].share =
                total > 0 ? weights[i] / total : 1 / static_cast<double>(function.actions.size());
    }

    const system::System& system_;
    const json& document_;
    ModelledApplication application_;
    std::map<std::string, Weights> weights_;
    std::map<std::string, double> executions_;
};

} // namespace

ModelledApplication modelledApplication(const system::System& system, const json& document) {
    return Builder(system, document).build();
}

} // namespace headroom::exploration
