#include "model/figures/event_figures.h"

#include "model/events/pattern_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

const system::Bus* busOf(const system::System& system, const std::string& id) {
    const auto found = std::ranges::find(system.buses, id, &system::Bus::id);
    return found == system.buses.end() ? nullptr : &*found;
}

const system::Rule* ruleOf(const system::System& system, const std::string& bus,
                           const std::string& id) {
    const system::Bus* holder = busOf(system, bus);
    if (holder == nullptr)
        return nullptr;
    const auto found = std::ranges::find(holder->rules, id, &system::Rule::id);
    return found == holder->rules.end() ? nullptr : &*found;
}

/// What publishing to the bus costs a month; NaN where a price is unknown.
double publishUsd(const exploration::PricedResults& month, const std::string& bus) {
    using enum cost::ChargeItem;
    double usd = 0;
    for (const cost::ChargeLine& line : month.charges.lines)
        if (line.entity == bus &&
            (line.item == eventBridgeCustomEvents || line.item == eventBridgePartnerEvents ||
             line.item == eventBridgeCrossAccountEvents))
            usd += line.usd.value_or(unknown);
    return usd;
}

/// The events of a bus, with their volumes in this month.
std::vector<EventSample> samplesOf(const system::System& system,
                                   const simulation::Activity& activity) {
    std::map<std::string, double> published;
    for (const simulation::PublicationActivity& entry : activity.publications)
        published[entry.event] += entry.perMonth;
    std::vector<EventSample> samples;
    for (const system::EventType& type : system.events) {
        double total = 0;
        for (const system::EventVariant& variant : type.variants)
            total += variant.share;
        for (const system::EventVariant& variant : type.variants)
            samples.push_back(
                {type.bus, type.id, type.variants.size() == 1 ? std::string() : variant.name,
                 variant.json, total > 0 ? published[type.id] * variant.share / total : 0});
    }
    return samples;
}

/// Events that match a rule without targets, of which the simulation sees nothing.
double matchedBy(const system::Rule& rule, const std::string& bus,
                 const std::vector<EventSample>& samples) {
    std::vector<std::string> texts;
    std::vector<double> volumes;
    for (const EventSample& sample : samples)
        if (sample.bus == bus) {
            texts.push_back(sample.json);
            volumes.push_back(sample.perMonth);
        }
    const auto check = events::checkPattern(rule.pattern, texts);
    double matched = 0;
    for (std::size_t i = 0; i < check.samples.size(); ++i)
        if (check.samples[i] == events::SampleVerdict::matches)
            matched += volumes[i];
    return matched;
}

RuleFigures figuresOf(const system::System& system, const exploration::PricedResults& month,
                      const std::string& bus, const std::string& id,
                      const std::vector<EventSample>& samples) {
    RuleFigures figures;
    const system::Rule* rule = ruleOf(system, bus, id);
    if (rule == nullptr)
        return figures;
    figures.exists = true;
    // Every target gets every event that matches.
    std::map<std::pair<std::string, std::string>, double> matched;
    for (const simulation::DeliveryActivity& delivery : month.results.activity.deliveries) {
        if (delivery.bus != bus || delivery.rule != id)
            continue;
        figures.delivered += delivery.perMonth;
        figures.givenUp += delivery.givenUpPerMonth;
        if (delivery.wasted)
            figures.wasted += delivery.perMonth;
        double& events = matched[{delivery.event, delivery.variant}];
        events = std::max(events, delivery.perMonth);
    }
    for (const auto& entry : matched)
        figures.matched += entry.second;
    if (rule->targets.empty() && rule->enabled && !rule->pattern.empty())
        figures.matched = matchedBy(*rule, bus, samples);
    return figures;
}

