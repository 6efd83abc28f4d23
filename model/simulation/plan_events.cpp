#include "model/document/json_pointer.h"
#include "model/events/event_fields.h"
#include "model/events/pattern_reader.h"
#include "model/events/reference_match.h"
#include "model/simulation/plan_compiler.h"

#include <algorithm>
#include <optional>

namespace headroom::simulation {

namespace {

using document::translatable;

constexpr double chunkBytes = 64 * 1024;

/// Patterns of a bus, in the order of its rules; nothing for rules that match no event.
std::vector<std::optional<events::Pattern>> readPatterns(PlanCompiler& compiler,
                                                         const system::Bus& bus) {
    std::vector<std::optional<events::Pattern>> patterns;
    for (const system::Rule& rule : bus.rules) {
        patterns.emplace_back();
        if (!rule.enabled || rule.pattern.empty())
            continue;
        events::PatternReading reading = events::readPattern(rule.pattern);
        if (!reading.pattern)
            for (document::Diagnostic& diagnostic : reading.diagnostics) {
                diagnostic.pointer =
                    document::appendToken(document::appendToken("/buses", bus.id) + "/rules",
                                          rule.id) +
                    "/pattern" + diagnostic.pointer;
                diagnostic.location = {};
                compiler.diagnostics.push_back(std::move(diagnostic));
            }
        patterns.back() = std::move(reading.pattern);
    }
    return patterns;
}

/// The action that a function runs for an event, and whether it is one for events of no use.
std::pair<std::uint32_t, bool> actionFor(const PlanCompiler& compiler, std::uint32_t index,
                                         const std::string& event, bool again) {
    const system::Function& function = compiler.system().functions[index];
    const std::uint32_t first = compiler.data.functions[index].firstAction;
    std::size_t action = function.onOtherEvent.value_or(function.defaultAction);
    for (const auto& entry : function.onEvent)
        if (entry.event == event)
            action = entry.action;
    if (again && function.onDuplicateEvent)
        action = *function.onDuplicateEvent;
    const bool wasted = action != function.defaultAction &&
                        ((function.onOtherEvent && action == *function.onOtherEvent) ||
                         (function.onDuplicateEvent && action == *function.onDuplicateEvent));
    return {first + static_cast<std::uint32_t>(action), wasted};
}

DeliveryPlan compileDelivery(const PlanCompiler& compiler, const system::RuleTarget& target,
                             const std::string& event, std::span<const DeliveryPlan> before) {
    DeliveryPlan plan;
    plan.kind = target.entity.kind;
    switch (plan.kind) {
    case system::EntityKind::function:
        plan.target = compiler.function(target.entity.id);
        break;
    case system::EntityKind::workflow:
        plan.target = compiler.workflow(target.entity.id);
        break;
    case system::EntityKind::queue:
        plan.target = compiler.queue(target.entity.id);
        break;
    case system::EntityKind::topic:
        plan.target = compiler.topic(target.entity.id);
        break;
    case system::EntityKind::logGroup:
        plan.toLogs = true;
        break;
    default:
        break;
    }
    // The same target, by whatever rule, draws the same delays for its first, second ... delivery.
    const auto earlier =
        static_cast<std::uint64_t>(std::ranges::count_if(before, [&](const DeliveryPlan& other) {
            return other.kind == plan.kind && other.target == plan.target && plan.target != nobody;
        }));
    plan.key = keyOf("deliver " + target.entity.id) + earlier;
    if (plan.kind == system::EntityKind::function && plan.target != nobody)
        std::tie(plan.action, plan.wasted) = actionFor(compiler, plan.target, event, earlier > 0);
    return plan;
}

} // namespace

void PlanCompiler::compileEvents() {
    std::vector<std::vector<std::optional<events::Pattern>>> patterns;
    for (const system::Bus& bus : system().buses)
        patterns.push_back(readPatterns(*this, bus));
    for (const system::EventType& type : system().events) {
        EventPlan plan;
        plan.bus = bus(type.bus);
        plan.sizeBytes = type.sizeBytes;
        plan.chunks = std::max(1.0, std::ceil(type.sizeBytes / chunkBytes));
        plan.key = keyOf(type.id);
        plan.firstVariant = static_cast<std::uint32_t>(data.variants.size());
        plan.variants = static_cast<std::uint32_t>(type.variants.size());
        double total = 0;
        for (const system::EventVariant& variant : type.variants)
            total += variant.share;
        double upTo = 0;
        for (const system::EventVariant& variant : type.variants) {
            upTo += variant.share / total;
            VariantPlan variantPlan{upTo, static_cast<std::uint32_t>(data.deliveries.size()), 0};
            const auto fields = events::EventFields::read(variant.json);
            if (plan.bus != nobody && fields) {
                const auto& rules = system().buses[plan.bus].rules;
                for (std::size_t rule = 0; rule < rules.size(); ++rule) {
                    const auto& pattern = patterns[plan.bus][rule];
                    if (!pattern || !events::matches(*pattern, *fields).value_or(false))
                        continue;
                    const auto& targets = rules[rule].targets;
                    for (std::size_t target = 0; target < targets.size(); ++target) {
                        const std::span<const DeliveryPlan> before(
                            data.deliveries.data() + variantPlan.firstDelivery,
                            data.deliveries.size() - variantPlan.firstDelivery);
                        data.deliveries.push_back(
                            compileDelivery(*this, targets[target], type.id, before));
                        data.deliveries.back().rule = static_cast<std::uint32_t>(rule);
                        data.deliveries.back().ruleTarget = static_cast<std::uint32_t>(target);
                    }
                    if (!rules[rule].crossRegion.empty()) {
                        DeliveryPlan copy;
                        copy.kind = system::EntityKind::bus;
                        copy.crossRegion = true;
                        data.deliveries.push_back(copy);
                    }
                }
            }
            variantPlan.deliveries =
                static_cast<std::uint32_t>(data.deliveries.size()) - variantPlan.firstDelivery;
            data.variants.push_back(variantPlan);
        }
        data.events.push_back(plan);
    }
}

} // namespace headroom::simulation
