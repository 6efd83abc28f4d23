#pragma once

#include "model/document/node.h"

#include <string_view>

namespace headroom::templates {

/// The section of Globals that applies to a resource type ("Function" to
/// AWS::Serverless::Function); empty for types outside AWS::Serverless.
std::string_view globalsSection(std::string_view resourceType);

/// A resource's properties completed by its section of Globals as SAM does it: maps are merged
/// deeply, lists follow one another (global, then local), and of everything else, functions
/// included, the resource's own value wins. Properties named by the resource's attribute
/// IgnoreGlobals ("*" for all) take nothing. Values keep the nodes in which they are written.
const document::Node* withGlobals(const document::Node& globals, const document::Node& resource,
                                  const document::Node* properties, document::NodeArena& arena);

} // namespace headroom::templates
