#include "app/wiring/change_export.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace headroom::app {

using nlohmann::json;
using scenario::Patch;

namespace {

/// Makes a change on the document, operation by operation where it does not apply as a whole, and
/// adds what it did to `made`.
void apply(json& document, const scenario::Change& change, Patch& made) {
    if (auto applied = scenario::applyPatch(document, change.operations)) {
        made = scenario::compose(made, applied->effective);
        return;
    }
    for (const auto& operation : change.operations) {
        if (operation.kind == scenario::OperationKind::test) {
            if (!scenario::applyPatch(document, {operation}))
                return;
            continue;
        }
        if (auto applied = scenario::applyPatch(document, {operation}))
            made = scenario::compose(made, applied->effective);
    }
}

} // namespace

ChangeExport exportChanges(const OpenedProject& project, const scenario::ScenarioBook& book,
                           const std::string& scenario) {
    ChangeExport result;
    json document = *book.loaded();
    std::vector<std::string> ids{std::string(scenario::currentScenario)};
    if (scenario != scenario::currentScenario)
        ids.push_back(scenario);
    for (const auto& id : ids) {
        const auto* stated = book.find(id);
        if (stated == nullptr)
            continue;
        for (const auto& change : stated->changes)
            apply(document, change, result.patch);
    }
    result.patchText =
        scenario::toJson(result.patch).dump(2, ' ', false, json::error_handler_t::replace) + "\n";
    if (project.source == nullptr)
        return result;
    result.hasFiles = true;
    result.isAssembly = project.source->isAssembly;
    result.files = templates::writeBack(*project.source, *book.loaded(), document);
    return result;
}

} // namespace headroom::app
