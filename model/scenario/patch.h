#pragma once

#include "model/document/diagnostic.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// A change is a JSON Patch (RFC 6902) on the resolved document (model/system/README.md).
namespace headroom::scenario {

enum class OperationKind : std::uint8_t { add, remove, replace, move, copy, test };

/// One operation of a JSON Patch. Values are shared, so that patches are cheap to copy.
struct Operation {
    OperationKind kind = OperationKind::replace;
    std::string path;                            ///< JSON pointer (RFC 6901)
    std::string from;                            ///< of move and copy
    std::shared_ptr<const nlohmann::json> value; ///< of add, replace and test
    bool operator==(const Operation& other) const;
};

using Patch = std::vector<Operation>;

Operation addAt(std::string path, nlohmann::json value);
Operation replaceAt(std::string path, nlohmann::json value);
Operation removeAt(std::string path);
Operation testAt(std::string path, nlohmann::json value);

struct Applied {
    /// What the patch did, in terms of add (where nothing stood), replace and remove alone.
    Patch effective;
    /// Gives back the document bit for bit as it was: the patch's operations undone in reverse
    /// order, each with the value that it replaced; again add, replace and remove alone.
    Patch inverse;
};

/// Applies a patch to the document in place, in time independent of the document's size. A patch
/// that fails changes nothing. Differing from RFC 6902, an operation may not name a place inside
/// an array, so that no operation depends on an array position: arrays are replaced whole. Numbers
/// are compared by `test` as RFC 6902 says: 1 and 1.0 are equal.
/// Codes: scenario.not-a-pointer, scenario.no-such-place, scenario.inside-an-array,
/// scenario.not-an-object, scenario.into-itself, scenario.test-failed, scenario.value-missing,
/// scenario.whole-document (a removal of it), scenario.too-large.
/// The diagnostic's pointer is the place that the operation names.
tl::expected<Applied, document::Diagnostics> applyPatch(nlohmann::json& document,
                                                        const Patch& patch);

/// A patch that does what `first` and then `second` did. Both are of Applied's form. Operations
/// that a later one on the same place makes void are left out.
Patch compose(const Patch& first, const Patch& second);

/// RFC 6902's form: [{"op": "replace", "path": "/a", "value": 1}, ...].
nlohmann::json toJson(const Patch& patch);

/// Reads RFC 6902's form; unknown members of an operation are ignored, as the RFC demands. The
/// diagnostics' pointers are into `json`. Code: scenario.not-a-patch.
tl::expected<Patch, document::Diagnostics> patchFromJson(const nlohmann::json& json);

} // namespace headroom::scenario
