#include "model/system/default_overlay.h"

#include "model/document/json_pointer.h"
#include "model/system/assumed_outcomes.h"
#include "model/system/entry_points.h"
#include "model/system/example_event.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace headroom::system {

using nlohmann::json;

namespace {

constexpr double secondsPerMonth = 730.0 * 3600;

const json& section(const json& document, const char* name) {
    static const json empty = json::object();
    const auto found = document.find(name);
    return found != document.end() && found->is_object() ? *found : empty;
}

class DefaultOverlay {
public:
    DefaultOverlay(const json& document, const Calibration& calibration)
        : document_(document)
        , calibration_(calibration) {}

    json make() {
        if (section(document_, "workload").empty())
            addWorkload();
        addPlatform();
        addFunctions();
        addWorkflows();
        addTables();
        return std::move(overlay_);
    }

private:
    void assume(const std::string& pointer, const CalibratedValue& value, std::string note = {}) {
        if (note.empty())
            note = value.note.empty() ? value.unit : value.note;
        overlay_["basis"][pointer] = {
            {"basis", "assumed"},
            {"source", std::string(calibration_.sourceTitle(value.source))},
            {"note", std::move(note)}};
    }

    void addPlatform() {
        const auto isEmpty = [&](const char* name) { return section(document_, name).empty(); };
        constexpr std::array entities{"functions", "workflows", "tables",
                                      "buses",     "queues",    "topics"};
        if (std::ranges::all_of(entities, isEmpty))
            return;
        const json& platform = section(document_, "platform");
        if (!platform.contains("trafficPercent"))
            overlay_["platform"]["trafficPercent"] = 100;
        if (platform.contains("keepAliveSeconds"))
            return;
        const CalibratedValue& keepAlive = calibration_.at("platform.keepAliveSeconds");
        overlay_["platform"]["keepAliveSeconds"] = keepAlive.value;
        assume("/platform/keepAliveSeconds", keepAlive);
    }

    void addWorkload() {
        for (const EntryPoint& point : findEntryPoints(document_)) {
            // Two entry points may be named alike in different sections.
            std::string id = point.id;
            while (overlay_["workload"].contains(id))
                id += '-' + (point.target.empty() ? std::string("event") : point.target);
            addSource(point, id);
        }
    }

    void addSource(const EntryPoint& point, const std::string& id) {
        const CalibratedValue& volume = volumeOf(point.kind);
        json source{{"perMonth", volume.value},
                    {"arrivals", {{"kind", "poisson"}}},
                    {"description", point.pointer}};
        if (point.kind == EntryPoint::Kind::schedule) {
            source["perMonth"] = secondsPerMonth / point.everySeconds;
            source["arrivals"] = {
                {"kind", "schedule"}, {"everySeconds", point.everySeconds}, {"offsetSeconds", 0}};
            source["invocation"] = "asynchronous";
        }
        if (!point.api.empty())
            source["api"] = point.api;
        if (point.kind == EntryPoint::Kind::event) {
            addEvent(point, id);
            source["target"] = {{"event", id}};
        } else {
            source["target"] = {{point.target, point.targetId}};
        }
        overlay_["workload"][id] = std::move(source);
        const std::string pointer = document::appendToken("/workload", id);
        if (point.kind == EntryPoint::Kind::schedule)
            assume(pointer + "/*", volume, "The mean interval of the schedule's expression");
        else
            assume(pointer + "/*", volume);
    }

    const CalibratedValue& volumeOf(EntryPoint::Kind kind) const {
        switch (kind) {
        case EntryPoint::Kind::event:
            return calibration_.at("workload.eventsPerMonth");
        case EntryPoint::Kind::queue:
        case EntryPoint::Kind::topic:
            return calibration_.at("workload.messagesPerMonth");
        default:
            return calibration_.at("workload.requestsPerMonth");
        }
    }

