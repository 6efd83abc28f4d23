#include "model/document/json_pointer.h"
#include "model/exploration/access.h"
#include "model/exploration/change_families.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom::exploration {

using document::appendToken;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
constexpr std::size_t maximumGlobalSecondaryIndexes = 20;
constexpr std::int64_t maximumCapacityUnits = 40'000;
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html
constexpr std::int64_t maximumDaxNodes = 11;

bool isProvisioned(const ChangeBuilder::Entity& table) {
    return table.text("billingMode") == "PROVISIONED";
}

/// An index as the document keeps it; findings where the parameter describes none.
json readIndex(ChangeBuilder& change, const ChangeBuilder::Entity& table, const std::string& name,
               const json& parameter) {
    const std::string place = appendToken("indexes", name);
    const auto complain = [&](Text message) { change.badParameter("indexes", std::move(message)); };
    json index = parameter;
    if (!index.is_object() || !index.contains("partition") || !index["partition"].is_string()) {
        complain(Text(translatable("Changes", R"(The index "%1" needs a "partition")"), {name}));
        return index;
    }
    if (!index.contains("projection"))
        index["projection"] = "ALL";
    const json& projection = index["projection"];
    if (projection != "ALL" && projection != "KEYS_ONLY" && projection != "INCLUDE")
        complain(
            Text(translatable("Changes", "The projection of the index \"%1\" must be one of ALL, "
                                         "KEYS_ONLY, INCLUDE"),
                 {name}));
    if (isProvisioned(table))
        for (const char* const units : {"readCapacityUnits", "writeCapacityUnits"})
            if (!index.contains(units))
                index[units] = table.member(units);
    return index;
}

/// Which of the table's access patterns the index serves.
void explainIndex(ChangeBuilder& change, const ChangeBuilder::Entity& table,
                  const std::string& name, const json& index) {
    bool used = false;
    const json& patterns = change.at(appendToken("/behaviour", table.id) + "/accessPatterns");
    if (patterns.is_object())
        for (const auto& [pattern, stated] : patterns.items()) {
            if (!stated.is_object() || !beginsWith(index, stated))
                continue;
            used = true;
            if (isScan(*table.value, stated))
                change.note(
                    Text(translatable("Changes", "The access pattern \"%1\" of %2 becomes a "
                                                 "Query of the index \"%3\""),
                         {pattern, table.id, name}));
        }
    if (!used)
        change.note(
            Text(translatable("Changes", "No access pattern of %1 uses the index \"%2\"; its "
                                         "writes and its storage are charged all the same"),
                 {table.id, name}));
}

} // namespace

void addGlobalSecondaryIndexes(ChangeBuilder& change) {
    const auto table = change.entity("table", "/tables");
    const json* wanted = change.object("indexes");
    if (change.failed())
        return;
    const std::string place = table.pointer + "/globalSecondaryIndexes";
    const json& present = table.member("globalSecondaryIndexes");
    json all = present.is_object() ? present : json::object();
    for (const auto& [name, parameter] : wanted->items()) {
        const json index = readIndex(change, table, name, parameter);
        if (change.failed())
            continue;
        if (all.contains(name) && all[name] != index) {
            change.refuse(Text(translatable("Changes", "%1 has another index \"%2\" already"),
                               {table.id, name}),
                          appendToken(place, name));
            continue;
        }
        if (!all.contains(name))
            explainIndex(change, table, name, index);
        all[name] = index;
        if (present.is_object())
            change.set(appendToken(place, name), index);
    }
    if (all.size() > maximumGlobalSecondaryIndexes)
        change.refuse(
            Text(translatable("Changes", "%1 would have %2 global secondary indexes; %3 are "
                                         "allowed"),
                 {table.id, static_cast<std::int64_t>(all.size()),
                  static_cast<std::int64_t>(maximumGlobalSecondaryIndexes)}),
            place);
    if (!present.is_object())
        change.set(place, all);
}

void addSortKey(ChangeBuilder& change) {
    const auto table = change.entity("table", "/tables");
    const std::string sort = change.text("sort");
    if (change.failed())
        return;
    const json& keys = table.member("keySchema");
    const std::string current =
        keys.is_object() && keys.contains("sort") && keys["sort"].is_string()
            ? keys["sort"].get<std::string>()
            : std::string();
    if (!current.empty() && current != sort) {
        change.refuse(Text(translatable("Changes", "%1 already has the sort key \"%2\""),
                           {table.id, current}),
                      table.pointer + "/keySchema/sort");
        return;
    }
    if (!keys.is_object()) {
        change.refuse(Text(translatable("Changes", "The keys of %1 are not known"), {table.id}),
                      table.pointer + "/keySchema");
        return;
    }
    if (current.empty())
        change.note(Text(translatable("Changes", "Keys cannot be changed: %1 is replaced by a new "
                                                 "table, into which its items must be copied"),
                         {table.id}));
    change.set(table.pointer + "/keySchema/sort", sort);
}

void changeCapacityMode(ChangeBuilder& change) {
    const auto table = change.entity("table", "/tables");
    const std::string mode = change.oneOf("billingMode", {"PAY_PER_REQUEST", "PROVISIONED"});
    if (change.failed())
        return;
    const bool provisioned = mode == "PROVISIONED";
    change.set(table.pointer + "/billingMode", mode);
    const auto setUnits = [&](const std::string& pointer, const json& entity, const char* key,
                              std::int64_t value) {
        if (provisioned)
            change.set(pointer + "/" + key, value);
        else if (entity.contains(key))
            change.remove(pointer + "/" + key);
    };
    for (const char* const key : {"readCapacityUnits", "writeCapacityUnits"}) {
        const std::int64_t units = provisioned ? change.integer(key, 1, maximumCapacityUnits) : 0;
        setUnits(table.pointer, *table.value, key, units);
        const json& indexes = table.member("globalSecondaryIndexes");
        if (!indexes.is_object())
            continue;
        for (const auto& [name, index] : indexes.items())
            if (index.is_object() && !(provisioned && index.contains(key)))
                setUnits(appendToken(table.pointer + "/globalSecondaryIndexes", name), index, key,
                         units);
    }
    if (provisioned)
        change.note(
            Text(translatable("Changes", "What exceeds the provisioned capacity is throttled")));
}

void addDax(ChangeBuilder& change) {
    const auto table = change.entity("table", "/tables");
    const std::string nodeType = change.text("nodeType");
    const std::int64_t nodes = change.integer("nodes", 1, maximumDaxNodes);
    const std::string cluster = change.text("cluster", "");
    if (!nodeType.empty() && !nodeType.starts_with("dax."))
        change.badParameter("nodeType", Text(translatable("Changes", "A DAX node type begins with "
                                                                     "\"dax.\", not \"%1\""),
                                             {nodeType}));
    if (change.failed())
        return;
    json dax{{"nodeType", nodeType}, {"nodes", nodes}};
    if (!cluster.empty())
        dax["cluster"] = cluster;
    if (nodes == 1)
        change.note(Text(translatable("Changes", "One node has no failover")));
    change.note(
        Text(translatable("Changes", "DAX lives in a VPC: functions that use it and also call "
                                     "the internet need a NAT gateway; strongly consistent "
                                     "reads pass it by")));
    change.set(table.pointer + "/dax", std::move(dax));
}

} // namespace headroom::exploration
