#include "model/template/table.h"

#include "model/template/pseudo_parameters.h"

#include <array>
#include <map>

namespace headroom::templates {

bool isTable(std::string_view resourceType) {
    return resourceType == "AWS::DynamoDB::Table" || resourceType == "AWS::DynamoDB::GlobalTable" ||
           resourceType == "AWS::Serverless::SimpleTable" ||
           resourceType == "Custom::AmplifyDynamoDBTable";
}

namespace {

using AttributeTypes = std::map<std::string, Field<std::string>>;

AttributeTypes readAttributeTypes(PropertyReader& reader) {
    AttributeTypes types;
    for (const auto& item : reader.items(reader.property("AttributeDefinitions"))) {
        const auto name = reader.text(reader.member(item, "AttributeName"));
        if (name.value)
            types[*name.value] = reader.text(reader.member(item, "AttributeType"));
    }
    return types;
}

std::vector<TableKey> readKeys(PropertyReader& reader, const Place& schema,
                               const AttributeTypes& types) {
    std::vector<TableKey> keys;
    for (const auto& item : reader.items(schema)) {
        TableKey key;
        key.name = reader.text(reader.member(item, "AttributeName"));
        key.keyType = reader.text(reader.member(item, "KeyType"));
        const auto type = key.name.value ? types.find(*key.name.value) : types.end();
        if (type != types.end())
            key.attributeType = type->second;
        keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<TableIndex> readIndexes(PropertyReader& reader, std::string_view property,
                                    const AttributeTypes& types) {
    std::vector<TableIndex> indexes;
    for (const auto& item : reader.items(reader.property(property))) {
        TableIndex index;
        index.node = item.node;
        index.name = reader.text(reader.member(item, "IndexName"));
        index.keys = readKeys(reader, reader.member(item, "KeySchema"), types);
        const auto projection = reader.member(item, "Projection");
        index.projection = reader.text(reader.member(projection, "ProjectionType"));
        auto notShown = reader.notShown();
        for (const auto& attribute :
             notShown.items(notShown.member(projection, "NonKeyAttributes")))
            if (auto name = notShown.text(attribute).value)
                index.nonKeyAttributes.push_back(std::move(*name));
        const auto throughput = reader.member(item, "ProvisionedThroughput");
        index.readCapacity = reader.number(reader.member(throughput, "ReadCapacityUnits"));
        index.writeCapacity = reader.number(reader.member(throughput, "WriteCapacityUnits"));
        indexes.push_back(std::move(index));
    }
    return indexes;
}

/// SimpleTable names the types of DynamoDB in full.
Field<std::string> shortType(Field<std::string> type) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 3> names{
        {{"String", "S"}, {"Number", "N"}, {"Binary", "B"}}};
    for (const auto& [name, letter] : names)
        if (type.value == name)
            type.value = letter;
    return type;
}

TableKey readPrimaryKey(PropertyReader& reader) {
    const auto primaryKey = reader.property("PrimaryKey");
    TableKey key;
    key.name = reader.text(reader.member(primaryKey, "Name")).orDefault("id");
    key.keyType = {"HASH", Origin::stated, primaryKey.written};
    key.attributeType = shortType(reader.text(reader.member(primaryKey, "Type"))).orDefault("S");
    return key;
}

/// The replica of a global table in the region of import, or its first.
Place ownReplica(PropertyReader reader) {
    const auto replicas = reader.items(reader.property("Replicas"));
    const auto region = pseudoParameter("AWS::Region")->json.get<std::string>();
    for (const auto& replica : replicas)
        if (reader.text(reader.member(replica, "Region")).value == region)
            return replica;
    return replicas.empty() ? Place{"Replicas", nullptr, nullptr, false} : replicas.front();
}

void readTimeToLive(PropertyReader& reader, TableConfiguration& table) {
    const auto specification = reader.property("TimeToLiveSpecification");
    const auto enabled = reader.boolean(reader.member(specification, "Enabled"));
    if (enabled.value.value_or(true))
        table.timeToLiveAttribute = reader.text(reader.member(specification, "AttributeName"));
}

} // namespace

TableConfiguration readTable(PropertyReader& reader) {
    const auto type = reader.resource().type;
    const bool isSimple = type == "AWS::Serverless::SimpleTable";
    const bool isGlobal = type == "AWS::DynamoDB::GlobalTable";
    if (type == "Custom::AmplifyDynamoDBTable")
        reader.takeCamelCase();

    TableConfiguration table;
    table.resource = &reader.resource();
    table.name = reader.text(reader.property("TableName"));
    const auto throughput = reader.property("ProvisionedThroughput");
    table.billingMode =
        reader.word(reader.property("BillingMode"))
            .orDefault(isSimple && throughput.isAbsent() ? "PAY_PER_REQUEST" : "PROVISIONED");
    table.readCapacity = reader.number(reader.member(throughput, "ReadCapacityUnits"));
    table.writeCapacity = reader.number(reader.member(throughput, "WriteCapacityUnits"));
    if (isSimple) {
        table.keys.push_back(readPrimaryKey(reader));
    } else {
        const auto types = readAttributeTypes(reader);
        table.keys = readKeys(reader, reader.property("KeySchema"), types);
        table.globalSecondaryIndexes = readIndexes(reader, "GlobalSecondaryIndexes", types);
        table.localSecondaryIndexes = readIndexes(reader, "LocalSecondaryIndexes", types);
    }
    table.streamViewType = reader.text(reader.property("StreamSpecification", "StreamViewType"));
    readTimeToLive(reader, table);
    const auto replica = isGlobal ? ownReplica(reader.notShown()) : Place{};
    const auto recovery = isGlobal ? reader.member(replica, "PointInTimeRecoverySpecification")
                                   : reader.property("PointInTimeRecoverySpecification");
    table.pointInTimeRecovery =
        reader.boolean(reader.member(recovery, "PointInTimeRecoveryEnabled")).orDefault(false);
    auto notShown = reader.notShown();
    table.tableClass = notShown
                           .word(isGlobal ? notShown.member(replica, "TableClass")
                                          : notShown.property("TableClass"))
                           .orDefault("STANDARD");
    if (isGlobal && table.readCapacity.origin == Origin::absent)
        table.readCapacity = reader.number(reader.member(
            reader.member(replica, "ReadProvisionedThroughputSettings"), "ReadCapacityUnits"));
    return table;
}

} // namespace headroom::templates
