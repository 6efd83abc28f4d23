#include "model/document/json_pointer.h"
#include "model/simulation/plan_compiler.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace headroom::simulation {

namespace {

using document::translatable;

constexpr double expressLimitSeconds = 300;

/// In the order of CommonError.
std::vector<workflow::TaskOutcome> commonErrors() {
    const auto error = [](const char* name) {
        workflow::TaskOutcome outcome;
        outcome.name = name;
        outcome.error = name;
        outcome.cause = "simulated";
        return outcome;
    };
    return {error("States.TaskFailed"),
            error("Sandbox.Timedout"),
            error("States.Timeout"),
            error("States.HeartbeatTimeout"),
            error("Lambda.TooManyRequestsException"),
            error("DynamoDB.ProvisionedThroughputExceededException")};
}

workflow::Behaviour behaviourOf(const system::Workflow& workflow) {
    workflow::Behaviour behaviour;
    for (const system::StateBehaviour& state : workflow.states) {
        workflow::TaskBehaviour task{state.state, {}};
        for (const system::Outcome& outcome : state.outcomes) {
            workflow::TaskOutcome taskOutcome;
            taskOutcome.name = outcome.name;
            if (outcome.result && !outcome.result->is_null())
                taskOutcome.result = outcome.result->dump();
            task.outcomes.push_back(std::move(taskOutcome));
        }
        if (!task.outcomes.empty())
            behaviour.tasks.push_back(std::move(task));
        if (!state.branchShares.empty())
            behaviour.drawnChoices.push_back(state.state);
    }
    for (const auto& map : workflow.itemCounts)
        behaviour.maps.push_back({map.state, static_cast<std::size_t>(map.items), "{}"});
    behaviour.commonErrors = commonErrors();
    return behaviour;
}

bool isSame(const std::shared_ptr<const nlohmann::json>& a,
            const std::shared_ptr<const nlohmann::json>& b) {
    return a == b || (a && b && *a == *b);
}

/// Whether both come to the same automaton.
bool isSame(const system::Workflow& a, const system::Workflow& b) {
    const auto sameOutcome = [](const system::Outcome& x, const system::Outcome& y) {
        return x.name == y.name && isSame(x.result, y.result);
    };
    const auto sameState = [&](const system::StateBehaviour& x, const system::StateBehaviour& y) {
        return x.state == y.state && x.branchShares.empty() == y.branchShares.empty() &&
               std::ranges::equal(x.outcomes, y.outcomes, sameOutcome);
    };
    const auto sameInput = [](const system::WorkflowInput& x, const system::WorkflowInput& y) {
        return x.name == y.name && isSame(x.value, y.value);
    };
    const auto sameItems = [](const auto& x, const auto& y) {
        return x.state == y.state && x.items == y.items;
    };
    return a.id == b.id && a.name == b.name && a.express == b.express &&
           std::ranges::equal(a.states, b.states, sameState) &&
           std::ranges::equal(a.inputs, b.inputs, sameInput) &&
           std::ranges::equal(a.itemCounts, b.itemCounts, sameItems) &&
           isSame(a.definition, b.definition);
}

tl::expected<std::shared_ptr<const workflow::Workflow>, document::Diagnostics>
load(const system::Workflow& workflow, const Plan::Data* previous) {
    if (previous != nullptr) {
        const std::uint32_t before = indexOf(previous->system.workflows, workflow.id);
        if (before != nobody && isSame(previous->system.workflows[before], workflow))
            return previous->workflows[before].workflow;
    }
    workflow::Workflow::Source source;
    source.definition = workflow.definition ? workflow.definition->dump() : "{}";
    source.type =
        workflow.express ? workflow::ExecutionType::express : workflow::ExecutionType::standard;
    source.name = workflow.name.empty() ? workflow.id : workflow.name;
    source.behaviour = behaviourOf(workflow);
    source.inputs.clear();
    for (const system::WorkflowInput& input : workflow.inputs)
        source.inputs.push_back({input.name, input.value ? input.value->dump() : "{}"});
    if (source.inputs.empty())
        source.inputs.emplace_back();
    return workflow::Workflow::compile(source);
}

std::vector<double> cumulative(const auto& shares) {
    std::vector<double> upTo;
    double total = 0;
    for (const auto& entry : shares)
        total += entry.share;
    double sum = 0;
    for (const auto& entry : shares)
        upTo.push_back(sum += total > 0 ? entry.share / total : 0);
    return upTo;
}

class StateCompiler {
public:
    StateCompiler(PlanCompiler& compiler, const system::Workflow& workflow)
        : compiler_(compiler)
        , workflow_(workflow) {}

