#pragma once

#include <string>

namespace headroom::cli {

struct ReportOptions {
    std::string project;
    std::string scenario;   ///< empty: "optimized" where the project plans it, else "current"
    std::string outputFile; ///< .md, .html, .pdf or .xml
    std::string date;       ///< ISO 8601; empty: today
};

/// `report PROJECT -o FILE`: the performance report; returns the exit status.
int report(const ReportOptions& options);

} // namespace headroom::cli
