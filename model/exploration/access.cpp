#include "model/exploration/access.h"

#include "model/exploration/definition_edit.h"

#include <nlohmann/json.hpp>

namespace headroom::exploration {

using nlohmann::json;

bool beginsWith(const json& keys, const json& accessPattern) {
    const std::string partition = textOf(accessPattern, "partition");
    return !partition.empty() && textOf(keys, "partition") == partition;
}

bool isScan(const json& table, const json& accessPattern) {
    if (beginsWith(table.value("keySchema", json()), accessPattern))
        return false;
    for (const char* const kind : {"globalSecondaryIndexes", "localSecondaryIndexes"})
        if (const auto indexes = table.find(kind); indexes != table.end() && indexes->is_object())
            for (const json& index : *indexes)
                if (beginsWith(index, accessPattern))
                    return false;
    return true;
}

} // namespace headroom::exploration
