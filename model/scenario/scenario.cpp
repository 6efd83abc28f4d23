#include "model/scenario/scenario.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace headroom::scenario {

using document::Diagnostics;
using nlohmann::json;

namespace {

/// Makes what still applies of a change that does not apply as a whole.
void makePartly(json& document, const Change& change, std::size_t index,
                std::vector<Unapplied>& unapplied) {
    json attempt = document;
    std::vector<Unapplied> failed;
    for (std::size_t i = 0; i < change.operations.size(); ++i) {
        const auto applied = applyPatch(attempt, {change.operations[i]});
        if (applied)
            continue;
        const auto& reason = applied.error().front();
        if (change.operations[i].kind == OperationKind::test) {
            // The change was made for another state of the document: none of it is made.
            for (std::size_t j = 0; j < change.operations.size(); ++j)
                unapplied.push_back({.change = index, .operation = j, .reason = reason});
            return;
        }
        failed.push_back({.change = index, .operation = i, .reason = reason});
    }
    std::ranges::move(failed, std::back_inserter(unapplied));
    document = std::move(attempt);
}

} // namespace

bool Change::operator==(const Change& other) const {
    if (optimization != other.optimization || operations != other.operations)
        return false;
    if (specification == nullptr || other.specification == nullptr)
        return specification == other.specification;
    return *specification == *other.specification;
}

std::vector<Unapplied> makeChanges(json& document, const std::vector<Change>& changes) {
    std::vector<Unapplied> unapplied;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (!applyPatch(document, changes[i].operations))
            makePartly(document, changes[i], i, unapplied);
    return unapplied;
}

json toJson(const Change& change) {
    json written{{"operations", toJson(change.operations)}};
    if (!change.optimization.empty())
        written["optimization"] = change.optimization;
    if (change.specification != nullptr)
        written["specification"] = *change.specification;
    return written;
}

tl::expected<Change, Diagnostics> changeFromJson(const json& source) {
    Change change;
    const auto operations = source.is_object() ? source.find("operations") : source.end();
    auto patch = patchFromJson(operations == source.end() ? json() : *operations);
    if (!patch)
        return tl::unexpected(std::move(patch.error()));
    change.operations = std::move(*patch);
    const auto optimization = source.find("optimization");
    if (optimization != source.end() && optimization->is_string())
        change.optimization = optimization->get<std::string>();
    const auto specification = source.find("specification");
    if (specification != source.end() && specification->is_object())
        change.specification = std::make_shared<const json>(*specification);
    return change;
}

} // namespace headroom::scenario
