#pragma once

#include "model/document/located_tree.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom::document {

/// Puts a LocatedTree together from a parser's events, below the limits. After a failure (depth,
/// aliased values, a key that is no text) every call is ignored.
class TreeBuilder {
public:
    explicit TreeBuilder(std::shared_ptr<const SourceText> source);

    NodeArena& arena() { return *arena_; }

    void scalar(const Node* node);
    void beginArray(std::uint32_t begin);
    void endArray();
    void beginObject(std::uint32_t begin);
    /// Announces the key of the object's next value.
    void key(std::string_view name, std::uint32_t begin);
    void endObject();
    /// Whether the next value of the innermost container must be preceded by a key.
    bool expectsKey() const;

    /// A finished value that aliases can stand for.
    struct Shared {
        const Node* node = nullptr;
        std::size_t values = 1; ///< with aliases followed
        std::size_t height = 0; ///< containers within it
    };
    /// The value finished last.
    const Shared& last() const { return last_; }
    /// The alias of a finished value.
    void alias(const Shared& shared, std::uint32_t begin);

    void fail(Diagnostic diagnostic);
    bool failed() const { return failure_.has_value(); }

    /// The tree, once all containers are closed.
    ReadTree finish();

private:
    struct Frame {
        bool isObject = false;
        std::uint32_t begin = 0;
        std::size_t firstMember = 0;
        std::size_t firstItem = 0;
        std::optional<Member> pendingKey;
        std::size_t values = 1;
        std::size_t height = 0;
    };

    void open(bool isObject, std::uint32_t begin);
    void put(Shared value);
    void close();
    void addMerged(std::size_t firstMember);
    void reportRepeated();
    void failAt(std::uint32_t begin, const char* code, Text message);

    std::shared_ptr<const SourceText> source_;
    std::shared_ptr<NodeArena> arena_;
    std::vector<Frame> frames_;
    std::vector<Member> members_;
    std::vector<const Node*> items_;
    std::vector<Member> repeated_;
    std::vector<DuplicateKey> duplicateKeys_;
    Shared last_;
    std::size_t aliasedValues_ = 0;
    std::optional<Diagnostic> failure_;
    const Node* root_ = nullptr;
};

} // namespace headroom::document
