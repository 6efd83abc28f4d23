#pragma once

#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::scenario {

/// The scenario of the application as it is loaded. Its changes are corrections of what was
/// loaded; every other scenario stands on it.
inline constexpr std::string_view currentScenario = "current";

/// The scenario with the optimizations that the overlay marks as selected.
inline constexpr std::string_view optimizedScenario = "optimized";

/// One change of a scenario: where it comes from and what it does.
struct Change {
    std::string optimization; ///< the overlay's optimization that it is part of; empty: none
    /// What the catalogue made it from (model/exploration/catalogue.h); null for an edit by hand.
    std::shared_ptr<const nlohmann::json> specification;
    Patch operations;
    bool operator==(const Change& other) const;
};

/// An alternative to the loaded application: changes, made one after the other.
struct Scenario {
    std::string id;
    std::string name;
    std::vector<Change> changes;
    bool operator==(const Scenario&) const = default;
};

/// An operation of a scenario that the document does not allow, and why.
struct Unapplied {
    std::size_t change = 0;    ///< index into Scenario::changes
    std::size_t operation = 0; ///< index into Change::operations
    document::Diagnostic reason;
};

/// Makes the changes on the document, in place, and names the operations that do not apply (an
/// entity is gone, a place is no longer an object). The others of the same change are made all the
/// same, unless a `test` of the change fails: then none of that change is.
std::vector<Unapplied> makeChanges(nlohmann::json& document, const std::vector<Change>& changes);

/// {"optimization": ID?, "specification": {...}?, "operations": [RFC 6902]}
nlohmann::json toJson(const Change& change);
tl::expected<Change, document::Diagnostics> changeFromJson(const nlohmann::json& json);

} // namespace headroom::scenario
