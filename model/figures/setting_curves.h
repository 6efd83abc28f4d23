#pragma once

#include "model/exploration/study.h"
#include "model/figures/figure.h"

#include <stop_token>
#include <string>
#include <vector>

namespace headroom::figures {

/// What the timeout and the provisioned concurrency of one function do in a scenario, each value
/// computed by the study's first answer: "cost.timeout.ID" (the function's monthly cost, in which
/// calls that hang until they are cut off count in full), "cost.cut-off.ID" (the share of
/// invocations that the timeout ends), and the curves for the sliders,
/// "control/functions/ID/timeoutSeconds" and "control/functions/ID/provisionedConcurrency", whose
/// findings say what the scenario's value does against the baseline's. Nothing where the function
/// is unknown.
std::vector<Figure> settingCurves(const exploration::Study& study,
                                  const exploration::SharedDocument& scenario,
                                  const std::string& function, const std::stop_token& stop);

} // namespace headroom::figures
