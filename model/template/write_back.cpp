#include "model/template/write_back.h"

#include "model/document/json_pointer.h"
#include "model/template/file_spelling.h"
#include "model/template/source_edit.h"
#include "model/template/unified_diff.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace headroom::templates {

using document::appendToken;
using document::Node;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

/// A place at which two documents differ; null where one has nothing there.
struct Difference {
    std::string pointer;
    const json* before = nullptr;
    const json* after = nullptr;
};

/// Objects are compared member by member, everything else whole.
void compare(const json& before, const json& after, const std::string& pointer,
             std::vector<Difference>& differences) {
    for (const auto& [key, value] : before.items()) {
        const auto place = appendToken(pointer, key);
        const auto other = after.find(key);
        if (other == after.end())
            differences.push_back({place, &value, nullptr});
        else if (value.is_object() && other->is_object())
            compare(value, *other, place, differences);
        else if (value != *other)
            differences.push_back({place, &value, &*other});
    }
    for (const auto& [key, value] : after.items()) {
        if (!before.contains(key))
            differences.push_back({appendToken(pointer, key), nullptr, &value});
    }
}

const json* find(const json& document, std::string_view pointer) {
    const json* at = &document;
    for (const auto& token : document::pointerTokens(pointer)) {
        if (!at->is_object())
            return nullptr;
        const auto member = at->find(token);
        if (member == at->end())
            return nullptr;
        at = &*member;
    }
    return at;
}

bool isSame(const json* a, const json* b) {
    return (a == nullptr) == (b == nullptr) && (a == nullptr || *a == *b);
}

std::shared_ptr<const json> shared(const json* value) {
    return value != nullptr ? std::make_shared<const json>(*value) : nullptr;
}

bool isTemplateSection(std::string_view section) {
    static constexpr std::array<std::string_view, 11> sections{
        "functions", "workflows", "tables", "buses",     "queues",    "topics",
        "apis",      "schedules", "alarms", "logGroups", "dashboards"};
    return std::ranges::find(sections, section) != sections.end();
}

/// The property of a function that states a value of the document, and how it is written there.
struct FunctionProperty {
    const char* name = nullptr;
    json value;
};

std::optional<FunctionProperty> functionProperty(std::string_view key, const json& value) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 5> plain{
        {{"memoryMb", "MemorySize"},
         {"timeoutSeconds", "Timeout"},
         {"runtime", "Runtime"},
         {"reservedConcurrency", "ReservedConcurrentExecutions"},
         {"name", "FunctionName"}}};
    for (const auto& [own, property] : plain) {
        if (key == own && !value.is_null())
            return FunctionProperty{property, value};
    }
    if (key == "architecture")
        return FunctionProperty{"Architectures", json::array({value})};
    if (key == "ephemeralStorageMb")
        return FunctionProperty{"EphemeralStorage", {{"Size", value}}};
    if (key == "snapStart" && value == json(true))
        return FunctionProperty{"SnapStart", {{"ApplyOn", "PublishedVersions"}}};
    return std::nullopt;
}

class Writer {
public:
    Writer(const Project& project, const json& before, const json& after)
        : project_(project)
        , before_(before)
        , after_(after) {
        compare(before, after, "", differences_);
    }

    WriteBack write() {
        for (const auto& difference : differences_)
            assign(difference);
        for (const auto& pointer : structures_)
            writeStructure(pointer);
        writeSites();
        writeOverlay();
        finishFiles();
        verify();
        return std::move(result_);
    }

private:
    using Edits = std::map<std::string, std::vector<SourceEdit>>;

    void byHand(const Difference& difference, Text reason) {
        reasons_.emplace(difference.pointer, std::move(reason));
    }

    bool overlayHolds(std::string_view pointer) const {
        return project_.overlay && document::findNode(*project_.overlay->root, pointer) != nullptr;
    }