    /// An event that the rule's pattern matches.
    void addEvent(const EntryPoint& point, const std::string& id) {
        const json example =
            exampleOf(document_.at(json::json_pointer(point.pointer)).at("pattern"));
        const auto word = [&](const char* key, const char* absent) {
            const auto found = example.find(key);
            return found != example.end() && found->is_string() ? *found : json(absent);
        };
        const CalibratedValue& size = calibration_.at("buses.eventSizeBytes");
        overlay_["events"][id] = {
            {"bus", point.targetId},
            {"source", word("source", "example")},
            {"detailType", word("detail-type", "Example")},
            {"sizeBytes", size.value},
            {"variants", {{"any", {{"share", 1}, {"detail", detailOf(example)}}}}}};
        assume(document::appendToken("/events", id) + "/*", size,
               "An event that the rule's pattern matches");
    }

    static json detailOf(const json& example) {
        const auto found = example.find("detail");
        return found != example.end() && found->is_object() ? *found : json::object();
    }

    json function(const json& configuration) const {
        const auto value = [&](const char* key) {
            return calibration_.at(std::string("functions.") + key).value;
        };
        const auto word = [&](const char* key) {
            const auto found = configuration.find(key);
            return found != configuration.end() && found->is_string() ? found->get<std::string>()
                                                                      : std::string();
        };
        const RuntimeInit init = calibration_.runtimeInit(
            word("runtime"), word("packageType") == "Image", word("architecture") == "arm64");
        json behaviour{{"firstInvocationCpuMs", init.firstInvocationCpuMs}};
        for (const char* key :
             {"applicationInitMedianMs", "applicationInitSigmaLn", "memoryUsedMaxMb"})
            behaviour[key] = value(key);
        json& action = behaviour["actions"]["invoke"];
        for (const char* key : {"cpuMsAtOneVcpu", "cpuSigmaLn", "remainderMedianMs",
                                "remainderSigmaLn", "errorRate", "logBytes"})
            action[key] = value(key);
        return behaviour;
    }

    void addFunctions() {
        for (const auto& [id, entry] : section(document_, "functions").items()) {
            if (!entry.is_object() || described(id) || entry.value("framework", json()) == true)
                continue;
            overlay_["behaviour"][id] = function(entry);
            const std::string pointer = document::appendToken("/behaviour", id);
            assume(pointer + "/*", calibration_.at("functions.cpuMsAtOneVcpu"));
            assume(pointer + "/applicationInitMedianMs",
                   calibration_.at("functions.applicationInitMedianMs"));
            assume(pointer + "/firstInvocationCpuMs", calibration_.runtimeInitSource());
        }
    }

    void addWorkflows() {
        for (const auto& [id, entry] : section(document_, "workflows").items()) {
            if (!entry.is_object() || described(id) || !entry.contains("definition"))
                continue;
            json behaviour = assumedOutcomes(entry.at("definition"));
            if (behaviour.empty())
                continue;
            overlay_["behaviour"][id] = std::move(behaviour);
            assume(document::appendToken("/behaviour", id) + "/*",
                   calibration_.at("functions.errorRate"),
                   "Answers that let each branch of a Choice happen equally often");
        }
    }

    void addTables() {
        for (const auto& [id, entry] : section(document_, "tables").items()) {
            if (!entry.is_object() || described(id))
                continue;
            const CalibratedValue& size = calibration_.at("tables.itemBytes");
            overlay_["behaviour"][id] = {{"itemBytes", size.value}};
            assume(document::appendToken("/behaviour", id) + "/*", size,
                   "The size of an item; how many there are is not known");
        }
    }

    bool described(const std::string& id) const {
        return section(document_, "behaviour").contains(id);
    }

    const json& document_;
    const Calibration& calibration_;
    json overlay_ = json::object();
};

} // namespace

json defaultOverlay(const json& document, const Calibration& calibration) {
    return DefaultOverlay(document, calibration).make();
}

} // namespace headroom::system
