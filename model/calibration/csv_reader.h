#pragma once

#include "model/calibration/record_router.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom::calibration {

/// Whether a file's first line is the header of a CSV that readCsv() knows: rows of Logs Insights,
/// exported log events, the Azure Functions traces of 2019 and 2021, the Huawei cold start table.
bool isKnownCsvHeader(std::string_view line);

/// Reads such a file (RFC 4180; a field may hold line ends) row by row.
void readCsv(TextInput& input, Observations& observations, FileReport& report, LogReader& logs);

} // namespace headroom::calibration
