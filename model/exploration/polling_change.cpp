#include "model/exploration/change_families.h"
#include "model/exploration/workflow_edit.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <set>
#include <string>

namespace headroom::exploration {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using nlohmann::json;

namespace {

constexpr std::int64_t maximumIntervalSeconds = 86'400;
constexpr std::int64_t maximumPolls = 5'000; // a Standard execution has 25,000 history events
constexpr double maximumBackoffRate = 10;

/// Wait, status Task and Choice after one another.
struct Loop {
    json& scope;
    std::string wait;
    std::string status;
    std::string choice;
    bool jsonata = false;

    json& state(const std::string& name) const { return scope["States"][name]; }
};

struct Polling {
    std::int64_t intervalSeconds = 1;
    std::int64_t maximumAttempts = 1;
    double backoffRate = 1;
    std::string counter; ///< variable names
    std::string delay;

    bool backsOff() const { return backoffRate != 1; }
};

/// A variable name that the definition does not use.
std::string freeVariable(const json& definition, const std::string& wanted) {
    const std::string text = definition.dump(-1, ' ', false, json::error_handler_t::replace);
    std::string name = wanted;
    for (int number = 2; text.find(name) != std::string::npos; ++number)
        name = wanted + std::to_string(number);
    return name;
}

/// Sets variables where a transition is taken: in the catcher, the choice rule or the state.
void assign(json& holder, const json& variables) {
    json& assigned = holder["Assign"];
    if (!assigned.is_object())
        assigned = json::object();
    assigned.update(variables);
}

void startCounting(const Loop& loop, const Polling& polling) {
    json start{{polling.counter, 0}};
    if (polling.backsOff())
        start[polling.delay] = polling.intervalSeconds;
    forEachTransition(loop.scope, [&](const std::string& from, json& holder, const char* key) {
        if (holder[key] == loop.wait && from != loop.choice)
            assign(holder, start);
    });
    if (textOf(loop.scope, "StartAt") != loop.wait)
        return;
    const std::string first = freeStateName(loop.scope, "Start" + loop.wait);
    loop.scope["States"][first] = {{"Type", "Pass"}, {"Assign", start}, {"Next", loop.wait}};
    loop.scope["StartAt"] = first;
}

void count(const Loop& loop, const Polling& polling) {
    json next;
    if (loop.jsonata) {
        next[polling.counter] = fmt::format("{{% ${} + 1 %}}", polling.counter);
        if (polling.backsOff())
            next[polling.delay] =
                fmt::format("{{% $round(${} * {}) %}}", polling.delay, polling.backoffRate);
    } else {
        next[polling.counter + ".$"] = fmt::format("States.MathAdd(${}, 1)", polling.counter);
        // JSONPath can only add.
        std::string product = "$" + polling.delay;
        for (int factor = 1; factor < static_cast<int>(polling.backoffRate); ++factor)
            product = fmt::format("States.MathAdd({}, ${})", product, polling.delay);
        if (polling.backsOff())
            next[polling.delay + ".$"] = product;
    }
    assign(loop.state(loop.status), next);
}

void waitAgain(const Loop& loop, const Polling& polling) {
    json& wait = loop.state(loop.wait);
    for (const char* const field : {"Seconds", "SecondsPath", "Timestamp", "TimestampPath"})
        wait.erase(field);
    if (!polling.backsOff())
        wait["Seconds"] = polling.intervalSeconds;
    else if (loop.jsonata)
        wait["Seconds"] = fmt::format("{{% ${} %}}", polling.delay);
    else
        wait["SecondsPath"] = "$" + polling.delay;

    json again{{"Next", loop.wait}};
    if (loop.jsonata) {
        again["Condition"] =
            fmt::format("{{% ${} < {} %}}", polling.counter, polling.maximumAttempts);
    } else {
        again["Variable"] = "$" + polling.counter;
        again["NumericLessThan"] = polling.maximumAttempts;
    }
    loop.state(loop.choice)["Choices"].push_back(std::move(again));
}

std::set<std::string> statesLeadingTo(const json& scope, const std::string& state) {
    std::set<std::string> from;
    forEachTransition(scope, [&](const std::string& name, const json& holder, const char* key) {
        if (textOf(holder, key) == state)
            from.insert(name);
    });
    if (textOf(scope, "StartAt") == state)
        from.insert({});
    return from;
}

/// Whether Wait, Task and Choice stand there as a loop needs them; a reason where they do not.
bool checkLoop(WorkflowEdit& edit, const Loop& loop) {
    const auto refuse = [&](Text reason, const std::string& state) {
        edit.change.refuse(std::move(reason), edit.pointerOf(state));
        return false;
    };
    const json& states = loop.scope["States"];
    const auto type = [&](const std::string& name) {
        return states.contains(name) ? textOf(states[name], "Type") : std::string();
    };
    if (type(loop.status) != "Task" || type(loop.choice) != "Choice")
        return refuse(
            Text(translatable("Changes", "\"%1\" must be followed by a Task that asks for "
                                         "the status and a Choice that decides by it"),
                 {loop.wait}),
            loop.wait);
    if (textOf(states[loop.choice], "Default").empty() ||
        !states[loop.choice].contains("Choices") || !states[loop.choice]["Choices"].is_array())
        return refuse(
            Text(translatable("Changes", "\"%1\" needs a Default, which is taken while the "
                                         "status is not final and when the attempts are "
                                         "used up"),
                 {loop.choice}),
            loop.choice);
    const auto into = statesLeadingTo(loop.scope, loop.wait);
    if (into.contains(loop.choice))
        return refuse(Text(translatable("Changes", R"("%1" already leads back to "%2")"),
                           {loop.choice, loop.wait}),
                      loop.choice);
    for (const auto& [name, before] :
         {std::pair{loop.status, loop.wait}, std::pair{loop.choice, loop.status}})
        if (statesLeadingTo(loop.scope, name) != std::set{before})
            return refuse(Text(translatable("Changes", R"("%1" is also reached without "%2")"),
                               {name, before}),
                          name);
    return true;
}

void explain(WorkflowEdit& edit, const Polling& polling, double waitedSeconds) {
    double total = 0;
    auto interval = static_cast<double>(polling.intervalSeconds);
    for (std::int64_t i = 0; i < polling.maximumAttempts && std::isfinite(total); ++i) {
        total += interval;
        interval *= polling.backoffRate;
    }
    if (total < waitedSeconds)
        edit.change.note(
            Text(translatable("Changes", "It gives up after %1 of waiting, where %2 "
                                         "were allowed before"),
                 {Quantity{total, Unit::seconds}, Quantity{waitedSeconds, Unit::seconds}}));
    if (!edit.express())
        edit.change.note(
            Text(translatable("Changes", "Each round is three state transitions, which "
                                         "a Standard workflow is charged for")));
}

} // namespace

void pollInsteadOfWait(ChangeBuilder& change) {
    WorkflowEdit edit(change);
    Polling polling{.intervalSeconds = change.integer("intervalSeconds", 1, maximumIntervalSeconds),
                    .maximumAttempts = change.integer("maximumAttempts", 1, maximumPolls),
                    .backoffRate = change.has("backoffRate")
                                       ? change.number("backoffRate", 1, maximumBackoffRate)
                                       : 1,
                    .counter = {},
                    .delay = {}};
    if (!edit)
        return;
    const auto place = edit.place("state", "Wait");
    if (!place || change.failed())
        return;
    Loop loop{.scope = *place.scope,
              .wait = place.name,
              .status = textOf(place.state(), "Next"),
              .choice = {},
              .jsonata = usesJsonata(edit.definition, place.state())};
    const json& states = loop.scope["States"];
    if (states.contains(loop.status))
        loop.choice = textOf(states[loop.status], "Next");
    if (!checkLoop(edit, loop))
        return;
    if (!loop.jsonata && polling.backoffRate != std::floor(polling.backoffRate)) {
        change.badParameter(
            "backoffRate", Text(translatable("Changes", "JSONPath cannot multiply by a fraction; a "
                                                        "whole number is needed")));
        return;
    }
    polling.counter = freeVariable(edit.definition, "pollAttempt");
    polling.delay = freeVariable(edit.definition, "pollDelay");

    const auto seconds = place.state().find("Seconds");
    const bool literal = seconds != place.state().end() && seconds->is_number();
    explain(edit, polling, literal ? seconds->get<double>() : 0);
    startCounting(loop, polling);
    count(loop, polling);
    waitAgain(loop, polling);
    edit.commit();
}

} // namespace headroom::exploration
