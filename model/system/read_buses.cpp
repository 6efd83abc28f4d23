#include "model/system/reading.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace headroom::system {

using document::Severity;
using document::translatable;
using nlohmann::json;

namespace {

RetryPolicy readRetryPolicy(Reading& reading, ObjectReader entry) {
    const auto usual = [&](std::string_view key) {
        return reading.calibration.at("buses." + std::string(key)).value;
    };
    return {entry.integer("maximumRetryAttempts", static_cast<int>(usual("maximumRetryAttempts")),
                          {0, 185}),
            entry.number("maximumEventAgeSeconds", usual("maximumEventAgeSeconds"), {60, 86400})};
}

Rule readRule(Reading& reading, std::string_view id, ObjectReader& entry) {
    Rule rule;
    rule.id = id;
    rule.enabled = entry.flag("enabled", true);
    if (const json* pattern = entry.raw("pattern"))
        rule.pattern = pattern->dump();
    rule.schedule = entry.text("schedule");
    rule.crossRegion = entry.text("crossRegion");
    entry.members("targets", [&](std::string_view targetId, ObjectReader& item) {
        RuleTarget target;
        target.id = targetId;
        target.entity = reading.target(item, Severity::warning);
        target.retryPolicy = readRetryPolicy(reading, item.object("retryPolicy"));
        target.deadLetterQueue =
            reading.reference(item, "deadLetterQueue", "queues", Severity::warning);
        if (target.entity.kind != EntityKind::none)
            rule.targets.push_back(std::move(target));
    });
    return rule;
}

/// The whole event as a rule sees it.
std::string eventText(const EventType& type, const json* detail) {
    return fmt::format(R"({{"version":"0","id":"00000000-0000-0000-0000-000000000000",)"
                       R"("detail-type":{},"source":{},"account":"123456789012",)"
                       R"("time":"2026-01-15T12:00:00Z","region":"us-east-1","resources":[],)"
                       R"("detail":{}}})",
                       json(type.detailType).dump(), json(type.source).dump(),
                       detail ? detail->dump() : "{}");
}

void readVariants(ObjectReader& entry, EventType& type) {
    double total = 0;
    entry.members("variants", [&](std::string_view name, ObjectReader& variant) {
        const double part = variant.number("share", 1, share);
        type.variants.push_back({std::string(name), part, eventText(type, variant.raw("detail"))});
        total += part;
    });
    if (type.variants.empty()) {
        type.variants.push_back({"any", 1, eventText(type, nullptr)});
    } else if (total <= 0) {
        entry.report(Severity::error, "system.out-of-range",
                     translatable("System", "The shares of “variants” are all 0"), "variants");
    } else {
        for (EventVariant& variant : type.variants)
            variant.share /= total;
    }
}

} // namespace

void readEvents(Reading& reading) {
    reading.root.members("events", [&](std::string_view id, ObjectReader& entry) {
        EventType type;
        type.id = id;
        type.bus = entry.text("bus");
        if (type.bus != "default")
            type.bus = reading.reference(entry, "bus", "buses");
        type.source = entry.text("source");
        type.detailType = entry.text("detailType");
        type.sizeBytes =
            entry.number("sizeBytes", reading.calibration.at("buses.eventSizeBytes"), {1, 262'144});
        readVariants(entry, type);
        reading.system.events.push_back(std::move(type));
    });
}

void readBuses(Reading& reading) {
    reading.root.members("buses", [&](std::string_view id, ObjectReader& entry) {
        const auto at = [&](std::string_view key) -> const CalibratedValue& {
            return reading.calibration.at("buses." + std::string(key));
        };
        Bus bus;
        bus.id = id;
        bus.name = entry.text("name", id);
        if (entry.has("archive"))
            bus.archiveRetentionDays = entry.object("archive").number("retentionDays", 0.0);
        entry.members("rules", [&](std::string_view rule, ObjectReader& item) {
            bus.rules.push_back(readRule(reading, rule, item));
        });
        ObjectReader behaviour = reading.behaviour.object(id);
        bus.put =
            behaviour.lognormal("putMedianMs", "putSigmaLn", at("putMedianMs"), at("putSigmaLn"));
        bus.auditLogBytes = behaviour.number("auditLogBytes", at("auditLogBytes"));
        reading.system.buses.push_back(std::move(bus));
    });
}

} // namespace headroom::system
