#include "app/cli/import_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/wiring/files_on_disk.h"
#include "model/template/import_result.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace headroom::cli {

namespace {

using templates::ParameterOverrides;

templates::ImportResult import(const std::string& file, const ParameterOverrides& parameters,
                               bool nested) {
    if (file == "-") {
        auto text = readInput(file);
        auto files = document::FileSource::inMemory({{"standard-input", std::move(*text)}});
        return templates::importTemplate(files, "standard-input", parameters, nested);
    }
    auto [files, path] = app::filesOnDisk(file);
    return templates::importTemplate(files, path, parameters, nested);
}

} // namespace

int importFile(const ImportOptions& options) {
    ParameterOverrides parameters;
    for (const auto& given : options.parameters) {
        const auto equals = given.find('=');
        if (equals == std::string::npos || equals == 0) {
            complain(fmt::format("import: '{}' is not of the form Name=Value", given));
            return wrongUsage;
        }
        parameters[given.substr(0, equals)] = given.substr(equals + 1);
    }
    if (options.templateFile != "-") {
        if (const auto readable = readInput(options.templateFile); !readable) {
            complain(readable.error());
            return cannotReadOrWrite;
        }
    }
    const auto result = import(options.templateFile, parameters, options.nested);
    print(result.diagnostics);
    auto json = result.json;
    if (!result.diagnostics.empty())
        json["diagnostics"] = toJson(result.diagnostics);
    fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    return document::hasErrors(result.diagnostics) ? inputHasErrors : fine;
}

nlohmann::json importCase(const nlohmann::json& batchCase) {
    const auto file = batchCase.find("file");
    if (file == batchCase.end() || !file->is_string())
        return {{"error", "'file' must be the path of a template"}};
    ParameterOverrides parameters;
    if (const auto given = batchCase.find("parameters");
        given != batchCase.end() && given->is_object()) {
        for (const auto& [name, value] : given->items())
            parameters[name] = value.is_string() ? value.get<std::string>() : value.dump();
    }
    const auto nested = batchCase.find("nested");
    const auto result =
        import(file->get<std::string>(), parameters,
               nested != batchCase.end() && nested->is_boolean() && nested->get<bool>());
    auto json = result.json;
    if (!result.diagnostics.empty())
        json["diagnostics"] = toJson(result.diagnostics);
    return json;
}

} // namespace headroom::cli
