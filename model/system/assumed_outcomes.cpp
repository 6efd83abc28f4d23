#include "model/system/assumed_outcomes.h"

#include "model/system/choice_values.h"
#include "model/system/definition_graph.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace headroom::system {

using nlohmann::json;

namespace {

constexpr std::size_t mostVariants = 12; // of a task's outcomes, and of inputs
constexpr int deepestNesting = 20;
constexpr std::string_view executionInput = "$$.Execution.Input";
constexpr std::string_view mapItem = "$$.Map.Item.Value";

std::string_view textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? std::string_view(found->get_ref<const std::string&>())
               : std::string_view();
}

/// An example for what an expression does with the value.
json exampleFor(std::string_view expression) {
    if (expression.find("States.Math") != std::string_view::npos ||
        expression.find("States.ArrayRange") != std::string_view::npos)
        return 1;
    if (expression.find("States.Array") != std::string_view::npos &&
        expression.find("States.Array(") == std::string_view::npos)
        return json::array({1});
    if (expression.find("States.StringToJson") != std::string_view::npos)
        return "{}";
    return "example";
}

/// What is put into one Task's answer, or into the input.
class Answer {
public:
    void example(const DataPath& path, const json& value) { examples_.emplace_back(path, value); }

    /// A part of one branch of a Choice.
    void branch(const json* choice, std::size_t index, const DataPath& path, const json& value) {
        auto& branches = choices_[choice];
        branches.resize(std::max(branches.size(), index + 1));
        branches[index].emplace_back(path, value);
    }

    std::vector<json> variants() const {
        std::vector<json> results{json::object()};
        for (const auto& [choice, branches] : choices_) {
            const bool room = results.size() * branches.size() <= mostVariants;
            std::vector<json> combined;
            for (const json& result : results) {
                for (std::size_t i = 0; i < (room ? branches.size() : 1); ++i)
                    combined.push_back(with(result, branches[i], Placing::always));
            }
            results = std::move(combined);
        }
        for (json& result : results)
            result = with(std::move(result), examples_, Placing::ifNothingIsThere);
        std::ranges::sort(results);
        results.erase(std::unique(results.begin(), results.end()), results.end());
        return results;
    }

    bool empty() const { return examples_.empty() && choices_.empty(); }

private:
    static json with(json result, const ChoiceValues& values, Placing placing) {
        for (const auto& [path, value] : values)
            place(result, path, value, placing);
        return result;
    }

    ChoiceValues examples_;
    std::map<const json*, std::vector<ChoiceValues>> choices_;
};

class OutcomeSearch {
public:
    json run(const json& definition) {
        if (textOf(definition, "QueryLanguage") != "JSONata") {
            for (const auto& [path, value] : visit(definition, 0))
                input_.example(path, value);
        }
        json behaviour = json::object();
        const auto inputs = input_.variants();
        for (std::size_t i = 0; i < inputs.size(); ++i)
            behaviour["inputs"][numbered("input", i)] = {{"share", shareOf(inputs.size())},
                                                         {"value", inputs[i]}};
        for (const auto& [state, answer] : answers_)
            addOutcomes(behaviour, std::string(state), answer.variants());
        addBranchShares(behaviour, definition, 0);
        return behaviour;
    }

private:
    static std::string numbered(const char* word, std::size_t index) {
        return word + std::string("-") + std::to_string(index + 1);
    }

    static double shareOf(std::size_t count) { return 1.0 / static_cast<double>(count); }

    static void addOutcomes(json& behaviour, const std::string& state,
                            const std::vector<json>& results) {
        for (std::size_t i = 0; i < results.size(); ++i)
            behaviour["states"][state]["outcomes"][numbered("outcome", i)] = {
                {"share", shareOf(results.size())}, {"result", results[i]}};
    }

    /// Reads of one level; those that come from its input are returned, the choices' first branch
    /// and examples alike, for the level above.
    ChoiceValues visit(const json& machine, int depth) {
        ChoiceValues fromInput;
        if (depth > deepestNesting || !machine.is_object())
            return fromInput;
        const DefinitionGraph graph(machine);
        for (const auto& [name, state] : graph.states()) {
            if (textOf(*state, "Type") == "Choice")
                addChoice(graph, name, *state, depth, fromInput);
            addReads(graph, name, *state, fromInput);
            addInnerReads(graph, name, *state, depth, fromInput);
        }
        return fromInput;
    }

