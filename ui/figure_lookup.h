#pragma once

#include "ui/workspace/computation.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// How the window finds what it draws. Ids of figures have up to three parts, PAGE.NAME.ENTITY:
///     cost.by-change           one figure
///     cost.memory.FUNCTION     one for each function; the page shows the one in focus
///     latency.workflow.ID      one for each workflow; the page shows them all
/// The curve above a setting's slider is `control` and the setting's pointer,
/// "control/functions/ID/memoryMb"; its finding is the sentence below the slider.
namespace headroom::ui {

using SharedFigure = std::shared_ptr<const figures::Figure>;

/// Whether there is anything to draw.
bool hasValues(const figures::Figure& figure);

/// The figure of that id, kept alive by its dashboard; nothing where there is none.
SharedFigure figureIn(const SharedDashboard& dashboard, std::string_view id);

/// The first figure whose id begins with `prefix`.
SharedFigure firstFigureIn(const SharedDashboard& dashboard, std::string_view prefix);

std::string controlFigureId(const std::string& pointer);

/// The figures that a page shows, in the model's order: of those made for each function only the
/// one in focus.
std::vector<SharedFigure> figuresOfPage(const SharedDashboard& dashboard, std::string_view page,
                                        const std::vector<std::string>& functions,
                                        const std::string& focus);

} // namespace headroom::ui
