#pragma once

#include "model/calibration/byte_source.h"
#include "model/calibration/file_report.h"
#include "model/calibration/observations.h"

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::calibration {

struct ReadingOptions {
    std::stop_token stop;
    /// Told now and then: the share of the bytes that were read, 0..1.
    std::function<void(double share)> progress;
};

struct ReadingReport {
    std::vector<FileReport> files;       ///< in the order in which they were read
    std::vector<std::string> unreadable; ///< files that could not be opened
    bool cancelled = false;              ///< stopped: what was read until then counts

    std::uint64_t skipped() const;
    std::uint64_t records() const;
};

/// Reads files and everything in folders, plain or gzip, one after the other in a fixed amount of
/// memory. What a file holds is told by its content: logs of Lambda in text or JSON, exported or
/// from Logs Insights, results of aws-lambda-power-tuning, execution histories of Step Functions,
/// X-Ray segments, CloudWatch metrics, Cost Explorer results, invocation traces. What cannot be
/// used is counted in the file's report.
ReadingReport readObservations(std::span<const std::filesystem::path> paths,
                               Observations& observations, const ReadingOptions& options = {});

/// Reads one source. `path` is what the file is called, which may name its function.
FileReport readSource(ByteSource& source, const std::string& path, Observations& observations,
                      const std::stop_token& stop = {},
                      const std::function<void(std::uint64_t position)>& progress = {});

} // namespace headroom::calibration