    void addChoice(const DefinitionGraph& graph, std::string_view name, const json& state,
                   int depth, ChoiceValues& fromInput) {
        const DataPath input = pathMember(state, "InputPath");
        const auto branches = choiceValues(state);
        for (std::size_t i = 0; i < branches.size(); ++i) {
            for (const auto& [path, value] : branches[i]) {
                for (const DataOrigin& origin : graph.originsOfInput(name, joined(input, path))) {
                    if (!origin.task.empty())
                        answers_[origin.task].branch(&state, i, origin.path, value);
                    else if (depth == 0)
                        input_.branch(&state, i, origin.path, value);
                    else if (i == 0)
                        fromInput.emplace_back(origin.path, value);
                }
            }
        }
    }

    void need(const std::vector<DataOrigin>& origins, const json& value, ChoiceValues& fromInput) {
        for (const DataOrigin& origin : origins) {
            if (origin.path.empty() && !value.is_array())
                continue; // the whole is there without our doing
            if (origin.task.empty())
                fromInput.emplace_back(origin.path, value);
            else
                answers_[origin.task].example(origin.path, value);
        }
    }

    void addReads(const DefinitionGraph& graph, std::string_view name, const json& state,
                  ChoiceValues& fromInput) {
        const DataPath input = pathMember(state, "InputPath");
        const auto read = [&](std::string_view expression, const json& value) {
            for (const std::string_view text : pathsIn(expression)) {
                if (text.starts_with(executionInput))
                    needInput("$" + std::string(text.substr(executionInput.size())), value);
                else if (text.starts_with(mapItem) && textOf(state, "Type") == "Map")
                    needItem(graph, name, state, itemPath(text), value, fromInput);
                else if (const auto path = dataPath(text))
                    need(graph.originsOfInput(name, joined(input, *path)), value, fromInput);
            }
        };
        need(graph.originsOfInput(name, input), json::object(), fromInput);
        need(graph.originsOfOutput(name, {}), json::object(), fromInput);
        if (textOf(state, "Type") == "Map" && !state.contains("ItemReader"))
            read(state.contains("ItemsPath") ? textOf(state, "ItemsPath") : "$",
                 json::array({json::object()}));
        read(textOf(state, "SecondsPath"), 1);
        read(textOf(state, "TimeoutSecondsPath"), 60);
        read(textOf(state, "HeartbeatSecondsPath"), 60);
        read(textOf(state, "MaxConcurrencyPath"), 1);
        read(textOf(state, "TimestampPath"), "2026-01-15T12:00:00Z");
        read(textOf(state, "ErrorPath"), "example");
        read(textOf(state, "CausePath"), "example");
        for (const char* key : {"Parameters", "ItemSelector", "Assign"}) {
            if (const auto payload = state.find(key); payload != state.end())
                eachExpression(*payload, 0, [&](const std::string& expression) {
                    read(expression, exampleFor(expression));
                });
        }
        if (const auto selector = state.find("ResultSelector");
            selector != state.end() && textOf(state, "Type") == "Task")
            addSelectorReads(name, state, *selector);
    }

    void needInput(const std::string& jsonPath, const json& value) {
        if (const auto path = dataPath(jsonPath); path && !path->empty())
            input_.example(*path, value);
    }

    /// The place in an item that `$$.Map.Item.Value.name` names.
    static DataPath itemPath(std::string_view expression) {
        return dataPath("$" + std::string(expression.substr(mapItem.size()))).value_or(DataPath());
    }

    void needItem(const DefinitionGraph& graph, std::string_view name, const json& state,
                  const DataPath& path, const json& value, ChoiceValues& fromInput) {
        const DataPath items =
            joined(pathMember(state, "InputPath"), pathMember(state, "ItemsPath"));
        if (!path.empty())
            need(graph.originsOfInput(name, joined(joined(items, {"0"}), path)), value, fromInput);
    }

    /// A ResultSelector reads the raw result; of lambda:invoke the function gives its Payload.
    void addSelectorReads(std::string_view name, const json& state, const json& selector) {
        const bool invokes = textOf(state, "Resource").ends_with(":::lambda:invoke");
        eachExpression(selector, 0, [&](const std::string& expression) {
            for (const std::string_view text : pathsIn(expression)) {
                auto path = dataPath(text);
                if (path && invokes)
                    path = below(*path, {"Payload"});
                if (path && !path->empty())
                    answers_[name].example(*path, exampleFor(expression));
            }
        });
    }

