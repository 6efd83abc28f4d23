#pragma once

#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom::figures {

/// A state of a state machine that asks a table itself, by the DynamoDB integration.
struct StateAccess {
    std::string state;
    std::string table; ///< the id, from a literal TableName like "${BookingTable}"
    system::TableOperation operation = system::TableOperation::getItem;
};

/// Those states of a definition, in Parallel and Map as well. States whose table or operation
/// cannot be known from the definition are left out.
std::vector<StateAccess> stateAccesses(const nlohmann::json& definition);

} // namespace headroom::figures
