#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::system {

/// Behaviour of a workflow of which only the definition is known, in the form of the overlay's
/// `behaviour/WORKFLOW`: inputs and outcomes of the Task states with every member that the
/// definition reads (examples: `"example"`, 1, ...) and so that each branch of a Choice is taken by
/// one of them, all with the same share. Choices in JSONata get `branchShares`. What cannot be
/// told (values that several states make together, intrinsic functions on examples) is left to
/// fail in the simulation as it would.
nlohmann::json assumedOutcomes(const nlohmann::json& definition);

} // namespace headroom::system
