#include "model/system/definition_graph.h"

#include <nlohmann/json.hpp>

#include <set>

namespace headroom::system {

using nlohmann::json;

namespace {

constexpr std::size_t longestSearch = 2000;

std::string_view textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? std::string_view(found->get_ref<const std::string&>())
               : std::string_view();
}

bool isNull(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_null();
}

/// throughTemplate() where the expression is a path.
std::optional<DataPath> pathThrough(const json& payload, const DataPath& path) {
    const auto source = throughTemplate(payload, path);
    if (!source)
        return std::nullopt;
    const auto taken = dataPath(source->expression);
    if (!taken)
        return std::nullopt;
    return joined(*taken, source->rest);
}

} // namespace

struct DefinitionGraph::Search {
    std::vector<DataOrigin> origins;
    std::set<std::pair<std::string_view, DataPath>> visited;
};

std::optional<TemplateSource> throughTemplate(const json& payload, const DataPath& path) {
    const json* level = &payload;
    for (std::size_t i = 0; i < path.size() && level->is_object(); ++i) {
        if (const auto computed = level->find(path[i] + ".$");
            computed != level->end() && computed->is_string())
            return TemplateSource{computed->get<std::string>(),
                                  {path.begin() + static_cast<std::ptrdiff_t>(i) + 1, path.end()}};
        const auto next = level->find(path[i]);
        if (next == level->end())
            return std::nullopt;
        level = &*next;
    }
    return std::nullopt;
}

DataPath pathMember(const json& state, const char* key) {
    return dataPath(textOf(state, key)).value_or(DataPath());
}

DefinitionGraph::DefinitionGraph(const json& machine) {
    const auto states = machine.find("States");
    if (states == machine.end() || !states->is_object())
        return;
    for (const auto& [name, state] : states->get_ref<const json::object_t&>()) {
        if (state.is_object())
            states_.emplace(name, &state);
    }
    start_ = textOf(machine, "StartAt");
    for (const auto& [name, state] : states_)
        connect(name, *state);
}

void DefinitionGraph::addEdge(std::string_view from, const json& holder, const json* catcher) {
    if (const auto next = textOf(holder, "Next"); !next.empty())
        predecessors_[next].push_back({from, catcher});
}

void DefinitionGraph::connect(std::string_view from, const json& state) {
    addEdge(from, state, nullptr);
    if (const auto next = textOf(state, "Default"); !next.empty())
        predecessors_[next].push_back({from, nullptr});
    for (const char* key : {"Choices", "Catch"}) {
        const auto list = state.find(key);
        if (list == state.end() || !list->is_array())
            continue;
        for (const json& entry : *list) {
            if (entry.is_object())
                addEdge(from, entry, std::string_view(key) == "Catch" ? &entry : nullptr);
        }
    }
}

std::vector<DataOrigin> DefinitionGraph::originsOfInput(std::string_view state,
                                                        const DataPath& path) const {
    Search search;
    searchInput(search, state, path);
    return std::move(search.origins);
}

std::vector<DataOrigin> DefinitionGraph::originsOfOutput(std::string_view state,
                                                         const DataPath& path) const {
    Search search;
    searchOutput(search, state, path);
    return std::move(search.origins);
}

void DefinitionGraph::searchInput(Search& search, std::string_view state,
                                  const DataPath& path) const {
    if (search.visited.size() > longestSearch || !search.visited.emplace(state, path).second)
        return;
    if (state == start_)
        search.origins.push_back({{}, path});
    const auto edges = predecessors_.find(state);
    if (edges == predecessors_.end())
        return;
    for (const auto& [from, catcher] : edges->second) {
        if (!catcher)
            searchOutput(search, from, path);
        else if (!below(path, pathMember(*catcher, "ResultPath")) || isNull(*catcher, "ResultPath"))
            searchInput(search, from, path);
    }
}

void DefinitionGraph::searchOutput(Search& search, std::string_view state,
                                   const DataPath& path) const {
    const auto found = states_.find(state);
    if (found == states_.end() || isNull(*found->second, "OutputPath"))
        return;
    const json& entry = *found->second;
    const std::string_view type = textOf(entry, "Type");
    const DataPath full = joined(pathMember(entry, "OutputPath"), path);
    const DataPath input = pathMember(entry, "InputPath");
    const bool makesResult =
        type == "Task" || type == "Pass" || type == "Parallel" || type == "Map";
    if (!makesResult)
        return searchInput(search, state, joined(input, full));
    if (isNull(entry, "ResultPath"))
        return searchInput(search, state, full);
    const auto result = below(full, pathMember(entry, "ResultPath"));
    if (!result)
        return searchInput(search, state, full);
    if (type == "Task")
        return searchTask(search, state, *result);
    if (type == "Parallel")
        return searchParallel(search, state, *result);
    if (type != "Pass" || entry.contains("Result"))
        return;
    if (const auto parameters = entry.find("Parameters"); parameters != entry.end()) {
        if (const auto source = pathThrough(*parameters, *result))
            searchInput(search, state, joined(input, *source));
        return;
    }
    searchInput(search, state, joined(input, *result));
}

/// The result of a Parallel is the list of its branches' outputs.
void DefinitionGraph::searchParallel(Search& search, std::string_view state,
                                     const DataPath& path) const {
    const json& entry = *states_.at(state);
    const auto branches = entry.find("Branches");
    const std::string index = path.empty() ? std::string() : path.front();
    if (branches == entry.end() || !branches->is_array() || entry.contains("ResultSelector"))
        return;
    for (std::size_t i = 0; i < branches->size(); ++i) {
        if (std::to_string(i) != index)
            continue;
        const DefinitionGraph branch((*branches)[i]);
        for (const auto& [name, last] : branch.states()) {
            if (last->value("End", false) || textOf(*last, "Type") == "Succeed")
                branch.searchOutput(search, name, {path.begin() + 1, path.end()});
        }
    }
    // What the branches take from their own input is left alone: it passes through unchanged.
    std::erase_if(search.origins, [](const DataOrigin& origin) { return origin.task.empty(); });
}

void DefinitionGraph::searchTask(Search& search, std::string_view state,
                                 const DataPath& path) const {
    const json& entry = *states_.at(state);
    std::optional<DataPath> raw = path;
    if (const auto selector = entry.find("ResultSelector"); selector != entry.end())
        raw = pathThrough(*selector, path);
    if (!raw)
        return;
    // Of lambda:invoke the function's answer is the Payload.
    const std::string_view resource = textOf(entry, "Resource");
    if (resource.ends_with(":::lambda:invoke"))
        raw = below(*raw, {"Payload"});
    if (raw)
        search.origins.push_back({state, std::move(*raw)});
}

} // namespace headroom::system
