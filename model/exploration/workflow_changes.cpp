#include "model/exploration/change_families.h"
#include "model/exploration/workflow_edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace headroom::exploration {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using nlohmann::json;

namespace {

// https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
constexpr double expressSeconds = 300;
// https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html
constexpr std::int64_t maximumWaitSeconds = 99'999'999;

double literalSeconds(const json& state) {
    const auto seconds = state.find("Seconds");
    return seconds != state.end() && seconds->is_number() ? seconds->get<double>() : 0;
}

/// The most that the literal Waits of one way through a scope add up to; a loop counts once.
class LongestWait {
public:
    explicit LongestWait(const json& scope)
        : states_(scope.value("States", json::object())) {
        forEachTransition(scope, [&](const std::string& from, const json& holder, const char* key) {
            next_[from].insert(textOf(holder, key));
        });
    }

    double from(const std::string& name) {
        const auto state = states_.find(name);
        if (state == states_.end() || !state->is_object() || !visited_.insert(name).second)
            return known_[name];
        double longest = 0;
        for (const std::string& next : next_[name])
            longest = std::max(longest, from(next));
        return known_[name] = own(*state) + longest;
    }

    static double of(const json& scope) {
        return LongestWait(scope).from(textOf(scope, "StartAt"));
    }

private:
    static double own(const json& state) {
        const std::string type = textOf(state, "Type");
        if (type == "Wait")
            return literalSeconds(state);
        double longest = 0;
        if (type == "Parallel" && state.contains("Branches"))
            for (const json& branch : state["Branches"])
                longest = std::max(longest, of(branch));
        for (const char* const processor : {"ItemProcessor", "Iterator"})
            if (state.contains(processor))
                longest = std::max(longest, of(state[processor]));
        return longest;
    }

    const json states_;
    std::map<std::string, std::set<std::string>> next_;
    std::map<std::string, double> known_;
    std::set<std::string> visited_;
};

/// What an Express workflow cannot do, state by state.
void checkExpressStates(WorkflowEdit& edit) {
    forEachState(edit.definition, [&](const std::string& name, const json& state) {
        const std::string resource = textOf(state, "Resource");
        const auto refuse = [&](Text reason) {
            edit.change.refuse(std::move(reason), edit.pointerOf(name));
        };
        if (resource.ends_with(".sync") || resource.ends_with(".sync:2"))
            refuse(
                Text(translatable("Changes", "\"%1\" waits for a job to end (.sync), which Express "
                                             "does not support"),
                     {name}));
        if (resource.ends_with(".waitForTaskToken"))
            refuse(Text(translatable("Changes", "\"%1\" waits for a task token, which Express does "
                                                "not support"),
                        {name}));
        if (resource.find(":activity:") != std::string::npos)
            refuse(Text(translatable("Changes", "\"%1\" is an activity, which Express does not "
                                                "support"),
                        {name}));
        const json config = state.is_object() ? state.value("ItemProcessor", json()) : json();
        if (config.is_object() &&
            textOf(config.value("ProcessorConfig", json()), "Mode") == "DISTRIBUTED")
            refuse(
                Text(translatable("Changes", "\"%1\" is a distributed Map, which Express does not "
                                             "support"),
                     {name}));
        if (textOf(state, "Type") == "Wait" && !state.contains("Seconds"))
            edit.change.note(
                Text(translatable("Changes", "How long \"%1\" waits is not fixed; an "
                                             "Express execution ends after five minutes"),
                     {name}));
    });
}

/// Workflows that start this one and wait for its end: StartExecution.sync cannot watch Express.
void checkCallers(WorkflowEdit& edit) {
    const std::string reference = "${" + edit.workflow.id;
    for (const auto& [id, caller] : edit.change.at("/workflows").items()) {
        if (!caller.is_object() || !caller.contains("definition"))
            continue;
        forEachState(caller["definition"], [&](const std::string& name, const json& state) {
            if (textOf(state, "Resource").find("states:startExecution.sync") == std::string::npos)
                return;
            std::string target;
            for (const char* const arguments : {"Parameters", "Arguments"})
                if (state.contains(arguments))
                    target += textOf(state[arguments], "StateMachineArn");
            if (target == reference + "}" || target.starts_with(reference + "."))
                edit.change.refuse(
                    Text(translatable("Changes", "\"%1\" of the workflow %2 waits for "
                                                 "its end (.sync), which is not "
                                                 "possible for Express"),
                         {name, id}),
                    edit.workflow.pointer + "/type");
        });
    }
}

bool loops(const json& scope, const std::string& state) {
    return textOf(scope["States"][state], "Next") == state;
}

/// Whether the state changes the data that pass through it, so that something must stay there.
bool shapesData(const json& state) {
    return std::ranges::any_of(
        std::to_array<const char*>({"InputPath", "OutputPath", "Output", "Assign"}),
        [&](const char* field) { return state.contains(field); });
}

void removeWait(WorkflowEdit& edit, const WorkflowEdit::Place& place) {
    json& state = place.state();
    const std::string next = textOf(state, "Next");
    if (next.empty() || shapesData(state)) {
        for (const char* const field : {"Seconds", "SecondsPath", "Timestamp", "TimestampPath"})
            state.erase(field);
        state["Type"] = "Pass";
        edit.change.note(Text(translatable("Changes", "\"%1\" stays as a Pass state, since it ends "
                                                      "the workflow or shapes its data"),
                              {place.name}));
        return;
    }
    retarget(*place.scope, place.name, next);
    (*place.scope)["States"].erase(place.name);
}

} // namespace

