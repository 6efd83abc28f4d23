#include "model/template/project.h"

#include "model/document/json_pointer.h"
#include "model/template/overlay_schema.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iterator>
#include <utility>

namespace headroom::templates {

using document::Diagnostic;
using document::Diagnostics;
using document::FileSource;
using document::Severity;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

Diagnostic problem(const char* code, Text message, std::string file, std::string pointer = {}) {
    return {Severity::error, code, std::move(message), {std::move(file), 0, 0}, std::move(pointer)};
}

void append(Diagnostics& to, const Diagnostics& from) {
    to.insert(to.end(), from.begin(), from.end());
}

std::string folderOf(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash + 1));
}

bool isOverlay(std::string_view path) {
    const auto slash = path.rfind('/');
    const auto name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    return name == overlayName;
}

/// The overlay's tree, or errors. A file that is not there is no overlay and no error.
struct Overlay {
    std::optional<document::LocatedTree> tree;
    Diagnostics diagnostics;
};

Overlay readOverlay(FileSource& files, const std::string& path) {
    Overlay overlay;
    const auto text = files.read(path);
    if (!text) {
        overlay.diagnostics.push_back(problem("overlay.unreadable", text.error().message, path));
        return overlay;
    }
    auto read = document::readTree(*text);
    overlay.diagnostics = std::move(read.diagnostics);
    if (!read.tree)
        return overlay;
    if (!read.tree->root->isObject()) {
        overlay.diagnostics.push_back(
            {Severity::error, "overlay.not-an-object",
             Text(translatable("Project", "an overlay must be a JSON object with the sections of "
                                          "the project")),
             read.tree->locate(*read.tree->root), ""});
        return overlay;
    }
    append(overlay.diagnostics, checkOverlay(document::toJson(*read.tree->root), *read.tree));
    overlay.tree = std::move(read.tree);
    return overlay;
}

/// The template that an overlay names, relative to the project's folder.
tl::expected<std::string, Diagnostic> templateOf(const document::LocatedTree& tree,
                                                 const std::string& overlayPath) {
    const auto* named = tree.root->find("template");
    if (named == nullptr || !named->isText())
        return tl::unexpected(Diagnostic{
            Severity::error, "overlay.no-template",
            Text(translatable("Project", "the overlay names no template; \"template\" must be the "
                                         "path of a CloudFormation or SAM file beside it")),
            tree.locate(named != nullptr ? *named : *tree.root), "/template"});
    const std::string written(named->spelling());
    auto path = document::pathWithinProject(overlayPath, written);
    if (!path)
        return tl::unexpected(Diagnostic{
            Severity::error, "overlay.template-outside",
            Text(translatable("Project", "%1 lies outside the project's folder; only files inside "
                                         "it are read"),
                 {written}),
            tree.locate(*named), "/template"});
    return std::move(*path);
}

/// The files of a folder that may be its project, the first one counts.
std::optional<std::string> projectFileIn(const FileSource& files) {
    constexpr std::array names{"headroom.json", "template.yaml", "template.yml", "template.json"};
    for (const char* name : names) {
        if (files.contains(name))
            return name;
    }
    return std::nullopt;
}

std::string nameOf(const json& document, const std::string& templatePath) {
    static const json::json_pointer pointer("/project/name");
    if (document.contains(pointer) && document.at(pointer).is_string())
        return document.at(pointer).get<std::string>();
    return templatePath;
}

} // namespace

document::SourceLocation Project::locate(std::string_view pointer) const {
    // The overlay wins over the template where both state a value.
    if (overlay && document::findNode(*overlay->root, pointer) != nullptr)
        return overlay->locate(pointer);
    std::string place(pointer);
    while (!place.empty()) {
        if (const auto definition = resolved.definitions.find(place);
            definition != resolved.definitions.end())
            return definition->second.locate(pointer.substr(place.size()));
        if (const auto found = resolved.locations.find(place); found != resolved.locations.end())
            return found->second;
        place.resize(place.rfind('/'));
    }
    return {templatePath, 0, 0};
}

void mergeOverlay(json& document, const json& overlay) {
    for (const auto& [key, value] : overlay.items()) {
        json& target = document[key];
        if (target.is_object() && value.is_object())
            mergeOverlay(target, value);
        else
            target = value;
    }
}

tl::expected<Project, Diagnostics> loadProject(FileSource& files, std::string_view path,
                                               const ParameterOverrides& parameters) {
    Project project;
    std::string opened(path);
    if (opened.empty()) {
        const auto found = projectFileIn(files);
        if (!found)
            return tl::unexpected(Diagnostics{problem(
                "project.nothing-found",
                Text(translatable("Project", "the folder holds neither headroom.json nor "
                                             "template.yaml, template.yml or template.json")),
                {})});
        opened = *found;
    }

    if (isOverlay(opened)) {
        project.overlayPath = opened;
        auto overlay = readOverlay(files, opened);
        append(project.diagnostics, overlay.diagnostics);
        if (!overlay.tree || document::hasErrors(overlay.diagnostics))
            return tl::unexpected(std::move(project.diagnostics));
        auto named = templateOf(*overlay.tree, opened);
        if (!named)
            return tl::unexpected(Diagnostics{std::move(named.error())});
        project.templatePath = std::move(*named);
        project.overlay = std::move(overlay.tree);
    } else {
        project.templatePath = opened;
        const std::string beside = folderOf(opened) + std::string(overlayName);
        if (files.contains(beside)) {
            auto overlay = readOverlay(files, beside);
            const auto named =
                overlay.tree ? templateOf(*overlay.tree, beside)
                             : tl::expected<std::string, Diagnostic>(tl::unexpect, Diagnostic{});
            if (!overlay.tree || (named && *named == opened)) {
                append(project.diagnostics, overlay.diagnostics);
                if (!overlay.tree || document::hasErrors(overlay.diagnostics))
                    return tl::unexpected(std::move(project.diagnostics));
                project.overlayPath = beside;
                project.overlay = std::move(overlay.tree);
            }
        }
    }

    const auto application =
        Application::load(files, project.templatePath, parameters, project.diagnostics);
    if (application == nullptr)
        return tl::unexpected(std::move(project.diagnostics));
    project.resolved = resolve(*application);
    project.openedPath = opened;
    project.isAssembly = application->assembly().exists();
    project.parameters = parameters;
    project.application = application;
    append(project.diagnostics, project.resolved.diagnostics);
    project.document = project.resolved.document;
    if (project.overlay) {
        auto overlay = document::toJson(*project.overlay->root);
        overlay.erase("template");
        overlay.erase("$schema");
        mergeOverlay(*project.document, overlay);
    }
    project.name = nameOf(*project.document, project.templatePath);
    project.files = files.filesRead();
    // An invalid value has been left out, so the calibration's default takes its place; the rest of
    // the application can be used.
    for (auto& diagnostic : project.diagnostics) {
        if (diagnostic.severity == Severity::error)
            diagnostic.severity = Severity::warning;
    }
    return project;
}

} // namespace headroom::templates
