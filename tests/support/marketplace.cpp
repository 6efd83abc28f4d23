#include "tests/support/marketplace.h"

#include "tests/support/conformance.h"

#include <nlohmann/json.hpp>

namespace headroom::tests {

using nlohmann::json;

namespace {

/// As an overlay is merged: objects deep, everything else replaced.
void merge(json& document, const json& overlay) {
    for (const auto& [key, value] : overlay.items()) {
        json& target = document[key];
        if (target.is_object() && value.is_object())
            merge(target, value);
        else
            target = value;
    }
}

} // namespace

json marketplaceDocument() {
    json document =
        json::parse(readFile(sourceFolder() / "tests/support/marketplace_template.json"));
    merge(document,
          json::parse(readFile(sourceFolder() / "resources/sample/marketplace/headroom.json")));
    return document;
}

} // namespace headroom::tests