    /// What branches and item processors read from their input is read from the state's.
    void addInnerReads(const DefinitionGraph& graph, std::string_view name, const json& state,
                       int depth, ChoiceValues& fromInput) {
        if (const auto branches = state.find("Branches");
            branches != state.end() && branches->is_array()) {
            for (const json& branch : *branches)
                passUp(graph, name, state, {}, visit(branch, depth + 1), fromInput);
        }
        for (const char* key : {"ItemProcessor", "Iterator"}) {
            if (const auto processor = state.find(key); processor != state.end())
                passUp(graph, name, state, joined(pathMember(state, "ItemsPath"), {"0"}),
                       visit(*processor, depth + 1), fromInput);
        }
    }

    void passUp(const DefinitionGraph& graph, std::string_view name, const json& state,
                const DataPath& prefix, const ChoiceValues& reads, ChoiceValues& fromInput) {
        const DataPath input = pathMember(state, "InputPath");
        const json* payload = nullptr;
        for (const char* key : {"Parameters", "ItemSelector"}) {
            if (const auto found = state.find(key); found != state.end())
                payload = &*found;
        }
        for (const auto& [path, value] : reads) {
            if (!payload) {
                need(graph.originsOfInput(name, joined(input, joined(prefix, path))), value,
                     fromInput);
                continue;
            }
            const auto source = throughTemplate(*payload, path);
            if (!source)
                continue;
            if (source->expression.starts_with(mapItem))
                needItem(graph, name, state, joined(itemPath(source->expression), source->rest),
                         value, fromInput);
            else if (const auto taken = dataPath(source->expression))
                need(graph.originsOfInput(name, joined(joined(input, *taken), source->rest)), value,
                     fromInput);
        }
    }

    template <class Use>
    static void eachExpression(const json& payload, int depth, const Use& use) {
        if (depth > deepestNesting)
            return;
        if (payload.is_array()) {
            for (const json& item : payload)
                eachExpression(item, depth + 1, use);
        } else if (payload.is_object()) {
            for (const auto& [key, value] : payload.items()) {
                if (key.ends_with(".$") && value.is_string())
                    use(value.template get_ref<const std::string&>());
                else
                    eachExpression(value, depth + 1, use);
            }
        }
    }

    static void addBranchShares(json& behaviour, const json& machine, int depth) {
        const auto states = machine.find("States");
        if (depth > deepestNesting || states == machine.end() || !states->is_object())
            return;
        for (const auto& [name, state] : states->items()) {
            if (!state.is_object())
                continue;
            const auto rules = state.find("Choices");
            const bool conditions = rules != state.end() && rules->is_array() && !rules->empty() &&
                                    rules->front().is_object() &&
                                    rules->front().contains("Condition");
            if (conditions)
                addShares(behaviour["states"][name]["branchShares"], state);
            for (const char* key : {"ItemProcessor", "Iterator"}) {
                if (const auto inner = state.find(key); inner != state.end() && inner->is_object())
                    addBranchShares(behaviour, *inner, depth + 1);
            }
            if (const auto branches = state.find("Branches");
                branches != state.end() && branches->is_array()) {
                for (const json& branch : *branches) {
                    if (branch.is_object())
                        addBranchShares(behaviour, branch, depth + 1);
                }
            }
        }
    }

    static void addShares(json& shares, const json& choice) {
        std::vector<std::string> next;
        for (const json& rule : choice.at("Choices"))
            next.emplace_back(rule.is_object() ? textOf(rule, "Next") : std::string_view());
        next.emplace_back(textOf(choice, "Default"));
        std::erase(next, std::string());
        for (const std::string& state : next)
            shares[state] =
                (shares.contains(state) ? shares[state].get<double>() : 0.0) + shareOf(next.size());
    }

    Answer input_;
    std::map<std::string_view, Answer> answers_;
};

} // namespace

json assumedOutcomes(const json& definition) {
    if (!definition.is_object())
        return json::object();
    return OutcomeSearch().run(definition);
}

} // namespace headroom::system
