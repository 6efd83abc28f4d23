#include "model/calibration/execution_history.h"

#include "model/calibration/json_fields.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <set>
#include <utility>

namespace headroom::calibration {

using nlohmann::json;

namespace {

/// A whole number, or the text of one: logs quote them.
std::optional<std::int64_t> whole(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return std::nullopt;
    if (found->is_number_integer())
        return found->get<std::int64_t>();
    if (found->is_string()) {
        const auto& text = found->get_ref<const std::string&>();
        std::int64_t value = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc())
            return value;
    }
    return std::nullopt;
}

/// ISO 8601, seconds with a fraction, or milliseconds as a text.
std::optional<EpochMs> timeOf(const json& event) {
    if (const auto logged = whole(event, "event_timestamp"))
        return logged;
    const auto found = event.find("timestamp");
    if (found == event.end())
        return std::nullopt;
    if (found->is_string())
        return readTimestamp(found->get_ref<const std::string&>());
    if (!found->is_number())
        return std::nullopt;
    constexpr double latestSeconds = 1e11;
    const double seconds = found->get<double>();
    if (!(seconds >= 0 && seconds < latestSeconds))
        return std::nullopt;
    return static_cast<EpochMs>(seconds * 1000 + 0.5);
}

/// The member with the event's details; null where it has none.
const json* detailsOf(const json& event) {
    if (const auto logged = event.find("details"); logged != event.end())
        return logged->is_object() ? &*logged : nullptr;
    for (const auto& [key, value] : event.items()) {
        if (key.ends_with("EventDetails") && value.is_object())
            return &value;
    }
    return nullptr;
}

/// arn:aws:states:REGION:ACCOUNT:express:WORKFLOW:EXECUTION, likewise with `execution`.
std::string_view workflowOf(std::string_view arn) {
    for (int field = 0; field < 6; ++field) {
        const auto colon = arn.find(':');
        if (colon == std::string_view::npos)
            return {};
        arn.remove_prefix(colon + 1);
    }
    return arn.substr(0, arn.find(':'));
}

/// The function that a task invokes: the resource of the older form, else among the parameters,
/// which are a JSON text.
std::string invokedFunction(const json& details, bool older) {
    if (older)
        return std::string(word(details, "resource"));
    const auto parameters = json::parse(word(details, "parameters"), nullptr, false);
    return parameters.is_object() ? std::string(word(parameters, "FunctionName")) : std::string();
}

double elapsed(EpochMs from, EpochMs to) {
    return static_cast<double>(to > from ? to - from : 0);
}

} // namespace

ExecutionHistories::ExecutionHistories(Observations& observations, FileReport& report)
    : observations_(observations)
    , report_(report) {}

bool ExecutionHistories::read(const json& record, std::uint64_t line) {
    const bool logged = record.contains("previous_event_id");
    if (!record.is_object() || (!logged && !record.contains("previousEventId")))
        return false;
    const auto id = whole(record, "id");
    const auto previous = whole(record, logged ? "previous_event_id" : "previousEventId");
    const auto time = timeOf(record);
    const auto type = word(record, "type");
    if (!id || !previous || !time || type.empty()) {
        report_.skip(line, "an event without id, type or timestamp");
        return true;
    }
    report_.count(logged ? "Express workflow logs" : "execution histories");
    const std::string arn(word(record, "execution_arn"));
    if (type == "ExecutionStarted") {
        if (const auto known = open_.find(arn); known != open_.end()) {
            settle(known->second);
            open_.erase(known);
        }
    }
    if (!open_.contains(arn) && open_.size() >= mostOpenExecutions) {
        report_.skip(line, "too many executions whose end is missing");
        return true;
    }
    Execution& execution = open_[arn];
    execution.logged = logged;
    if (execution.branches.size() >= mostEvents) {
        report_.skip(line, "an execution with more than 100,000 events");
        return true;
    }
    if (execution.workflow.empty() && !arn.empty())
        execution.workflow = workflowOf(arn);
    // The causal parent carries the branch on; branches of a Parallel state interleave.
    Branch branch;
    if (const auto parent = execution.branches.find(*previous); parent != execution.branches.end())
        branch = parent->second;
    apply(execution, {*id, type, *time, detailsOf(record)}, branch);
    execution.branches[*id] = std::move(branch);
    if (type.starts_with("Execution") && type != "ExecutionStarted" &&
        type != "ExecutionRedriven") {
        settle(execution);
        open_.erase(arn);
    }
    return true;
}

