#pragma once

#include <string>

namespace headroom::cli {

struct BenchMatchOptions {
    std::string rulesFile;  ///< a pattern a line, .jsonl or .jsonl.gz
    std::string eventsFile; ///< an event a line
    double seconds = 3;
    bool asJson = false;
};

/// `bench match`: how fast one thread matches events, their JSON text parsed each time, against all
/// rules; returns the exit status.
int benchMatch(const BenchMatchOptions& options);

} // namespace headroom::cli
