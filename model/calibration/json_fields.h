#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace headroom::calibration {

/// A text member of an object; empty where there is none. It lives as long as the object.
std::string_view word(const nlohmann::json& object, const char* key);

} // namespace headroom::calibration
