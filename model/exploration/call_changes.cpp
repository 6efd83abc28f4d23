#include "model/document/json_pointer.h"
#include "model/exploration/access.h"
#include "model/exploration/change_families.h"
#include "model/exploration/definition_edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <utility>

/// Changes of what functions are stated to call.
namespace headroom::exploration {

using document::appendToken;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html
constexpr double maximumBatchedWrites = 25;

double numberOf(const json& call, const char* key, double absent) {
    const auto found = call.find(key);
    return found != call.end() && found->is_number() ? found->get<double>() : absent;
}

/// A number that reads like the one that a person would have written.
json plain(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return static_cast<std::int64_t>(value);
    return value;
}

/// Rewrites the call lists of one function, or of all: `rewrite` gets a list and says whether it
/// changed it. Lists are replaced whole. Returns whether one was.
bool rewriteCalls(ChangeBuilder& change, const std::string& onlyFunction,
                  const std::function<bool(json& calls)>& rewrite) {
    bool any = false;
    const json& functions = change.at("/functions");
    if (!functions.is_object())
        return any;
    for (const auto& [function, configured] : functions.items()) {
        const std::string place = appendToken("/behaviour", function) + "/actions";
        const json& actions = change.at(place);
        if ((!onlyFunction.empty() && function != onlyFunction) || !actions.is_object())
            continue;
        for (const auto& [action, stated] : actions.items()) {
            if (!stated.is_object() || !stated.contains("calls") || !stated["calls"].is_array())
                continue;
            json calls = stated["calls"];
            if (!rewrite(calls))
                continue;
            change.set(appendToken(place, action) + "/calls", std::move(calls));
            any = true;
        }
    }
    return any;
}

bool calls(const json& call, const std::string& table, const std::string& operation) {
    return textOf(call, "table") == table && textOf(call, "operation") == operation;
}

bool isSingleWrite(const json& call, const std::string& table) {
    return calls(call, table, "putItem") || calls(call, table, "deleteItem");
}

/// The single writes of the table become one batch, or as many as they need.
bool batch(json& list, const std::string& table) {
    double items = 0;
    for (const json& call : list)
        if (isSingleWrite(call, table))
            items += numberOf(call, "count", 1);
    if (items <= 1)
        return false;
    const double batches = std::ceil(items / maximumBatchedWrites);
    json written{{"table", table},
                 {"operation", "batchWriteItem"},
                 {"count", plain(batches)},
                 {"items", plain(items / batches)}};
    json rewritten = json::array();
    bool placed = false;
    for (json& call : list) {
        if (!isSingleWrite(call, table)) {
            rewritten.push_back(std::move(call));
            continue;
        }
        if (call.contains("itemBytes") && !written.contains("itemBytes"))
            written["itemBytes"] = call["itemBytes"];
        if (call.contains("databaseQuery"))
            written["databaseQuery"] = call["databaseQuery"];
        if (!std::exchange(placed, true))
            rewritten.push_back(nullptr);
    }
    std::ranges::replace(rewritten, json(), written);
    list = std::move(rewritten);
    return true;
}

bool hasConsistency(const json& call) {
    const std::string operation = textOf(call, "operation");
    return operation == "getItem" || operation == "batchGetItem" || call.contains("accessPattern");
}

/// ConsistentRead of the DynamoDB tasks in workflows.
bool changeTasks(ChangeBuilder& change, const std::string& table, bool consistent) {
    bool any = false;
    const json& workflows = change.at("/workflows");
    if (!workflows.is_object())
        return any;
    for (const auto& [id, workflow] : workflows.items()) {
        const json definition =
            workflow.is_object() ? workflow.value("definition", json()) : json();
        json edited = definition;
        forEachState(definition, [&](const std::string& name, const json& state) {
            const std::string resource = textOf(state, "Resource");
            for (const char* const key : {"Parameters", "Arguments"}) {
                if (resource.find(":dynamodb:") == std::string::npos || !state.contains(key))
                    continue;
                const json& arguments = state[key];
                const std::string target = textOf(arguments, "TableName");
                if (!table.empty() && target != "${" + table + "}")
                    continue;
                const bool now =
                    arguments.is_object() && arguments.value("ConsistentRead", json()) == true;
                const bool reads = resource.ends_with(":getItem") || now;
                if (!reads || now == consistent)
                    continue;
                (*findScope(edited, name))["States"][name][key]["ConsistentRead"] = consistent;
                any = true;
            }
        });
        change.append(
            definitionPatch(appendToken("/workflows", id) + "/definition", definition, edited));
    }
    return any;
}

} // namespace

