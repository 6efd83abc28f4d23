#pragma once

#include <optional>
#include <string>

namespace headroom::cli {

struct PlotOptions {
    std::string project;
    std::string chart;      ///< a name, or "list"
    std::string scenario;   ///< empty: "optimized" where the project plans it, else "current"
    std::string outputFile; ///< .svg, .pdf, .png or .csv
    std::string theme = "light";
    std::string date; ///< ISO 8601, for the caption; empty: today
    double width = 800;
    double height = 500;
    int scale = 2; ///< of PNG
};

/// `plot PROJECT --chart NAME -o FILE`: one chart as the window draws it; returns the exit status.
int plot(const PlotOptions& options);

} // namespace headroom::cli
