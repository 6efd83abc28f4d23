#include "tests/ui/support/sample_dashboard.h"

#include "tests/ui/support/sample_assessment.h"
#include "tests/ui/support/sample_figures.h"

#include <cmath>

namespace headroom::test {

using document::Text;
using document::translatable;
using document::Unit;
using figures::Dashboard;
using figures::Verdict;
using sample::Bands;
using sample::bandsOf;
using sample::bill;
using sample::bookingSeconds;
using sample::Toggle;
using sample::toggles;
using sample::words;
using simulation::Estimate;

namespace {

Estimate estimate(double value, double relative, double assumption) {
    const double half = std::abs(value) * relative;
    const double wide = std::abs(value) * assumption;
    return {value, value - half, value + half, value - wide, value + wide, 20000, false, false};
}

Verdict judged(double value, double target, bool atMost) {
    if (std::abs(value - target) < 0.05 * target)
        return Verdict::tooCloseToCall;
    return (value < target) == atMost ? Verdict::pass : Verdict::fail;
}

void addTarget(Dashboard& dashboard, const char* id, const char* name, Unit unit, double before,
               double after, double target, bool atMost, const Bands& bands) {
    figures::TargetCard card;
    card.id = id;
    card.name = words(name);
    card.definition = Text(translatable("Sample", "Mean of the successful executions."));
    card.unit = unit;
    card.baseline = estimate(before, bands.sampling, bands.assumption);
    card.scenario = estimate(after, bands.sampling, bands.assumption);
    card.target = target;
    card.atMost = atMost;
    card.baselineVerdict = judged(before, target, atMost);
    card.scenarioVerdict = judged(after, target, atMost);
    dashboard.targets.push_back(std::move(card));
}

void addPlan(Dashboard& dashboard, const SampleInput& input) {
    for (const Toggle& toggle : toggles) {
        figures::OptimizationRow row;
        row.id = toggle.id;
        row.name = words(toggle.name);
        row.description = words(toggle.description);
        row.selected = input.optimizations.contains(toggle.id);
        row.effect = words(toggle.effect);
        dashboard.optimizations.push_back(row);

        figures::RiskRow risk;
        risk.id = toggle.id;
        risk.name = words(toggle.name);
        risk.level = toggle.risk;
        risk.mitigation =
            words("Gradual rollout with monitoring; feature flags allow switching back");
        risk.rollback = words("Infrastructure as code enables instant rollback");
        risk.optimizations = {toggle.id};
        risk.selected = row.selected;
        dashboard.risks.push_back(risk);
    }
    const std::array<const char*, 4> phases{"Quick wins", "Structural improvements",
                                            "Advanced optimizations", "Monitoring and validation"};
    const std::array<double, 4> savings{119, 355, 455, 455};
    for (std::size_t i = 0; i < phases.size(); ++i) {
        figures::RoadmapPhase phase;
        phase.id = "phase-" + std::to_string(i + 1);
        phase.name = words(phases[i]);
        phase.firstWeek = static_cast<int>(2 * i + 1);
        phase.lastWeek = static_cast<int>(2 * i + 2);
        phase.items.push_back(
            {words("Lambda configuration optimization"), {"express"}, 4.0, "LOW", i == 0});
        phase.items.push_back(
            {words("Step Functions Express conversion"), {"gsi"}, 8.0, "MEDIUM", i < 2});
        if (i < 3)
            phase.savingUsdPerMonth = estimate(savings[i], 0.03, 0.08);
        phase.reported = words("30% performance improvement, $300/month savings");
        dashboard.roadmap.push_back(phase);
    }
}

} // namespace

Dashboard sampleDashboard(const SampleInput& scenario) {
    const SampleInput current = currentSample();
    const Bands bands = bandsOf(scenario);
    Dashboard dashboard;
    dashboard.generation = scenario.generation;
    const double before = bill(current).total();
    const double after = bill(scenario).total();
    dashboard.headline = Text(
        translatable("Sample",
                     "Bookings confirm in %1 instead of %2, for %3 a month less. Next: narrow the "
                     "payment rule's filter, low risk. Watch: payment and webhook still miss their "
                     "targets; no change in this scenario shortens their waiting."),
        {document::Quantity{bookingSeconds(scenario), Unit::seconds},
         document::Quantity{bookingSeconds(current), Unit::seconds},
         document::Quantity{before - after, Unit::usd}});
    const auto webhook = [](const SampleInput& input) {
        return sampleDurationMs("StripeWebhookFunction",
                                input.functions.at("StripeWebhookFunction").memoryMb) /
               1000;
    };
    const bool gsi = scenario.optimizations.contains("gsi");
    addTarget(dashboard, "booking", "Booking workflow latency", Unit::seconds,
              bookingSeconds(current), bookingSeconds(scenario), 15, true, bands);
    addTarget(dashboard, "payment", "Payment processing time", Unit::seconds, 10.2, 8.4, 3, true,
              bands);
    addTarget(dashboard, "cold", "Lambda cold start", Unit::seconds, 2.5, 1.02, 1, true, bands);
    addTarget(dashboard, "query", "Database query time", Unit::milliseconds, 150, gsi ? 7.3 : 148,
              50, true, bands);
    addTarget(dashboard, "webhook", "Webhook processing", Unit::seconds, webhook(current),
              webhook(scenario), 2, true, bands);
    addTarget(dashboard, "success", "Workflow success", Unit::ratio, 0.951, 0.978, 0.99, false,
              {0.003, 0.004});

    dashboard.figures = sample::allFigures(scenario);
    for (figures::Figure& figure : dashboard.figures)
        figure.refining = scenario.refining;
    addPlan(dashboard, scenario);
    dashboard.assessment = sampleAssessment();

    dashboard.status.simulatedRequests = 2'400'000;
    dashboard.status.seed = 42;
    dashboard.status.refining = scenario.refining;
    dashboard.status.exactness = Text(translatable("Sample", "headline within %1"),
                                      {document::Quantity{bands.sampling, Unit::ratio}});
    dashboard.status.assumptions =
        words("Three assumed values matter most: I/O share, keep-alive, traffic");
    return dashboard;
}

} // namespace headroom::test
