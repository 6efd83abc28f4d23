#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::system {

/// A place in a state's data: member names and array indices.
using DataPath = std::vector<std::string>;

/// A reference path such as `$.order.items[0]['net price']`; nothing for a variable (`$name`), the
/// context (`$$`) and for paths that select several values.
std::optional<DataPath> dataPath(std::string_view jsonPath);

/// The reference paths in a text that a `KEY.$` member holds: the text itself, or the arguments of
/// an intrinsic function.
std::vector<std::string_view> pathsIn(std::string_view expression);

/// The path below `prefix`, or nothing where it does not begin with it.
std::optional<DataPath> below(const DataPath& path, const DataPath& prefix);

DataPath joined(DataPath head, const DataPath& tail);

enum class Placing {
    ifNothingIsThere, ///< an example: whatever is known better stays
    always,
};

/// Puts a value at the path, making objects and arrays on the way.
void place(nlohmann::json& root, const DataPath& path, const nlohmann::json& value,
           Placing placing);

} // namespace headroom::system
