#include "model/assessment/alarm_signal.h"

#include "model/assessment/peak_rate.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>

namespace headroom::assessment {

using document::Text;
using document::translatable;
using simulation::DailySeries;
using simulation::Results;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double daySeconds = 86400;
constexpr double daysAMonth = 730.0 / 24;
constexpr double shortestPeriod = 60;

enum class Statistic { sum, average, highest, lowest, percentile };

std::optional<Statistic> statisticOf(const std::string& name) {
    if (name == "Sum")
        return Statistic::sum;
    if (name == "Average")
        return Statistic::average;
    if (name == "Maximum")
        return Statistic::highest;
    if (name == "Minimum")
        return Statistic::lowest;
    if (name.starts_with('p') && name.size() > 1)
        return Statistic::percentile;
    return std::nullopt;
}

tl::unexpected<Text> notSimulated(document::TranslatableSource reason,
                                  std::vector<Text::Argument> arguments = {}) {
    return tl::unexpected(Text(reason, std::move(arguments)));
}

/// Buckets of the day brought to the alarm's period: counts are shared out by time, levels
/// averaged.
std::vector<double> inPeriods(const std::vector<double>& buckets, double bucketSeconds,
                              double periodSeconds, bool counts) {
    const auto periods = static_cast<std::size_t>(daySeconds / periodSeconds);
    std::vector<double> values(periods, nothing);
    for (std::size_t i = 0; i < periods; ++i) {
        const double from = static_cast<double>(i) * periodSeconds;
        const double to = from + periodSeconds;
        double sum = 0;
        double covered = 0;
        for (auto b = static_cast<std::size_t>(from / bucketSeconds);
             b < buckets.size() && static_cast<double>(b) * bucketSeconds < to; ++b) {
            if (!std::isfinite(buckets[b]))
                continue;
            const double start = std::max(from, static_cast<double>(b) * bucketSeconds);
            const double end = std::min(to, static_cast<double>(b + 1) * bucketSeconds);
            sum += buckets[b] * (end - start);
            covered += end - start;
        }
        if (covered > 0)
            values[i] = counts ? sum / bucketSeconds * periodSeconds / covered : sum / covered;
    }
    return values;
}

double highestOf(const std::vector<double>& values) {
    double highest = 0;
    for (const double value : values)
        if (std::isfinite(value))
            highest = std::max(highest, value);
    return highest;
}

const std::string* dimension(const system::Alarm& alarm, const char* name) {
    const auto found = std::ranges::find(alarm.dimensions, name, &system::Alarm::Dimension::name);
    return found == alarm.dimensions.end() ? nullptr : &found->value;
}

/// An entity by id, by its physical name, or by the name that ends an ARN.
template <typename Entities>
std::string entityNamed(const Entities& entities, const std::string& value) {
    const std::string id = entityOfDimension(value);
    for (const auto& entity : entities)
        if (entity.id == id || (!entity.name.empty() && entity.name == id) ||
            (id.starts_with("arn:") && !entity.name.empty() && id.ends_with(":" + entity.name)))
            return entity.id;
    return {};
}

class Reading {
public:
    Reading(const system::Alarm& alarm, const system::System& system, const Results& day)
        : alarm_(alarm)
        , system_(system)
        , day_(day)
        , period_(std::max(alarm.periodSeconds, shortestPeriod))
        , statistic_(statisticOf(alarm.statistic)) {}

    tl::expected<AlarmSignal, Text> read() const {
        if (!statistic_)
            return notSimulated(
                translatable("Alarms", "The statistic \"%1\" is not one that is evaluated here"),
                {alarm_.statistic});
        if (period_ > daySeconds)
            return notSimulated(
                translatable("Alarms", "A period longer than the simulated day cannot be judged"));
        if (alarm_.metricNamespace == "AWS/Lambda")
            return lambda();
        if (alarm_.metricNamespace == "AWS/States")
            return states();
        if (alarm_.metricNamespace == "AWS/Events")
            return events();
        if (alarm_.metricNamespace == "AWS/SQS")
            return queues();
        if (alarm_.metricNamespace == "AWS/DynamoDB")
            return tables();
        return notSimulated(translatable("Alarms", "Metrics of %1 are not simulated"),
                            {alarm_.metricNamespace});
    }

private:
    AlarmSignal counted(const std::vector<double>& buckets, double bucketSeconds) const {
        return {period_, inPeriods(buckets, bucketSeconds, period_, true), period_ < bucketSeconds};
    }

