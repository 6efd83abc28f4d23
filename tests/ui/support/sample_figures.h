#pragma once

#include "tests/ui/support/sample_application.h"

#include <vector>

namespace headroom::test::sample {

/// Every figure of the sample's dashboard.
std::vector<figures::Figure> allFigures(const SampleInput& scenario);

} // namespace headroom::test::sample
