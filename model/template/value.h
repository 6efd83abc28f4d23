#pragma once

#include "model/document/text.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>

namespace headroom::templates {

/// Why a value cannot be known before deployment: "parameter X has no default".
using Reason = document::Text;

/// What an expression of a template comes to. Texts may hold reference marks (reference.h).
struct Value {
    nlohmann::json json;
    bool absent = false;           ///< AWS::NoValue: the property is as if it were not written
    std::optional<Reason> unknown; ///< what is missing; `json` then holds what can be shown

    static Value none() { return {nullptr, true, std::nullopt}; }
    static Value notKnown(Reason reason, nlohmann::json shown = nullptr) {
        return {std::move(shown), false, std::move(reason)};
    }
    bool known() const { return !unknown; }
};

} // namespace headroom::templates
