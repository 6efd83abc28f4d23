#pragma once

#include "model/document/node.h"
#include "model/template/stack.h"
#include "model/template/value.h"

/// The functions that make and cut texts: Fn::Sub, Fn::Join, Fn::Split, Fn::Select, Fn::Base64 and
/// Fn::ToJsonString. Each takes the function's argument.
namespace headroom::templates {

Value substitute(Stack& stack, const document::Node& argument);
Value join(Stack& stack, const document::Node& argument);
Value split(Stack& stack, const document::Node& argument);
Value select(Stack& stack, const document::Node& argument);
Value base64(Stack& stack, const document::Node& argument);
Value toJsonText(Stack& stack, const document::Node& argument);

} // namespace headroom::templates
