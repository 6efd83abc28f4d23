#pragma once

#include "model/template/property_reader.h"

#include <string>
#include <vector>

namespace headroom::templates {

struct TableKey {
    Field<std::string> name;
    Field<std::string> keyType; ///< HASH or RANGE
    Field<std::string> attributeType;
};

struct TableIndex {
    Field<std::string> name;
    std::vector<TableKey> keys;
    Field<std::string> projection; ///< ALL, KEYS_ONLY or INCLUDE
    std::vector<std::string> nonKeyAttributes;
    Field<double> readCapacity;
    Field<double> writeCapacity;
    const document::Node* node = nullptr;
};

/// AWS::DynamoDB::Table, AWS::DynamoDB::GlobalTable, AWS::Serverless::SimpleTable or
/// Custom::AmplifyDynamoDBTable.
struct TableConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> name;
    Field<std::string> billingMode;
    Field<double> readCapacity;
    Field<double> writeCapacity;
    std::vector<TableKey> keys;
    std::vector<TableIndex> globalSecondaryIndexes;
    std::vector<TableIndex> localSecondaryIndexes;
    Field<std::string> streamViewType;
    Field<std::string> timeToLiveAttribute;
    Field<bool> pointInTimeRecovery;
    Field<std::string> tableClass;
};

bool isTable(std::string_view resourceType);

TableConfiguration readTable(PropertyReader& reader);

} // namespace headroom::templates