void useAccessPattern(ChangeBuilder& change) {
    const auto function = change.entity("function", "/functions");
    const auto table = change.entity("table", "/tables");
    const std::string operation = change.text("operation");
    const std::string pattern = change.text("accessPattern");
    if (change.failed())
        return;
    const std::string place =
        appendToken(appendToken("/behaviour", table.id) + "/accessPatterns", pattern);
    const json& stated = change.at(place);
    if (!stated.is_object()) {
        change.badParameter(
            "accessPattern",
            Text(translatable("Changes", "%1 has no access pattern \"%2\""), {table.id, pattern}));
        return;
    }
    if (isScan(*table.value, stated)) {
        change.refuse(
            Text(translatable("Changes", "\"%1\" is a Scan as long as neither the keys of %2 "
                                         "nor an index begin with \"%3\""),
                 {pattern, table.id, textOf(stated, "partition")}),
            place);
        return;
    }
    const bool any = rewriteCalls(change, function.id, [&](json& list) {
        bool changed = false;
        for (json& call : list) {
            if (!calls(call, table.id, operation))
                continue;
            json query{{"table", table.id}, {"accessPattern", pattern}};
            for (const char* const kept : {"count", "databaseQuery"})
                if (call.contains(kept))
                    query[kept] = call[kept];
            call = std::move(query);
            changed = true;
        }
        return changed;
    });
    if (!any)
        change.note(Text(translatable("Changes", "%1 makes no call \"%2\" of %3"),
                         {function.id, operation, table.id}));
}

void batchWrites(ChangeBuilder& change) {
    const auto table = change.entity("table", "/tables");
    const std::string function =
        change.has("function") ? change.entity("function", "/functions").id : std::string();
    if (change.failed())
        return;
    bool updates = false;
    const bool any = rewriteCalls(change, function, [&](json& list) {
        updates |= std::ranges::any_of(
            list, [&](const json& call) { return calls(call, table.id, "updateItem"); });
        return batch(list, table.id);
    });
    if (any)
        change.note(
            Text(translatable("Changes", "A batch is charged item by item: it saves time, not "
                                         "money; it is not atomic, and what it leaves "
                                         "unprocessed must be sent again")));
    else
        change.note(
            Text(translatable("Changes", "No action puts or deletes several items of %1 one by "
                                         "one"),
                 {table.id}));
    if (updates)
        change.note(Text(translatable("Changes", "Updates cannot be batched")));
}

void changeConsistentReads(ChangeBuilder& change) {
    const bool consistent = change.flag("consistent");
    const std::string table =
        change.has("table") ? change.entity("table", "/tables").id : std::string();
    const std::string function =
        change.has("function") ? change.entity("function", "/functions").id : std::string();
    if (change.failed())
        return;
    bool any = rewriteCalls(change, function, [&](json& list) {
        bool changed = false;
        for (json& call : list) {
            const bool now = call.is_object() && call.value("consistent", json()) == true;
            if (!call.contains("table") || (!table.empty() && textOf(call, "table") != table) ||
                !hasConsistency(call) || now == consistent)
                continue;
            call["consistent"] = consistent;
            changed = true;
        }
        return changed;
    });
    if (function.empty())
        any |= changeTasks(change, table, consistent);
    if (!any)
        change.note(consistent
                        ? Text(translatable("Changes", "All these reads are strongly consistent "
                                                       "already"))
                        : Text(translatable("Changes", "All these reads are eventually consistent "
                                                       "already")));
    else if (consistent)
        change.note(
            Text(translatable("Changes", "A strongly consistent read costs twice as many read "
                                         "units; global secondary indexes have none")));
}

} // namespace headroom::exploration
