#include "model/system/reading.h"
#include "model/system/task_states.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace headroom::system {

using document::Severity;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

/// A part of the document, shared with its owner or copied.
std::shared_ptr<const json> shared(const Reading& reading, const json* part) {
    if (!part)
        return std::make_shared<const json>(json::object());
    if (reading.options.owner)
        return {reading.options.owner, part};
    return std::make_shared<const json>(*part);
}

/// Shares that add up to 1.
template <class Entry>
void normalise(ObjectReader& entry, std::string_view key, std::vector<Entry>& entries) {
    double total = 0;
    for (const Entry& item : entries)
        total += item.share;
    if (total <= 0)
        return entry.report(
            Severity::error, "system.out-of-range",
            Text(translatable("System", "The shares of “%1” are all 0"), {std::string(key)}), key);
    for (Entry& item : entries)
        item.share /= total;
}

void readInputs(const Reading& reading, ObjectReader& behaviour, Workflow& workflow) {
    behaviour.members("inputs", [&](std::string_view name, ObjectReader& input) {
        workflow.inputs.push_back({std::string(name), input.number("share", 1, share),
                                   shared(reading, input.raw("value"))});
    });
    if (workflow.inputs.empty())
        workflow.inputs.push_back({"default", 1, shared(reading, nullptr)});
    normalise(behaviour, "inputs", workflow.inputs);
}

Observation readObservation(const StateBehaviour& state, ObjectReader entry) {
    const auto outcome = [&](ObjectReader& from, std::string_view key) {
        std::string name = from.text(key);
        if (std::ranges::find(state.outcomes, name, &Outcome::name) == state.outcomes.end())
            from.unknownEntity(key, "outcomes", name);
        return name;
    };
    Observation observation;
    observation.startedBy = entry.text("startedBy");
    entry.items("reached", [&](ObjectReader& stage) {
        observation.reached.push_back({stage.text("state"), outcome(stage, "outcome")});
    });
    observation.otherwise = outcome(entry, "otherwise");
    return observation;
}

void readOutcomes(const Reading& reading, ObjectReader& entry, StateBehaviour& state) {
    entry.members("outcomes", [&](std::string_view name, ObjectReader& outcome) {
        state.outcomes.push_back({std::string(name), outcome.number("share", 1, share),
                                  shared(reading, outcome.raw("result"))});
    });
    if (!state.outcomes.empty())
        normalise(entry, "outcomes", state.outcomes);
    if (entry.has("observes"))
        state.observes = readObservation(state, entry.object("observes"));
}

StateBehaviour readState(Reading& reading, std::string_view name, ObjectReader& entry) {
    StateBehaviour state;
    state.state = name;
    state.action = entry.text("action");
    state.latency = entry.optionalLognormal("latencyMedianMs", "latencySigmaLn");
    state.errorRate = entry.number("errorRate", 0, share);
    state.callbackMedianSeconds = entry.optionalNumber("callbackMedianSeconds");
    state.callbackSigmaLn = entry.number("callbackSigmaLn", 0, sigmaRange);
    readOutcomes(reading, entry, state);
    state.publishes = readPublications(reading, entry);
    entry.numbers("branchShares", share, [&](std::string_view next, double part) {
        state.branchShares.push_back({std::string(next), part});
    });
    return state;
}

/// The bus that an entry of a putEvents request names.
std::string busOf(const Reading& reading, const json& entry) {
    const auto name = entry.find("EventBusName");
    if (name == entry.end() || !name->is_string())
        return "default";
    const std::string_view text = name->get_ref<const std::string&>();
    if (text.starts_with("${") && text.ends_with('}'))
        return std::string(text.substr(2, text.find_first_of(".}") - 2));
    const json* buses = reading.root.raw("buses");
    if (!buses || !buses->is_object())
        return std::string(text);
    for (const auto& [id, bus] : buses->items()) {
        if (bus.is_object() && bus.value("name", json()) == *name)
            return id;
    }
    return std::string(text);
}

