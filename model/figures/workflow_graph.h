#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace headroom::figures {

inline constexpr std::size_t noNode = std::numeric_limits<std::size_t>::max();

/// What can be drawn of a state: of a state itself, or of a place where branches meet.
struct GraphNode {
    enum class Kind {
        state,
        start, ///< of the whole machine
        end,   ///< of the whole machine: where states with "End": true lead
        join,  ///< where the branches of a Parallel or the items of a Map have ended
    };
    Kind kind = Kind::state;
    std::string name;    ///< of the state; of a join the Parallel's or Map's
    std::string type;    ///< "Task", "Choice" ...; as written
    std::string detail;  ///< what it calls or how long it waits: "booking-processor", "30 s"
    std::string pointer; ///< of the state in the definition
    std::size_t container = noNode; ///< the Parallel or Map around it
    std::size_t branch = 0;         ///< which branch of it
    std::size_t retriers = 0;
};

struct GraphEdge {
    enum class Kind { next, choice, otherwise, caught, begin, done };
    std::size_t from = 0;
    std::size_t to = 0;
    Kind kind = Kind::next;
    std::string condition; ///< "$.status = \"paid\""; the errors of a Catch
};

/// A state machine as a drawing: what a definition says, nothing evaluated. Also of a definition
/// that is not valid, as far as it goes.
struct WorkflowGraph {
    std::vector<GraphNode> nodes; ///< the start first
    std::vector<GraphEdge> edges; ///< in the order of the states

    std::size_t find(const std::string& state) const; ///< noNode where there is none
};

WorkflowGraph workflowGraph(const nlohmann::json& definition);

/// A Choice rule in one line, as the language's own names and comparison signs.
std::string conditionText(const nlohmann::json& rule);

} // namespace headroom::figures
