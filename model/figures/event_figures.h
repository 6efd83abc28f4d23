#pragma once

#include "model/figures/figure.h"
#include "model/figures/latency_figures.h"
#include "model/figures/sheet.h"

#include <string>
#include <vector>

namespace headroom::figures {

/// What one rule did in one simulated month.
struct RuleFigures {
    bool exists = false;
    double matched = 0;   ///< events
    double delivered = 0; ///< to its targets
    double wasted = 0;    ///< deliveries that the consumer ignores
    double givenUp = 0; ///< deliveries lost or dead-lettered after all retries; NaN: not known yet
};

struct RuleView {
    std::string bus;
    std::string id;
    std::string baselinePattern; ///< JSON text; empty for a scheduled or an added rule
    std::string scenarioPattern; ///< empty for a scheduled or a removed rule
    std::string targets;         ///< names, with commas
    bool enabled = true;
    bool scheduled = false;
    bool hasDeadLetterQueue = false; ///< at all of its targets that can fail
    RuleFigures baseline;
    RuleFigures scenario;
};

/// An event that the application publishes, as a rule sees it.
struct EventSample {
    std::string bus;
    std::string event;   ///< id of the event type
    std::string variant; ///< empty where there is but one
    std::string json;
    double perMonth = 0; ///< in the scenario

    std::string name() const; ///< "PaymentSucceeded (direct-above-1000)"
};

struct BusView {
    std::string id;
    document::Text name;
    double baselineEvents = 0; ///< published a month
    double scenarioEvents = 0;
    double baselineUsd = 0; ///< for publishing them, without archives and the like
    double scenarioUsd = 0;
};

struct EventViews {
    std::vector<BusView> buses;
    std::vector<RuleView> rules;
    std::vector<EventSample> samples;
    Sheet ruleSheet;
    document::Text headline;
    bool refining = false;
};

EventViews eventViews(const Months& months);

/// "events.deliveries": what each rule delivers a month, before and after. Nothing without rules.
std::vector<Figure> eventFigures(const Months& months, const EventViews& views);

} // namespace headroom::figures
