#pragma once

#include "model/report/report.h"
#include "model/report/wording.h"

#include <string>

namespace headroom::report {

/// The report as GitHub-flavoured Markdown, its `<performance_report>` element in a code block at
/// the end. Pictures are left out; each chart's finding stands in its place. Names and other words
/// from outside are escaped, so that they cannot become markup.
std::string toMarkdown(const Report& report, const Wording& wording = {});

/// Words as inline text of a Markdown document.
std::string escapedMarkdown(std::string_view words);

} // namespace headroom::report
