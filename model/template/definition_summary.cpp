#include "model/template/definition_summary.h"

#include "model/template/function.h"

#include <nlohmann/json.hpp>

namespace headroom::templates {

using Json = nlohmann::json;

namespace {

std::string textAt(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// `arn:aws:states:::lambda:invoke`, its variants and the SDK's own.
bool isInvoke(std::string_view resource) {
    return resource.find(":states:::lambda:invoke") != std::string_view::npos ||
           resource.find(":states:::aws-sdk:lambda:invoke") != std::string_view::npos;
}

bool isFunctionArn(std::string_view resource) {
    return resource.find(":lambda:") != std::string_view::npos &&
           resource.find(":function:") != std::string_view::npos;
}

class Summary {
public:
    explicit Summary(const Application& application)
        : application_(application) {}

    void addStates(const Json& machine) {
        const auto states = machine.find("States");
        if (states == machine.end() || !states->is_object())
            return;
        for (const auto& [name, state] : states->items())
            if (state.is_object())
                addState(name, state);
    }

    DefinitionSummary result;

private:
    void addState(const std::string& name, const Json& state) {
        const auto type = textAt(state, "Type");
        ++result.stateCount;
        if (!type.empty())
            ++result.statesByType[type];
        if (type == "Task")
            addTask(name, state);
        if (const auto branches = state.find("Branches");
            branches != state.end() && branches->is_array())
            for (const auto& branch : *branches)
                addBranch(branch);
        for (const auto* processor : {"ItemProcessor", "Iterator"})
            if (const auto found = state.find(processor); found != state.end())
                addBranch(*found);
    }

    void addBranch(const Json& branch) {
        if (branch.is_object())
            addStates(branch);
    }

    void addTask(const std::string& name, const Json& state) {
        const auto resource = textAt(state, "Resource");
        if (isInvoke(resource)) {
            result.lambdaTasks[name] = functionNamedIn(functionName(state));
            return;
        }
        auto function = functionNamedIn(resource);
        if (function || isFunctionArn(resource))
            result.lambdaTasks[name] = std::move(function);
    }

    static std::string functionName(const Json& state) {
        for (const auto* arguments : {"Parameters", "Arguments"})
            if (const auto found = state.find(arguments);
                found != state.end() && found->is_object())
                return textAt(*found, "FunctionName");
        return {};
    }

    std::optional<Reference> functionNamedIn(const std::string& text) const {
        auto reference = application_.resourceNamedIn(text);
        if (!reference)
            return std::nullopt;
        const auto type = application_.resource(*reference)->type;
        if (!isFunction(type) && !isAliasOrVersion(type))
            return std::nullopt;
        return reference;
    }

    const Application& application_;
};

} // namespace

DefinitionSummary summarize(const Json& definition, const Application& application) {
    Summary summary(application);
    if (!definition.is_object())
        return std::move(summary.result);
    if (definition.contains("StartAt"))
        summary.result.startAt = textAt(definition, "StartAt");
    const auto language = textAt(definition, "QueryLanguage");
    summary.result.queryLanguage = language.empty() ? "JSONPath" : language;
    summary.addStates(definition);
    return std::move(summary.result);
}

} // namespace headroom::templates
