#pragma once

#include "ui/report/report_pictures.h"

#include <QString>

#include <tl/expected.hpp>

namespace headroom::ui {

/// Writes a report in the format that the suffix names (.md, .html, .pdf, .xml), in the user's
/// language. The file appears whole or not at all: it stays as it was where `proceed` ends the
/// work, and the result is then false. The error says what failed.
tl::expected<bool, QString> writeReport(const std::shared_ptr<const report::Report>& report,
                                        const QString& path, const Proceed& proceed = {});

} // namespace headroom::ui
