#pragma once

#include "model/figures/figure.h"

#include <QString>

namespace headroom::ui {

/// What exactly a figure shows and how it is counted, in the user's language; empty of a figure
/// that is not known.
QString definitionOf(const figures::Figure& figure);

} // namespace headroom::ui
