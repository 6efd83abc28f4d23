#include "model/template/definition_reader.h"

#include "model/template/intrinsics.h"
#include "model/template/limits.h"

#include <map>
#include <utility>

namespace headroom::templates {

using document::Node;
using document::Text;
using document::translatable;

namespace {

using Substitutions = std::map<std::string, std::string>;

Substitutions readSubstitutions(PropertyReader& reader) {
    Substitutions substitutions;
    const auto place = reader.property("DefinitionSubstitutions");
    if (place.node == nullptr)
        return substitutions;
    for (const auto& member : place.node->members()) {
        auto text = evaluateText(reader.stack(), *member.value);
        if (!text.absent && !text.unknown)
            substitutions["${" + std::string(member.key) + "}"] = std::move(text.text);
    }
    return substitutions;
}

std::string substituted(std::string_view text, const Substitutions& substitutions) {
    std::string result;
    while (result.size() <= limits::textLength) {
        const auto begin = text.find("${");
        const auto end =
            begin == std::string_view::npos ? std::string_view::npos : text.find('}', begin);
        if (end == std::string_view::npos)
            break;
        const auto token = text.substr(begin, end - begin + 1);
        const auto found = substitutions.find(std::string(token));
        result += text.substr(0, begin);
        result += found != substitutions.end() ? found->second : std::string(token);
        text.remove_prefix(end + 1);
    }
    return result += text;
}

void substituteIn(nlohmann::json& json, const Substitutions& substitutions) {
    if (substitutions.empty())
        return;
    if (json.is_string()) {
        auto& text = json.get_ref<std::string&>();
        if (text.find("${") != std::string::npos)
            text = substituted(text, substitutions);
        return;
    }
    if (json.is_structured())
        for (auto& part : json)
            substituteIn(part, substitutions);
}

/// Reads one resource's definition; what it needs of the surroundings in one place.
class DefinitionReader {
public:
    explicit DefinitionReader(PropertyReader& reader)
        : reader_(reader)
        , substitutions_(readSubstitutions(reader)) {}

    Definition read() {
        if (const auto place = reader_.property("Definition"); !place.isAbsent())
            return inlineObject(place);
        if (const auto place = reader_.property("DefinitionString"); !place.isAbsent())
            return inlineText(place);
        for (const auto* property : {"DefinitionUri", "DefinitionS3Location"})
            if (const auto place = reader_.property(property); !place.isAbsent())
                return elsewhere(place);
        return {};
    }

private:
    Definition inlineObject(const Place& place) {
        Definition definition;
        definition.source = DefinitionSource::object;
        definition.node = place.node;
        auto json = reader_.json(place);
        if (json.value && json.value->is_object())
            complete(definition, std::move(*json.value));
        return definition;
    }

    Definition inlineText(const Place& place) {
        Definition definition;
        definition.source = DefinitionSource::text;
        definition.node = place.node;
        if (place.node == nullptr)
            return definition;
        auto text = evaluateText(reader_.stack(), *place.node);
        if (text.unknown)
            reader_.unresolved(place.property, *text.unknown, place.written);
        if (!reader_.application().mayAddDefinition(text.text.size()))
            return definition;
        auto json = nlohmann::json::parse(text.text, nullptr, false);
        if (json.is_discarded())
            json = nlohmann::json::parse(substituted(text.text, substitutions_), nullptr, false);
        if (json.is_object() && !isTooDeep(json))
            complete(definition, std::move(json));
        else if (!text.unknown)
            reader_.invalid(place.property,
                            Text(translatable("Import", "the definition of %1 is not JSON"),
                                 {std::string(reader_.resource().id)}),
                            place.written);
        return definition;
    }

