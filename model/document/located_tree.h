#pragma once

#include "model/document/diagnostic.h"
#include "model/document/node.h"
#include "model/document/source_text.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::document {

/// What the readers refuse, with a message that says so.
namespace limits {
inline constexpr std::size_t fileBytes = std::size_t{16} * 1024 * 1024;
/// Containers within containers, aliases followed. Every walk over a tree may recurse this deep.
inline constexpr std::size_t depth = 400;
/// Values that aliases may add to those that stand in the file.
inline constexpr std::size_t aliasedValues = 1'000'000;
} // namespace limits

/// A key that an object holds more than once; the last one counts.
struct DuplicateKey {
    std::string key;
    SourceLocation location; ///< of the last one
    bool operator==(const DuplicateKey&) const = default;
};

/// A file as a tree in which every value knows its place. Cheap to move, immutable, safe to share
/// between threads; `root` lives as long as the tree.
struct LocatedTree {
    std::shared_ptr<const SourceText> source;
    std::shared_ptr<const NodeArena> arena;
    const Node* root = nullptr;
    std::vector<DuplicateKey> duplicateKeys; ///< by place

    SourceLocation locate(const Node& node) const { return source->locate(node.begin()); }
    /// The place of the value that a JSON pointer names, or of its nearest existing ancestor.
    SourceLocation locate(std::string_view pointer) const;
};

/// A tree, or nothing where the file is refused, with what is to be said about the file: errors
/// where there is no tree, warnings about duplicate keys otherwise.
struct ReadTree {
    std::optional<LocatedTree> tree;
    Diagnostics diagnostics;
};

/// Reads JSON or YAML: YAML where the name ends in .yaml or .yml or the text does not begin like
/// JSON. A strictly valid JSON text is read as JSON whatever its name.
ReadTree readTree(std::shared_ptr<const SourceText> source);

} // namespace headroom::document
