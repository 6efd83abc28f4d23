#include "model/document/node.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace headroom::document {

std::string_view Node::spelling() const {
    return isScalar() ? std::string_view(data_.text, size_) : std::string_view();
}

double Node::real() const {
    if (kind_ == NodeKind::integer)
        return static_cast<double>(number_.integer);
    return kind_ == NodeKind::real ? number_.real : 0;
}

std::span<const Node* const> Node::items() const {
    if (!isArray())
        return {};
    return {data_.items, size_};
}

std::span<const Member> Node::members() const {
    if (!isObject())
        return {};
    return {data_.members, size_};
}

const Member* Node::findMember(std::string_view key) const {
    const auto all = members();
    const auto found = std::ranges::lower_bound(all, key, {}, &Member::key);
    return found != all.end() && found->key == key ? &*found : nullptr;
}

const Node* Node::find(std::string_view key) const {
    const auto* member = findMember(key);
    return member != nullptr ? member->value : nullptr;
}

const Node* Node::item(std::size_t index) const {
    const auto all = items();
    return index < all.size() ? all[index] : nullptr;
}

NodeArena::NodeArena()
    : memory_(std::make_unique<std::pmr::monotonic_buffer_resource>()) {}

Node* NodeArena::make(NodeKind kind, std::uint32_t begin) {
    auto* node = new (memory_->allocate(sizeof(Node), alignof(Node))) Node;
    node->kind_ = kind;
    node->begin_ = begin;
    return node;
}

std::string_view NodeArena::keep(std::string_view text) {
    if (text.empty())
        return {};
    auto* copy = static_cast<char*>(memory_->allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

void NodeArena::setText(Node& node, std::string_view spelling) {
    const auto kept = keep(spelling);
    node.data_.text = kept.data();
    node.size_ = static_cast<std::uint32_t>(kept.size());
}

const Node* NodeArena::null(std::string_view spelling, std::uint32_t begin) {
    auto* node = make(NodeKind::null, begin);
    setText(*node, spelling);
    return node;
}

const Node* NodeArena::boolean(bool value, std::string_view spelling, std::uint32_t begin) {
    auto* node = make(NodeKind::boolean, begin);
    setText(*node, spelling);
    node->number_.integer = value ? 1 : 0;
    return node;
}

const Node* NodeArena::integer(std::int64_t value, std::string_view spelling, std::uint32_t begin) {
    auto* node = make(NodeKind::integer, begin);
    setText(*node, spelling);
    node->number_.integer = value;
    return node;
}

const Node* NodeArena::real(double value, std::string_view spelling, std::uint32_t begin) {
    auto* node = make(NodeKind::real, begin);
    setText(*node, spelling);
    node->number_.real = value;
    return node;
}

const Node* NodeArena::text(std::string_view value, std::uint32_t begin) {
    auto* node = make(NodeKind::text, begin);
    setText(*node, value);
    return node;
}

const Node* NodeArena::array(std::span<const Node* const> items, std::uint32_t begin) {
    auto* node = make(NodeKind::array, begin);
    auto* copy =
        static_cast<const Node**>(memory_->allocate(items.size_bytes(), alignof(const Node*)));
    std::ranges::copy(items, copy);
    node->data_.items = copy;
    node->size_ = static_cast<std::uint32_t>(items.size());
    return node;
}

const Node* NodeArena::object(std::span<const Member> members, std::uint32_t begin,
                              std::vector<Member>* repeated) {
    auto* node = make(NodeKind::object, begin);
    auto* copy = static_cast<Member*>(memory_->allocate(members.size_bytes(), alignof(Member)));
    std::ranges::uninitialized_copy(members, std::span(copy, members.size()));
    const std::span sorted(copy, members.size());
    std::ranges::stable_sort(sorted, {}, &Member::key);
    // The last of equal keys follows the others, so it overwrites them.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool again = kept > 0 && sorted[kept - 1].key == sorted[i].key;
        if (again && repeated != nullptr)
            repeated->push_back(sorted[i]);
        sorted[again ? kept - 1 : kept++] = sorted[i];
    }
    node->data_.members = copy;
    node->size_ = static_cast<std::uint32_t>(kept);
    return node;
}

namespace {

const Node* step(const Node& node, const std::string& token) {
    if (node.isObject())
        return node.find(token);
    std::size_t index = 0;
    const auto* end = token.data() + token.size();
    const auto [parsed, error] = std::from_chars(token.data(), end, index);
    return error == std::errc() && parsed == end ? node.item(index) : nullptr;
}

} // namespace

const Node* findNode(const Node& root, std::string_view pointer) {
    const auto* node = &root;
    for (const auto& token : pointerTokens(pointer)) {
        node = step(*node, token);
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

const Node* nearestNode(const Node& root, std::string_view pointer) {
    const auto* nearest = &root;
    for (const auto& token : pointerTokens(pointer)) {
        const auto* next = step(*nearest, token);
        if (next == nullptr)
            break;
        nearest = next;
    }
    return nearest;
}

nlohmann::json toJson(const Node& node) {
    switch (node.kind()) {
    case NodeKind::null:
        return nullptr;
    case NodeKind::boolean:
        return node.boolean();
    case NodeKind::integer:
        return node.integer();
    case NodeKind::real:
        return node.real();
    case NodeKind::text:
        return std::string(node.spelling());
    case NodeKind::array: {
        auto array = nlohmann::json::array();
        for (const auto* item : node.items())
            array.push_back(toJson(*item));
        return array;
    }
    case NodeKind::object: {
        nlohmann::json object = nlohmann::json::object();
        auto& members = object.get_ref<nlohmann::json::object_t&>();
        for (const auto& [key, keyBegin, value] : node.members())
            members.emplace_hint(members.end(), std::string(key), toJson(*value));
        return object;
    }
    }
    return nullptr;
}

} // namespace headroom::document
