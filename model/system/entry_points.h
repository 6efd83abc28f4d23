#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom::system {

/// Where something outside the application sets it to work.
struct EntryPoint {
    enum class Kind {
        route,    ///< a route of an API
        schedule, ///< a schedule, or a rule with one
        event,    ///< a rule's pattern
        queue,    ///< a queue that nothing in the application fills
        topic,    ///< a topic that nothing in the application fills
        function, ///< a function that nothing in the application calls
        workflow, ///< a workflow that nothing in the application starts
    };
    Kind kind = Kind::function;
    std::string id;          ///< unique, made of the entities' ids
    std::string pointer;     ///< of what makes it an entry point
    std::string target;      ///< "function", "workflow", "queue" or "topic"; of an event empty
    std::string targetId;    ///< of an event the bus
    std::string api;         ///< of a route
    double everySeconds = 0; ///< of a schedule
};

/// Entry points of a resolved document, in its order. Helper functions of a framework have none.
std::vector<EntryPoint> findEntryPoints(const nlohmann::json& document);

} // namespace headroom::system
