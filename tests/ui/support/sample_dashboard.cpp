#include "tests/ui/support/sample_dashboard.h"

#include "model/document/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace headroom::test {

using document::Text;
using document::translatable;
using document::Unit;
using figures::Axis;
using figures::ChartKind;
using figures::Column;
using figures::Dashboard;
using figures::Figure;
using figures::Mark;
using figures::ScenarioRole;
using figures::Verdict;
using simulation::Estimate;

namespace {

struct Shape {
    const char* id;
    const char* name;
    double waitingMs;
    double cpuMs; ///< at one vCPU
    double millionCalls;
    double memoryMb;
    double timeoutSeconds;
    double coldRate;
};

constexpr std::array shapes{
    Shape{"StripeConnectFunction", "stripe-connect", 1300, 190, 4.04, 512, 30, 0.020},
    Shape{"BookingProcessorFunction", "booking-processor", 1900, 310, 1.99, 512, 60, 0.022},
    Shape{"PayoutManagerFunction", "payout-manager", 34000, 6500, 0.205, 1024, 300, 0.197},
    Shape{"StripeWebhookFunction", "stripe-webhook", 3780, 350, 4.79, 512, 60, 0.025},
    Shape{"NotificationHandlerFunction", "notification-handler", 1270, 375, 15.11, 512, 30, 0.016}};

struct Toggle {
    const char* id;
    const char* name;
    const char* description;
    const char* risk;
    double usd;
    const char* effect;
};

constexpr std::array toggles{
    Toggle{"express", "Express workflow for bookings",
           "The booking workflow runs as an Express workflow", "MEDIUM", -96.1,
           "saves 96 USD a month"},
    Toggle{"polling", "Poll payment instead of 30 s wait",
           "Asks for the payment's status every second", "LOW", 11.4, "31 s faster"},
    Toggle{"gsi", "GSI for provider queries", "Queries instead of scans", "MEDIUM", -87.8,
           "saves 88 USD a month, query 150 to 7 ms"},
    Toggle{"event-filters", "Narrower event filter",
           "Only events that concern somebody reach the handler", "LOW", -123.2,
           "saves 123 USD a month"},
    Toggle{"parallel", "Notify in parallel", "Notifications run beside the confirmation", "LOW",
           9.5, "6 s faster"},
    Toggle{"dax", "DAX for profiles and services", "A cache before two tables", "UNASSESSED", 156.0,
           "costs 156 USD a month"}};

Text words(std::string text) {
    return Text::verbatim(std::move(text));
}

double cpuShare(double memoryMb) {
    return std::min(memoryMb / 1769.0, 1.0);
}

const Shape& shapeOf(const std::string& id) {
    return *std::ranges::find_if(shapes, [&id](const Shape& shape) { return id == shape.id; });
}

double costPerMillion(const Shape& shape, double memoryMb) {
    const double gigabyteSeconds = sampleDurationMs(shape.id, memoryMb) / 1000 * memoryMb / 1024;
    return gigabyteSeconds * 16.6667 + 0.2;
}

double functionCost(const Shape& shape, const SampleFunction& function) {
    return costPerMillion(shape, function.memoryMb) * shape.millionCalls +
           function.provisionedConcurrency * 8.21;
}

double coldRate(const Shape& shape, const SampleFunction& function) {
    return shape.coldRate / (1 + 0.6 * function.provisionedConcurrency);
}

Estimate estimate(double value, double relative, double assumption) {
    const double half = std::abs(value) * relative;
    const double wide = std::abs(value) * assumption;
    return {value, value - half, value + half, value - wide, value + wide, 20000, false, false};
}

double bookingSeconds(const SampleInput& input) {
    double seconds = 40.1;
    if (input.optimizations.contains("polling"))
        seconds -= 23.4;
    if (input.optimizations.contains("express"))
        seconds -= 0.9;
    if (input.optimizations.contains("parallel"))
        seconds -= 6.1;
    const auto& function = input.functions.at("BookingProcessorFunction");
    return seconds + 1.5 * sampleDurationMs("BookingProcessorFunction", function.memoryMb) / 1000;
}

struct Bill {
    double lambda = 0;
    double stepFunctions = 199.3;
    double dynamodb = 299.9;
    double eventBridge = 50;
    double cloudWatch = 100.1;

