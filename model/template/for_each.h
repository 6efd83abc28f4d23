#pragma once

#include "model/document/located_tree.h"
#include "model/template/stack.h"

namespace headroom::templates {

/// Writes out the loops of AWS::LanguageExtensions below `node`:
/// `Fn::ForEach::NAME: [VARIABLE, [values], {KEY: BODY}]` becomes one KEY: BODY for each value,
/// with
/// `${VARIABLE}` and `&{VARIABLE}` (in keys, without what is not alphanumeric) replaced and
/// `!Ref VARIABLE` taken as the value. Values may use parameters and mappings of the stack. What is
/// no loop is shared, not copied; `node` itself is returned where there are no loops. A loop whose
/// values cannot be known, or that would write more than limits::loopValues, is left out and
/// reported.
const document::Node& withLoopsWrittenOut(Stack& stack, const document::Node& node,
                                          document::NodeArena& arena,
                                          document::Diagnostics& diagnostics);

} // namespace headroom::templates
