#pragma once

#include "model/calibration/text_input.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <string>

namespace headroom::calibration {

/// Where a record stands in its document.
struct RecordPlace {
    std::string key;            ///< the array's; empty: the document is the array
    const nlohmann::json* head; ///< the document's other members so far
    std::uint64_t line = 0;     ///< where the record ends
};

struct JsonRecordHandlers {
    std::function<void(nlohmann::json& record, const RecordPlace& place)> record;
    /// What is left of a document once its records are taken out.
    std::function<void(nlohmann::json& head)> document;
    /// A document that ends in the middle or is no JSON, with what is wrong.
    std::function<void(std::uint64_t line, const std::string& what)> damaged;
};

/// Reads JSON documents that follow each other without holding them in memory: items of the
/// document's own array, and of its members events, logEvents, Traces, Segments,
/// MetricDataResults, Datapoints, ResultsByTime and results, are handed out one by one. What was
/// read before a damage counts; after it the input is read no further.
void readJsonRecords(TextInput& input, const JsonRecordHandlers& handlers);

} // namespace headroom::calibration
