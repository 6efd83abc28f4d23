#include "app/wiring/overlay_file.h"

#include "model/document/json_pointer.h"
#include "model/template/project.h"
#include "model/template/source_edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom::app {

using document::appendToken;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

bool isTemplateSection(std::string_view section) {
    static constexpr std::array<std::string_view, 11> sections{
        "functions", "workflows", "tables", "buses",     "queues",    "topics",
        "apis",      "schedules", "alarms", "logGroups", "dashboards"};
    return std::ranges::find(sections, section) != sections.end();
}

/// Members that hold nothing are there for the window alone.
// NOLINTNEXTLINE(misc-no-recursion): documents are bounded by scenario::maximumDepth
json withoutEmptyMembers(const json& value) {
    if (!value.is_object())
        return value;
    json kept = json::object();
    for (const auto& [key, member] : value.items()) {
        if (!member.is_object() || !member.empty()) {
            json inner = withoutEmptyMembers(member);
            if (!inner.is_object() || !inner.empty())
                kept[key] = std::move(inner);
        }
    }
    return kept;
}

class OverlayWriter {
public:
    OverlayWriter(const templates::Project& project, const json& corrected)
        : project_(project)
        , corrected_(corrected)
        , written_(project.overlay ? document::toJson(*project.overlay->root)
                                   : json{{"template", nameInFolder(project.templatePath)}}) {}

    tl::expected<OverlayFile, Text> write() {
        json changed = written_;
        merge(changed, *project_.document, corrected_, "");
        if (changed == written_)
            return tl::unexpected(
                Text(translatable("Overlay", "The overlay holds everything by now")));
        file_.isNew = !project_.overlay;
        file_.path = project_.overlay
                         ? project_.overlayPath
                         : folderOf(project_.templatePath) + std::string(templates::overlayName);
        if (file_.isNew)
            file_.text = changed.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
        else if (!edit(changed))
            return tl::unexpected(
                Text(translatable("Overlay", "%1 is not written in a form that can be edited"),
                     {file_.path}));
        if (auto reason = whyUnusable())
            return tl::unexpected(std::move(*reason));
        return std::move(file_);
    }

private:
    static std::string folderOf(const std::string& path) {
        const auto slash = path.rfind('/');
        return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
    }
    static std::string nameInFolder(const std::string& path) {
        return path.substr(folderOf(path).size());
    }

    bool overlayHolds(const std::string& pointer) const {
        return written_.contains(json::json_pointer(pointer));
    }

    /// The template leaves the value to a default, or cannot state it.
    bool isOpen(const std::string& pointer) const {
        const auto basis = project_.document->find("basis");
        if (basis == project_.document->end() || !basis->is_object())
            return false;
        const auto mark = basis->find(pointer);
        return mark != basis->end() && mark->value("basis", std::string()) == "default";
    }

    // NOLINTNEXTLINE(misc-no-recursion): documents are bounded by scenario::maximumDepth
    void merge(json& overlay, const json& own, const json& wanted, const std::string& pointer) {
        for (const auto& [key, value] : wanted.items()) {
            const auto place = appendToken(pointer, key);
            const auto stated = own.find(key);
            if (stated == own.end()) {
                json added = withoutEmptyMembers(value);
                if (!added.is_object() || !added.empty())
                    overlay[key] = std::move(added);
            } else if (stated->is_object() && value.is_object()) {
                const auto there = overlay.find(key);
                json below = there != overlay.end() && there->is_object() ? *there : json::object();
                merge(below, *stated, value, place);
                if (there != overlay.end() || !below.empty())
                    overlay[key] = std::move(below);
            } else if (*stated != value) {
                set(overlay, key, value, place);
            }
        }
        for (const auto& [key, value] : own.items()) {
            if (!wanted.contains(key))
                overlay.erase(key);
        }
    }

    void set(json& overlay, const std::string& key, const json& value, const std::string& place) {
        const auto section = document::pointerTokens(place).front();
        if (!isTemplateSection(section) || overlayHolds(place) || isOpen(place))
            overlay[key] = value;
        else
            ++file_.leftInTemplate;
    }

    bool edit(const json& changed) {
        const auto& tree = *project_.overlay;
        std::vector<templates::SourceEdit> edits;
        if (!templates::editValue(*tree.source, *tree.root, written_, changed, edits) ||
            !templates::arrange(edits))
            return false;
        file_.text = templates::withEdits(tree.source->content(), edits);
        return true;
    }

    /// Why the project would not load with the new overlay; nothing where it does.
    std::optional<Text> whyUnusable() const {
        std::map<std::string, std::string> files{{file_.path, file_.text}};
        for (const auto& [name, text] : project_.files)
            files.emplace(name, text->content());
        auto source = document::FileSource::inMemory(std::move(files));
        const auto loaded =
            templates::loadProject(source, project_.openedPath, project_.parameters);
        if (loaded)
            return std::nullopt;
        return Text(translatable("Overlay", "With these values the overlay would not load: %1"),
                    {document::format(loaded.error().front())});
    }

    const templates::Project& project_;
    const json& corrected_;
    const json written_;
    OverlayFile file_;
};

} // namespace

tl::expected<OverlayFile, Text> overlayFile(const OpenedProject& project, const json& corrected) {
    if (project.source == nullptr || project.folder.empty())
        return tl::unexpected(Text(translatable(
            "Overlay", "Only a project that was opened from its files has a place for an overlay; "
                       "save a session instead")));
    return OverlayWriter(*project.source, corrected).write();
}

} // namespace headroom::app