    /// The definition that a pointer leads into; empty: none.
    static std::string definitionOf(const std::vector<std::string>& tokens) {
        if (tokens.size() < 3 || tokens[0] != "workflows" || tokens[2] != "definition")
            return {};
        return appendToken(appendToken("/workflows", tokens[1]), "definition");
    }

    void assign(const Difference& difference) {
        const auto tokens = document::pointerTokens(difference.pointer);
        const auto definition = definitionOf(tokens);
        if (!isTemplateSection(tokens.front()) || overlayHolds(difference.pointer) ||
            (!definition.empty() && overlayHolds(definition))) {
            overlayDifferences_.push_back(difference);
        } else if (project_.isAssembly) {
            byHand(difference, Text(translatable("WriteBack", "%1 is generated; change the setting "
                                                              "in the source that it comes from"),
                                    {project_.templatePath}));
        } else if (!definition.empty()) {
            structures_.insert(definition);
        } else if (const auto whole = siteAround(difference.pointer); !whole.empty()) {
            structures_.insert(whole);
        } else if (difference.after == nullptr) {
            byHand(difference,
                   Text(translatable("WriteBack", "what the template states is not taken out of "
                                                  "it; remove it by hand")));
        } else {
            siteDifferences_.push_back(difference);
        }
    }

    /// The object, written at one place of the template, that a pointer leads into; empty: none.
    std::string siteAround(const std::string& pointer) const {
        const auto& sites = project_.resolved.sites;
        for (auto place = document::parentPointer(pointer); !place.empty();
             place = document::parentPointer(place)) {
            if (const auto site = sites.find(place);
                site != sites.end() && site->second.node->isObject())
                return std::string(place);
        }
        return {};
    }

    /// Edits a definition or a pattern where it stands, member by member.
    void writeStructure(const std::string& pointer) {
        const auto* before = find(before_, pointer);
        const auto* after = find(after_, pointer);
        if (before == nullptr || after == nullptr)
            return;
        const Node* node = nullptr;
        std::shared_ptr<const document::SourceText> source;
        const auto& resolved = project_.resolved;
        if (const auto file = resolved.definitions.find(pointer);
            file != resolved.definitions.end()) {
            node = file->second.root;
            source = file->second.source;
        } else if (const auto own = resolved.inlineDefinitions.find(pointer);
                   own != resolved.inlineDefinitions.end()) {
            node = own->second.node;
            source = own->second.source;
        } else if (const auto site = resolved.sites.find(pointer); site != resolved.sites.end()) {
            node = site->second.node;
            source = site->second.source;
        } else {
            return;
        }
        const json written = document::toJson(*node);
        editValue(*source, *node, written, spelledAsInFile(written, *before, *after),
                  editsOf(source));
    }

    std::vector<SourceEdit>& editsOf(const std::shared_ptr<const document::SourceText>& source) {
        sources_[source->name()] = source;
        return edits_[source->name()];
    }

    /// Values that are written at one place are edited together.
    void writeSites() {
        std::map<std::pair<std::string, std::uint32_t>, std::vector<Difference>> places;
        for (const auto& difference : siteDifferences_) {
            const auto site = project_.resolved.sites.find(difference.pointer);
            if (site == project_.resolved.sites.end())
                addProperty(difference);
            else
                places[{site->second.source->name(), site->second.node->begin()}].push_back(
                    difference);
        }
        for (const auto& [place, differences] : places)
            writePlace(differences);
    }

    void writePlace(const std::vector<Difference>& differences) {
        const auto& first = differences.front();
        const auto& site = project_.resolved.sites.find(first.pointer)->second;
        const bool agree = std::ranges::all_of(differences, [&](const Difference& difference) {
            return *difference.after == *first.after;
        });
        if (site.kind == SiteKind::globals) {
            const auto others = valuesAtSamePlace(project_, first.pointer);
            const bool forAll = agree && others.size() + 1 == differences.size();
            if (!forAll && std::ranges::all_of(differences, [this](const Difference& difference) {
                    return addProperty(difference);
                }))
                return;
        }
        if (!agree) {
            for (const auto& difference : differences)
                byHand(difference, Text(translatable("WriteBack",
                                                     "values that share one place in the template "
                                                     "would become different; give each its own")));
            return;
        }
        if (!editSite(site, first))
            byHand(first, Text(translatable("WriteBack", "the value is not written in a form that "
                                                         "can be edited in place")));
    }

