#pragma once

#include "app/wiring/opened_project.h"

#include <string>

namespace headroom::app {

/// The overlay of a project with what was corrected in the window.
struct OverlayFile {
    std::string path; ///< relative to the project's folder
    std::string text;
    bool isNew = false;             ///< the project has no overlay so far
    std::size_t leftInTemplate = 0; ///< corrected values that the template states: not part of it
};

/// The overlay that makes `corrected` of the project's files: everything that the overlay's
/// sections hold, what was assumed included and marked so, and values that the template leaves open
/// or to a default. An overlay that is there keeps its unknown keys, its order and its layout.
/// Fails with the reason where the project has no files, where nothing differs, or where the result
/// would not load.
tl::expected<OverlayFile, document::Text> overlayFile(const OpenedProject& project,
                                                      const nlohmann::json& corrected);

} // namespace headroom::app
