#include "tests/ui/support/sample_figures.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace headroom::test::sample {

using document::Text;
using document::translatable;
using document::Unit;
using figures::Axis;
using figures::ChartKind;
using figures::Column;
using figures::Figure;
using figures::Mark;
using figures::ScenarioRole;

namespace {

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

} // namespace

std::vector<Figure> allFigures(const SampleInput& scenario) {
    const SampleInput current = currentSample();
    const Bands bands = bandsOf(scenario);
    std::vector<Figure> figures;
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
    return figures;
}

} // namespace headroom::test::sample
