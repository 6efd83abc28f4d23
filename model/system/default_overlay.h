#pragma once

#include "model/system/calibration.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::system {

/// Overlay sections for a document that has only a template's: a workload (one source an entry
/// point: API routes, schedules, queues, topics and events that nothing in the application feeds,
/// functions and workflows that nothing else starts) and the behaviour of functions, workflows and
/// tables, from the calibration, and `basis`, which marks each of them as assumed. Returns an
/// object to be merged into the document; an entity that the document's own overlay describes is
/// left out.
nlohmann::json defaultOverlay(const nlohmann::json& document,
                              const Calibration& calibration = Calibration::embedded());

} // namespace headroom::system