    /// A series of one entity, or of all functions together where no entity is named.
    DailySeries seriesOf(const std::string& entity, std::string_view name) const {
        if (!entity.empty()) {
            const DailySeries* series = findSeries(day_, entity, name);
            return series == nullptr ? DailySeries{} : *series;
        }
        DailySeries sum;
        std::vector<double> weights;
        for (const auto& series : day_.series) {
            if (series.name != name)
                continue;
            // A mean duration counts as often as there were invocations.
            const auto* weight =
                name == "duration" ? findSeries(day_, series.entity, "invocations") : nullptr;
            sum.bucketSeconds = series.bucketSeconds;
            sum.values.resize(std::max(sum.values.size(), series.values.size()), 0);
            weights.resize(sum.values.size(), 0);
            for (std::size_t i = 0; i < series.values.size(); ++i) {
                const double times = weight == nullptr ? 1 : weight->values[i];
                if (name == "duration" && !(times > 0))
                    continue;
                sum.values[i] += series.values[i] * times;
                weights[i] += times;
            }
        }
        for (std::size_t i = 0; name == "duration" && i < weights.size(); ++i)
            sum.values[i] = weights[i] > 0 ? sum.values[i] / weights[i] : nothing;
        return sum;
    }

    tl::expected<AlarmSignal, Text> countOf(const std::string& entity, const char* name) const {
        if (*statistic_ != Statistic::sum)
            return notSimulated(translatable("Alarms", "Of %1 only the statistic Sum is simulated"),
                                {alarm_.metric});
        const DailySeries series = seriesOf(entity, name);
        if (series.values.empty())
            return notSimulated(translatable("Alarms", "%1 is not simulated"), {entity});
        return counted(series.values, series.bucketSeconds);
    }

    tl::expected<AlarmSignal, Text> tables() const {
        const std::string* named = dimension(alarm_, "TableName");
        const std::string table = named ? entityNamed(system_.tables, *named) : "";
        if (table.empty())
            return notSimulated(
                translatable("Alarms", "The alarm names no table that is simulated"));
        const char* const name = alarm_.metric == "ReadThrottleEvents"    ? "readThrottles"
                                 : alarm_.metric == "WriteThrottleEvents" ? "writeThrottles"
                                                                          : nullptr;
        if (name == nullptr)
            return notSimulated(translatable("Alarms", "The metric %1 is not simulated"),
                                {alarm_.metric});
        // A table whose limits are far away throttles nothing and has no series.
        if (*statistic_ == Statistic::sum && findSeries(day_, table, name) == nullptr) {
            const DailySeries usual;
            return counted(
                std::vector<double>(static_cast<std::size_t>(daySeconds / usual.bucketSeconds)),
                usual.bucketSeconds);
        }
        return countOf(table, name);
    }

    tl::expected<AlarmSignal, Text> lambda() const {
        const std::string* named = dimension(alarm_, "FunctionName");
        const std::string function = named ? entityNamed(system_.functions, *named) : "";
        if (named != nullptr && function.empty())
            return notSimulated(translatable("Alarms", "%1 is not simulated"), {*named});
        if (alarm_.metric == "Errors")
            return countOf(function, "errors");
        if (alarm_.metric == "Throttles")
            return countOf(function, "throttles");
        if (alarm_.metric == "Invocations")
            return countOf(function, "invocations");
        if (alarm_.metric == "Duration")
            return levelOf(function, "duration");
        if (alarm_.metric == "ConcurrentExecutions")
            return levelOf(function, "concurrency");
        return notSimulated(translatable("Alarms", "The metric %1 is not simulated"),
                            {alarm_.metric});
    }

    /// All durations of a function, or of all functions.
    simulation::Histogram durationsOf(const std::string& function) const {
        simulation::Histogram all;
        for (const auto& histogram : day_.histograms) {
            const bool functions =
                std::ranges::find(system_.functions, histogram.entity, &system::Function::id) !=
                system_.functions.end();
            if (histogram.name == "duration" && functions &&
                (function.empty() || histogram.entity == function))
                all.merge(histogram.histogram);
        }
        return all;
    }

    /// How much the day's extreme or percentile exceeds what means show of it.
    std::optional<double> stretch(const std::string& function, std::string_view name,
                                  const std::vector<double>& means) const {
        if (name == "concurrency") {
            const auto* series = day_.find(
                (function.empty() ? std::string("application") : function) + ".concurrency.max");
            const double highest = highestOf(means);
            if (series == nullptr || *statistic_ != Statistic::highest)
                return std::nullopt;
            return highest > 0 ? series->metric.estimate.value / highest : 1;
        }
        const auto durations = durationsOf(function);
        if (durations.count() == 0)
            return std::nullopt;
        double probability = *statistic_ == Statistic::lowest ? 0 : 1;
        if (*statistic_ == Statistic::percentile)
            probability = std::strtod(alarm_.statistic.c_str() + 1, nullptr) / 100;
        return durations.quantile(std::clamp(probability, 0.0, 1.0)) / durations.mean();
    }

