#pragma once

#include "model/exploration/exposure.h"
#include "model/exploration/roadmap_states.h"
#include "model/exploration/sensitivity.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace headroom::app {

/// Adds to each phase of an assessment's `roadmap` what it comes to.
void addStates(const std::vector<exploration::PhaseState>& states, nlohmann::json& assessment);

/// Adds `stresses` (how likely the scenario misses each target under each) to an assessment, and to
/// each of its `risks` the same with and without the risk's changes, as `exposure`.
void addExposure(const exploration::ExposureStudy& exposure, nlohmann::json& assessment);

/// `assessment.sensitivity`: one metric's tornado.
nlohmann::json toJson(const exploration::Sensitivity& sensitivity);

} // namespace headroom::app
