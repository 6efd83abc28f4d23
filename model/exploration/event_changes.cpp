#include "model/document/json_pointer.h"
#include "model/events/pattern_reader.h"
#include "model/exploration/bus_events.h"
#include "model/exploration/change_families.h"
#include "model/exploration/definition_edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace headroom::exploration {

using document::appendToken;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
constexpr std::size_t maximumRules = 300;
constexpr std::size_t maximumTargets = 5;
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
constexpr std::int64_t maximumRetryAttempts = 185;
constexpr std::int64_t minimumEventAgeSeconds = 60;
constexpr std::int64_t maximumEventAgeSeconds = 86'400;
constexpr std::int64_t maximumArchiveDays = 36'500;
constexpr std::int64_t defaultVisibilityTimeoutSeconds = 30;

/// A member of an entity that a parameter names, for example a rule of a bus.
ChangeBuilder::Entity inner(ChangeBuilder& change, const ChangeBuilder::Entity& outer,
                            std::string_view section, std::string_view key) {
    if (!outer)
        return {};
    return change.entity(key, outer.pointer + "/" + std::string(section));
}

bool validPattern(ChangeBuilder& change, std::string_view key, const json& pattern) {
    const auto reading = events::readPattern(pattern.dump());
    for (const auto& diagnostic : reading.diagnostics)
        if (diagnostic.severity == document::Severity::error)
            change.badParameter(key, diagnostic.message);
    return reading.pattern.has_value();
}

/// Adds a rule; findings where the bus or the rule has no room for it.
void putRule(ChangeBuilder& change, const ChangeBuilder::Entity& bus, const std::string& id,
             const json& rule) {
    const json& rules = bus.member("rules");
    const std::string place = bus.pointer + "/rules";
    if (!rules.is_object()) {
        change.set(place, json{{id, rule}});
        return;
    }
    if (rules.contains(id) && rules[id] != rule) {
        change.refuse(
            Text(translatable("Changes", "The bus has another rule \"%1\" already"), {id}),
            appendToken(place, id));
        return;
    }
    if (!rules.contains(id) && rules.size() >= maximumRules)
        change.refuse(Text(translatable("Changes", "A bus may have %1 rules"),
                           {static_cast<std::int64_t>(maximumRules)}),
                      place);
    change.set(appendToken(place, id), rule);
}

/// The entity that a target of a rule delivers to: {"function", ID}.
std::pair<std::string, std::string> destination(const json& target) {
    for (const char* const kind : {"function", "workflow", "queue", "topic", "logGroup", "bus"})
        if (const std::string id = textOf(target, kind); !id.empty())
            return {kind, id};
    return {};
}

/// Makes the queue where there is none; false where it cannot hold dead letters.
bool provideQueue(ChangeBuilder& change, const std::string& id) {
    const json& queues = change.at("/queues");
    const std::string place = appendToken("/queues", id);
    const json& queue = change.at(place);
    if (queue.is_object()) {
        if (queue.value("fifo", json()) != true)
            return true;
        change.refuse(Text(translatable("Changes", "A dead-letter queue must be a standard queue; "
                                                   "\"%1\" is FIFO"),
                           {id}),
                      place + "/fifo");
        return false;
    }
    const json made{{"name", id},
                    {"fifo", false},
                    {"visibilityTimeoutSeconds", defaultVisibilityTimeoutSeconds}};
    if (queues.is_object())
        change.set(place, made);
    else
        change.set("/queues", json{{id, made}});
    return true;
}

} // namespace

