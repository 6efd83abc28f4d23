#pragma once

#include "ui/charts/export/picture.h"

#include <QString>

#include <optional>

class QWidget;

namespace headroom::ui {

/// Asks where to and in which format, writes the figure there, and returns what went wrong.
std::optional<QString> exportInteractively(const PictureRequest& request, QWidget* parent);

/// The file name that a figure is offered to be saved under, without suffix.
QString suggestedFileName(const figures::Figure& figure);

/// Shows the picture as it will be on paper, and prints it from there.
void previewOnPaper(const PictureRequest& request, QWidget* parent);

} // namespace headroom::ui
