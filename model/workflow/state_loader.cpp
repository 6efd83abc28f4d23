#include "model/workflow/state_loader.h"

#include "model/document/json_pointer.h"
#include "model/workflow/jsonata_fields.h"

#include <algorithm>
#include <array>

namespace headroom::workflow {

using document::Text;
using document::translatable;

namespace {

// Deeper nesting of Parallel and Map is refused, so that walking a machine may recurse.
constexpr int maximumScopeDepth = 60;

constexpr std::size_t longestStateName = 80;

constexpr std::array typeNames{"Task",    "Pass", "Choice",   "Wait",
                               "Succeed", "Fail", "Parallel", "Map"};

std::size_t characterCount(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::optional<StateType> stateType(ObjectReader& reader) {
    const auto name = reader.requiredString("Type");
    if (!name)
        return std::nullopt;
    const auto found = std::ranges::find(typeNames, *name);
    if (found == typeNames.end()) {
        reader.report().error(
            "workflow.state-type", reader.pointerTo("Type"),
            Text(translatable("Workflow", "there is no state type '%1'"), {*name}));
        return std::nullopt;
    }
    return static_cast<StateType>(found - typeNames.begin());
}

QueryLanguage stateLanguage(ObjectReader& reader, QueryLanguage machine) {
    const auto language = reader.string("QueryLanguage");
    if (!language)
        return machine;
    if (*language == "JSONata")
        return QueryLanguage::jsonata;
    if (*language != "JSONPath")
        reader.report().error(
            "workflow.query-language", reader.pointerTo("QueryLanguage"),
            Text(translatable("Workflow", "QueryLanguage is JSONPath or JSONata, not '%1'"),
                 {*language}));
    else if (machine == QueryLanguage::jsonata)
        reader.report().error(
            "workflow.query-language", reader.pointerTo("QueryLanguage"),
            Text(translatable("Workflow", "a state cannot use JSONPath where the whole state "
                                          "machine uses JSONata")));
    return QueryLanguage::jsonPath;
}

/// Next and End: exactly one of them.
void loadTransition(const StateLoading& loading) {
    ObjectReader& reader = loading.reader;
    const auto next = reader.string("Next");
    const auto end = reader.boolean("End");
    if (next)
        loading.refer(slot::next, *next, reader.pointerTo("Next"));
    if (next.has_value() == end.value_or(false))
        reader.report().error("workflow.transition", reader.pointer(),
                              Text(translatable("Workflow", "the state needs either Next or "
                                                            "\"End\": true, and not both")));
}

bool hasTransition(StateType type) {
    return type != StateType::choice && type != StateType::succeed && type != StateType::fail;
}

bool hasResult(StateType type) {
    return type == StateType::task || type == StateType::parallel || type == StateType::map;
}

void loadJsonPathFields(const StateLoading& loading, StateType type) {
    ObjectReader& reader = loading.reader;
    State& state = loading.state;
    if (type == StateType::fail)
        return;
    state.inputPath = reader.dataPath("InputPath");
    state.outputPath = reader.dataPath("OutputPath");
    if (type == StateType::succeed)
        return;
    state.assign = reader.payloadTemplate("Assign");
    if (hasResult(type))
        state.resultSelector = reader.payloadTemplate("ResultSelector");
    if (hasResult(type) || type == StateType::pass) {
        state.parameters = reader.payloadTemplate("Parameters");
        state.resultPath = reader.resultPath();
    }
}

void loadJsonataFields(const StateLoading& loading, StateType type) {
    ObjectReader& reader = loading.reader;
    loading.loading.definition().usesJsonata = true;
    if (type == StateType::fail)
        return;
    reader.expression("Output");
    if (type != StateType::succeed)
        reader.expression("Assign");
    if (type == StateType::task || type == StateType::parallel)
        reader.expression("Arguments");
}

PassState loadPass(const StateLoading& loading) {
    PassState pass;
    if (loading.state.language == QueryLanguage::jsonPath)
        if (const Value* result = loading.reader.take("Result"))
            pass.result = *result;
    return pass;
}

StateDetails loadDetails(const StateLoading& loading, StateType type) {
    switch (type) {
    case StateType::task:
        return loadTask(loading);
    case StateType::pass:
        return loadPass(loading);
    case StateType::choice:
        return loadChoice(loading);
    case StateType::wait:
        return loadWait(loading);
    case StateType::succeed:
        return SucceedState{};
    case StateType::fail:
        return loadFail(loading);
    case StateType::parallel:
        return loadParallel(loading);
    case StateType::map:
        return loadMap(loading);
    }
    return SucceedState{};
}

} // namespace

void StateLoading::refer(std::uint32_t slot, std::string_view target, std::string pointer) const {
    loading.refer({state.scope, std::move(pointer), std::string(target), index, slot});
}

std::uint32_t Loading::loadScope(ObjectReader& reader, std::uint32_t owner,
                                 QueryLanguage language) {
    const auto scope = static_cast<std::uint32_t>(definition_.scopes.size());
    definition_.scopes.push_back({});
    definition_.scopes[scope].owner = owner;
    if (++depth_ > maximumScopeDepth) {
        report_.error("workflow.too-deep", reader.pointer(),
                      Text(translatable("Workflow", "Parallel and Map states nest too deeply")));
        reader.take("StartAt");
        reader.take("States");
        --depth_;
        return scope;
    }
    if (const auto startAt = reader.requiredString("StartAt"))
        refer({scope, reader.pointerTo("StartAt"), *startAt, noState, 0});
    if (const Object* states = reader.requiredObject("States")) {
        if (states->size() == 0)
            report_.error(
                "workflow.empty-list", reader.pointerTo("States"),
                Text(translatable("Workflow", "%1 must not be empty"), {std::string("States")}));
        for (const Member& member : states->members())
            loadState(member.name, member.value, scope,
                      document::appendToken(reader.pointerTo("States"), member.name), language);
    }
    --depth_;
    return scope;
}

void Loading::loadState(const std::string& name, const Value& json, std::uint32_t scope,
                        const std::string& pointer, QueryLanguage language) {
    if (name.empty() || characterCount(name) > longestStateName)
        report_.error("workflow.state-name", pointer,
                      Text(translatable("Workflow", "a state's name has 1 to 80 characters")));
    const auto index = static_cast<std::uint32_t>(definition_.states.size());
    if (!byName_.try_emplace(name, index).second)
        report_.error("workflow.duplicate-state", pointer,
                      Text(translatable("Workflow", "there is another state '%1'; names are unique "
                                                    "in the whole state machine"),
                           {name}));
    definition_.states.push_back({});
    definition_.scopes[scope].states.push_back(index);
    State state;
    state.name = name;
    state.pointer = pointer;
    state.scope = scope;
    definition_.states[index] = state; // branches that are read meanwhile may look at it
    if (!json.isObject()) {
        report_.error("workflow.wrong-type", pointer,
                      Text(translatable("Workflow", "a state is an object")));
        return;
    }
    ObjectReader languageReader(json.object(), pointer, QueryLanguage::jsonPath, report_);
    state.language = stateLanguage(languageReader, language);
    ObjectReader reader(json.object(), pointer, state.language, report_);
    reader.take("QueryLanguage");
    const auto type = stateType(reader);
    if (!type)
        return;
    const std::string written = text(json);
    state.readsContext =
        written.find("$$") != std::string::npos || written.find("$states") != std::string::npos;
    if (state.language == QueryLanguage::jsonata)
        state.jsonata = std::make_shared<const JsonataFields>(readJsonataFields(json));
    const StateLoading loading{*this, reader, state, index};
    if (state.language == QueryLanguage::jsonPath)
        loadJsonPathFields(loading, *type);
    else
        loadJsonataFields(loading, *type);
    state.details = loadDetails(loading, *type);
    if (hasTransition(*type))
        loadTransition(loading);
    if (hasResult(*type))
        loadErrorHandling(loading);
    reader.finish();
    definition_.states[index] = std::move(state);
}

} // namespace headroom::workflow