    bool editSite(const EditSite& site, const Difference& difference) {
        const Node* node = site.node;
        if (node->isArray() && !difference.after->is_array())
            node = node->items().size() == 1 ? node->item(0) : nullptr;
        if (node == nullptr || difference.before == nullptr)
            return false;
        auto& edits = editsOf(site.source);
        if (difference.after->is_structured() || !node->isScalar()) {
            if (node->isObject() != difference.before->is_object() || node->isScalar())
                return false;
            return editValue(*site.source, *node, document::toJson(*node), *difference.after,
                             edits);
        }
        json value = *difference.after;
        const auto spelling = node->spelling();
        if (value.is_boolean() && (spelling == "ENABLED" || spelling == "DISABLED"))
            value = value.get<bool>() ? "ENABLED" : "DISABLED";
        auto edit = replaceScalar(*site.source, *node, value, true);
        if (!edit)
            return false;
        edits.push_back(std::move(*edit));
        return true;
    }

    /// States a value that the function's own Properties do not; says why where it cannot.
    bool addProperty(const Difference& difference) {
        const auto tokens = document::pointerTokens(difference.pointer);
        const auto entity = std::string(document::parentPointer(difference.pointer));
        const auto properties = project_.resolved.functionProperties.find(entity);
        const auto property = difference.after != nullptr
                                  ? functionProperty(tokens.back(), *difference.after)
                                  : std::nullopt;
        std::optional<SourceEdit> edit;
        if (properties != project_.resolved.functionProperties.end() && property &&
            properties->second.node->find(property->name) == nullptr)
            edit = insertMember(*properties->second.source, *properties->second.node,
                                property->name, property->value);
        if (!edit) {
            byHand(difference, Text(translatable("WriteBack", "the template has no place for the "
                                                              "value; add it by hand")));
            return false;
        }
        editsOf(properties->second.source).push_back(std::move(*edit));
        return true;
    }

