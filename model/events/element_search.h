#pragma once

#include "model/events/event_scanner.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom::events {

/// A condition of a branch as the search sees it: its field's values, and which of them match.
struct ElementCandidate {
    ElementId element = 0;
    bool matching = false;
};

struct ElementCondition {
    std::vector<ElementCandidate> values;
    bool acceptsAbsence = false;
};

/// Whether one value can be chosen for each condition, in order, so that no two lie in different
/// elements of one array; a condition that accepts absence may instead hold where none of its
/// values lies within the elements chosen before. Nothing where that takes too long to find out.
///
/// What has been tried in vain is remembered by the elements chosen in arrays that still matter, so
/// that arrays which have nothing to do with one another do not multiply.
std::optional<bool> canChooseElements(const std::vector<ElementCondition>& conditions,
                                      const EventScanner& event);

} // namespace headroom::events
