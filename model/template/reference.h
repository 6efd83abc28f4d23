#pragma once

#include <string>
#include <string_view>
#include <vector>

/// References to resources inside evaluated texts. CloudFormation knows their values only after
/// deployment, so an evaluated text keeps a mark `${/ID.Attribute}`, or `${/Child/ID.Attribute}`
/// for a resource of a child stack: `!Sub table/${Orders}` is "table/${/Orders}".
namespace headroom::templates {

struct Reference {
    std::string stack;     ///< path of the resource's stack: "" is the root, "/Child" a child
    std::string id;        ///< the resource's logical id
    std::string attribute; ///< behind the first dot; empty for the resource itself
    bool operator==(const Reference&) const = default;
};

/// The mark for a resource: `name` is "ID" or "ID.Attribute" as in `!Ref` and `!Sub`.
std::string referenceMark(std::string_view stack, std::string_view name);

/// A text cut into marks and what stands between them.
struct TextPiece {
    std::string_view text; ///< the characters as they stand, `${...}` of a mark included
    bool isReference = false;
};
std::vector<TextPiece> piecesOf(std::string_view text);

/// The references in a text, each once, in order of appearance.
std::vector<Reference> referencesIn(std::string_view text);
bool hasReference(std::string_view text);

/// The text with `${ID.Attribute}` for every mark, whatever its stack.
std::string withLocalMarks(std::string_view text);

/// The text with `${ID.Attribute}` or `${Child/ID.Attribute}` for every mark: the resolved
/// document's spelling.
std::string withDocumentMarks(std::string_view text);

} // namespace headroom::templates
