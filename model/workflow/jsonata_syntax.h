#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom::workflow {

/// Whether a text is meant as a JSONata expression: it starts with "{%" or ends with "%}".
bool looksLikeJsonata(std::string_view text);

/// What is wrong with the form of "{% expression %}", or nothing. Only the syntax is checked
/// (https://docs.jsonata.org); evaluating JSONata is the place for a second DataFlow.
std::optional<std::string> jsonataProblem(std::string_view text);

} // namespace headroom::workflow
