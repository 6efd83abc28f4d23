#pragma once

#include "model/report/report.h"

namespace headroom::report {

/// Takes out of a report what one that is handed around should not tell, as sessions do
/// (model/session/redaction.h): account ids and the names in ARNs. Values of environment variables
/// never get into one.
void redact(Report& report);

} // namespace headroom::report
