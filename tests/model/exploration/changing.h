#pragma once

#include "model/exploration/catalogue.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom::tests {

/// The document after a change, or null with the codes and messages in `reasons`.
struct Changed {
    nlohmann::json document;
    std::string reasons;
    std::string notes;
};

inline Changed changed(const nlohmann::json& document, const nlohmann::json& specification) {
    Changed result;
    const auto generated = exploration::generate(document, specification);
    if (!generated) {
        for (const auto& diagnostic : generated.error())
            result.reasons += document::format(diagnostic) + "\n";
        return result;
    }
    result.document = document;
    const auto applied = scenario::applyPatch(result.document, generated->operations);
    if (!applied)
        result.reasons =
            "generated operations do not apply: " + document::format(applied.error().front());
    for (const auto& note : generated->notes)
        result.notes += note.english() + "\n";
    return result;
}

inline nlohmann::json at(const nlohmann::json& document, const std::string& pointer) {
    const nlohmann::json::json_pointer place(pointer);
    return document.contains(place) ? document.at(place) : nlohmann::json("nothing");
}

} // namespace headroom::tests
