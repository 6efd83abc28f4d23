#pragma once

#include "model/assessment/assessment.h"

#include <memory>

namespace headroom::test {

/// What the made-up application is judged to be: limits near and far, alarms silent and noisy, a
/// claim that holds and figures that do not.
std::shared_ptr<const assessment::Assessment> sampleAssessment();

} // namespace headroom::test