void changeRulePattern(ChangeBuilder& change) {
    const auto bus = change.entity("bus", "/buses");
    const auto rule = inner(change, bus, "rules", "rule");
    const json* pattern = change.object("pattern");
    if (change.failed() || !validPattern(change, "pattern", *pattern))
        return;
    if (!rule.member("pattern").is_object()) {
        change.refuse(
            Text(translatable("Changes", "The rule \"%1\" runs by a schedule"), {rule.id}),
            rule.pointer);
        return;
    }
    const BusEvents events(change.document(), bus.id);
    const auto comparison = events.compare(rule.member("pattern"), *pattern);
    for (const std::string& event : comparison.noLongerMatching)
        change.note(Text(translatable("Changes", "The rule \"%1\" no longer matches %2"),
                         {rule.id, event}));
    for (const std::string& event : comparison.newlyMatching)
        change.note(
            Text(translatable("Changes", "The rule \"%1\" now also matches %2"), {rule.id, event}));
    change.set(rule.pointer + "/pattern", *pattern);
}

void removeRuleTarget(ChangeBuilder& change) {
    const auto bus = change.entity("bus", "/buses");
    const auto rule = inner(change, bus, "rules", "rule");
    const auto target = inner(change, rule, "targets", "target");
    if (change.failed())
        return;
    if (rule.member("targets").size() == 1)
        change.note(
            Text(translatable("Changes", "The rule \"%1\" has no target any more"), {rule.id}));
    change.remove(target.pointer);
}

void addRule(ChangeBuilder& change) {
    const auto bus = change.entity("bus", "/buses");
    const std::string id = change.text("rule");
    const json* rule = change.object("value");
    if (change.failed())
        return;
    if (rule->contains("pattern") == rule->contains("schedule"))
        change.badParameter("value",
                            Text(translatable("Changes", "A rule needs either a \"pattern\" or "
                                                         "a \"schedule\"")));
    else if (rule->contains("pattern"))
        validPattern(change, "value", (*rule)["pattern"]);
    const json targets = rule->value("targets", json::object());
    if (!targets.is_object() || targets.size() > maximumTargets)
        change.badParameter("value", Text(translatable("Changes", "A rule has up to %1 targets"),
                                          {static_cast<std::int64_t>(maximumTargets)}));
    else
        for (const auto& [name, target] : targets.items())
            if (destination(target).second.empty())
                change.badParameter(
                    "value", Text(translatable("Changes", "The target \"%1\" names nothing to "
                                                          "deliver to"),
                                  {name}));
    if (!change.failed())
        putRule(change, bus, id, *rule);
}

void deduplicateTargets(ChangeBuilder& change) {
    const auto bus = change.entity("bus", "/buses");
    const auto rule = inner(change, bus, "rules", "rule");
    const auto target = inner(change, rule, "targets", "target");
    const std::string newRule = change.text("newRule");
    if (change.failed())
        return;
    const json pattern = rule.member("pattern");
    const auto receiver = destination(*target.value);
    std::vector<json> others;
    for (const auto& [id, other] : bus.member("rules").items()) {
        if (id == rule.id || !other.is_object() || other.value("enabled", json()) == false ||
            !other.contains("pattern") || !other.contains("targets"))
            continue;
        if (std::ranges::any_of(other["targets"],
                                [&](const json& to) { return destination(to) == receiver; }))
            others.push_back(other["pattern"]);
    }
    const BusEvents events(change.document(), bus.id);
    const auto delivery = events.deliveries(pattern, others);
    if (delivery.twice.empty()) {
        change.refuse(
            Text(translatable("Changes", "No other rule delivers an event of \"%1\" to %2"),
                 {rule.id, receiver.second}),
            target.pointer);
        return;
    }
    change.remove(target.pointer);
    if (delivery.once.empty())
        return;
    json kept = pattern;
    kept["detail-type"] = delivery.once;
    const auto comparison = events.compareKept(pattern, kept, others);
    if (!comparison.empty()) {
        change.refuse(
            Text(translatable("Changes", "The events of \"%1\" that only this rule delivers "
                                         "cannot be told from the others by their detail "
                                         "type: %2"),
                 {rule.id, comparison}),
            rule.pointer + "/pattern");
        return;
    }
    putRule(change, bus, newRule,
            {{"name", change.text("name", newRule)},
             {"enabled", true},
             {"pattern", kept},
             {"targets", {{target.id, *target.value}}}});
}

