#pragma once

#include "model/document/diagnostic.h"
#include "model/document/text.h"
#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// The catalogue of changes: named changes with parameters, each a generator of JSON Patch
/// operations against the resolved document as it then stands, so that changes of the same entity
/// combine in any order. A change is specified in JSON, for example at
/// `/optimizations/ID/changes` of the overlay:
///     {"kind": "memory", "function": "Checkout", "memoryMb": 1024}
/// model/system/README.md ("Changes") lists the parameters of every kind.
namespace headroom::exploration {

/// Which part of the application a kind of change is about; orders the catalogue.
enum class Family : std::uint8_t { functions, workflows, tables, events, monitoring };

/// One kind of change.
struct ChangeKind {
    std::string_view id; ///< the `kind` of a specification
    Family family = Family::functions;
    document::Text title; ///< for example "Memory"
};

/// Every kind, by family.
const std::vector<ChangeKind>& catalogue();

/// What a change does to a document.
struct Generated {
    /// Empty where the document is already as the change would make it; a note says so.
    scenario::Patch operations;
    /// What to heed: consequences, and conditions that the document cannot tell, for example that
    /// the steps of an Express workflow may run twice.
    std::vector<document::Text> notes;
};

/// The operations of one change against the document as it stands. Errors: `change.parameter` for
/// a specification that is wrong in itself or names what does not exist (the pointer is into the
/// specification), and `change.not-applicable` for each reason why the change cannot be made (the
/// pointer is into the document).
tl::expected<Generated, document::Diagnostics> generate(const nlohmann::json& document,
                                                        const nlohmann::json& specification);

} // namespace headroom::exploration
