#pragma once

#include "model/workflow/jsonata_tree.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace headroom::workflow::jsonata {

/// Reads an expression without its {% %}. Fails with a sentence that names the position.
tl::expected<NodePointer, std::string> parse(std::string_view text);

} // namespace headroom::workflow::jsonata