/// The event types that the request of an events:putEvents state names.
void derivePublications(const Reading& reading, const TaskState& task, StateBehaviour& behaviour) {
    for (const char* key : {"Parameters", "Arguments"}) {
        const auto request = task.state->find(key);
        if (request == task.state->end() || !request->is_object())
            continue;
        const auto entries = request->find("Entries");
        if (entries == request->end() || !entries->is_array())
            continue;
        for (const json& entry : *entries) {
            if (!entry.is_object())
                continue;
            const std::string bus = busOf(reading, entry);
            const auto type =
                std::ranges::find_if(reading.system.events, [&](const EventType& candidate) {
                    return candidate.bus == bus &&
                           entry.value("Source", json()) == candidate.source &&
                           entry.value("DetailType", json()) == candidate.detailType;
                });
            if (type != reading.system.events.end())
                behaviour.publishes.push_back({type->id, 1, 1});
        }
    }
}

const CalibratedValue& usualLatency(const Calibration& calibration, std::string_view service) {
    const auto& known = calibration.at("services." + std::string(service));
    return known.path.empty() ? calibration.at("services.default") : known;
}

/// What a Task state's definition leaves open and the overlay does not say.
void complete(Reading& reading, const TaskState& task, ObjectReader entry,
              StateBehaviour& behaviour) {
    const Calibration& calibration = reading.calibration;
    if (task.service != "lambda" && !behaviour.latency) {
        const CalibratedValue& usual = usualLatency(calibration, task.service);
        behaviour.latency = usual.lognormal;
        entry.defaulted("latencyMedianMs", usual.lognormal.medianMs, usual);
    }
    if (task.callback && !behaviour.callbackMedianSeconds) {
        behaviour.callbackMedianSeconds =
            entry.number("callbackMedianSeconds", calibration.at("services.callbackMedianSeconds"));
        behaviour.callbackSigmaLn =
            entry.number("callbackSigmaLn", calibration.at("services.callbackSigmaLn"), sigmaRange);
    }
    if (task.service == "events" && behaviour.publishes.empty())
        derivePublications(reading, task, behaviour);
}

void readStates(Reading& reading, ObjectReader& behaviour, const DefinedStates& defined,
                Workflow& workflow) {
    behaviour.members("states", [&](std::string_view name, ObjectReader& entry) {
        if (std::ranges::binary_search(defined.names, name))
            workflow.states.push_back(readState(reading, name, entry));
        else
            entry.report(Severity::warning, "system.unknown-state",
                         Text(translatable("System", "The definition of “%1” has no state “%2”; "
                                                     "what is said about it is ignored"),
                              {workflow.id, std::string(name)}));
    });
    ObjectReader states = behaviour.object("states");
    for (const TaskState& task : defined.tasks) {
        const auto stated = std::ranges::find(workflow.states, task.name, &StateBehaviour::state);
        if (stated == workflow.states.end() && task.service == "lambda" && !task.callback)
            continue;
        StateBehaviour& state =
            stated != workflow.states.end() ? *stated : workflow.states.emplace_back();
        state.state = task.name;
        complete(reading, task, states.object(task.name), state);
    }
    std::ranges::sort(workflow.states, {}, &StateBehaviour::state);
}

} // namespace

void readWorkflows(Reading& reading) {
    static constexpr std::array types{std::string_view("STANDARD"), std::string_view("EXPRESS")};
    reading.root.members("workflows", [&](std::string_view id, ObjectReader& entry) {
        Workflow workflow;
        workflow.id = id;
        workflow.name = entry.text("name", id);
        workflow.express = entry.choice("type", types) == 1;
        const json* definition = entry.raw("definition");
        if (!definition || !definition->is_object())
            return entry.report(Severity::warning, "system.no-definition",
                                Text(translatable("System", "“%1” has no definition that can be "
                                                            "read; it is not simulated"),
                                     {workflow.name}),
                                "definition");
        workflow.definition = shared(reading, definition);
        ObjectReader behaviour = reading.behaviour.object(id);
        readInputs(reading, behaviour, workflow);
        behaviour.numbers("itemCounts", nonNegative, [&](std::string_view state, double items) {
            workflow.itemCounts.push_back({std::string(state), items});
        });
        readStates(reading, behaviour, findStates(*definition), workflow);
        reading.system.workflows.push_back(std::move(workflow));
    });
}

} // namespace headroom::system
