#include "model/system/reading.h"

#include <array>

namespace headroom::system {

namespace {

Index readIndex(std::string_view name, ObjectReader& entry) {
    static constexpr std::array projections{std::string_view("ALL"), std::string_view("KEYS_ONLY"),
                                            std::string_view("INCLUDE")};
    Index index;
    index.name = name;
    index.partition = entry.text("partition");
    index.sort = entry.text("sort");
    index.projection = static_cast<Index::Projection>(entry.choice("projection", projections));
    index.nonKeyAttributes = static_cast<double>(entry.listLength("nonKeyAttributes"));
    index.readCapacityUnits = entry.number("readCapacityUnits", 0.0);
    index.writeCapacityUnits = entry.number("writeCapacityUnits", 0.0);
    return index;
}

std::vector<Index> readIndexes(ObjectReader& entry, std::string_view key) {
    std::vector<Index> indexes;
    entry.members(key, [&](std::string_view name, ObjectReader& index) {
        indexes.push_back(readIndex(name, index));
    });
    return indexes;
}

void readConfiguration(ObjectReader& entry, Table& table) {
    static constexpr std::array modes{std::string_view("PAY_PER_REQUEST"),
                                      std::string_view("PROVISIONED")};
    static constexpr std::array classes{std::string_view("STANDARD"),
                                        std::string_view("STANDARD_INFREQUENT_ACCESS")};
    table.name = entry.text("name", table.id);
    ObjectReader keys = entry.object("keySchema");
    table.partition = keys.text("partition");
    table.sort = keys.text("sort");
    table.provisioned = entry.choice("billingMode", modes) == 1;
    table.readCapacityUnits = entry.number("readCapacityUnits", 0.0);
    table.writeCapacityUnits = entry.number("writeCapacityUnits", 0.0);
    table.pointInTimeRecovery = entry.flag("pointInTimeRecovery", false);
    table.infrequentAccess = entry.choice("tableClass", classes) == 1;
    table.stream = entry.has("stream");
    if (entry.has("dax")) {
        ObjectReader dax = entry.object("dax");
        table.daxCluster = dax.text("cluster", table.id);
        table.daxNodeType = dax.text("nodeType");
        table.daxNodes = dax.integer("nodes", 1, {1, 11});
    }
    table.globalSecondaryIndexes = readIndexes(entry, "globalSecondaryIndexes");
    table.localSecondaryIndexes = readIndexes(entry, "localSecondaryIndexes");
}

void readLatencies(Reading& reading, ObjectReader& behaviour, Table& table) {
    ObjectReader operations = behaviour.object("operations");
    const auto& words = tableOperationWords();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto operation = static_cast<TableOperation>(i);
        const CalibratedValue& usual =
            reading.calibration.at("tables.operations." + std::string(words[i]));
        ObjectReader stated = operations.object(words[i]);
        Lognormal latency = usual.lognormal;
        if (const auto given = stated.optionalLognormal("medianMs", "sigmaLn"))
            latency = *given;
        else if (reading.calledOperations.contains({table.id, operation}))
            stated.defaulted("medianMs", usual.lognormal.medianMs, usual);
        table.latencies.push_back({operation, latency});
    }
}

AccessPattern readAccessPattern(Reading& reading, std::string_view name, ObjectReader& entry) {
    const auto at = [&](std::string_view operation) -> const CalibratedValue& {
        return reading.calibration.at("tables.operations." + std::string(operation));
    };
    AccessPattern pattern;
    pattern.name = name;
    pattern.partition = entry.text("partition");
    pattern.sort = entry.text("sort");
    pattern.resultItems = entry.number("resultItems", 1.0);
    ObjectReader scan = entry.object("scan");
    pattern.scanSegments = scan.number("segments", 1, {1, 1e6});
    pattern.scanMaximumPages = scan.number("maximumPages", 0.0);
    pattern.scanPage = scan.lognormal("pageMedianMs", "pageSigmaLn", at("scan"));
    pattern.scanCpuMsAtOneVcpu = scan.number("cpuMsAtOneVcpu", 0.0);
    pattern.query = entry.lognormal("queryMedianMs", "querySigmaLn", at("query"));
    return pattern;
}

void readBehaviour(Reading& reading, ObjectReader& behaviour, Table& table) {
    const auto at = [&](std::string_view key) -> const CalibratedValue& {
        return reading.calibration.at("tables." + std::string(key));
    };
    table.itemBytes = behaviour.number("itemBytes", at("itemBytes"), {1, 409'600});
    table.items = behaviour.number("items", at("items"));
    table.growthItemsPerMonth = behaviour.number("growthItemsPerMonth", 0, {-1e15, 1e15});
    table.timeToLiveDays = behaviour.number("timeToLiveDays", 0.0);
    table.partitionSkew = behaviour.number("partitionSkew", at("partitionSkew"), {0, 3});
    behaviour.numbers("indexedAttributeChangeShare", share,
                      [&](std::string_view attribute, double value) {
                          table.attributeChanges.push_back({std::string(attribute), value});
                      });
    readLatencies(reading, behaviour, table);
    behaviour.members("accessPatterns", [&](std::string_view name, ObjectReader& pattern) {
        table.accessPatterns.push_back(readAccessPattern(reading, name, pattern));
    });
}

} // namespace

void readTables(Reading& reading) {
    reading.root.members("tables", [&](std::string_view id, ObjectReader& entry) {
        Table table;
        table.id = id;
        readConfiguration(entry, table);
        ObjectReader behaviour = reading.behaviour.object(id);
        readBehaviour(reading, behaviour, table);
        reading.system.tables.push_back(std::move(table));
    });
}

} // namespace headroom::system
