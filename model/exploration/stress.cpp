#include "model/exploration/stress.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string_view>
#include <utility>

namespace headroom::exploration {

using document::appendToken;
using document::Text;
using document::translatable;
using nlohmann::json;
using scenario::Patch;

namespace {

constexpr std::int64_t trafficFactor = 3;
constexpr std::int64_t latencyFactor = 3;
constexpr std::int64_t initFactor = 2;
constexpr std::int64_t itemsFactor = 2;

const json& sectionOf(const json& object, std::string_view name) {
    static const json empty = json::object();
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() && found->is_object() ? *found : empty;
}

/// Multiplies a number where there is one.
void multiply(Patch& patch, const json& object, const std::string& pointer, const char* key,
              double factor) {
    const auto found = object.find(key);
    if (found != object.end() && found->is_number())
        patch.push_back(
            scenario::replaceAt(appendToken(pointer, key), found->get<double>() * factor));
}

Patch moreTraffic(const json& document) {
    Patch patch;
    for (const auto& [id, source] : sectionOf(document, "workload").items())
        if (source.is_object())
            multiply(patch, source, appendToken("/workload", id), "perMonth", trafficFactor);
    return patch;
}

double medianOf(const json& document, const std::string& dependency, const std::string& operation) {
    const json& stated = sectionOf(
        sectionOf(sectionOf(sectionOf(document, "dependencies"), dependency), "operations"),
        operation);
    const auto median = stated.find("medianMs");
    return median != stated.end() && median->is_number() ? median->get<double>() : 0;
}

/// The dependency that the functions' actions wait for most, all actions alike; "" without any.
std::string mostAwaited(const json& document) {
    std::map<std::string, double> waiting;
    for (const auto& [function, behaviour] : sectionOf(document, "behaviour").items()) {
        for (const auto& [action, stated] : sectionOf(behaviour, "actions").items()) {
            const auto calls = stated.find("calls");
            if (calls == stated.end() || !calls->is_array())
                continue;
            for (const json& call : *calls) {
                if (!call.is_object() || !call.contains("dependency") ||
                    !call["dependency"].is_string())
                    continue;
                const auto id = call["dependency"].get<std::string>();
                const json operation = call.value("operation", json());
                const json count = call.value("count", json(1));
                waiting[id] += (count.is_number() ? count.get<double>() : 1) *
                               medianOf(document, id,
                                        operation.is_string() ? operation.get<std::string>() : "");
            }
        }
    }
    const auto most =
        std::ranges::max_element(waiting, {}, [](const auto& entry) { return entry.second; });
    return most == waiting.end() ? std::string() : most->first;
}

Patch slowAnswers(const json& document, const std::string& dependency) {
    Patch patch;
    const std::string pointer = appendToken("/dependencies", dependency) + "/operations";
    for (const auto& [id, operation] :
         sectionOf(sectionOf(sectionOf(document, "dependencies"), dependency), "operations")
             .items())
        if (operation.is_object())
            multiply(patch, operation, appendToken(pointer, id), "medianMs", latencyFactor);
    return patch;
}

/// Twice what holds now, whether it is stated or a default of the calibration.
Patch slowInits(const json& document, const system::System& system) {
    Patch patch;
    if (!document.contains("behaviour"))
        patch.push_back(scenario::addAt("/behaviour", json::object()));
    for (const auto& function : system.functions) {
        const std::string pointer = appendToken("/behaviour", function.id);
        if (!sectionOf(document, "behaviour").contains(function.id))
            patch.push_back(scenario::addAt(pointer, json::object()));
        patch.push_back(scenario::addAt(pointer + "/runtimeInitMedianMs",
                                        function.runtimeInit.medianMs * initFactor));
        patch.push_back(scenario::addAt(pointer + "/applicationInitMedianMs",
                                        function.applicationInit.medianMs * initFactor));
        if (function.slowInitShare > 0)
            patch.push_back(scenario::addAt(pointer + "/slowInitMedianMs",
                                            function.slowInit.medianMs * initFactor));
    }
    return patch;
}

Patch moreItems(const json& document) {
    Patch patch;
    for (const auto& [id, behaviour] : sectionOf(document, "behaviour").items()) {
        if (!behaviour.is_object())
            continue;
        const std::string pointer = appendToken("/behaviour", id);
        multiply(patch, behaviour, pointer, "items", itemsFactor);
        for (const auto& [name, pattern] : sectionOf(behaviour, "accessPatterns").items()) {
            const std::string scan = appendToken(pointer + "/accessPatterns", name) + "/scan";
            multiply(patch, sectionOf(pattern, "scan"), scan, "maximumPages", itemsFactor);
        }
        const json& counts = sectionOf(behaviour, "itemCounts");
        for (const auto& [state, count] : counts.items())
            multiply(patch, counts, pointer + "/itemCounts", state.c_str(), itemsFactor);
    }
    return patch;
}

std::string dependencyName(const json& document, const std::string& id) {
    const json name = sectionOf(sectionOf(document, "dependencies"), id).value("name", json());
    return name.is_string() ? name.get<std::string>() : id;
}

} // namespace

std::vector<Stress> stressesOf(const json& document, const system::System& system) {
    std::vector<Stress> stresses;
    const auto add = [&](const char* id, Text name, Patch patch) {
        if (!patch.empty())
            stresses.push_back({id, std::move(name), std::move(patch)});
    };
    add("trafficSpike", Text(translatable("Stress", "%1 times the traffic"), {trafficFactor}),
        moreTraffic(document));
    if (const std::string slow = mostAwaited(document); !slow.empty())
        add("slowDependency",
            Text(translatable("Stress", "%1 answers %2 times as slowly"),
                 {dependencyName(document, slow), latencyFactor}),
            slowAnswers(document, slow));
    add("slowInit", Text(translatable("Stress", "Inits take %1 times as long"), {initFactor}),
        slowInits(document, system));
    add("twiceTheItems", Text(translatable("Stress", "%1 times the items"), {itemsFactor}),
        moreItems(document));
    return stresses;
}

} // namespace headroom::exploration