void changeWorkflowType(ChangeBuilder& change) {
    WorkflowEdit edit(change);
    const std::string type = change.oneOf("type", {"STANDARD", "EXPRESS"});
    if (change.failed() || edit.workflow.text("type") == type)
        return;
    if (type == "EXPRESS") {
        checkExpressStates(edit);
        checkCallers(edit);
        const double waits = LongestWait::of(edit.definition);
        if (waits >= expressSeconds)
            change.refuse(Text(translatable("Changes", "It waits for %1, and an Express execution "
                                                       "ends after five minutes"),
                               {Quantity{waits, Unit::seconds}}),
                          edit.workflow.pointer + "/definition");
        change.note(
            Text(translatable("Changes", "Started asynchronously, an Express execution may "
                                         "run more than once: every step must be idempotent, "
                                         "payments above all")));
        change.note(Text(translatable("Changes", "An Express execution keeps its history only in "
                                                 "logs, which are charged")));
    } else {
        change.note(Text(translatable("Changes", "Every state transition of a Standard workflow is "
                                                 "charged")));
    }
    change.set(edit.workflow.pointer + "/type", type);
}

void changeWait(ChangeBuilder& change) {
    WorkflowEdit edit(change);
    const std::int64_t seconds = change.integer("seconds", 0, maximumWaitSeconds);
    if (!edit)
        return;
    const auto place = edit.place("state", "Wait");
    if (!place || change.failed())
        return;
    json& state = place.state();
    const bool literal = state.contains("Seconds") && state["Seconds"].is_number();
    if (literal && literalSeconds(state) < static_cast<double>(seconds)) {
        change.refuse(Text(translatable("Changes", "\"%1\" waits for %2 only"),
                           {place.name, Quantity{literalSeconds(state), Unit::seconds}}),
                      edit.pointerOf(place.name));
        return;
    }
    if (loops(*place.scope, place.name)) {
        change.refuse(Text(translatable("Changes", "\"%1\" leads to itself"), {place.name}),
                      edit.pointerOf(place.name));
        return;
    }
    if (seconds == 0) {
        removeWait(edit, place);
    } else if (!literal || literalSeconds(state) != static_cast<double>(seconds)) {
        for (const char* const field : {"SecondsPath", "Timestamp", "TimestampPath"})
            state.erase(field);
        state["Seconds"] = seconds;
    }
    if (!edit.express())
        change.note(
            Text(translatable("Changes", "In a Standard workflow a Wait costs one transition "
                                         "whatever its length: what is saved is time")));
    edit.commit();
}

} // namespace headroom::exploration
