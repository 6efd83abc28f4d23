#pragma once

#include "model/events/event_fields.h"
#include "model/events/pattern.h"

#include <tl/expected.hpp>

namespace headroom::events {

/// A search that was given up: more ways to choose array elements than can be tried.
struct TooManyCombinations {};

/// Whether a pattern matches an event, by the definition of the language and nothing cleverer.
/// CompiledRules gives the same answers for many patterns at once.
///
/// Fields are tried in order. A value that matches fixes the array elements around it for the
/// fields that follow; `exists: false` holds where no value of its field lies in the elements fixed
/// so far.
tl::expected<bool, TooManyCombinations> matches(const Pattern& pattern, const EventFields& event);

} // namespace headroom::events
