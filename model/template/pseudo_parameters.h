#pragma once

#include "model/template/value.h"

#include <optional>
#include <string_view>

namespace headroom::templates {

/// The values that templates are imported with. Nothing for a name that is no pseudo parameter;
/// AWS::NoValue is absent.
std::optional<Value> pseudoParameter(std::string_view name);

} // namespace headroom::templates