void ExecutionHistories::apply(Execution& execution, const Event& event, Branch& branch) {
    const auto type = event.type;
    auto& seen = execution.seen;
    if (type.ends_with("StateEntered")) {
        const std::string name(event.details != nullptr ? word(*event.details, "name") : "");
        if (name.empty())
            return;
        if (branch.exited)
            ++seen.states[branch.state].next[name];
        Branch entered;
        entered.state = name;
        entered.entered = event.time;
        entered.taskEnd = type.starts_with("Wait") ? 0 : branch.taskEnd;
        branch = std::move(entered);
        seen.states[name];
    } else if (type.ends_with("StateExited")) {
        // The exit of a Parallel or Map state comes from the last branch: its name tells.
        const auto name = event.details != nullptr ? word(*event.details, "name") : "";
        if (name == branch.state && branch.entered > 0)
            seen.states[branch.state].duration.add(elapsed(branch.entered, event.time));
        if (type.starts_with("Wait"))
            branch.taskEnd = 0;
        if (!name.empty())
            branch.state = name;
        branch.exited = true;
    } else if (type == "MapStateStarted") {
        const auto length =
            event.details != nullptr ? whole(*event.details, "length") : std::nullopt;
        if (length && *length >= 0)
            seen.states[branch.state].items.add(static_cast<double>(*length));
    } else if (type == "ExecutionStarted") {
        execution.started = event.time;
        ++seen.started;
        seen.first = seen.last = event.time;
    } else if (type == "ExecutionSucceeded") {
        if (execution.started > 0)
            seen.execution.add(elapsed(execution.started, event.time));
    } else if (type == "ExecutionFailed" || type == "ExecutionTimedOut" ||
               type == "ExecutionAborted") {
        ++seen.failed;
    } else {
        for (const std::string_view kind : {"LambdaFunction", "Task", "Activity"}) {
            if (type.starts_with(kind)) {
                branch.lambda |= kind == "LambdaFunction";
                applyTask(execution, event, branch, type.substr(kind.size()));
            }
        }
    }
}

void ExecutionHistories::applyTask(Execution& execution, const Event& event, Branch& branch,
                                   std::string_view step) {
    auto& seen = execution.seen;
    auto& state = seen.states[branch.state];
    if (step == "Scheduled") {
        ++state.attempts;
        // Only the first attempt follows the state before.
        if (branch.scheduled > 0)
            branch.taskEnd = 0;
        branch.scheduled = event.time;
        branch.started = branch.submitted = 0;
        if (event.details != nullptr) {
            const bool older = branch.lambda;
            branch.lambda |= word(*event.details, "resourceType") == "lambda";
            if (branch.lambda)
                branch.function = invokedFunction(*event.details, older);
        }
    } else if (step == "Started") {
        branch.started = event.time;
        if (branch.taskEnd > 0)
            seen.transition.add(elapsed(branch.taskEnd, event.time));
        branch.taskEnd = 0;
    } else if (step == "Submitted") {
        branch.submitted = event.time;
    } else if (step == "Succeeded") {
        const EpochMs begin = branch.started > 0 ? branch.started : branch.scheduled;
        if (branch.submitted > 0)
            state.callback.add(elapsed(branch.submitted, event.time));
        else if (!branch.lambda && begin > 0)
            state.service.add(elapsed(begin, event.time));
        else if (branch.started > 0 && !branch.function.empty())
            seen.invoked[branch.function].add(elapsed(branch.started, event.time));
        branch.taskEnd = event.time;
    } else if (step.ends_with("Failed") || step == "TimedOut") {
        ++state.failures;
        branch.taskEnd = 0;
    }
}

void ExecutionHistories::settle(Execution& execution) {
    execution.branches.clear();
    if (execution.seen.states.empty() && execution.seen.started == 0)
        return;
    const auto time = execution.started > 0 ? std::optional(execution.started) : std::nullopt;
    if (!observations_.counts(time))
        return;
    std::set<std::string> states;
    for (const auto& [name, state] : execution.seen.states) {
        if (!name.empty())
            states.insert(name);
    }
    execution.seen.states.erase("");
    const auto id = execution.workflow.empty() ? observations_.names().workflowWith(states)
                                               : observations_.names().workflow(execution.workflow);
    if (!id) {
        observations_.addUnmapped(execution.workflow.empty() ? report_.file : execution.workflow);
        return;
    }
    execution.seen.sources.insert(report_.file);
    if (execution.logged)
        execution.seen.logged = execution.seen.started;
    observations_.add(*id, execution.seen);
}

void ExecutionHistories::finish() {
    for (auto& [arn, execution] : open_)
        settle(execution);
    open_.clear();
}

} // namespace headroom::calibration
