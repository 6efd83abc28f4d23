#include "model/template/import_result.h"
#include "model/template/project.h"
#include "model/template/write_back.h"
#include "tests/fuzz/require.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

using namespace headroom;
using headroom::tests::require;

namespace {

/// Changes every number by one and drops every text of a workflow's comment: what sliders and
/// edits of workflows do.
void change(nlohmann::json& value) {
    if (value.is_number_integer() && value.get<std::int64_t>() < 1'000'000)
        value = value.get<std::int64_t>() + 1;
    if (value.is_object())
        value.erase("Comment");
    if (value.is_structured()) {
        for (auto& part : value)
            change(part);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// The bytes are a template, an overlay and a definition, with zero bytes between them; the first
/// byte chooses YAML or JSON. Whatever they hold, importing and loading end with a result or with
/// diagnostics, and what is written back of a changed document loads again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string name = data[0] % 2 == 0 ? "template.yaml" : "template.json";
    std::map<std::string, std::string> files;
    for (const std::string& file : {name, std::string("headroom.json"), std::string("flow.json")}) {
        const auto end = rest.find('\0');
        files[file] = rest.substr(0, end);
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + 1);
    }
    auto imported = document::FileSource::inMemory(files);
    templates::importTemplate(imported, name, {}, true);
    auto source = document::FileSource::inMemory(files);
    const auto project = templates::loadProject(source, name);
    if (!project) {
        require(document::hasErrors(project.error()), "a failure without an error");
        return 0;
    }
    auto after = *project->document;
    change(after);
    const auto written = templates::writeBack(*project, *project->document, after);
    for (const auto& [file, content] : written.files)
        files[file] = content;
    auto again = document::FileSource::inMemory(files);
    require(templates::loadProject(again, name).has_value(), "what was written does not load");
    return 0;
}
