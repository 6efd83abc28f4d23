#include "model/exploration/proposals.h"

#include "model/exploration/catalogue.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

namespace headroom::exploration {

using nlohmann::json;

namespace {

constexpr std::size_t mostProposals = 24;
constexpr int usualMemoryMb = 512;
constexpr int usualRetentionDays = 30;
constexpr int usualArchiveDays = 30;
constexpr double longWaitSeconds = 5;

/// The runtime that a function of this language moves to, in the order of their names.
constexpr std::array<std::pair<std::string_view, const char*>, 5> currentRuntimes{
    {{"dotnet", "dotnet8"},
     {"java", "java21"},
     {"nodejs", "nodejs22.x"},
     {"python", "python3.13"},
     {"ruby", "ruby3.3"}}};

const json& section(const json& document, const char* name) {
    static const json empty = json::object();
    const auto found = document.find(name);
    return found != document.end() && found->is_object() ? *found : empty;
}

std::string textOf(const json& entity, const char* member) {
    const auto found = entity.is_object() ? entity.find(member) : entity.end();
    return entity.is_object() && found != entity.end() && found->is_string()
               ? found->get<std::string>()
               : std::string();
}

/// How people know the entity.
std::string nameOf(const std::string& id, const json& entity) {
    const std::string name = textOf(entity, "name");
    return name.empty() ? id : name;
}

class Proposing {
public:
    explicit Proposing(const json& document)
        : document_(document) {}

    json take() {
        proposeFunctions();
        proposeWorkflows();
        proposeTables();
        proposeEvents();
        if (section(document_, "functions").empty() && section(document_, "workflows").empty())
            return std::move(proposals_); // nothing that writes logs
        propose(
            "log-retention", "Keep logs for 30 days", "What is older is deleted, and not paid for",
            "monitoring",
            json::array({json{{"kind", "logRetention"}, {"retentionDays", usualRetentionDays}}}));
        return std::move(proposals_);
    }

private:
    /// Keeps what the catalogue would do to the document, and nothing where that is nothing.
    void propose(const std::string& id, const std::string& name, const char* description,
                 const char* group, const json& changes) {
        json made = json::array();
        for (const json& change : changes)
            if (const auto generated = generate(document_, change);
                generated && !generated->operations.empty())
                made.push_back(change);
        if (made.empty() || proposals_.size() >= mostProposals)
            return;
        proposals_[id] = {{"name", name},
                          {"description", description},
                          {"group", group},
                          {"changes", std::move(made)}};
    }

    /// A change for each function that people wrote and that `made` has one for.
    template <class Make>
    json eachFunction(const Make& make) const {
        json changes = json::array();
        for (const auto& [id, function] : section(document_, "functions").items()) {
            if (!function.is_object() || function.value("framework", json()) == true)
                continue;
            json change = make(id, function);
            if (change.is_null())
                continue;
            change["function"] = id;
            changes.push_back(std::move(change));
        }
        return changes;
    }

    bool isCalledSynchronously(const std::string& function) const {
        for (const auto& [id, source] : section(document_, "workload").items())
            if (source.is_object() && !textOf(source, "api").empty() &&
                textOf(source.value("target", json()), "function") == function)
                return true;
        return false;
    }

