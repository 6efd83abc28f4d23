#pragma once

#include "model/exploration/back_test.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::exploration {

/// `/backTest/rows` of the document (model/system/README.md). What is not finite is null or left
/// out.
nlohmann::json toJson(const BackTest& backTest);

/// Reads it; rows that lack a figure are left out.
BackTest backTestFrom(const nlohmann::json& rows);

} // namespace headroom::exploration
