#pragma once

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <map>
#include <string>
#include <string_view>

namespace headroom::cli {

/// One case in, one result out, without the "id"; throws nothing, a failure is {"error": ...}. A
/// verb takes the parsed case, or the line itself where the order of members counts.
class BatchVerb {
public:
    // NOLINTBEGIN(google-explicit-constructor): the table of verbs names plain functions.
    BatchVerb(nlohmann::json (*verb)(const nlohmann::json& batchCase))
        : ofCase_(verb) {}
    BatchVerb(nlohmann::json (*verb)(std::string_view line))
        : ofLine_(verb) {}
    // NOLINTEND(google-explicit-constructor)

    nlohmann::json operator()(const nlohmann::json& batchCase, std::string_view line) const;

private:
    nlohmann::json (*ofCase_)(const nlohmann::json&) = nullptr;
    nlohmann::json (*ofLine_)(std::string_view) = nullptr;
};

/// The verbs that `batch` knows, by name.
const std::map<std::string, BatchVerb>& batchVerbs();

/// Reads one JSON case a line and writes one result a line, in order, each with the case's id.
/// A line that is no JSON object, and a case that fails, yield {"id", "error"}; the batch goes on.
void runBatch(const BatchVerb& verb, std::istream& cases, std::ostream& results);

} // namespace headroom::cli
