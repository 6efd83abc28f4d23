#pragma once

#include "model/report/report.h"
#include "model/report/wording.h"

#include <map>
#include <string>
#include <vector>

namespace headroom::report {

/// A colour of the page in the light and in the dark theme, as CSS writes it ("#1B1F24").
struct PageColor {
    std::string name; ///< "text", "panel", "good", ...: the custom property `--NAME`
    std::string light;
    std::string dark;
};

/// What a page takes from the program besides the report.
struct PageStyle {
    std::vector<PageColor> colors;
    std::string regularFont; ///< OpenType, Base64; empty: the reader's own font
    std::string boldFont;
    std::map<std::string, std::string> pictures; ///< SVG by figure id, drawn for the light theme
};

/// The report as one self-contained HTML page: well-formed as XML, without scripts or anything to
/// load, readable by screen readers (headings, captions, header cells, a finding a picture), made
/// for light and dark screens and for paper. Pictures are inline SVG whose colours, where they are
/// among `colors`, follow the theme; one that is not well-formed is left out. Words from outside
/// are escaped.
std::string toHtml(const Report& report, const PageStyle& style, const Wording& wording = {});

} // namespace headroom::report
