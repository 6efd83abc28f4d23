#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

namespace headroom::document {

enum class NodeKind : std::uint8_t { null, boolean, integer, real, text, array, object };

struct Member;

/// One value of a file together with the place where it stands: 32 bytes, owned by a NodeArena.
/// YAML aliases make several parents share a node, so a tree may expand to more values than it
/// holds; the readers limit by how much.
class Node {
public:
    NodeKind kind() const { return kind_; }
    bool isNull() const { return kind_ == NodeKind::null; }
    bool isText() const { return kind_ == NodeKind::text; }
    bool isArray() const { return kind_ == NodeKind::array; }
    bool isObject() const { return kind_ == NodeKind::object; }
    bool isScalar() const { return !isArray() && !isObject(); }

    /// The byte offset in the file at which the value begins (in YAML at its tag or anchor).
    std::uint32_t begin() const { return begin_; }

    /// A scalar as it is spelled, unescaped: "010" and "1.50" keep their form; "" of containers.
    std::string_view spelling() const;
    bool boolean() const { return kind_ == NodeKind::boolean && number_.integer != 0; }
    std::int64_t integer() const { return kind_ == NodeKind::integer ? number_.integer : 0; }
    /// An integer or a real number; 0 of anything else.
    double real() const;

    /// The items of an array; none of anything else.
    std::span<const Node* const> items() const;
    /// The members of an object, each key once, ordered by key; none of anything else.
    std::span<const Member> members() const;

    /// The member of that name, or nothing.
    const Node* find(std::string_view key) const;
    const Member* findMember(std::string_view key) const;
    /// The item of that index, or nothing.
    const Node* item(std::size_t index) const;

private:
    friend class NodeArena;

    union Data {
        const char* text;
        const Node* const* items;
        const Member* members;
    };
    union Number {
        std::int64_t integer;
        double real;
    };

    NodeKind kind_ = NodeKind::null;
    std::uint32_t begin_ = 0;
    std::uint32_t size_ = 0;
    Data data_{nullptr};
    Number number_{0};
};

struct Member {
    std::string_view key;
    std::uint32_t keyBegin = 0; ///< where the key stands
    const Node* value = nullptr;
};

/// Owns nodes and their texts; what it hands out lives as long as the arena.
class NodeArena {
public:
    NodeArena();

    const Node* null(std::string_view spelling, std::uint32_t begin);
    const Node* boolean(bool value, std::string_view spelling, std::uint32_t begin);
    const Node* integer(std::int64_t value, std::string_view spelling, std::uint32_t begin);
    const Node* real(double value, std::string_view spelling, std::uint32_t begin);
    const Node* text(std::string_view value, std::uint32_t begin);
    const Node* array(std::span<const Node* const> items, std::uint32_t begin);
    /// Of members with the same key the last one stays; their keys must outlive the arena
    /// (keep()). The keys that were given more than once are appended to `repeated`, each with
    /// its last place.
    const Node* object(std::span<const Member> members, std::uint32_t begin,
                       std::vector<Member>* repeated = nullptr);

    /// A copy of the text that lives as long as the arena.
    std::string_view keep(std::string_view text);

private:
    Node* make(NodeKind kind, std::uint32_t begin);
    void setText(Node& node, std::string_view spelling);

    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;
};

/// The node that a JSON pointer names below `root`, or nothing.
const Node* findNode(const Node& root, std::string_view pointer);

/// The deepest existing node on the way to a JSON pointer; `root` at least.
const Node* nearestNode(const Node& root, std::string_view pointer);

nlohmann::json toJson(const Node& node);

} // namespace headroom::document
