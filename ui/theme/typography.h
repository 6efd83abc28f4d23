#pragma once

#include <QFont>

namespace headroom::ui {

/// The sizes and weights of the one bundled font. Digits have equal widths.
enum class FontRole {
    body,   ///< 13 px
    strong, ///< 13 px, weight 600
    label,  ///< 12 px: names of figures, rows of narrow tables
    note,   ///< 11 px: notes, axes, units
    noteStrong,
    headline, ///< 14 px: the sentence above a page
    headlineStrong,
    value, ///< 24 px, weight 600: the figure on a card
};

/// Registers the font of the resources; false where it could not be read.
bool loadBundledFonts();

QFont font(FontRole role);

} // namespace headroom::ui