    StatePlan compile(const workflow::StateInfo& info) {
        StatePlan plan;
        plan.key = keyOf("state " + info.name);
        plan.retriers = info.retriers;
        // A Map works on 40 items at once, a distributed one on 10,000 child executions.
        if (info.type == workflow::StateType::map)
            plan.itemsAtOnce = info.distributed ? 10'000 : 40;
        plan.callbackMedianSeconds = 300;
        plan.callbackSigma = 0.9;
        const auto behaviour =
            std::ranges::find(workflow_.states, info.name, &system::StateBehaviour::state);
        const system::StateBehaviour* stated =
            behaviour == workflow_.states.end() ? nullptr : &*behaviour;
        if (info.type == workflow::StateType::task)
            compileTask(info, stated, plan);
        else if (info.type == workflow::StateType::choice)
            compileChoice(info.name, stated, plan);
        return plan;
    }

private:
    void compileTask(const workflow::StateInfo& info, const system::StateBehaviour* stated,
                     StatePlan& plan) {
        const workflow::TaskInfo& task = info.task;
        const auto common = static_cast<std::uint32_t>(commonErrors().size());
        plan.ownOutcomes = static_cast<std::uint32_t>(task.outcomes.size()) - common;
        plan.callback = task.pattern == workflow::CallPattern::waitForTaskToken;
        if (stated != nullptr) {
            plan.outcomes = cumulative(stated->outcomes);
            plan.errorRate = stated->errorRate;
            if (stated->latency)
                plan.latency = LognormalPlan(*stated->latency);
            if (stated->callbackMedianSeconds) {
                plan.callbackMedianSeconds = *stated->callbackMedianSeconds;
                plan.callbackSigma = stated->callbackSigmaLn;
            }
        }
        const std::string_view target = resourceId(task.target);
        switch (task.kind) {
        case workflow::ResourceKind::lambda:
            plan.function = compiler_.function(target);
            if (plan.function == nobody) {
                // A function outside the application: a service of unknown latency.
                plan.kind = StateKind::service;
                fallBack(plan);
                return;
            }
            plan.kind = StateKind::function;
            plan.action = compiler_.action(plan.function, stated ? stated->action : "");
            break;
        case workflow::ResourceKind::activity:
            plan.kind = StateKind::activity;
            break;
        case workflow::ResourceKind::nestedExecution:
            plan.kind = StateKind::nested;
            plan.nested = compiler_.workflow(target);
            plan.waitsForNested =
                plan.nested != nobody && task.pattern == workflow::CallPattern::sync;
            fallBack(plan);
            break;
        case workflow::ResourceKind::service:
            plan.kind = StateKind::service;
            fallBack(plan);
            compileService(task, target, plan);
            break;
        }
        plan.firstPublication = static_cast<std::uint32_t>(compiler_.data.publications.size());
        if (stated != nullptr)
            plan.publications = compiler_.addPublications(stated->publishes);
    }