    tl::expected<AlarmSignal, Text> level(const std::vector<double>& means, double bucketSeconds,
                                          const std::string& entity, std::string_view name) const {
        if (*statistic_ == Statistic::sum)
            return notSimulated(
                translatable("Alarms", "The sum of %1 says nothing that could be judged"),
                {alarm_.metric});
        AlarmSignal signal{period_, inPeriods(means, bucketSeconds, period_, false),
                           period_ < bucketSeconds};
        if (*statistic_ == Statistic::average)
            return signal;
        const auto factor = stretch(entity, name, means);
        if (!factor)
            return notSimulated(translatable("Alarms", "Nothing of %1 was simulated"), {entity});
        for (double& value : signal.values)
            value *= *factor;
        signal.approximate = true;
        return signal;
    }

    tl::expected<AlarmSignal, Text> levelOf(const std::string& function, const char* name) const {
        const DailySeries series = seriesOf(function, name);
        if (series.values.empty())
            return notSimulated(translatable("Alarms", "%1 is not simulated"), {function});
        return level(series.values, series.bucketSeconds, function, name);
    }

    tl::expected<AlarmSignal, Text> states() const {
        const std::string* named = dimension(alarm_, "StateMachineArn");
        const std::string workflow = named ? entityNamed(system_.workflows, *named) : "";
        if (workflow.empty())
            return notSimulated(
                translatable("Alarms", "The alarm names no workflow that is simulated"));
        if (alarm_.metric == "ExecutionsFailed")
            return countOf(workflow, "executionsFailed");
        if (alarm_.metric == "ExecutionsStarted")
            return countOf(workflow, "executionsStarted");
        return notSimulated(translatable("Alarms", "The metric %1 is not simulated"),
                            {alarm_.metric});
    }

    /// What a month counts, spread evenly over the day.
    AlarmSignal even(double perMonth) const {
        const auto periods = static_cast<std::size_t>(daySeconds / period_);
        const double each = perMonth / daysAMonth * period_ / daySeconds;
        return {period_, std::vector<double>(periods, each), true};
    }

    tl::expected<AlarmSignal, Text> events() const {
        if (alarm_.metric != "FailedInvocations" || *statistic_ != Statistic::sum)
            return notSimulated(translatable("Alarms", "The metric %1 is not simulated"),
                                {alarm_.metric});
        double failed = 0;
        for (const auto& bus : system_.buses)
            if (const auto* series = day_.find(bus.id + ".failedDeliveries"))
                failed += series->metric.estimate.value;
        return even(failed);
    }

    tl::expected<AlarmSignal, Text> queues() const {
        const std::string* named = dimension(alarm_, "QueueName");
        const std::string queue = named ? entityNamed(system_.queues, *named) : "";
        if (queue.empty() || day_.usage.empty())
            return notSimulated(
                translatable("Alarms", "The alarm names no queue that is simulated"));
        const auto usage = simulation::meanUsage(day_.usage);
        const auto found = std::ranges::find(usage.queues, queue, &simulation::QueueUsage::queue);
        if (found == usage.queues.end())
            return notSimulated(translatable("Alarms", "%1 is not simulated"), {queue});
        const auto consumed = std::ranges::find(system_.queues, queue, &system::Queue::id);
        if (alarm_.metric == "NumberOfMessagesSent" && *statistic_ == Statistic::sum)
            return even(found->messages);
        if (alarm_.metric == "ApproximateNumberOfMessagesVisible" && consumed->consumers.empty()) {
            AlarmSignal signal = even(found->messages);
            signal.gathers = true;
            return signal;
        }
        return notSimulated(translatable("Alarms", "How long messages wait is not simulated"));
    }

    const system::Alarm& alarm_;
    const system::System& system_;
    const Results& day_;
    double period_;
    std::optional<Statistic> statistic_;
};

} // namespace

std::string entityOfDimension(const std::string& value) {
    if (!value.starts_with("${") || !value.ends_with('}'))
        return value;
    const std::string inside = value.substr(2, value.size() - 3);
    return inside.substr(0, inside.find('.'));
}

tl::expected<AlarmSignal, Text> alarmSignal(const system::Alarm& alarm,
                                            const system::System& system, const Results& day) {
    return Reading(alarm, system, day).read();
}

} // namespace headroom::assessment
