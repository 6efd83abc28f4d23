#pragma once

#include "model/document/diagnostic.h"
#include "model/document/file_source.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <memory>
#include <string>

namespace headroom::app {

/// A project that can be simulated: the resolved document, completed by assumed values where the
/// project has no overlay of its own.
struct OpenedProject {
    std::string name;
    std::string path; ///< as given; empty for the embedded sample
    std::shared_ptr<const nlohmann::json> document;
    document::FileSource::Files files; ///< every file that was read
    document::Diagnostics diagnostics;
};

/// Opens a headroom.json, its folder or a template; an empty path is the embedded sample. Errors
/// name the file; nothing is opened then.
tl::expected<OpenedProject, document::Diagnostics> openProject(const std::string& path);

} // namespace headroom::app
