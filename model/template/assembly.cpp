#include "model/template/assembly.h"

namespace headroom::templates {

using document::Node;

namespace {

std::string_view textAt(const Node& node, std::string_view pointer) {
    const auto* found = document::findNode(node, pointer);
    return found != nullptr ? found->spelling() : std::string_view();
}

} // namespace

Assembly Assembly::beside(document::FileSource& files, std::string_view templatePath) {
    static constexpr std::string_view suffix = ".template.json";
    Assembly assembly;
    if (!templatePath.ends_with(suffix))
        return assembly;
    auto stem = templatePath.substr(0, templatePath.size() - suffix.size());
    const auto manifestPath = std::string(stem) + ".assets.json";
    if (!files.contains(manifestPath))
        return assembly;
    const auto text = files.read(manifestPath);
    if (!text)
        return assembly;
    const auto read = document::readTree(*text);
    const auto* assets = read.tree ? read.tree->root->find("files") : nullptr;
    if (assets == nullptr)
        return assembly;
    assembly.exists_ = true;
    for (const auto& asset : assets->members()) {
        const auto path = textAt(*asset.value, "/source/path");
        const auto* destinations = asset.value->find("destinations");
        if (path.empty() || destinations == nullptr)
            continue;
        for (const auto& destination : destinations->members())
            assembly.fileByKey_.emplace(textAt(*destination.value, "/objectKey"), path);
    }
    return assembly;
}

std::optional<std::string> Assembly::fileOf(std::string_view objectKey) const {
    const auto found = fileByKey_.find(objectKey);
    if (found == fileByKey_.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::string_view> assetInMetadata(const Resource& resource,
                                                std::string_view property) {
    const auto* metadata = resource.node->find("Metadata");
    if (metadata == nullptr)
        return std::nullopt;
    const auto* named = metadata->find("aws:asset:property");
    const auto* path = metadata->find("aws:asset:path");
    if (named == nullptr || path == nullptr || named->spelling() != property)
        return std::nullopt;
    return path->spelling();
}

} // namespace headroom::templates
