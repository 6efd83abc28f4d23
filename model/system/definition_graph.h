#pragma once

#include "model/system/data_path.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::system {

/// Where the data that a state reads comes from.
struct DataOrigin {
    std::string_view task; ///< the Task state whose answer holds it; empty: the machine's input
    DataPath path;         ///< within that answer (what the function or service returns) or input
};

/// One level of a definition: a state machine, a branch or an item processor. Views and pointers
/// go into the definition, which must outlive the graph.
class DefinitionGraph {
public:
    explicit DefinitionGraph(const nlohmann::json& machine);

    const std::map<std::string_view, const nlohmann::json*>& states() const { return states_; }

    /// Origins of what stands at `path` in the raw input of a state, on every way that leads to
    /// it. Nothing where it is made by a Pass or a Map.
    std::vector<DataOrigin> originsOfInput(std::string_view state, const DataPath& path) const;

    /// The same of the state's output.
    std::vector<DataOrigin> originsOfOutput(std::string_view state, const DataPath& path) const;

private:
    struct Edge {
        std::string_view from;
        const nlohmann::json* catcher = nullptr; ///< the error's way
    };
    struct Search;

    void connect(std::string_view from, const nlohmann::json& state);
    void addEdge(std::string_view from, const nlohmann::json& holder,
                 const nlohmann::json* catcher);
    void searchInput(Search& search, std::string_view state, const DataPath& path) const;
    void searchOutput(Search& search, std::string_view state, const DataPath& path) const;
    void searchTask(Search& search, std::string_view state, const DataPath& path) const;
    void searchParallel(Search& search, std::string_view state, const DataPath& path) const;

    std::map<std::string_view, const nlohmann::json*> states_;
    std::map<std::string_view, std::vector<Edge>> predecessors_;
    std::string_view start_;
};

/// Where a payload template takes a part of its result from.
struct TemplateSource {
    std::string expression; ///< of a `KEY.$` member
    DataPath rest;          ///< below what the expression gives
};

/// Nothing where the template states that part itself, or does not have it.
std::optional<TemplateSource> throughTemplate(const nlohmann::json& payload, const DataPath& path);

/// The path that a member such as `InputPath` holds: the root where it is absent or no path.
DataPath pathMember(const nlohmann::json& state, const char* key);

} // namespace headroom::system
