#pragma once

#include "model/figures/figure.h"
#include "ui/charts/figure_extent.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace headroom::ui {

/// The values of a figure, bounds included, as comma-separated values (RFC 4180): column ids with
/// units in the first line, numbers in the C locale with all their digits. Only the positions
/// within `visible`, where given.
QString csvOf(const figures::Figure& figure, std::optional<Range> visible = {});

/// The same for the clipboard: tabs between, names and decimal sign of `locale`, which is what a
/// spreadsheet expects to be pasted.
QString tsvOf(const figures::Figure& figure, const QLocale& locale,
              std::optional<Range> visible = {});

} // namespace headroom::ui