void addDeadLetterQueue(ChangeBuilder& change) {
    const std::string queue = change.text("queue");
    if (change.has("function")) {
        const auto function = change.entity("function", "/functions");
        if (change.failed() || !provideQueue(change, queue))
            return;
        const std::string place = function.pointer + "/asynchronous";
        if (function.member("asynchronous").is_object())
            change.set(place + "/deadLetterQueue", queue);
        else
            change.set(place, json{{"deadLetterQueue", queue}});
        return;
    }
    const auto bus = change.entity("bus", "/buses");
    const auto rule = inner(change, bus, "rules", "rule");
    const auto target = inner(change, rule, "targets", "target");
    if (change.failed() || !provideQueue(change, queue))
        return;
    if (destination(*target.value).first == "function")
        change.note(
            Text(translatable("Changes", "It receives events that cannot be delivered; errors of "
                                         "the function itself go to the function's own "
                                         "dead-letter queue")));
    change.set(target.pointer + "/deadLetterQueue", queue);
}

void changeRetryPolicy(ChangeBuilder& change) {
    const auto bus = change.entity("bus", "/buses");
    const auto rule = inner(change, bus, "rules", "rule");
    const auto target = inner(change, rule, "targets", "target");
    json policy = target.member("retryPolicy");
    if (!policy.is_object())
        policy = json::object();
    const std::int64_t attemptsBefore = policy.value("maximumRetryAttempts", maximumRetryAttempts);
    const std::int64_t ageBefore = policy.value("maximumEventAgeSeconds", maximumEventAgeSeconds);
    if (!change.has("maximumRetryAttempts") && !change.has("maximumEventAgeSeconds"))
        change.badParameter(
            "maximumRetryAttempts",
            Text(translatable("Changes", R"(A retry policy needs "%1" or "%2")"),
                 {std::string("maximumRetryAttempts"), std::string("maximumEventAgeSeconds")}));
    if (change.has("maximumRetryAttempts"))
        policy["maximumRetryAttempts"] =
            change.integer("maximumRetryAttempts", 0, maximumRetryAttempts);
    if (change.has("maximumEventAgeSeconds"))
        policy["maximumEventAgeSeconds"] = change.integer(
            "maximumEventAgeSeconds", minimumEventAgeSeconds, maximumEventAgeSeconds);
    if (change.failed())
        return;
    if (policy.value("maximumRetryAttempts", attemptsBefore) < attemptsBefore ||
        policy.value("maximumEventAgeSeconds", ageBefore) < ageBefore)
        change.note(Text(translatable("Changes", "It retries less than before: fewer events are "
                                                 "delivered, not more")));
    change.set(target.pointer + "/retryPolicy", std::move(policy));
}

void addArchive(ChangeBuilder& change) {
    const auto bus = change.entity("bus", "/buses");
    const std::int64_t days = change.integer("retentionDays", 0, maximumArchiveDays);
    if (!change.failed())
        change.set(bus.pointer + "/archive", json{{"retentionDays", days}});
}

void replicateToRegion(ChangeBuilder& change) {
    const auto bus = change.entity("bus", "/buses");
    const std::string region = change.text("region");
    if (change.failed())
        return;
    if (change.at("/project/region") == region) {
        change.badParameter(
            "region",
            Text(translatable("Changes", "The application runs in %1 already"), {region}));
        return;
    }
    const json& rules = bus.member("rules");
    if (rules.is_object())
        for (const json& rule : rules)
            if (textOf(rule, "crossRegion") == region)
                return;
    change.note(
        Text(translatable("Changes", "Events arrive twice where both regions handle them")));
    putRule(change, bus, "CrossRegion-" + region,
            {{"name", "cross-region-" + region},
             {"enabled", true},
             {"pattern", {{"source", json::array({json{{"prefix", ""}}})}}},
             {"crossRegion", region},
             {"targets", json::object()}});
}

} // namespace headroom::exploration
