#pragma once

#include "model/document/diagnostic.h"
#include "model/document/quantity.h"
#include "model/document/text.h"
#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace headroom::figures {

/// How well a value is founded, the least first.
enum class Foundation {
    needsValue, ///< not known and not assumed either
    assumed,    ///< nobody stated or measured it
    defaulted,  ///< what the platform or the calibration takes where nothing is stated
    measured,   ///< estimated from observations
    given,      ///< stated by the project or in the window
};

/// One value that the simulation rests on and that no template can state, or that the template
/// leaves to a default.
struct AssumptionRow {
    using Value = std::variant<std::monostate, double, bool, std::string>;

    std::string pointer;  ///< in the resolved document
    std::string entity;   ///< id; empty for what belongs to the platform
    document::Text where; ///< the entity's name, or the section's where it has none
    std::string part;     ///< of the entity: an action, a state, an operation
    document::Text what;  ///< "CPU time at one vCPU, mean"
    Value value;          ///< nothing where a value is needed
    document::Unit unit = document::Unit::none;
    Foundation foundation = Foundation::given;
    std::string basis;         ///< the overlay's own word for it: "profile", "chosen" ...
    std::string source;        ///< where it comes from, as stated
    document::Text reason;     ///< why this value
    std::optional<double> low; ///< what else is thought possible
    std::optional<double> high;
    std::int64_t sampleSize = 0; ///< observations behind a measured value
    bool isEditable = true;      ///< false for lists and for what has no place in the document
    bool isChanged = false;      ///< differs from the document as it was loaded
};

/// Every such value of a document: what the overlay's sections hold, what is marked as a default in
/// the template's, what the calibration fills in where nothing is stated, and, from `findings`,
/// what the template leaves to the deployment. By section, entity and place.
std::vector<AssumptionRow> assumptionRows(const nlohmann::json& document,
                                          const nlohmann::json& loaded,
                                          const document::Diagnostics& findings);

/// The operations that set such a value and mark it as given. Objects on the way are made.
scenario::Patch givenValue(const nlohmann::json& document, const std::string& pointer,
                           const nlohmann::json& value);

} // namespace headroom::figures
