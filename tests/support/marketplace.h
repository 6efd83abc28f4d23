#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::tests {

/// The resolved document of the embedded sample project.
nlohmann::json marketplaceDocument();

} // namespace headroom::tests
