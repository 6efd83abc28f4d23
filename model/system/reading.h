#pragma once

#include "model/system/object_reader.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>

/// The steps of readSystem(), each in its own source; they run in this order.
namespace headroom::system {

struct Reading {
    Reading(const nlohmann::json& document, const ReadOptions& readOptions);
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    const ReadOptions& options;
    const Calibration& calibration;
    Findings findings;
    ObjectReader root;
    ObjectReader behaviour; ///< of /behaviour
    System system;
    /// Table operations that something calls; only their default latencies are worth listing.
    std::set<std::pair<std::string, TableOperation>> calledOperations;

    /// Whether the document's section has that entity.
    bool exists(std::string_view section, std::string_view id) const;

    /// Reads `key`, a reference into a section; empty where absent or unknown (then reported).
    std::string reference(ObjectReader& entry, std::string_view key, std::string_view section,
                          document::Severity unknown = document::Severity::error) const;

    /// The one of {function, workflow, queue, topic, logGroup, bus} that the entry names; kind
    /// `none` where it names none that exists.
    EntityReference target(ObjectReader& entry, document::Severity unknown) const;

    const Function* function(std::string_view id) const; ///< after readFunctions()
};

void readPlatform(Reading& reading);
void readMessaging(Reading& reading); ///< dependencies, queues, topics, APIs
void readEvents(Reading& reading);
void readFunctions(Reading& reading);
void readWorkflows(Reading& reading);
void readBuses(Reading& reading);
void readWorkload(Reading& reading);
void readTables(Reading& reading);
void readMonitoring(Reading& reading);

std::vector<Publication> readPublications(Reading& reading, ObjectReader& entry);
const std::vector<std::string_view>& tableOperationWords(); ///< in the order of TableOperation

/// Reads `operation` of a call or source; scans and queries go through access patterns.
TableOperation readTableOperation(ObjectReader& entry, std::string_view absent);

/// Index of the action of that id, or nothing.
std::optional<std::size_t> findAction(const Function& function, std::string_view id);

} // namespace headroom::system