    /// Shares of the rules of a Choice that is not evaluated, in the order of the definition, the
    /// Default last; rules that lead to the same state share its share.
    void compileChoice(const std::string& name, const system::StateBehaviour* stated,
                       StatePlan& plan) {
        const nlohmann::json* state = findState(*workflow_.definition, name);
        if (state == nullptr)
            return;
        const bool hasShares = stated != nullptr && !stated->branchShares.empty();
        std::vector<std::string> next;
        bool isJsonata = false;
        for (const auto& rule : state->value("Choices", nlohmann::json::array())) {
            next.push_back(rule.value("Next", ""));
            isJsonata = isJsonata || rule.contains("Condition");
        }
        if (isJsonata)
            compiler_.data.notes.push_back(
                {hasShares
                     ? translatable("Simulation", "%1: '%2' takes its branches by stated shares, "
                                                  "not by its conditions in JSONata")
                     : translatable("Simulation", "%1: '%2' decides in JSONata by the data that "
                                                  "are known; where they are not, each branch is "
                                                  "as likely"),
                 {workflow_.id, name}});
        if (!hasShares)
            return;
        next.push_back(state->value("Default", ""));
        double sum = 0;
        for (const std::string& target : next) {
            const auto share = std::ranges::find(stated->branchShares, target,
                                                 &system::StateBehaviour::BranchShare::next);
            const auto same = static_cast<double>(std::ranges::count(next, target));
            sum += share == stated->branchShares.end() ? 0 : share->share / same;
            plan.outcomes.push_back(sum);
        }
        for (double& upTo : plan.outcomes)
            upTo /= sum > 0 ? sum : 1;
    }

    static const nlohmann::json* findState(const nlohmann::json& value, const std::string& name) {
        if (value.is_object()) {
            if (const auto states = value.find("States");
                states != value.end() && states->is_object())
                if (const auto found = states->find(name); found != states->end())
                    return &*found;
        }
        if (value.is_structured())
            for (const auto& child : value)
                if (const auto* found = findState(child, name))
                    return found;
        return nullptr;
    }

    static void fallBack(StatePlan& plan) {
        // What an AWS service takes where nothing is known (`resources/calibration.json`).
        if (plan.latency.median <= 0)
            plan.latency = LognormalPlan(system::Lognormal{60, 0.6});
    }

    void compileService(const workflow::TaskInfo& task, std::string_view target,
                        StatePlan& plan) const {
        if (task.service.ends_with("dynamodb")) {
            using enum system::TableOperation;
            static const std::map<std::string, system::TableOperation, std::less<>> operations{
                {"getItem", getItem},       {"putItem", putItem}, {"updateItem", updateItem},
                {"deleteItem", deleteItem}, {"query", query},     {"scan", scan}};
            plan.table = compiler_.table(target);
            const auto operation = operations.find(task.action);
            if (plan.table != nobody && operation != operations.end()) {
                const system::Table& table = compiler_.system().tables[plan.table];
                plan.units = operationUnits(table, operation->second, 1, table.itemBytes, false);
                plan.tableRequest = compiler_.tableRequest(plan.table, {}, plan.units, 1,
                                                           operation->second != scan);
            }
        } else if (task.service.ends_with("sqs")) {
            plan.queue = compiler_.queue(target);
        } else if (task.service.ends_with("sns")) {
            plan.topic = compiler_.topic(target);
        }
    }

    PlanCompiler& compiler_;
    const system::Workflow& workflow_;
};

std::uint32_t stateIndex(const WorkflowPlan& plan, const std::string& name) {
    const auto& states = plan.workflow->states();
    const auto found = std::ranges::find(states, name, &workflow::StateInfo::name);
    return found == states.end() ? nobody : static_cast<std::uint32_t>(found - states.begin());
}

std::uint32_t outcomeIndex(const system::StateBehaviour& state, const std::string& name) {
    const auto found = std::ranges::find(state.outcomes, name, &system::Outcome::name);
    return found == state.outcomes.end()
               ? 0
               : static_cast<std::uint32_t>(found - state.outcomes.begin());
}

/// Couples a state to the execution that another state of its workflow starts.
class Coupling {
public:
    explicit Coupling(PlanCompiler& compiler)
        : compiler_(compiler)
        , bits_(compiler.data.workflows.size())
        , slots_(compiler.data.workflows.size()) {}

