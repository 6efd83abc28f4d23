#pragma once

#include "model/report/report.h"

#include <memory>

class QWidget;

namespace headroom::ui {

/// Shows the report as it would be printed, on the paper that the user chooses, and prints it.
void previewReport(const std::shared_ptr<const report::Report>& report, QWidget* parent);

} // namespace headroom::ui