    double total() const { return lambda + stepFunctions + dynamodb + eventBridge + cloudWatch; }
};

Bill bill(const SampleInput& input) {
    Bill result;
    for (const Shape& shape : shapes)
        result.lambda += functionCost(shape, input.functions.at(shape.id));
    if (input.optimizations.contains("express"))
        result.stepFunctions -= 96.1;
    if (input.optimizations.contains("polling"))
        result.cloudWatch += 11.4;
    if (input.optimizations.contains("gsi"))
        result.dynamodb -= 87.8;
    if (input.optimizations.contains("event-filters"))
        result.lambda -= 123.2;
    if (input.optimizations.contains("parallel"))
        result.stepFunctions += 9.5;
    if (input.optimizations.contains("dax"))
        result.dynamodb += 156;
    return result;
}

struct Bands {
    double sampling = 0.01;
    double assumption = 0.05;
};

Bands bandsOf(const SampleInput& input) {
    return input.refining ? Bands{0.03, 0.09} : Bands{0.01, 0.05};
}

Column column(std::string id, const char* name, Unit unit, ScenarioRole role,
              std::vector<double> values) {
    Column result;
    result.id = std::move(id);
    result.name = words(name);
    result.unit = unit;
    result.role = role;
    result.values = std::move(values);
    return result;
}

void addBands(Column& column, double relative, double assumption) {
    for (const double value : column.values) {
        column.low.push_back(value * (1 - relative));
        column.high.push_back(value * (1 + relative));
        if (assumption > 0) {
            column.assumptionLow.push_back(value * (1 - assumption));
            column.assumptionHigh.push_back(value * (1 + assumption));
        }
    }
}

Figure makeFigure(std::string id, const char* title, ChartKind kind, Axis x, Axis y) {
    Figure figure;
    figure.id = std::move(id);
    figure.title = words(title);
    figure.kind = kind;
    figure.x = std::move(x);
    figure.y = std::move(y);
    return figure;
}

Axis axis(const char* title, Unit unit, bool logarithmic = false) {
    Axis result;
    result.title = words(title);
    result.unit = unit;
    result.logarithmic = logarithmic;
    return result;
}

double normalShare(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

Figure distribution(std::string id, const char* title, double current, double scenario,
                    double spread, double target, const Bands& bands) {
    Figure figure =
        makeFigure(std::move(id), title, ChartKind::line, axis("end to end", Unit::seconds, true),
                   axis("share that has ended", Unit::ratio));
    figure.x.minimum = std::min(current, scenario) / 3;
    figure.x.maximum = std::max(current, scenario) * 2;
    constexpr int points = 160;
    Column before = column("baseline", "Current", Unit::ratio, ScenarioRole::baseline, {});
    Column after = column("scenario", "Quick wins", Unit::ratio, ScenarioRole::scenario, {});
    const double low = std::log(*figure.x.minimum);
    const double high = std::log(*figure.x.maximum);
    const auto add = [&](Column& to, double median, double x) {
        const double value = normalShare((std::log(x) - std::log(median)) / spread);
        const double half = bands.sampling * 4 * value * (1 - value);
        to.values.push_back(value);
        to.low.push_back(std::max(0.0, value - half));
        to.high.push_back(std::min(1.0, value + half));
    };
    for (int i = 0; i <= points; ++i) {
        const double x = std::exp(low + (high - low) * i / points);
        figure.positions.push_back(x);
        add(before, current, x);
        add(after, scenario, x);
    }
    figure.columns = {before, after};
    Mark mark;
    mark.name =
        Text(translatable("Sample", "target %1"), {document::Quantity{target, Unit::seconds}});
    mark.position = target;
    figure.marks.push_back(mark);
    figure.finding = Text(
        translatable("Sample", "Half of all end within %1 instead of %2."),
        {document::Quantity{scenario, Unit::seconds}, document::Quantity{current, Unit::seconds}});
    return figure;
}

Figure billByChange(const SampleInput& input) {
    Figure figure = makeFigure("cost.by-change", "Monthly bill, by change", ChartKind::waterfall,
                               axis("", Unit::none), axis("", Unit::usdPerMonth));
    const Bill before = bill(currentSample());
    const Bill after = bill(input);
    const std::array<std::pair<const char*, std::pair<double, double>>, 5> services{{
        {"lambda", {before.lambda, after.lambda}},
        {"stepFunctions", {before.stepFunctions, after.stepFunctions}},
        {"dynamodb", {before.dynamodb, after.dynamodb}},
        {"eventBridge", {before.eventBridge, after.eventBridge}},
        {"cloudWatch", {before.cloudWatch, after.cloudWatch}},
    }};
    constexpr std::array names{"Lambda", "Step Functions", "DynamoDB", "EventBridge", "CloudWatch"};
    Column steps =
        column("change", "Change", Unit::usdPerMonth, ScenarioRole::none, {before.total()});
    figure.categories.push_back(words("Current"));
    for (const Toggle& toggle : toggles) {
        if (!input.optimizations.contains(toggle.id))
            continue;
        figure.categories.push_back(words(toggle.name));
        steps.values.push_back(toggle.usd);
    }
    SampleInput onlySettings = input;
    onlySettings.optimizations.clear();
    const double settings = bill(onlySettings).total() - before.total();
    if (std::abs(settings) > 0.5) {
        figure.categories.push_back(words("Settings by hand"));
        steps.values.push_back(settings);
    }
    figure.categories.push_back(words("Scenario"));
    steps.values.push_back(after.total());
    figure.columns.push_back(steps);
    for (std::size_t i = 0; i < services.size(); ++i) {
        Column part = column(services[i].first, names[i], Unit::usdPerMonth, ScenarioRole::none,
                             std::vector<double>(steps.values.size(), std::nan("")));
        part.colorKey = services[i].first;
        part.values.front() = services[i].second.first;
        part.values.back() = services[i].second.second;
        figure.columns.push_back(std::move(part));
    }
    figure.finding = Text(translatable("Sample", "The scenario costs %1 instead of %2."),
                          {document::Quantity{after.total(), Unit::usdPerMonth},
                           document::Quantity{before.total(), Unit::usdPerMonth}});
    return figure;
}

Figure byFunction(const SampleInput& input, const char* id, const char* title, Unit unit,
                  const char* valueTitle, double relative,
                  double (*value)(const Shape&, const SampleFunction&)) {
    Figure figure = makeFigure(id, title, ChartKind::horizontalBar, axis("function", Unit::none),
                               axis(valueTitle, unit));
    Column before = column("baseline", "Current", unit, ScenarioRole::baseline, {});
    Column after = column("scenario", "Quick wins", unit, ScenarioRole::scenario, {});
    const SampleInput current = currentSample();
    for (const Shape& shape : shapes) {
        figure.categories.push_back(words(shape.name));
        figure.categoryIds.emplace_back(shape.id);
        before.values.push_back(value(shape, current.functions.at(shape.id)));
        after.values.push_back(value(shape, input.functions.at(shape.id)));
    }
    addBands(before, relative, 0);
    addBands(after, relative, 0);
    figure.columns = {before, after};
    figure.finding = Text(translatable("Sample", "payout-manager stands out."));
    return figure;
}

Figure memoryCurve(const SampleInput& input, const Shape& shape, bool cost) {
    Figure figure = makeFigure(std::string(cost ? "cost.memory." : "latency.memory.") + shape.id,
                               cost ? "What a million invocations cost at each memory size"
                                    : "How long an invocation takes at each memory size",
                               ChartKind::scatter, axis("memory", Unit::megabytes, true),
                               cost ? axis("cost of a million invocations", Unit::usd)
                                    : axis("mean duration", Unit::milliseconds));
    Column computed =
        column("computed", "computed sizes", figure.y.unit, ScenarioRole::scenario, {});
    for (const double memory : {128., 192., 256., 384., 512., 640., 704., 768., 896., 1024., 1280.,
                                1536., 1792., 2048., 2560., 3008.}) {
        figure.positions.push_back(memory);
        const double value =
            cost ? costPerMillion(shape, memory) : sampleDurationMs(shape.id, memory);
        const double spread = 0.04 + 0.1 * std::abs(std::log2(memory / shape.memoryMb));
        computed.values.push_back(value);
        computed.assumptionLow.push_back(value * (1 - spread));
        computed.assumptionHigh.push_back(value * (1 + spread));
    }
    figure.columns.push_back(computed);
    figure.marks.push_back({words("now"), shape.memoryMb, true, ScenarioRole::baseline});
    figure.marks.push_back(
        {words("scenario"), input.functions.at(shape.id).memoryMb, true, ScenarioRole::scenario});
    const double memory = input.functions.at(shape.id).memoryMb;
    figure.finding = Text(
        translatable(
            "Sample",
            "%1: %2 to %3 changes the bill by %4. The widest unknown is the time spent waiting."),
        {std::string(shape.name), document::Quantity{shape.memoryMb, Unit::megabytes},
         document::Quantity{memory, Unit::megabytes},
         document::Quantity{
             (costPerMillion(shape, memory) - costPerMillion(shape, shape.memoryMb)) *
                 shape.millionCalls,
             Unit::usdPerMonth}});
    return figure;
}

Figure controlCurve(const SampleInput& input, const Shape& shape, const char* setting) {
    const std::string name = setting;
    Figure figure =
        makeFigure("control/functions/" + std::string(shape.id) + "/" + name, "curve",
                   ChartKind::line, axis("setting", Unit::none, true), axis("", Unit::none));
    Column curve = column("curve", "curve", Unit::none, ScenarioRole::none, {});
    const bool memory = name == "memoryMb";
    for (int i = 0; i <= 40; ++i) {
        const double x =
            memory ? 128 * std::pow(10240 / 128.0, i / 40.0) : std::pow(900.0, i / 40.0);
        figure.positions.push_back(x);
        curve.values.push_back(memory ? sampleDurationMs(shape.id, x)
                                      : 1 + std::abs(std::log(x / 40)));
    }
    figure.columns.push_back(curve);
    const SampleFunction& function = input.functions.at(shape.id);
    if (memory) {
        const double faster = 1 - sampleDurationMs(shape.id, function.memoryMb) /
                                      sampleDurationMs(shape.id, shape.memoryMb);
        const double dearer =
            costPerMillion(shape, function.memoryMb) / costPerMillion(shape, shape.memoryMb) - 1;
        figure.finding = Text(translatable("Sample", "%1 to %2: %3 faster, %4 dearer"),
                              {document::Quantity{shape.memoryMb, Unit::megabytes},
                               document::Quantity{function.memoryMb, Unit::megabytes},
                               document::Quantity{faster, Unit::ratio},
                               document::Quantity{dearer, Unit::ratio}});
    } else {
        figure.finding = Text(translatable("Sample", "cuts off %1 of good calls"),
                              {document::Quantity{0.0002, Unit::ratio}});
    }
    return figure;
}

Figure environments(const SampleInput& input, const Shape& shape) {
    Figure figure = makeFigure(std::string("cold-starts.environments.") + shape.id,
                               "Environments over the day", ChartKind::step,
                               axis("time of day", Unit::hours), axis("environments", Unit::count));
    Column before = column("baseline", "Current", Unit::count, ScenarioRole::baseline, {});
    Column after = column("scenario", "Quick wins", Unit::count, ScenarioRole::scenario, {});
    const double ratio = sampleDurationMs(shape.id, input.functions.at(shape.id).memoryMb) /
                         sampleDurationMs(shape.id, shape.memoryMb);
    for (int i = 0; i <= 96; ++i) {
        const double hour = i / 4.0;
        const double busy =
            20 + 14 * std::sin((hour - 8) / 24 * 2 * std::numbers::pi) + (i % 7 == 0 ? 9 : 0);
        figure.positions.push_back(hour);
        before.values.push_back(std::round(busy));
        after.values.push_back(std::round(busy * ratio));
    }
    figure.columns = {before, after};
    const double provisioned = input.functions.at(shape.id).provisionedConcurrency;
    if (provisioned > 0)
        figure.marks.push_back({words("provisioned"), provisioned, false, ScenarioRole::scenario});
    figure.finding = Text(translatable("Sample", "Up to 43 environments run at once."));
    return figure;
}

Figure percentiles(const SampleInput& input) {
    Figure figure = makeFigure("latency.percentiles", "How long invocations take, by percentile",
                               ChartKind::intervals, axis("function", Unit::none),
                               axis("duration", Unit::milliseconds));
    Column before =
        column("baseline.p95", "Current, p95", Unit::milliseconds, ScenarioRole::baseline, {});
    Column after =
        column("scenario.p95", "Quick wins, p95", Unit::milliseconds, ScenarioRole::scenario, {});
    const SampleInput current = currentSample();
    for (const Shape& shape : shapes) {
        if (std::string(shape.id) == "PayoutManagerFunction")
            continue;
        figure.categories.push_back(words(shape.name));
        figure.categoryIds.emplace_back(shape.id);
        before.values.push_back(1.7 * sampleDurationMs(shape.id, shape.memoryMb));
        after.values.push_back(1.7 *
                               sampleDurationMs(shape.id, input.functions.at(shape.id).memoryMb));
    }
    addBands(before, 0.05, 0);
    addBands(after, 0.05, 0);
    figure.columns = {before, after};
    figure.finding = Text(translatable("Sample", "stripe-webhook takes longest."));
    return figure;
}

Figure byService(const SampleInput& input) {
    Figure figure = makeFigure("cost.by-service", "Monthly bill, by service", ChartKind::bar,
                               axis("", Unit::none), axis("", Unit::usdPerMonth));
    const Bill before = bill(currentSample());
    const Bill after = bill(input);
    for (const char* name : {"Lambda", "Step Functions", "DynamoDB", "EventBridge", "CloudWatch"})
        figure.categories.push_back(words(name));
    Column first = column("baseline", "Current", Unit::usdPerMonth, ScenarioRole::baseline,
                          {before.lambda, before.stepFunctions, before.dynamodb, before.eventBridge,
                           before.cloudWatch});
    Column second = column(
        "scenario", "Quick wins", Unit::usdPerMonth, ScenarioRole::scenario,
        {after.lambda, after.stepFunctions, after.dynamodb, after.eventBridge, after.cloudWatch});
    addBands(first, 0.02, 0);
    addBands(second, 0.02, 0);
    figure.columns = {first, second};
    figure.finding = Text(translatable("Sample", "Lambda takes more than half of the bill."));
    return figure;
}

Figure parts() {
    Figure figure =
        makeFigure("latency.parts", "Where a booking's time goes", ChartKind::stackedBar,
                   axis("", Unit::none), axis("mean time", Unit::seconds));
    figure.categories = {words("Current"), words("Quick wins")};
    figure.columns = {
        column("validate", "Validation", Unit::seconds, ScenarioRole::none, {3.7, 3.4}),
        column("wait", "Waiting for payment", Unit::seconds, ScenarioRole::none, {30, 6.6}),
        column("confirm", "Confirmation", Unit::seconds, ScenarioRole::none, {10.1, 4.0})};
    figure.finding = Text(translatable("Sample", "Two thirds of the time is waiting."));
    return figure;
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

double sampleDurationMs(const std::string& function, double memoryMb) {
    const Shape& shape = shapeOf(function);
    return shape.waitingMs + shape.cpuMs / cpuShare(memoryMb);
}

SampleInput currentSample() {
    SampleInput input;
    for (const Shape& shape : shapes)
        input.functions[shape.id] = {shape.memoryMb, shape.timeoutSeconds, 0};
    return input;
}

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

    auto& figures = dashboard.figures;
    figures.push_back(billByChange(scenario));
    figures.push_back(distribution("latency.workflow.BookingLifecycleWorkflow",
                                   "How long a booking takes", bookingSeconds(current),
                                   bookingSeconds(scenario), 0.12, 15, bands));
    figures.push_back(distribution("latency.workflow.PaymentProcessingWorkflow",
                                   "How long a payment takes", 10.2, 8.4, 0.18, 3, bands));
    figures.push_back(parts());
    figures.push_back(percentiles(scenario));
    figures.push_back(byFunction(scenario, "cold-starts.rate", "Cold starts by function",
                                 Unit::ratio, "share of invocations", 0.08, coldRate));
    figures.push_back(byService(scenario));
    figures.push_back(byFunction(scenario, "cost.by-function", "Lambda bill, by function",
                                 Unit::usdPerMonth, "", 0.02, functionCost));
    for (const Shape& shape : shapes) {
        figures.push_back(memoryCurve(scenario, shape, true));
        figures.push_back(memoryCurve(scenario, shape, false));
        figures.push_back(controlCurve(scenario, shape, "memoryMb"));
        figures.push_back(controlCurve(scenario, shape, "timeoutSeconds"));
        figures.push_back(environments(scenario, shape));
    }
    for (Figure& figure : figures)
        figure.refining = scenario.refining;
    addPlan(dashboard, scenario);

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
