#include "model/events/path_tree.h"

namespace headroom::events {

FieldId PathTree::add(std::string_view path) {
    NodeId node = root;
    for (bool more = true; more;) {
        const std::size_t dot = path.find('.');
        const std::string_view step = path.substr(0, dot);
        nodes_[node].hasChildren = true;
        const auto next = static_cast<NodeId>(nodes_.size());
        node = children_.insert(node, step, next);
        if (node == next)
            nodes_.emplace_back();
        more = dot != std::string_view::npos;
        if (more)
            path.remove_prefix(dot + 1);
    }
    if (nodes_[node].field == noField)
        nodes_[node].field = fields_++;
    return nodes_[node].field;
}

NodeId PathTree::childBySteps(NodeId node, std::string_view key) const {
    std::size_t dot = key.find('.');
    if (dot == std::string_view::npos)
        return noNode;
    for (; dot != std::string_view::npos && node != noNode; dot = key.find('.')) {
        node = children_.find(node, key.substr(0, dot));
        key.remove_prefix(dot + 1);
    }
    return node == noNode ? noNode : children_.find(node, key);
}

} // namespace headroom::events
