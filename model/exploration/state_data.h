#pragma once

#include <nlohmann/json_fwd.hpp>

#include <set>
#include <string>
#include <vector>

/// What a state reads of its input and what it leaves of it, as far as the definition shows.
namespace headroom::exploration {

/// Members from the top of the input: {} is the whole input, {"payment", "status"} is
/// $.payment.status. Anything but plain member names ends a path.
using DataPath = std::vector<std::string>;

/// Whether one path leads into what the other names.
bool overlaps(const DataPath& a, const DataPath& b);

/// The paths of the input that an expression names: "$.a.b" and "States.Format('{}', $.c)" in
/// JSONPath, "{% $states.input.a %}" in JSONata.
std::set<DataPath> pathsInJsonPath(const std::string& expression);
std::set<DataPath> pathsInJsonata(const std::string& expression);

struct StateData {
    std::set<DataPath> reads;
    /// What later states find changed: nothing, one path, or the whole input replaced.
    std::set<DataPath> writes;
    /// The expression of a JSONata Output that is neither the input nor the bare result: its text,
    /// since which members it adds cannot be told.
    std::string output;
};

StateData dataOf(const nlohmann::json& state, bool jsonata);

/// Where a catcher leaves the error: a path, or {} for the whole input; nothing where discarded.
std::set<DataPath> errorPathOf(const nlohmann::json& catcher, bool jsonata);

} // namespace headroom::exploration
