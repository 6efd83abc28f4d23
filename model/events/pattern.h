#pragma once

#include "model/events/value_matcher.h"

#include <cstddef>
#include <string>
#include <vector>

namespace headroom::events {

/// Limits of a pattern. AWS's matcher refuses more fields, its service more combinations of `$or`
/// branches ("Considerations when creating event patterns" in EventBridge's user guide); the size
/// is ours, many times what the service stores.
inline constexpr std::size_t maximumPatternBytes = std::size_t{64} * 1024;
inline constexpr std::size_t maximumFieldsInBranch = 256;
inline constexpr std::size_t maximumBranches = 1000;

/// One field of a pattern: any of its values must match any of the matchers.
struct FieldCondition {
    std::string path; ///< keys joined with dots
    std::vector<ValueMatcher> matchers;

    bool acceptsAbsence() const;
};

/// An event pattern, read and found valid: it matches where all conditions of a branch do. A
/// pattern without `$or` has one branch.
struct Pattern {
    std::vector<FieldCondition> conditions;
    /// Indices into `conditions`, in the order in which AWS's matcher tries fields (precedes()):
    /// the order decides within which array element `exists: false` is judged.
    std::vector<std::vector<std::size_t>> branches;
};

/// Java's order of strings, by UTF-16 code units.
bool precedes(const std::string& path, const std::string& other);

} // namespace headroom::events