    void couple(std::uint32_t workflow, const system::StateBehaviour& state) {
        WorkflowPlan& plan = compiler_.data.workflows[workflow];
        const std::uint32_t observer = stateIndex(plan, state.state);
        const std::uint32_t starter = stateIndex(plan, state.observes->startedBy);
        if (observer == nobody || starter == nobody || plan.states[starter].nested == nobody)
            return;
        StatePlan& starts = plan.states[starter];
        if (starts.startedSlot < 0)
            starts.startedSlot = slots_[workflow]++;
        if (starts.startedSlot >= static_cast<std::int32_t>(observableChildren)) {
            tooMany(workflow, state.state);
            return;
        }
        StatePlan& observes = plan.states[observer];
        observes.observedSlot = starts.startedSlot;
        observes.observedOtherwise = outcomeIndex(state, state.observes->otherwise);
        for (const auto& reached : state.observes->reached)
            addReached(workflow, starts.nested, reached, state, observer);
    }

private:
    void addReached(std::uint32_t workflow, std::uint32_t child,
                    const system::Observation::Reached& reached,
                    const system::StateBehaviour& state, std::uint32_t observer) {
        const std::uint32_t index = stateIndex(compiler_.data.workflows[child], reached.state);
        if (index == nobody)
            return;
        StatePlan& seen = compiler_.data.workflows[child].states[index];
        if (seen.progressBit < 0)
            seen.progressBit = bits_[child]++;
        if (seen.progressBit >= static_cast<std::int32_t>(observableStates)) {
            tooMany(workflow, state.state);
            return;
        }
        compiler_.data.workflows[workflow].states[observer].observes.push_back(
            {seen.progressBit, outcomeIndex(state, reached.outcome)});
    }

    void tooMany(std::uint32_t workflow, const std::string& state) {
        compiler_.error(
            "simulation.too-many-observations",
            {translatable("Simulation", "%1 observes more than the 8 states or 4 executions that a "
                                        "workflow can keep apart"),
             {state}},
            document::appendToken(
                document::appendToken("/behaviour", compiler_.system().workflows[workflow].id) +
                    "/states",
                state));
    }

    PlanCompiler& compiler_;
    std::vector<std::int32_t> bits_;
    std::vector<std::int32_t> slots_;
};

} // namespace

void PlanCompiler::compileWorkflows() {
    for (const system::Workflow& workflow : system().workflows) {
        auto loaded = load(workflow, previous);
        WorkflowPlan plan;
        if (!loaded) {
            for (document::Diagnostic& diagnostic : loaded.error()) {
                diagnostic.pointer = document::appendToken("/workflows", workflow.id) +
                                     "/definition" + diagnostic.pointer;
                diagnostic.location = {};
                diagnostics.push_back(std::move(diagnostic));
            }
            data.workflows.push_back(std::move(plan));
            continue;
        }
        plan.workflow = *loaded;
        plan.express = workflow.express;
        const system::WorkflowTypeBehaviour& type =
            workflow.express ? system().platform.express : system().platform.standard;
        plan.taskGap = LognormalPlan(type.taskGap);
        plan.flowMs = type.flowStateMs;
        plan.start = LognormalPlan(type.start);
        plan.limitSeconds =
            plan.workflow->timeoutSeconds().value_or(std::numeric_limits<double>::infinity());
        if (workflow.express)
            plan.limitSeconds = std::min(plan.limitSeconds, expressLimitSeconds);
        plan.key = keyOf("workflow " + workflow.id);
        plan.inputs = cumulative(workflow.inputs);
        if (plan.inputs.empty())
            plan.inputs = {1};
        plan.firstState = data.states;
        data.states += static_cast<std::uint32_t>(plan.workflow->states().size());
        StateCompiler states(*this, workflow);
        for (const workflow::StateInfo& info : plan.workflow->states()) {
            plan.states.push_back(states.compile(info));
            data.mostRetriers = std::max(data.mostRetriers, info.retriers);
        }
        data.workflows.push_back(std::move(plan));
    }
    if (document::hasErrors(diagnostics))
        return;
    Coupling coupling(*this);
    for (std::uint32_t i = 0; i < data.workflows.size(); ++i)
        for (const system::StateBehaviour& state : system().workflows[i].states)
            if (state.observes)
                coupling.couple(i, state);
}

} // namespace headroom::simulation
