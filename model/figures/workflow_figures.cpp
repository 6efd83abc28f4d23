#include "model/figures/workflow_figures.h"

#include "model/figures/workflow_graph.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// The names of Lambda functions that states call, by state; only those of the application.
std::map<std::string, std::string> functionsCalled(const WorkflowGraph& graph,
                                                   const system::System& system) {
    std::map<std::string, std::string> called;
    for (const GraphNode& node : graph.nodes) {
        if (node.kind != GraphNode::Kind::state || node.type != "Task")
            continue;
        const auto function = std::ranges::find_if(system.functions, [&node](const auto& entry) {
            return entry.id == node.detail || entry.name == node.detail;
        });
        if (function != system.functions.end())
            called[node.name] = function->id;
    }
    return called;
}

/// States that hold others: their time is that of their branches.
std::set<std::string> containers(const WorkflowGraph& graph) {
    std::set<std::string> names;
    for (const GraphNode& node : graph.nodes)
        if (node.container != noNode)
            names.insert(graph.nodes[node.container].name);
    return names;
}

void addCosts(WorkflowSide& side, const WorkflowGraph& graph, const system::System& system,
              std::span<const simulation::Metric> metrics) {
    const auto called = functionsCalled(graph, system);
    const auto holders = containers(graph);
    const auto weight = [&](const StateFigures& state) {
        if (!side.workflow.express)
            return state.activity.attemptsPerMonth;
        return holders.contains(state.activity.state) ? 0 : state.secondsAnExecution;
    };
    double total = 0;
    for (const StateFigures& state : side.states)
        total += weight(state);
    for (StateFigures& state : side.states) {
        state.usdPerMonth = total > 0 ? side.usdPerMonth * weight(state) / total : side.usdPerMonth;
        const auto function = called.find(state.activity.state);
        if (function == called.end())
            continue;
        state.function = function->second;
        const double invocations = valueOf(metrics, state.function + ".invocations");
        if (state.activity.attemptsPerMonth > 0 && invocations > 0)
            state.usdPerMonth += valueOf(metrics, state.function + ".cost") *
                                 state.activity.attemptsPerMonth / invocations;
    }
}

WorkflowSide sideOf(const system::System* system, const exploration::PricedResults& month,
                    const std::string& id) {
    WorkflowSide side;
    const auto& workflows = system->workflows;
    const auto found = std::ranges::find(workflows, id, &system::Workflow::id);
    if (found == workflows.end())
        return side;
    side.exists = true;
    side.workflow = *found;
    side.executionsPerMonth = valueOf(month.metrics, id + ".executions");
    side.meanSeconds = valueOf(month.metrics, id + ".duration.mean");
    side.usdPerMonth = valueOf(month.metrics, id + ".cost");
    for (const simulation::StateActivity& activity : month.results.activity.states) {
        if (activity.workflow != id)
            continue;
        StateFigures state;
        state.activity = activity;
        state.secondsAnExecution = activity.entriesAnExecution > 0
                                       ? activity.entriesAnExecution * activity.meanSeconds
                                       : 0;
        side.states.push_back(std::move(state));
    }
    if (side.workflow.definition)
        addCosts(side, workflowGraph(*side.workflow.definition), *system, month.metrics);
    return side;
}

/// The state that holds no others in which executions spend the most time.
const StateFigures* slowest(const WorkflowSide& side, const std::set<std::string>& holders) {
    const StateFigures* most = nullptr;
    for (const StateFigures& state : side.states)
        if (!holders.contains(state.activity.state) && state.secondsAnExecution > 0 &&
            (most == nullptr || state.secondsAnExecution > most->secondsAnExecution))
            most = &state;
    return most;
}

Text findingOf(const WorkflowView& view) {
    const WorkflowSide& side = view.scenario.exists ? view.scenario : view.baseline;
    const std::string name = view.name.english();
    const auto holders = side.workflow.definition
                             ? containers(workflowGraph(*side.workflow.definition))
                             : std::set<std::string>();
    const StateFigures* most = slowest(side, holders);
    if (most == nullptr)
        return Text(translatable("Figures", "No execution of %1 has been simulated"), {name});
    const Quantity longest{most->secondsAnExecution, Unit::seconds};
    const Quantity total{side.meanSeconds, Unit::seconds};
    const std::string& state = most->activity.state;
    if (!std::isfinite(side.meanSeconds))
        return Text(translatable("Figures", "%1: an execution spends %2 in %3"),
                    {name, longest, state});
    if (view.baseline.exists && view.scenario.exists && std::isfinite(view.baseline.meanSeconds) &&
        std::abs(view.baseline.meanSeconds - side.meanSeconds) > 0.005 * view.baseline.meanSeconds)
        return Text(
            translatable("Figures", "%1: an execution takes %2 instead of %3. It spends %4 "
                                    "of that in %5, more than in any other state."),
            {name, total, Quantity{view.baseline.meanSeconds, Unit::seconds}, longest, state});
    return Text(translatable("Figures", "%1: an execution takes %2. It spends %3 of that in %4, "
                                        "more than in any other state."),
                {name, total, longest, state});
}

