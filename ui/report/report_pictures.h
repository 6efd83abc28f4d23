#pragma once

#include "model/report/html_writer.h"
#include "ui/charts/export/picture.h"

#include <functional>
#include <memory>

namespace headroom::ui {

/// Told the share of the work that is done; false ends it.
using Proceed = std::function<bool(double share)>;

/// The white around every picture, in its own units.
inline constexpr double pictureMargin = 20;

/// A figure of a report as a picture: no caption of its own, the report says where it is from.
PictureRequest reportPicture(const std::shared_ptr<const report::Report>& report,
                             const figures::Figure& figure);

/// Colours, fonts and pictures of a report's page; nothing where it was told to stop.
std::optional<report::PageStyle> pageStyle(const std::shared_ptr<const report::Report>& report,
                                           const Proceed& proceed = {});

} // namespace headroom::ui
