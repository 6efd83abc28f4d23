#include "model/document/located_tree.h"

#include "model/document/json_reader.h"
#include "model/document/text_check.h"
#include "model/document/yaml_reader.h"

#include <algorithm>

namespace headroom::document {

SourceLocation LocatedTree::locate(std::string_view pointer) const {
    return locate(*nearestNode(*root, pointer));
}

namespace {

bool beginsLikeJson(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

bool isNamedYaml(std::string_view name) {
    return name.ends_with(".yaml") || name.ends_with(".yml");
}

} // namespace

ReadTree readTree(std::shared_ptr<const SourceText> source) {
    if (auto refused = checkText(*source))
        return {std::nullopt, {std::move(*refused)}};
    const auto text = textWithoutByteOrderMark(*source);
    if (beginsLikeJson(text) || source->name().ends_with(".json")) {
        auto json = readJson(source);
        // `{a: b}` is YAML that begins like JSON.
        if (json.tree || !isNamedYaml(source->name()))
            return json;
    }
    return readYaml(source);
}

} // namespace headroom::document
