#include "app/wiring/opened_project.h"

#include "app/wiring/files_on_disk.h"
#include "app/wiring/session_project.h"
#include "model/exploration/proposals.h"
#include "model/system/default_overlay.h"
#include "model/template/project.h"
#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <map>
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

} // namespace

std::shared_ptr<const nlohmann::json> completedDocument(const templates::Project& project) {
    using nlohmann::json;
    auto document = std::make_shared<json>(*project.document);
    templates::mergeOverlay(*document, system::defaultOverlay(*document));
    for (const char* section : {"platform", "logs", "monitoring", "behaviour", "workload", "basis"})
        document->emplace(section, json::object());
    for (const char* section : {"STANDARD", "EXPRESS"}) {
        json& types = document->at("platform")["workflowTypes"];
        if (types.is_null() || types.is_object())
            types.emplace(section, json::object());
    }
    if (!document->contains("optimizations"))
        document->emplace("optimizations", exploration::proposedOptimizations(*document));
    return document;
}

tl::expected<OpenedProject, Diagnostics> openProject(const std::string& path) {
    if (const auto session = sessionAddress(path))
        return openSession(*session);
    auto [files, inside] =
        path.empty() ? FilesOnDisk{sampleFiles(), std::string()} : filesOnDisk(path);
    auto project = templates::loadProject(files, inside);
    if (!project)
        return tl::unexpected(std::move(project.error()));
    OpenedProject opened;
    opened.name = project->name;
    opened.path = path;
    opened.document = completedDocument(*project);
    opened.files = project->files;
    opened.entry = project->overlayPath.empty() ? project->templatePath : project->overlayPath;
    if (files.folder())
        opened.folder = files.folder()->string();
    opened.diagnostics = project->diagnostics;
    opened.source = std::make_shared<const templates::Project>(std::move(*project));
    return opened;
}

} // namespace headroom::app
