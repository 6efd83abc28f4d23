#include "app/wiring/opened_project.h"

#include "app/wiring/session_project.h"
#include "model/system/default_overlay.h"
#include "model/template/project.h"
#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

namespace headroom::app {

using document::Diagnostics;
using document::FileSource;

namespace {

constexpr std::string_view sampleFolder = "sample/marketplace/";

/// The embedded sample as if it were a folder.
FileSource sampleFiles() {
    std::map<std::string, std::string> files;
    for (const auto& file : resources::allFiles()) {
        if (file.name.starts_with(sampleFolder))
            files.emplace(file.name.substr(sampleFolder.size()), file.content);
    }
    return FileSource::inMemory(std::move(files));
}

/// A file source for the project that a path on disk belongs to, and the path inside it.
std::pair<FileSource, std::string> filesOnDisk(const std::string& path) {
    std::error_code ignored;
    auto full = std::filesystem::weakly_canonical(path, ignored);
    if (ignored)
        full = std::filesystem::absolute(path);
    if (std::filesystem::is_directory(full, ignored))
        return {FileSource::onDisk(full), std::string()};
    const auto folder = document::projectFolderOf(full);
    return {FileSource::onDisk(folder), full.lexically_relative(folder).generic_string()};
}

} // namespace

tl::expected<OpenedProject, Diagnostics> openProject(const std::string& path) {
    if (isSessionFile(path))
        return openSession(path);
    auto [files, inside] =
        path.empty() ? std::pair{sampleFiles(), std::string()} : filesOnDisk(path);
    auto project = templates::loadProject(files, inside);
    if (!project)
        return tl::unexpected(std::move(project.error()));
    // What neither template nor overlay states is assumed, entity by entity, and marked so.
    templates::mergeOverlay(*project->document, system::defaultOverlay(*project->document));
    OpenedProject opened;
    opened.name = project->name;
    opened.path = path;
    opened.document = std::move(project->document);
    opened.files = std::move(project->files);
    opened.entry = project->overlayPath.empty() ? project->templatePath : project->overlayPath;
    if (files.folder())
        opened.folder = files.folder()->string();
    opened.diagnostics = std::move(project->diagnostics);
    return opened;
}

} // namespace headroom::app
