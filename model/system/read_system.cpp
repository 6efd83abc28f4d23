#include "model/system/read_system.h"

#include "model/system/reading.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace headroom::system {

using document::Severity;
using document::Text;
using document::translatable;

Reading::Reading(const nlohmann::json& document, const ReadOptions& readOptions)
    : options(readOptions)
    , calibration(readOptions.calibration ? *readOptions.calibration : Calibration::embedded())
    , root(&document, {}, findings)
    , behaviour(root.object("behaviour")) {}

bool Reading::exists(std::string_view section, std::string_view id) const {
    const nlohmann::json* entries = root.raw(section);
    return entries && entries->is_object() && entries->contains(id);
}

std::string Reading::reference(ObjectReader& entry, std::string_view key, std::string_view section,
                               Severity unknown) const {
    std::string id = entry.text(key);
    if (id.empty() || exists(section, id))
        return id;
    entry.unknownEntity(key, section, id, unknown);
    return {};
}

EntityReference Reading::target(ObjectReader& entry, Severity unknown) const {
    struct Kind {
        std::string_view key;
        std::string_view section;
        EntityKind kind;
    };
    static constexpr std::array kinds{
        Kind{"function", "functions", EntityKind::function},
        Kind{"workflow", "workflows", EntityKind::workflow},
        Kind{"queue", "queues", EntityKind::queue},
        Kind{"topic", "topics", EntityKind::topic},
        Kind{"logGroup", "logGroups", EntityKind::logGroup},
        Kind{"bus", "buses", EntityKind::bus},
    };
    for (const auto& [key, section, kind] : kinds) {
        if (!entry.has(key))
            continue;
        if (std::string id = reference(entry, key, section, unknown); !id.empty())
            return {kind, std::move(id)};
    }
    return {};
}

const Function* Reading::function(std::string_view id) const {
    const auto found = std::ranges::lower_bound(system.functions, id, {}, &Function::id);
    return found != system.functions.end() && found->id == id ? &*found : nullptr;
}

std::optional<std::size_t> findAction(const Function& function, std::string_view id) {
    const auto found = std::ranges::find(function.actions, id, &Action::id);
    if (found == function.actions.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - function.actions.begin());
}

const std::vector<std::string_view>& tableOperationWords() {
    static const std::vector<std::string_view> words{
        "getItem", "batchGetItem", "transactGetItems", "query",          "scan",
        "putItem", "updateItem",   "deleteItem",       "batchWriteItem", "transactWriteItems"};
    return words;
}

TableOperation readTableOperation(ObjectReader& entry, std::string_view absent) {
    static constexpr std::array words{
        std::string_view("getItem"),          std::string_view("batchGetItem"),
        std::string_view("transactGetItems"), std::string_view("putItem"),
        std::string_view("updateItem"),       std::string_view("deleteItem"),
        std::string_view("batchWriteItem"),   std::string_view("transactWriteItems")};
    static constexpr std::array operations{
        TableOperation::getItem,          TableOperation::batchGetItem,
        TableOperation::transactGetItems, TableOperation::putItem,
        TableOperation::updateItem,       TableOperation::deleteItem,
        TableOperation::batchWriteItem,   TableOperation::transactWriteItems};
    if (!entry.has("operation")) {
        entry.report(Severity::error, "system.missing",
                     Text(translatable("System", "“operation” is missing, for example “%1”"),
                          {std::string(absent)}));
        return TableOperation::getItem;
    }
    return operations[entry.choice("operation", words)];
}

std::vector<Publication> readPublications(Reading& reading, ObjectReader& entry) {
    std::vector<Publication> publications;
    entry.items("publishes", [&](ObjectReader& item) {
        Publication publication;
        publication.event = reading.reference(item, "event", "events");
        publication.count = item.number("count", 1);
        publication.probability = item.number("probability", 1, share);
        if (!publication.event.empty())
            publications.push_back(std::move(publication));
    });
    return publications;
}

tl::expected<ReadResult, document::Diagnostics> readSystem(const nlohmann::json& document,
                                                           const ReadOptions& options) {
    Reading reading(document, options);
    ObjectReader project = reading.root.object("project");
    reading.system.name = project.text("name");
    reading.system.region = project.text("region", "us-east-1");
    reading.system.freeTier = project.flag("freeTier", true);

    readPlatform(reading);
    readMessaging(reading);
    readEvents(reading);
    readFunctions(reading);
    readWorkflows(reading);
    readBuses(reading);
    readWorkload(reading);
    readTables(reading);
    readMonitoring(reading);

    if (document::hasErrors(reading.findings.diagnostics))
        return tl::unexpected(std::move(reading.findings.diagnostics));
    return ReadResult{std::move(reading.system), std::move(reading.findings.diagnostics),
                      std::move(reading.findings.defaults)};
}

} // namespace headroom::system
