#pragma once

#include "model/report/wording.h"
#include "ui/report/page_box.h"

#include <QSizeF>

namespace headroom::ui {

/// A report as boxes that fill pages of that size, in 96ths of an inch: headings stay with what
/// follows them, tables repeat their head, charts are drawings, nothing is higher than a page.
std::vector<std::shared_ptr<const PageBox>>
boxesOf(const std::shared_ptr<const report::Report>& report, const report::Wording& wording,
        const QSizeF& area);

/// The same for one table. Columns are as wide as their words ask for, as far as there is room.
void addTableBoxes(std::vector<std::shared_ptr<const PageBox>>& boxes, const report::Table& table,
                   const report::Wording& wording, const QSizeF& area);

} // namespace headroom::ui
