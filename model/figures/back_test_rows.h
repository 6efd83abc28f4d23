#pragma once

#include "model/document/text.h"
#include "model/exploration/back_test.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace headroom::figures {

/// A figure that was foretold, with its name in one line: "orders: mean duration at 1024 MB".
struct NamedBackTestRow {
    exploration::BackTestRow row;
    document::Text name;
};

/// What the document keeps of its last back-test (`/backTest`), in that order.
std::vector<NamedBackTestRow> backTestRows(const nlohmann::json& document);

} // namespace headroom::figures
