#pragma once

#include "model/calibration/file_report.h"
#include "model/calibration/observations.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace headroom::calibration {

/// What is known about a line of a Lambda log besides its text.
struct LogLine {
    std::string_view text;
    std::optional<EpochMs> time; ///< when it was logged; else what the line itself says
    std::string_view logGroup;   ///< empty: not told
    std::uint64_t number = 0;
};

/// Takes the invocations out of Lambda logs: REPORT lines and platform.report records.
class LogReader {
public:
    /// `path` names the function where the log itself does not.
    LogReader(Observations& observations, FileReport& report, std::string path);

    /// A line of a log; most say nothing.
    void read(const LogLine& line);

    /// A record of the JSON log format: {time, type, record}.
    void readPlatform(const nlohmann::json& record, const LogLine& line);

    void add(const LogLine& line, const Invocation& invocation, const char* format);

    /// The function that a log group, or else the file's path, names. The name that belongs to
    /// nothing is remembered.
    FunctionObservations* functionOf(std::string_view logGroup);

private:
    Observations& observations_;
    FileReport& report_;
    std::string path_;
    std::optional<std::string> ofPath_; ///< the function that the path names
};

} // namespace headroom::calibration