    /// A file of the project, an asset, or an object in S3.
    Definition elsewhere(const Place& place) {
        Definition definition;
        definition.node = place.node;
        if (const auto asset = assetFile(place)) {
            definition.source = DefinitionSource::asset;
            definition.writtenFile = *asset;
            readFile(definition, place,
                     reader_.application().templatePath(reader_.application().root()));
            return definition;
        }
        const auto path = place.node != nullptr && !isMap(*place.node)
                              ? evaluateText(reader_.stack(), *place.node)
                              : TextValue{};
        if (path.unknown || path.text.empty() || path.text.starts_with("s3://") ||
            hasReference(path.text)) {
            definition.source = DefinitionSource::s3;
            reader_.unresolved("DefinitionUri",
                               path.unknown ? *path.unknown
                                            : Text(translatable("Import", "the definition is in "
                                                                          "S3")),
                               place.written);
            return definition;
        }
        definition.source = DefinitionSource::file;
        definition.writtenFile = path.text;
        readFile(definition, place, reader_.application().templatePath(reader_.stack()));
        return definition;
    }

    static bool isMap(const Node& node) { return node.isObject() && !functionOf(node); }

    std::optional<std::string> assetFile(const Place& place) {
        if (const auto key = reader_.member(place, "Key");
            key.node != nullptr && place.node != nullptr && isMap(*place.node)) {
            const auto text = evaluateText(reader_.stack(), *key.node);
            if (auto file = reader_.application().assembly().fileOf(text.text))
                return file;
        }
        if (const auto asset = assetInMetadata(reader_.resource(), place.property))
            return std::string(*asset);
        return std::nullopt;
    }

    void refuse(const Place& place, const char* code, Text message) {
        reader_.unresolved("DefinitionUri", message, place.written);
        reader_.problem(place.property, code, std::move(message), place.written);
    }

    void readFile(Definition& definition, const Place& place, std::string_view from) {
        const auto id = std::string(reader_.resource().id);
        const auto path = document::pathWithinProject(from, *definition.writtenFile);
        if (!path) {
            refuse(place, "template.definition-outside-project",
                   Text(translatable("Import", "%1.%2 names a file outside the project's folder; "
                                               "it is not read"),
                        {id, std::string(place.property)}));
            return;
        }
        definition.file = *path;
        if (const auto text = reader_.application().text(*path);
            text != nullptr && !reader_.application().mayAddDefinition(text->content().size())) {
            refuse(place, "template.definitions-too-large",
                   Text(translatable("Import", "the definition of %1 is not read: the definitions "
                                               "of this application are too large together"),
                        {id}));
            return;
        }
        const auto& file = reader_.application().file(*path);
        if (file.tree && file.tree->root->isObject()) {
            definition.tree = file.tree;
            complete(definition, document::toJson(*file.tree->root));
            return;
        }
        if (auto json = substitutedFile(*path)) {
            complete(definition, std::move(*json));
            return;
        }
        const auto reason = file.tree ? Text(translatable("Import", "a definition must be a map"))
                                      : file.diagnostics.front().message;
        refuse(place, "template.definition-unreadable",
               Text(translatable("Import", "the definition of %1, %2, cannot be used: %3"),
                    {id, *definition.writtenFile, reason.english()}));
        for (const auto& diagnostic : file.diagnostics)
            if (!diagnostic.location.file.empty())
                reader_.findings().diagnostics.push_back(diagnostic);
    }

    /// `"Seconds": ${Wait}` is JSON only once the substitution is made.
    std::optional<nlohmann::json> substitutedFile(const std::string& path) {
        const auto text = reader_.application().text(path);
        if (text == nullptr || substitutions_.empty())
            return std::nullopt;
        const auto read = document::readTree(std::make_shared<const document::SourceText>(
            path, substituted(text->content(), substitutions_)));
        if (!read.tree || !read.tree->root->isObject())
            return std::nullopt;
        return document::toJson(*read.tree->root);
    }

    void complete(Definition& definition, nlohmann::json json) {
        substituteIn(json, substitutions_);
        definition.json = std::move(json);
    }

    /// Walks over definitions recurse.
    static bool isTooDeep(const nlohmann::json& json, std::size_t depth = 0) {
        if (depth > document::limits::depth)
            return true;
        if (json.is_structured())
            for (const auto& part : json)
                if (isTooDeep(part, depth + 1))
                    return true;
        return false;
    }

    PropertyReader& reader_;
    Substitutions substitutions_;
};

} // namespace

Definition readDefinition(PropertyReader& reader) {
    return DefinitionReader(reader).read();
}

} // namespace headroom::templates
