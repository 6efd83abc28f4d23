#include "model/exploration/bus_events.h"

#include "model/events/pattern_check.h"
#include "model/exploration/definition_edit.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace headroom::exploration {

using nlohmann::json;

namespace {

/// An event as a rule sees it.
std::string eventText(const json& type, const json& detail) {
    return json{{"version", "0"},
                {"id", "6a7e8feb-b491-4cf7-a9f1-bf3703467718"},
                {"detail-type", textOf(type, "detailType")},
                {"source", textOf(type, "source")},
                {"account", "123456789012"},
                {"time", "2026-01-15T10:00:00Z"},
                {"region", "us-east-1"},
                {"resources", json::array()},
                {"detail", detail.is_object() ? detail : json::object()}}
        .dump();
}

} // namespace

BusEvents::BusEvents(const json& document, const std::string& bus) {
    const auto events = document.find("events");
    if (events == document.end() || !events->is_object())
        return;
    for (const auto& [id, type] : events->items()) {
        if (textOf(type, "bus") != bus)
            continue;
        json variants = type.value("variants", json::object());
        if (!variants.is_object() || variants.empty())
            variants = {{"", json::object()}};
        for (const auto& [name, variant] : variants.items()) {
            names_.push_back(variants.size() == 1 ? id : fmt::format("{} ({})", id, name));
            detailTypes_.push_back(textOf(type, "detailType"));
            texts_.push_back(
                eventText(type, variant.is_object() ? variant.value("detail", json()) : json()));
        }
    }
}

std::vector<bool> BusEvents::matching(const json& pattern) const {
    const auto check = events::checkPattern(pattern.dump(), texts_);
    std::vector<bool> matching(texts_.size(), false);
    for (std::size_t i = 0; i < check.samples.size(); ++i)
        matching[i] = check.samples[i] == events::SampleVerdict::matches;
    return matching;
}

std::vector<bool> BusEvents::matchingAny(const std::vector<json>& patterns) const {
    std::vector<bool> any(texts_.size(), false);
    for (const json& pattern : patterns) {
        const auto one = matching(pattern);
        for (std::size_t i = 0; i < any.size(); ++i)
            any[i] = any[i] || one[i];
    }
    return any;
}

BusEvents::Comparison BusEvents::compare(const json& before, const json& after) const {
    Comparison comparison;
    const auto then = matching(before);
    const auto now = matching(after);
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        if (then[i] && !now[i])
            comparison.noLongerMatching.push_back(names_[i]);
        if (now[i] && !then[i])
            comparison.newlyMatching.push_back(names_[i]);
    }
    return comparison;
}

BusEvents::Deliveries BusEvents::deliveries(const json& pattern,
                                            const std::vector<json>& others) const {
    const auto mine = matching(pattern);
    const auto theirs = matchingAny(others);
    std::map<std::string, bool> everyTwice;
    for (std::size_t i = 0; i < texts_.size(); ++i)
        if (mine[i]) {
            const auto known = everyTwice.try_emplace(detailTypes_[i], true).first;
            known->second = known->second && theirs[i];
        }
    Deliveries deliveries;
    for (const auto& [detailType, twice] : everyTwice)
        (twice ? deliveries.twice : deliveries.once).push_back(detailType);
    return deliveries;
}

std::string BusEvents::compareKept(const json& pattern, const json& kept,
                                   const std::vector<json>& others) const {
    const auto before = matching(pattern);
    const auto after = matching(kept);
    const auto theirs = matchingAny(others);
    for (std::size_t i = 0; i < texts_.size(); ++i)
        if (after[i] != (before[i] && !theirs[i]))
            return names_[i];
    return {};
}

} // namespace headroom::exploration
