#include "model/document/json_pointer.h"
#include "model/scenario/patch.h"
#include "model/scenario/value_size.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace headroom::scenario {

using document::Diagnostics;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

constexpr std::array<std::pair<OperationKind, std::string_view>, 6> words{{
    {OperationKind::add, "add"},
    {OperationKind::remove, "remove"},
    {OperationKind::replace, "replace"},
    {OperationKind::move, "move"},
    {OperationKind::copy, "copy"},
    {OperationKind::test, "test"},
}};

std::string_view word(OperationKind kind) {
    for (const auto& [known, name] : words)
        if (known == kind)
            return name;
    return {};
}

const OperationKind* kindOf(std::string_view word) {
    for (const auto& [kind, name] : words)
        if (name == word)
            return &kind;
    return nullptr;
}

/// Reads one operation; what is wrong with it is added to the diagnostics.
Operation readOperation(const json& source, const std::string& pointer, Diagnostics& diagnostics) {
    Operation operation;
    const auto complain = [&](Text message, const std::string& place) {
        diagnostics.push_back({.severity = document::Severity::error,
                               .code = "scenario.not-a-patch",
                               .message = std::move(message),
                               .location = {},
                               .pointer = place});
    };
    if (!source.is_object()) {
        complain(Text(translatable("Scenario", "An operation of a patch is an object")), pointer);
        return operation;
    }
    const auto text = [&](const char* key) -> std::string {
        const auto found = source.find(key);
        if (found != source.end() && found->is_string())
            return found->get<std::string>();
        complain(Text(translatable("Scenario", "An operation needs the text \"%1\""),
                      {std::string(key)}),
                 document::appendToken(pointer, key));
        return {};
    };
    operation.path = text("path");
    const std::string name = text("op");
    const OperationKind* kind = kindOf(name);
    if (kind == nullptr) {
        if (!name.empty())
            complain(Text(translatable("Scenario", "\"%1\" is none of add, remove, replace, move, "
                                                   "copy and test"),
                          {name}),
                     document::appendToken(pointer, "op"));
        return operation;
    }
    operation.kind = *kind;
    if (operation.kind == OperationKind::move || operation.kind == OperationKind::copy)
        operation.from = text("from");
    if (operation.kind != OperationKind::add && operation.kind != OperationKind::replace &&
        operation.kind != OperationKind::test)
        return operation;
    const auto value = source.find("value");
    if (value == source.end())
        complain(Text(translatable("Scenario", "The operation \"%1\" needs a value"), {name}),
                 pointer);
    else if (valueSize(*value).depth > maximumDepth)
        complain(Text(translatable("Scenario", "The value is nested too deeply")),
                 document::appendToken(pointer, "value"));
    else
        operation.value = std::make_shared<const json>(*value);
    return operation;
}

} // namespace

json toJson(const Patch& patch) {
    json operations = json::array();
    for (const Operation& operation : patch) {
        json written{{"op", word(operation.kind)}, {"path", operation.path}};
        if (operation.kind == OperationKind::move || operation.kind == OperationKind::copy)
            written["from"] = operation.from;
        if (operation.value != nullptr)
            written["value"] = *operation.value;
        operations.push_back(std::move(written));
    }
    return operations;
}

tl::expected<Patch, Diagnostics> patchFromJson(const json& source) {
    Diagnostics diagnostics;
    Patch patch;
    if (!source.is_array())
        return tl::unexpected(
            Diagnostics{{.severity = document::Severity::error,
                         .code = "scenario.not-a-patch",
                         .message = Text(translatable("Scenario", "A patch is an array of "
                                                                  "operations")),
                         .location = {},
                         .pointer = {}}});
    patch.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i)
        patch.push_back(readOperation(source[i], "/" + std::to_string(i), diagnostics));
    if (!diagnostics.empty())
        return tl::unexpected(std::move(diagnostics));
    return patch;
}

} // namespace headroom::scenario
