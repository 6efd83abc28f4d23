#pragma once

#include "model/workflow/value.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// The syntax tree of a JSONata expression (https://docs.jsonata.org).
namespace headroom::workflow::jsonata {

struct Node;
using NodePointer = std::unique_ptr<Node>;

/// What a node is, and what its `children` are.
enum class NodeKind : std::uint8_t {
    literal,           ///< `value`
    regularExpression, ///< `text` between the slashes; `value` is the flags
    name,              ///< the field `text` of what is looked at
    variable,          ///< `text` without the dollar sign; "" is what is looked at, "$" the root
    wildcard,          ///< *
    descendants,       ///< **
    parent,            ///< %
    path,              ///< the steps
    binary,            ///< operator `text`; left, right
    negation,          ///< operand
    condition,         ///< condition, then, and maybe otherwise
    block,             ///< the expressions; the last counts
    arrayConstructor,  ///< the items
    objectConstructor, ///< key, value, key, value, ...
    grouping,          ///< what is grouped, then key, value, ...
    sorting,           ///< what is sorted, then the terms
    sortTerm,          ///< the key; `text` is ">" for descending order
    assignment,        ///< variable `text`; the value
    call,              ///< the function, then the arguments
    partialCall,       ///< the same, with placeholders among the arguments
    placeholder,       ///< ? in a partial call
    lambda,            ///< parameters as variables, then the body
    transformation,    ///< pattern, update, and maybe deletions
    binding,           ///< @$v and #$v: positions and joins
};

struct Node {
    NodeKind kind = NodeKind::literal;
    std::string text;
    Value value;
    std::vector<NodePointer> children;
    std::vector<NodePointer> predicates; ///< [ ] behind it, in their order
    bool keepsArray = false;             ///< [] behind it: one item stays an array
};

} // namespace headroom::workflow::jsonata
