#include "tests/support/marketplace.h"

#include "model/document/file_source.h"
#include "model/template/project.h"
#include "resources/embedded.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

namespace headroom::tests {

nlohmann::json marketplaceDocument() {
    constexpr std::string_view folder = "sample/marketplace/";
    std::map<std::string, std::string> content;
    for (const resources::File& file : resources::allFiles()) {
        if (file.name.starts_with(folder))
            content.emplace(file.name.substr(folder.size()), file.content);
    }
    auto files = document::FileSource::inMemory(std::move(content));
    const auto project = templates::loadProject(files, "headroom.json");
    if (!project) {
        std::fputs(document::format(project.error().front()).c_str(), stderr);
        std::abort();
    }
    return *project->document;
}

} // namespace headroom::tests