    void proposeFunctions() {
        propose("memory", "512 MB for small functions",
                "A larger share of a processor: faster, and often no dearer", "lambda",
                eachFunction([](const std::string&, const json& function) -> json {
                    const json memory = function.value("memoryMb", json());
                    if (!memory.is_number() || memory.get<double>() >= usualMemoryMb)
                        return nullptr;
                    return {{"kind", "memory"}, {"memoryMb", usualMemoryMb}};
                }));
        propose("arm64", "Functions on arm64",
                "A fifth cheaper a second; the code and its libraries must run on arm64", "lambda",
                eachFunction([](const std::string&, const json&) -> json {
                    return {{"kind", "architecture"}, {"architecture", "arm64"}};
                }));
        propose("runtimes", "Current runtimes", "Supported versions of each language", "lambda",
                eachFunction([](const std::string&, const json& function) -> json {
                    const std::string runtime = textOf(function, "runtime");
                    for (const auto& [language, current] : currentRuntimes)
                        if (runtime.starts_with(language) && runtime != current)
                            return {{"kind", "runtime"}, {"runtime", current}};
                    return nullptr;
                }));
        propose("provisioned-concurrency", "One warm environment behind each API",
                "Callers meet fewer cold starts; it is paid for whether it is used or not",
                "lambda", eachFunction([this](const std::string& id, const json& function) -> json {
                    if (!isCalledSynchronously(id) || function.contains("provisionedConcurrency"))
                        return nullptr;
                    return {{"kind", "provisionedConcurrency"}, {"provisionedConcurrency", 1}};
                }));
        propose("snap-start", "SnapStart", "Environments start from a snapshot", "lambda",
                eachFunction([](const std::string&, const json& function) -> json {
                    if (!textOf(function, "runtime").starts_with("java"))
                        return nullptr;
                    return {{"kind", "snapStart"}, {"snapStart", true}};
                }));
    }

    void proposeWorkflows() {
        for (const auto& [id, workflow] : section(document_, "workflows").items()) {
            if (!workflow.is_object())
                continue;
            const std::string name = nameOf(id, workflow);
            propose("express-" + id, name + " as Express workflow",
                    "No charge for each transition; ends after five minutes and may run a step "
                    "twice",
                    "workflows",
                    json::array(
                        {json{{"kind", "workflowType"}, {"workflow", id}, {"type", "EXPRESS"}}}));
            const json& definition = section(workflow, "definition");
            for (const auto& [state, content] : section(definition, "States").items()) {
                const json seconds =
                    content.is_object() ? content.value("Seconds", json()) : json();
                if (textOf(content, "Type") != "Wait" || !seconds.is_number() ||
                    seconds.get<double>() < longWaitSeconds)
                    continue;
                propose("wait-" + id + "-" + state, "Half the wait '" + state + "' of " + name,
                        "Where what it waits for is there sooner", "workflows",
                        json::array({json{{"kind", "wait"},
                                          {"workflow", id},
                                          {"state", state},
                                          {"seconds", std::floor(seconds.get<double>() / 2)}}}));
            }
        }
    }

    void proposeTables() {
        json changes = json::array();
        for (const auto& [id, table] : section(document_, "tables").items())
            if (textOf(table, "billingMode") == "PROVISIONED")
                changes.push_back(
                    {{"kind", "capacityMode"}, {"table", id}, {"billingMode", "PAY_PER_REQUEST"}});
        propose("on-demand", "Tables on demand",
                "Paid by request instead of by hour; cheaper below some 29 % of use", "dynamodb",
                changes);
    }

    void proposeEvents() {
        json queues = json::array();
        json archives = json::array();
        for (const auto& [bus, content] : section(document_, "buses").items()) {
            if (!content.is_object())
                continue;
            archives.push_back(
                {{"kind", "archive"}, {"bus", bus}, {"retentionDays", usualArchiveDays}});
            for (const auto& [rule, stated] : section(content, "rules").items())
                for (const auto& [target, destination] : section(stated, "targets").items())
                    if (destination.is_object() && !destination.contains("deadLetterQueue"))
                        queues.push_back({{"kind", "deadLetterQueue"},
                                          {"bus", bus},
                                          {"rule", rule},
                                          {"target", target},
                                          {"queue", "UndeliveredEvents"}});
        }
        propose("dead-letter-queue", "A dead-letter queue for rules",
                "Events that cannot be delivered are kept", "events", queues);
        propose("archive", "Archive events", "All events kept for 30 days, for replay", "events",
                archives);
    }

    const json& document_;
    json proposals_ = json::object();
};

} // namespace

json proposedOptimizations(const json& document) {
    return document.is_object() ? Proposing(document).take() : json::object();
}

} // namespace headroom::exploration
