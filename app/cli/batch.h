#pragma once

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <iosfwd>
#include <map>
#include <string>

namespace headroom::cli {

/// One case in, one result out, without the "id"; throws nothing, a failure is {"error": ...}.
using BatchVerb = std::function<nlohmann::json(const nlohmann::json& batchCase)>;

/// The verbs that `batch` knows, by name.
const std::map<std::string, BatchVerb>& batchVerbs();

/// Reads one JSON case a line and writes one result a line, in order, each with the case's id.
/// A line that is no JSON object, and a case that fails, yield {"id", "error"}; the batch goes on.
void runBatch(const BatchVerb& verb, std::istream& cases, std::ostream& results);

} // namespace headroom::cli