    /// Sets a value of the overlay. Of an entity that the overlay lacks it takes everything: what
    /// was assumed for the rest is stated from then on, since the scenario was simulated with it.
    void setInOverlay(json& overlay, const Difference& difference) const {
        const auto tokens = document::pointerTokens(difference.pointer);
        json* at = &overlay;
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            if (difference.after == nullptr && !at->contains(tokens[i]))
                return;
            if (i == 1 && !isTemplateSection(tokens[0]) && !at->contains(tokens[1])) {
                const auto* entity =
                    find(after_, appendToken(appendToken("", tokens[0]), tokens[1]));
                if (entity != nullptr)
                    (*at)[tokens[1]] = *entity;
            }
            at = &(*at)[tokens[i]];
            if (!at->is_object())
                *at = json::object();
        }
        if (difference.after == nullptr)
            at->erase(tokens.back());
        else
            (*at)[tokens.back()] = *difference.after;
    }

    void writeOverlay() {
        if (overlayDifferences_.empty())
            return;
        const json written = project_.overlay ? document::toJson(*project_.overlay->root)
                                              : json{{"template", templateName()}};
        json changed = written;
        for (const auto& difference : overlayDifferences_)
            setInOverlay(changed, difference);
        if (!project_.overlay) {
            const auto text = changed.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
            const auto name = templateFolder() + std::string(overlayName);
            result_.files[name] = text;
            result_.diff += newFileDiff(name, text);
            return;
        }
        editValue(*project_.overlay->source, *project_.overlay->root, written, changed,
                  editsOf(project_.overlay->source));
    }

    std::string templateFolder() const {
        const auto slash = project_.templatePath.rfind('/');
        return slash == std::string::npos ? std::string()
                                          : project_.templatePath.substr(0, slash + 1);
    }
    std::string templateName() const {
        return project_.templatePath.substr(templateFolder().size());
    }

    void finishFiles() {
        for (auto& [name, edits] : edits_) {
            const auto& source = *sources_.at(name);
            if (!arrange(edits) || edits.empty())
                continue;
            result_.files[name] = withEdits(source.content(), edits);
            result_.diff += unifiedDiff(name, source.content(), edits);
        }
    }

    tl::expected<Project, document::Diagnostics> loadedAgain() const {
        std::map<std::string, std::string> files = result_.files;
        for (const auto& [name, text] : project_.files)
            files.emplace(name, text->content());
        auto source = document::FileSource::inMemory(std::move(files));
        return loadProject(source, project_.openedPath, project_.parameters);
    }

    /// Compares what the edited files say with the scenario.
    void verify() {
        const auto loaded = loadedAgain();
        if (!loaded) {
            result_.files.clear();
            result_.diff.clear();
            unusable_ = Text(translatable("WriteBack", "the files cannot be loaded with the "
                                                       "scenario's values: %1"),
                             {document::format(loaded.error().front())});
        }
        const json& written = loaded ? *loaded->document : *project_.document;
        for (const auto& difference : differences_) {
            if (isSame(find(written, difference.pointer), difference.after))
                result_.edited.push_back(editedAt(difference));
            else
                result_.settings.push_back(settingOf(difference));
        }
        std::vector<Difference> made;
        compare(*project_.document, written, "", made);
        for (const auto& difference : made) {
            // What says where values come from follows the values.
            if (document::isWithin(difference.pointer, "/basis"))
                continue;
            if (!isSame(find(after_, difference.pointer), difference.after))
                result_.alsoTouched.push_back(
                    {difference.pointer, shared(difference.before), shared(difference.after)});
        }
    }

    WriteBack::Edited editedAt(const Difference& difference) const {
        WriteBack::Edited edited{
            difference.pointer, project_.locate(difference.pointer), SiteKind::literal, {}};
        const auto site = project_.resolved.sites.find(difference.pointer);
        if (site != project_.resolved.sites.end() && !overlayHolds(difference.pointer)) {
            edited.location = site->second.location();
            edited.kind = site->second.kind;
            edited.through = site->second.through;
        }
        return edited;
    }

    WriteBack::Setting settingOf(const Difference& difference) const {
        if (unusable_)
            return {difference.pointer, shared(difference.after), *unusable_};
        const auto known = reasons_.find(difference.pointer);
        return {difference.pointer, shared(difference.after),
                known != reasons_.end()
                    ? known->second
                    : Text(translatable("WriteBack", "no edit of the files comes to this value; "
                                                     "change it by hand"))};
    }

    const Project& project_;
    const json& before_;
    const json& after_;
    std::vector<Difference> differences_;
    std::vector<Difference> overlayDifferences_;
    std::vector<Difference> siteDifferences_;
    std::set<std::string> structures_; ///< values written member by member, by pointer
    std::map<std::string, Text> reasons_;
    std::optional<Text> unusable_; ///< why the edited files are none
    std::map<std::string, std::shared_ptr<const document::SourceText>> sources_;
    Edits edits_;
    WriteBack result_;
};

} // namespace

WriteBack writeBack(const Project& project, const json& before, const json& after) {
    return Writer(project, before, after).write();
}

std::vector<std::string> valuesAtSamePlace(const Project& project, std::string_view pointer) {
    std::vector<std::string> others;
    const auto& sites = project.resolved.sites;
    const auto site = sites.find(pointer);
    if (site == sites.end())
        return others;
    for (const auto& [other, place] : sites) {
        if (other != pointer && place.isSamePlace(site->second))
            others.push_back(other);
    }
    return others;
}

} // namespace headroom::templates
