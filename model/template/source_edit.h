#pragma once

#include "model/document/node.h"
#include "model/document/source_text.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Edits of JSON and YAML files that leave everything else as it stands: comments, order, layout.
namespace headroom::templates {

/// Bytes of a file and what stands there instead.
struct SourceEdit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
    bool operator==(const SourceEdit&) const = default;
};

/// Where a value's own text begins (behind a YAML tag or anchor) and ends. Nothing where the text
/// at its place is not the value's: it is an alias, or written by a loop.
std::optional<std::size_t> valueBegin(const document::SourceText& source,
                                      const document::Node& node);
std::optional<std::size_t> valueEnd(const document::SourceText& source, const document::Node& node);

/// The edit that puts a scalar in place of one, in the quotes of the old one. Numbers stay quoted
/// where `keepQuotes` is set: CloudFormation takes "512" for 512.
std::optional<SourceEdit> replaceScalar(const document::SourceText& source,
                                        const document::Node& node, const nlohmann::json& value,
                                        bool keepQuotes);

/// The edits that make `after` of the value at `node`, which is `before`: members are added,
/// removed and replaced one by one, arrays whole. False where a place cannot be edited; then some
/// edits are missing.
bool editValue(const document::SourceText& source, const document::Node& node,
               const nlohmann::json& before, const nlohmann::json& after,
               std::vector<SourceEdit>& edits);

/// The edit that puts `key: value` before an object's first member, in the object's own style.
std::optional<SourceEdit> insertMember(const document::SourceText& source,
                                       const document::Node& object, std::string_view key,
                                       const nlohmann::json& value);

/// Orders edits by place and drops repeated ones; false where two overlap.
bool arrange(std::vector<SourceEdit>& edits);

/// The file with arranged edits made.
std::string withEdits(std::string_view content, const std::vector<SourceEdit>& edits);

} // namespace headroom::templates
