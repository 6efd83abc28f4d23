#include "model/template/globals.h"

#include "model/template/intrinsics.h"

#include <algorithm>
#include <vector>

namespace headroom::templates {

using document::Member;
using document::Node;
using document::NodeArena;

namespace {

bool isPlainMap(const Node& node) {
    return node.isObject() && !functionOf(node);
}

const Node* merged(const Node& global, const Node& local, NodeArena& arena) {
    if (global.isArray() && local.isArray()) {
        std::vector<const Node*> items(global.items().begin(), global.items().end());
        items.insert(items.end(), local.items().begin(), local.items().end());
        return arena.array(items, local.begin());
    }
    if (!isPlainMap(global) || !isPlainMap(local))
        return &local;
    std::vector<Member> members;
    for (const auto& member : global.members())
        if (local.find(member.key) == nullptr)
            members.push_back(member);
    for (auto member : local.members()) {
        if (const auto* inherited = global.find(member.key))
            member.value = merged(*inherited, *member.value, arena);
        members.push_back(member);
    }
    return arena.object(members, local.begin());
}

bool ignores(const Node* ignored, std::string_view property) {
    if (ignored == nullptr)
        return false;
    if (ignored->isScalar())
        return ignored->spelling() == "*";
    return std::ranges::any_of(ignored->items(),
                               [&](const Node* item) { return item->spelling() == property; });
}

} // namespace

std::string_view globalsSection(std::string_view resourceType) {
    static constexpr std::string_view prefix = "AWS::Serverless::";
    return resourceType.starts_with(prefix) ? resourceType.substr(prefix.size())
                                            : std::string_view();
}

const Node* withGlobals(const Node& globals, const Node& resource, const Node* properties,
                        NodeArena& arena) {
    const auto* ignored = resource.find("IgnoreGlobals");
    std::vector<Member> inherited;
    for (const auto& member : globals.members())
        if (!ignores(ignored, member.key))
            inherited.push_back(member);
    if (inherited.empty())
        return properties;
    const auto begin = properties != nullptr ? properties->begin() : resource.begin();
    const auto* rest = arena.object(inherited, begin);
    return properties != nullptr ? merged(*rest, *properties, arena) : rest;
}

} // namespace headroom::templates
