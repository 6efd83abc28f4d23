#include "model/figures/workflow_graph.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace headroom::figures {

using nlohmann::json;

namespace {

constexpr int deepestNesting = 30;

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string dumped(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

const json* objectAt(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_object() ? &*found : nullptr;
}

const json* arrayAt(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? &*found : nullptr;
}

/// "${Function}" or the last part of an ARN or URL.
std::string lastPart(std::string name) {
    if (name.starts_with("${") && name.ends_with("}"))
        return name.substr(2, name.size() - 3);
    const auto at = name.find_last_of(":/");
    name = at == std::string::npos ? name : name.substr(at + 1);
    if (name.starts_with("${") && name.ends_with("}"))
        return name.substr(2, name.size() - 3);
    return name;
}

std::string taskDetail(const json& state) {
    const std::string resource = textOf(state, "Resource");
    for (const char* payload : {"Parameters", "Arguments"})
        if (const json* parameters = objectAt(state, payload))
            for (const char* key :
                 {"FunctionName", "StateMachineArn", "TableName", "QueueUrl", "TopicArn"})
                if (const std::string target = textOf(*parameters, key); !target.empty())
                    return lastPart(target);
    constexpr std::string_view integration = "arn:aws:states:::";
    return resource.starts_with(integration) ? resource.substr(integration.size())
                                             : lastPart(resource);
}

std::string waitDetail(const json& state) {
    if (const auto seconds = state.find("Seconds"); seconds != state.end())
        return seconds->is_number() ? fmt::format("{} s", dumped(*seconds))
                                    : textOf(state, "Seconds");
    for (const char* key : {"SecondsPath", "Timestamp", "TimestampPath"})
        if (std::string text = textOf(state, key); !text.empty())
            return text;
    return {};
}

std::string detailOf(const json& state, const std::string& type) {
    if (type == "Task")
        return taskDetail(state);
    if (type == "Wait")
        return waitDetail(state);
    if (type == "Fail")
        return textOf(state, "Error");
    return {};
}

struct Operator {
    std::string_view ending;
    std::string_view sign;
};

// The longer endings first: "NumericGreaterThanEquals" ends with "Equals" too.
constexpr std::array operators{
    Operator{"GreaterThanEquals", ">="}, Operator{"LessThanEquals", "<="},
    Operator{"GreaterThan", ">"},        Operator{"LessThan", "<"},
    Operator{"Matches", "matches"},      Operator{"Equals", "="}};

std::string comparison(const json& rule) {
    const std::string variable = textOf(rule, "Variable");
    for (const auto& [key, value] : rule.items()) {
        if (key == "Variable" || key == "Next" || key == "Comment" || key == "Assign" ||
            key == "Output")
            continue;
        if (key.starts_with("Is"))
            return fmt::format("{}{}({})", value == false ? "not " : "", key, variable);
        std::string_view name = key;
        if (name.ends_with("Path"))
            name.remove_suffix(4);
        for (const Operator& known : operators)
            if (name.ends_with(known.ending))
                return fmt::format("{} {} {}", variable, known.sign,
                                   key.ends_with("Path") && value.is_string()
                                       ? value.get<std::string>()
                                       : dumped(value));
    }
    return variable;
}

std::string condition(const json& rule, int depth) {
    if (!rule.is_object() || depth > deepestNesting)
        return "...";
    if (std::string expression = textOf(rule, "Condition"); !expression.empty())
        return expression;
    for (const auto& [key, word] : {std::pair{"And", " and "}, std::pair{"Or", " or "}})
        if (const json* parts = arrayAt(rule, key)) {
            std::string text;
            for (const json& part : *parts) {
                const bool nested =
                    arrayAt(part, "And") != nullptr || arrayAt(part, "Or") != nullptr;
                const std::string inner = condition(part, depth + 1);
                text += text.empty() ? "" : word;
                text += nested ? fmt::format("({})", inner) : inner;
            }
            return text;
        }
    if (const json* inner = objectAt(rule, "Not"))
        return fmt::format("not ({})", condition(*inner, depth + 1));
    return comparison(rule);
}

std::string escaped(std::string token) {
    for (std::size_t at = 0; (at = token.find_first_of("~/", at)) != std::string::npos; at += 2)
        token.replace(at, 1, token[at] == '~' ? "~0" : "~1");
    return token;
}

class Builder {
public:
    WorkflowGraph build(const json& definition) {
        graph_.nodes.push_back({.kind = GraphNode::Kind::start});
        if (!definition.is_object())
            return std::move(graph_);
        addScope(definition, "", noNode, 0, 0);
        connectScope(definition, noNode, 0);
        return std::move(graph_);
    }

private:
    void addScope(const json& scope, const std::string& pointer, std::size_t container,
                  std::size_t branch, int depth) {
        const json* states = objectAt(scope, "States");
        if (states == nullptr || depth > deepestNesting)
            return;
        for (const auto& [name, state] : states->items()) {
            if (!state.is_object())
                continue;
            GraphNode node;
            node.name = name;
            node.type = textOf(state, "Type");
            node.detail = detailOf(state, node.type);
            node.pointer = fmt::format("{}/States/{}", pointer, escaped(name));
            node.container = container;
            node.branch = branch;
            if (const json* retry = arrayAt(state, "Retry"))
                node.retriers = retry->size();
            const std::size_t index = graph_.nodes.size();
            const std::string place = node.pointer;
            byName_.emplace(name, index);
            graph_.nodes.push_back(std::move(node));
            std::size_t count = 0;
            forEachScope(state, [&](const json& inner, const std::string& path) {
                addScope(inner, place + path, index, count++, depth + 1);
            });
            if (count > 0) {
                joins_[index] = graph_.nodes.size();
                graph_.nodes.push_back({.kind = GraphNode::Kind::join,
                                        .name = name,
                                        .type = graph_.nodes[index].type,
                                        .pointer = place,
                                        .container = index});
            }
        }
    }

    template <typename Visit>
    static void forEachScope(const json& state, const Visit& visit) {
        if (const json* branches = arrayAt(state, "Branches"))
            for (std::size_t i = 0; i < branches->size(); ++i)
                visit((*branches)[i], fmt::format("/Branches/{}", i));
        for (const char* key : {"ItemProcessor", "Iterator"})
            if (const json* processor = objectAt(state, key)) {
                visit(*processor, fmt::format("/{}", key));
                return;
            }
    }

    void connectScope(const json& scope, std::size_t container, int depth) {
        const json* states = scope.is_object() ? objectAt(scope, "States") : nullptr;
        if (states == nullptr || depth > deepestNesting)
            return;
        addEdge(container == noNode ? 0 : container, textOf(scope, "StartAt"),
                container == noNode ? GraphEdge::Kind::next : GraphEdge::Kind::begin, "");
        for (const auto& [name, state] : states->items()) {
            if (!state.is_object())
                continue;
            const std::size_t index = byName_.at(name);
            connectState(state, index, container);
            forEachScope(state, [&](const json& inner, const std::string&) {
                connectScope(inner, index, depth + 1);
            });
        }
    }

    void connectState(const json& state, std::size_t index, std::size_t container) {
        const auto join = joins_.find(index);
        const std::size_t from = join == joins_.end() ? index : join->second;
        if (const json* choices = arrayAt(state, "Choices"))
            for (const json& rule : *choices)
                if (rule.is_object())
                    addEdge(index, textOf(rule, "Next"), GraphEdge::Kind::choice,
                            conditionText(rule));
        addEdge(index, textOf(state, "Default"), GraphEdge::Kind::otherwise, "");
        addEdge(from, textOf(state, "Next"), GraphEdge::Kind::next, "");
        if (const auto end = state.find("End"); end != state.end() && *end == true)
            finish(from, container);
        if (const std::string& type = graph_.nodes[index].type;
            container != noNode && (type == "Succeed" || type == "Fail"))
            finish(from, container);
        if (const json* catchers = arrayAt(state, "Catch"))
            for (const json& catcher : *catchers) {
                if (!catcher.is_object())
                    continue;
                std::string errors;
                if (const json* names = arrayAt(catcher, "ErrorEquals"))
                    for (const json& name : *names)
                        if (name.is_string())
                            errors += (errors.empty() ? "" : ", ") + name.get<std::string>();
                addEdge(index, textOf(catcher, "Next"), GraphEdge::Kind::caught, errors);
            }
    }

    void addEdge(std::size_t from, const std::string& to, GraphEdge::Kind kind,
                 std::string condition) {
        const auto target = byName_.find(to);
        if (target != byName_.end())
            graph_.edges.push_back({from, target->second, kind, std::move(condition)});
    }

    /// A thread of execution ends here: the machine, or one of its branches.
    void finish(std::size_t from, std::size_t container) {
        if (container != noNode) {
            graph_.edges.push_back({from, joins_.at(container), GraphEdge::Kind::done, ""});
            return;
        }
        if (end_ == noNode) {
            end_ = graph_.nodes.size();
            graph_.nodes.push_back({.kind = GraphNode::Kind::end});
        }
        graph_.edges.push_back({from, end_, GraphEdge::Kind::done, ""});
    }

    WorkflowGraph graph_;
    std::map<std::string, std::size_t> byName_;
    std::map<std::size_t, std::size_t> joins_;
    std::size_t end_ = noNode;
};

} // namespace

std::size_t WorkflowGraph::find(const std::string& state) const {
    const auto found = std::ranges::find_if(nodes, [&state](const GraphNode& node) {
        return node.kind == GraphNode::Kind::state && node.name == state;
    });
    return found == nodes.end() ? noNode : static_cast<std::size_t>(found - nodes.begin());
}

std::string conditionText(const json& rule) {
    return condition(rule, 0);
}

WorkflowGraph workflowGraph(const json& definition) {
    return Builder().build(definition);
}

} // namespace headroom::figures