std::vector<SheetColumn> stateColumns() {
    const Text seconds(translatable("Figures", "Entries an execution times the mean time from "
                                               "entering to leaving, retries included"));
    const Text entries(translatable("Figures", "How often an execution comes to this state"));
    const Text cost(translatable("Figures",
                                 "Its share of the workflow's charge, and the function calls that "
                                 "it makes at the function's mean cost"));
    return {
        {"state", Text(translatable("Figures", "State")), Unit::none, false, {}},
        {"type", Text(translatable("Figures", "Type")), Unit::none, false, {}},
        {"entries.baseline", Text(translatable("Figures", "Entries now")), Unit::none, true,
         entries},
        {"entries.scenario", Text(translatable("Figures", "Entries scenario")), Unit::none, true,
         entries},
        {"retries.scenario", Text(translatable("Figures", "Retries")), Unit::none, true,
         Text(translatable("Figures", "Retries an execution, in the scenario"))},
        {"seconds.baseline", Text(translatable("Figures", "Time now")), Unit::seconds, true,
         seconds},
        {"seconds.scenario", Text(translatable("Figures", "Time scenario")), Unit::seconds, true,
         seconds},
        {"usd.baseline", Text(translatable("Figures", "Cost a month now")), Unit::usdPerMonth, true,
         cost},
        {"usd.scenario", Text(translatable("Figures", "Cost a month scenario")), Unit::usdPerMonth,
         true, cost},
    };
}

Sheet stateSheet(const WorkflowView& view) {
    Sheet sheet;
    sheet.id = "workflow.states";
    sheet.title = Text(translatable("Figures", "What each state takes and costs"));
    sheet.columns = stateColumns();
    std::vector<std::string> names;
    std::map<std::string, std::string> types;
    for (const WorkflowSide* side : {&view.baseline, &view.scenario}) {
        if (!side->exists || !side->workflow.definition)
            continue;
        for (const GraphNode& node : workflowGraph(*side->workflow.definition).nodes)
            if (node.kind == GraphNode::Kind::state &&
                types.insert_or_assign(node.name, node.type).second)
                names.push_back(node.name);
    }
    for (const std::string& name : names) {
        const StateFigures* before = view.baseline.find(name);
        const StateFigures* after = view.scenario.find(name);
        const auto cell = [](const StateFigures* state, auto value) {
            return SheetCell::number(state == nullptr ? unknown : value(*state));
        };
        const auto entries = [](const StateFigures& s) { return s.activity.entriesAnExecution; };
        const auto retries = [](const StateFigures& s) { return s.activity.retriesAnExecution; };
        const auto seconds = [](const StateFigures& s) { return s.secondsAnExecution; };
        const auto usd = [](const StateFigures& s) { return s.usdPerMonth; };
        sheet.rows.push_back(
            {name,
             {SheetCell::name(name), SheetCell::name(types[name]), cell(before, entries),
              cell(after, entries), cell(after, retries), cell(before, seconds),
              cell(after, seconds), cell(before, usd), cell(after, usd)}});
    }
    return sheet;
}

} // namespace

const StateFigures* WorkflowSide::find(const std::string& state) const {
    const auto found = std::ranges::find_if(
        states, [&state](const StateFigures& entry) { return entry.activity.state == state; });
    return found == states.end() ? nullptr : &*found;
}

WorkflowViews workflowViews(const Months& months) {
    WorkflowViews views;
    views.refining = months.refining;
    const system::System* before = months.baselineSystem ? months.baselineSystem : months.system;
    std::vector<std::pair<std::string, std::string>> known;
    for (const system::System* system : {months.system, before})
        for (const system::Workflow& workflow : system->workflows)
            if (std::ranges::find(known, workflow.id, [](const auto& e) { return e.first; }) ==
                known.end())
                known.emplace_back(workflow.id, workflow.name);
    for (const auto& [id, name] : known) {
        WorkflowView view;
        view.id = id;
        view.name = Text::verbatim(name);
        view.baseline = sideOf(before, *months.baseline, id);
        view.scenario = sideOf(months.system, *months.scenario, id);
        const auto& was = view.baseline.workflow.definition;
        const auto& is = view.scenario.workflow.definition;
        view.definitionChanged = view.baseline.exists != view.scenario.exists ||
                                 (was != is && (!was || !is || *was != *is));
        view.finding = findingOf(view);
        view.states = stateSheet(view);
        views.workflows.push_back(std::move(view));
    }
    return views;
}

} // namespace headroom::figures