std::string targetNames(const system::System& system, const system::Rule& rule) {
    std::string names;
    for (const system::RuleTarget& target : rule.targets) {
        std::string name = target.entity.id.empty() ? target.id : target.entity.id;
        const auto function =
            std::ranges::find(system.functions, target.entity.id, &system::Function::id);
        if (target.entity.kind == system::EntityKind::function &&
            function != system.functions.end())
            name = function->name;
        names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

bool hasDeadLetterQueue(const system::System& system, const system::Rule& rule) {
    return std::ranges::all_of(rule.targets, [&](const system::RuleTarget& target) {
        if (!target.deadLetterQueue.empty())
            return true;
        const auto function =
            std::ranges::find(system.functions, target.entity.id, &system::Function::id);
        return target.entity.kind != system::EntityKind::function ||
               (function != system.functions.end() && function->asynchronous.onFailure);
    });
}

std::vector<SheetColumn> ruleColumns() {
    const auto number = [](const char* id, Text name, Text definition) {
        return SheetColumn{id, std::move(name), Unit::perMonth, true, std::move(definition)};
    };
    const Text delivered(
        translatable("Figures", "Deliveries to its targets; each target gets each event"));
    const Text wasted(translatable("Figures", "Deliveries whose consumer ignores the event"));
    return {
        {"rule", Text(translatable("Figures", "Rule")), Unit::none, false, {}},
        {"targets", Text(translatable("Figures", "Targets")), Unit::none, false, {}},
        {"state", Text(translatable("Figures", "In the scenario")), Unit::none, false, {}},
        number("matched.baseline", Text(translatable("Figures", "Matched now")),
               Text(translatable("Figures", "Events that match the pattern"))),
        number("matched.scenario", Text(translatable("Figures", "Matched scenario")),
               Text(translatable("Figures", "Events that match the pattern"))),
        number("delivered.baseline", Text(translatable("Figures", "Delivered now")), delivered),
        number("delivered.scenario", Text(translatable("Figures", "Delivered scenario")),
               delivered),
        number("wasted.baseline", Text(translatable("Figures", "Wasted now")), wasted),
        number("wasted.scenario", Text(translatable("Figures", "Wasted scenario")), wasted),
        number("givenUp.baseline", Text(translatable("Figures", "Given up now")),
               Text(translatable("Figures", "Deliveries that failed after all retries"))),
        number("givenUp.scenario", Text(translatable("Figures", "Given up scenario")),
               Text(translatable("Figures", "Deliveries that failed after all retries"))),
        {"afterwards", Text(translatable("Figures", "Then")), Unit::none, false,
         Text(translatable("Figures", "Where a delivery goes that failed after all retries"))},
    };
}

SheetCell stateOf(const RuleView& rule) {
    if (!rule.scenario.exists)
        return SheetCell::of(Text(translatable("Figures", "removed")), CellTone::muted);
    if (!rule.baseline.exists)
        return SheetCell::of(Text(translatable("Figures", "added")), CellTone::good);
    if (!rule.enabled)
        return SheetCell::of(Text(translatable("Figures", "disabled")), CellTone::muted);
    if (rule.scheduled)
        return SheetCell::of(Text(translatable("Figures", "schedule")));
    if (rule.baselinePattern != rule.scenarioPattern)
        return SheetCell::of(Text(translatable("Figures", "pattern changed")), CellTone::warn);
    return SheetCell::of(Text(translatable("Figures", "as now")));
}

Sheet ruleSheet(const std::vector<RuleView>& rules) {
    Sheet sheet;
    sheet.id = "events.rules";
    sheet.title = Text(translatable("Figures", "What each rule matches and delivers a month"));
    sheet.columns = ruleColumns();
    const auto cell = [](const RuleFigures& side, double RuleFigures::*member) {
        return SheetCell::number(side.exists ? side.*member : unknown);
    };
    for (const RuleView& rule : rules)
        sheet.rows.push_back(
            {rule.bus + "/" + rule.id,
             {SheetCell::name(rule.id), SheetCell::name(rule.targets), stateOf(rule),
              cell(rule.baseline, &RuleFigures::matched),
              cell(rule.scenario, &RuleFigures::matched),
              cell(rule.baseline, &RuleFigures::delivered),
              cell(rule.scenario, &RuleFigures::delivered),
              cell(rule.baseline, &RuleFigures::wasted), cell(rule.scenario, &RuleFigures::wasted),
              cell(rule.baseline, &RuleFigures::givenUp),
              cell(rule.scenario, &RuleFigures::givenUp),
              rule.hasDeadLetterQueue
                  ? SheetCell::of(Text(translatable("Figures", "kept in a queue")))
                  : SheetCell::of(Text(translatable("Figures", "lost")), CellTone::warn)}});
    return sheet;
}

Text headlineOf(const EventViews& views) {
    if (views.buses.empty())
        return Text(translatable("Figures", "This application has no event buses"));
    double delivered = 0;
    double wasted = 0;
    double deliveredBefore = 0;
    double wastedBefore = 0;
    for (const RuleView& rule : views.rules) {
        delivered += rule.scenario.delivered;
        wasted += rule.scenario.wasted;
        deliveredBefore += rule.baseline.delivered;
        wastedBefore += rule.baseline.wasted;
    }
    const Quantity now{deliveredBefore, Unit::perMonth};
    const Quantity then{delivered, Unit::perMonth};
    const Quantity share{delivered > 0 ? wasted / delivered : 0, Unit::ratio};
    const Quantity shareBefore{deliveredBefore > 0 ? wastedBefore / deliveredBefore : 0,
                               Unit::ratio};
    if (std::abs(delivered - deliveredBefore) < 0.001 * deliveredBefore)
        return Text(translatable("Figures", "Rules deliver %1. Consumers ignore %2 of that."),
                    {then, share});
    return Text(translatable("Figures", "Rules deliver %1 instead of %2. Consumers ignore %3 of "
                                        "that, now %4."),
                {then, now, share, shareBefore});
}

} // namespace

std::string EventSample::name() const {
    return variant.empty() ? event : fmt::format("{} ({})", event, variant);
}

EventViews eventViews(const Months& months) {
    EventViews views;
    views.refining = months.refining;
    const system::System& after = *months.system;
    const system::System& before = months.baselineSystem ? *months.baselineSystem : after;
    views.samples = samplesOf(after, months.scenario->results.activity);
    const auto samplesBefore = samplesOf(before, months.baseline->results.activity);
    std::vector<std::pair<std::string, std::string>> rules;
    for (const system::System* system : {&after, &before})
        for (const system::Bus& bus : system->buses) {
            if (std::ranges::find(views.buses, bus.id, &BusView::id) == views.buses.end())
                views.buses.push_back({bus.id, Text::verbatim(bus.name),
                                       valueOf(months.baseline->metrics, bus.id + ".events"),
                                       valueOf(months.scenario->metrics, bus.id + ".events"),
                                       publishUsd(*months.baseline, bus.id),
                                       publishUsd(*months.scenario, bus.id)});
            for (const system::Rule& rule : bus.rules)
                if (std::pair key{bus.id, rule.id}; std::ranges::find(rules, key) == rules.end())
                    rules.push_back(std::move(key));
        }
    for (const auto& [bus, id] : rules) {
        const system::Rule* was = ruleOf(before, bus, id);
        const system::Rule* is = ruleOf(after, bus, id);
        const system::Rule& shown = is ? *is : *was;
        RuleView rule;
        rule.bus = bus;
        rule.id = id;
        rule.baselinePattern = was ? was->pattern : "";
        rule.scenarioPattern = is ? is->pattern : "";
        rule.targets = targetNames(is ? after : before, shown);
        rule.enabled = shown.enabled;
        rule.scheduled = !shown.schedule.empty();
        rule.hasDeadLetterQueue = hasDeadLetterQueue(is ? after : before, shown);
        rule.baseline = figuresOf(before, *months.baseline, bus, id, samplesBefore);
        rule.scenario = figuresOf(after, *months.scenario, bus, id, views.samples);
        views.rules.push_back(std::move(rule));
    }
    views.ruleSheet = ruleSheet(views.rules);
    views.headline = headlineOf(views);
    return views;
}

std::vector<Figure> eventFigures(const Months& months, const EventViews& views) {
    if (views.rules.empty())
        return {};
    Figure figure;
    figure.id = "events.deliveries";
    figure.title = Text(translatable("Figures", "How many deliveries are of use"));
    figure.kind = ChartKind::horizontalBar;
    figure.y = {.title = Text(translatable("Figures", "Deliveries")), .unit = Unit::perMonth};
    figure.refining = months.refining;
    figure.finding = views.headline;
    const auto column = [](const char* id, Text name, ScenarioRole role, const char* color) {
        return Column{.id = id,
                      .name = std::move(name),
                      .unit = Unit::perMonth,
                      .role = role,
                      .colorKey = color};
    };
    figure.columns = {
        column("baseline", baselineName(), ScenarioRole::baseline, ""),
        column("scenario", scenarioName(), ScenarioRole::scenario, ""),
        column("wasted", Text(translatable("Figures", "Wasted in the scenario")),
               ScenarioRole::none, "lambda"),
    };
    for (const RuleView& rule : views.rules) {
        figure.categories.push_back(Text::verbatim(rule.id));
        figure.categoryIds.push_back(rule.id);
        figure.columns[0].values.push_back(rule.baseline.delivered);
        figure.columns[1].values.push_back(rule.scenario.delivered);
        figure.columns[2].values.push_back(rule.scenario.wasted);
    }
    return {std::move(figure)};
}

} // namespace headroom::figures
