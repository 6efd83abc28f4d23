#pragma once

#include "model/figures/comparison.h"

#include <optional>

namespace headroom::figures {

/// The bill by service, from the metrics `application.cost.SERVICE`; services that cost nothing on
/// both sides are left out.
Figure costByService(const Comparison& comparison);

/// The way from the current bill to the scenario's: first the current total, then what each service
/// adds or takes, last the scenario's total.
Figure costWaterfall(const Comparison& comparison);

/// "The scenario costs ... a month, ... less than now": the headline of the bill.
document::Text costFinding(const Comparison& comparison);

} // namespace headroom::figures
