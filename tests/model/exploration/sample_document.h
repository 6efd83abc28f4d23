#pragma once

#include "tests/support/marketplace.h"

#include <nlohmann/json.hpp>

namespace headroom::tests {

/// The sample's resolved document, read once.
inline const nlohmann::json& sampleDocument() {
    static const nlohmann::json document = marketplaceDocument();
    return document;
}

} // namespace headroom::tests
