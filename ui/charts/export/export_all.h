#pragma once

#include "model/figures/dashboard.h"
#include "ui/charts/export/picture.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace headroom::ui {

/// Asks for a folder and a format and writes every chart there, one after the other, with progress
/// and a way to stop. Returns what went wrong.
std::optional<QString>
exportAllInteractively(const std::shared_ptr<const figures::Dashboard>& dashboard,
                       const PictureCaption& caption, QWidget* parent);

/// Writes every chart of the dashboard to `folder`, named by its id; `proceed` is asked between
/// them with the number done and ends it by returning false.
tl::expected<int, QString> exportAll(const std::shared_ptr<const figures::Dashboard>& dashboard,
                                     const PictureCaption& caption, const QString& folder,
                                     const QString& suffix, int scale,
                                     const std::function<bool(int)>& proceed);

/// The figures that are charts, not curves above sliders.
std::vector<std::shared_ptr<const figures::Figure>>
chartsOf(const std::shared_ptr<const figures::Dashboard>& dashboard);

} // namespace headroom::ui
