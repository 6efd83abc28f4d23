#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace headroom::app {

/// What `headroom --render` is asked for, one JSON object:
///
///     {"project": PATH (absent: the sample), "scenario": NAME (absent: the preferred one),
///      "charts": [{"name": "cost.by-service", "output": "FILE.svg|.pdf|.png|.csv"}],
///      "report": "FILE.html|.pdf|.md|.xml",
///      "width": 800, "height": 500, "scale": 2 (PNG), "theme": "light|dark",
///      "language": "en", "date": "2026-05-17" (absent: today)}
struct RenderJob {
    struct Chart {
        std::string name;
        std::string output;
    };
    std::string project;
    std::string scenario;
    std::vector<Chart> charts;
    std::string report;
    double width = 800; ///< 96ths of an inch, 200 to 4000
    double height = 500;
    int scale = 2; ///< 1 to 4
    bool dark = false;
    std::string language = "en";
    std::string date;
};

/// The error says which key is wrong and what would be right.
tl::expected<RenderJob, std::string> readRenderJob(std::string_view text);

} // namespace headroom::app
