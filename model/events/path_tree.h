#pragma once

#include "model/events/text_map.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace headroom::events {

using NodeId = std::uint32_t;
using FieldId = std::uint32_t;

/// The paths that some rule names, as a tree of their steps, so that reading an event descends only
/// where a rule looks.
class PathTree {
public:
    static constexpr NodeId noNode = TextMap::none;
    static constexpr FieldId noField = TextMap::none;
    static constexpr NodeId root = 0;

    PathTree()
        : nodes_(1) {}

    /// The field of a path, numbered from 0 in the order of addition.
    FieldId add(std::string_view path);

    /// The node below `node` by an event's key; a key with dots is several steps.
    NodeId child(NodeId node, std::string_view key) const {
        const NodeId direct = children_.find(node, key);
        return direct != noNode ? direct : childBySteps(node, key);
    }

    FieldId field(NodeId node) const { return nodes_[node].field; }
    bool hasChildren(NodeId node) const { return nodes_[node].hasChildren; }
    FieldId fieldCount() const { return fields_; }

private:
    struct Node {
        FieldId field = noField;
        bool hasChildren = false;
    };

    NodeId childBySteps(NodeId node, std::string_view key) const;

    TextMap children_; // the scope is the parent
    std::vector<Node> nodes_;
    FieldId fields_ = 0;
};

} // namespace headroom::events
