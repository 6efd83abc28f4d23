#include "model/assessment/recommended_alarms.h"

#include "model/assessment/alarm_signal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace headroom::assessment {

using document::Text;
using document::translatable;
using simulation::Results;
using system::Alarm;

namespace {

constexpr double overNormal = 2;
constexpr double slowerThanNormal = 1.5;
constexpr double leastCount = 5; ///< below this many a period nobody wants to be woken
constexpr double nearShare = 0.8;

/// A number that is easy to say, not below `value`: 1, 1.5, 2, 3, 4, 5, 6 or 8 times a power of
/// ten.
double roundUp(double value) {
    if (!(value > 0))
        return 0;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    return 10 * power;
}

std::string reference(const std::string& id) {
    return "${" + id + "}";
}

/// Letters and digits: what a logical id in a template may be made of.
std::string logicalId(const std::string& id) {
    std::string result;
    for (const char c : id)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            result += c;
    return result;
}

class Proposing {
public:
    Proposing(const system::System& system, std::span<const Results> days)
        : system_(system)
        , days_(days) {
        for (const auto& alarm : system.monitoring.alarms)
            watched_.insert(watches(alarm));
    }

    std::vector<ProposedAlarm> all() {
        for (const auto& function : system_.functions)
            if (!function.framework)
                addFunction(function);
        if (!system_.functions.empty())
            add({.id = "AccountConcurrencyAlarm",
                 .metricNamespace = "AWS/Lambda",
                 .metric = "ConcurrentExecutions",
                 .statistic = "Maximum",
                 .comparison = "GreaterThanThreshold",
                 .threshold = nearShare * system_.platform.accountConcurrency,
                 .evaluationPeriods = 1},
                translatable("Alarms", "The account uses four fifths of its concurrency: every "
                                       "function is about to be throttled"));
        for (const auto& workflow : system_.workflows)
            addCounted({.id = logicalId(workflow.id) + "FailedAlarm",
                        .metricNamespace = "AWS/States",
                        .metric = "ExecutionsFailed",
                        .dimensions = {{"StateMachineArn", reference(workflow.id)}}},
                       translatable("Alarms", "Twice as many executions fail as in the worst "
                                              "minutes of a normal day"));
        for (const auto& table : system_.tables)
            for (const char* const metric : {"ReadThrottleEvents", "WriteThrottleEvents"})
                add({.id = logicalId(table.id) + metric,
                     .metricNamespace = "AWS/DynamoDB",
                     .metric = metric,
                     .statistic = "Sum",
                     .comparison = "GreaterThanThreshold",
                     .threshold = 0,
                     .evaluationPeriods = 1,
                     .dimensions = {{"TableName", reference(table.id)}}},
                    translatable("Alarms", "The table turns requests away: a hot partition or too "
                                           "little capacity"));
        for (const auto& queue : system_.queues)
            addQueue(queue);
        return std::move(proposed_);
    }

private:
    using Watched = std::tuple<std::string, std::string, std::set<std::string>>;

    static Watched watches(const Alarm& alarm) {
        std::set<std::string> entities;
        for (const auto& dimension : alarm.dimensions)
            entities.insert(entityOfDimension(dimension.value));
        return {alarm.metricNamespace, alarm.metric, entities};
    }

    void add(Alarm alarm, document::TranslatableSource purpose) {
        if (watched_.contains(watches(alarm)))
            return;
        alarm.name = alarm.id;
        alarm.datapointsToAlarm =
            std::min(std::max(alarm.datapointsToAlarm, 1), alarm.evaluationPeriods);
        proposed_.push_back({std::move(alarm), Text(purpose)});
    }

    /// The highest threshold at which the alarm would fire on a normal day: of any of its
    /// evaluations, the lowest of the datapoints that would have to breach.
    double sustained(const Alarm& alarm) const {
        const auto looked = static_cast<std::size_t>(alarm.evaluationPeriods);
        const auto needed = static_cast<std::size_t>(alarm.datapointsToAlarm);
        double highest = 0;
        for (const Results& day : days_) {
            const auto signal = alarmSignal(alarm, system_, day);
            if (!signal)
                continue;
            std::vector<double> window;
            for (std::size_t i = 0; i + looked <= signal->values.size(); ++i) {
                window.assign(signal->values.begin() + static_cast<std::ptrdiff_t>(i),
                              signal->values.begin() + static_cast<std::ptrdiff_t>(i + looked));
                std::erase_if(window, [](double value) { return !std::isfinite(value); });
                if (window.size() < needed)
                    continue;
                std::ranges::sort(window, std::ranges::greater());
                highest = std::max(highest, window[needed - 1]);
            }
        }
        return highest;
    }

    /// A count that must lie above what normal days show, two periods of three.
    void addCounted(Alarm alarm, document::TranslatableSource purpose) {
        alarm.statistic = "Sum";
        alarm.comparison = "GreaterThanThreshold";
        alarm.evaluationPeriods = 3;
        alarm.datapointsToAlarm = 2;
        alarm.threshold = roundUp(std::max(overNormal * sustained(alarm), leastCount));
        add(std::move(alarm), purpose);
    }

    void addFunction(const system::Function& function) {
        const std::string id = logicalId(function.id);
        const std::vector<Alarm::Dimension> dimensions{{"FunctionName", reference(function.id)}};
        addCounted({.id = id + "ErrorsAlarm",
                    .metricNamespace = "AWS/Lambda",
                    .metric = "Errors",
                    .dimensions = dimensions},
                   translatable("Alarms",
                                "Twice as many invocations fail as in the worst minutes of a "
                                "normal day"));
        add({.id = id + "ThrottlesAlarm",
             .metricNamespace = "AWS/Lambda",
             .metric = "Throttles",
             .statistic = "Sum",
             .comparison = "GreaterThanThreshold",
             .threshold = 0,
             .evaluationPeriods = 1,
             .dimensions = dimensions},
            translatable("Alarms", "Invocations are turned away for want of concurrency"));
        addDuration(function, {.id = id + "DurationAlarm",
                               .metricNamespace = "AWS/Lambda",
                               .metric = "Duration",
                               .statistic = "p95",
                               .comparison = "GreaterThanThreshold",
                               .evaluationPeriods = 3,
                               .datapointsToAlarm = 3,
                               .dimensions = dimensions});
        if (function.reservedConcurrency && *function.reservedConcurrency > 0)
            add({.id = id + "ConcurrencyAlarm",
                 .metricNamespace = "AWS/Lambda",
                 .metric = "ConcurrentExecutions",
                 .statistic = "Maximum",
                 .comparison = "GreaterThanThreshold",
                 .threshold = nearShare * *function.reservedConcurrency,
                 .evaluationPeriods = 1,
                 .dimensions = dimensions},
                translatable("Alarms", "Four fifths of the reserved concurrency are in use"));
    }

    /// Four fifths of the timeout, or half as long again as a normal day sustains where that is
    /// less.
    void addDuration(const system::Function& function, Alarm alarm) {
        const double nearTimeout = nearShare * function.timeoutSeconds * 1000;
        const double slow = roundUp(slowerThanNormal * sustained(alarm));
        if (slow > 0 && slow < nearTimeout) {
            alarm.threshold = slow;
            add(std::move(alarm),
                translatable("Alarms",
                             "One invocation in twenty takes half as long again as in the "
                             "slowest quarter of an hour of a normal day"));
            return;
        }
        alarm.threshold = nearTimeout;
        add(std::move(alarm),
            translatable("Alarms", "One invocation in twenty takes four fifths of the timeout: it "
                                   "is about to cut calls off"));
    }

    /// Whether failed events or messages end in this queue.
    bool isDeadLetterQueue(const std::string& id) const {
        for (const auto& function : system_.functions)
            if (function.asynchronous.onFailure && function.asynchronous.onFailure->id == id)
                return true;
        for (const auto& bus : system_.buses)
            for (const auto& rule : bus.rules)
                for (const auto& target : rule.targets)
                    if (target.deadLetterQueue == id)
                        return true;
        return false;
    }

    void addQueue(const system::Queue& queue) {
        const std::vector<Alarm::Dimension> dimensions{
            {"QueueName", reference(queue.id + ".QueueName")}};
        if (isDeadLetterQueue(queue.id)) {
            add({.id = logicalId(queue.id) + "DepthAlarm",
                 .metricNamespace = "AWS/SQS",
                 .metric = "ApproximateNumberOfMessagesVisible",
                 .statistic = "Maximum",
                 .comparison = "GreaterThanThreshold",
                 .threshold = 0,
                 .evaluationPeriods = 1,
                 .dimensions = dimensions},
                translatable("Alarms", "Something failed for good and lies in the dead-letter "
                                       "queue: someone has to look at it"));
            return;
        }
        if (queue.consumers.empty())
            return;
        add({.id = logicalId(queue.id) + "AgeAlarm",
             .metricNamespace = "AWS/SQS",
             .metric = "ApproximateAgeOfOldestMessage",
             .statistic = "Maximum",
             .comparison = "GreaterThanThreshold",
             .threshold = std::max(60.0, 2 * queue.visibilityTimeoutSeconds),
             .evaluationPeriods = 3,
             .datapointsToAlarm = 3,
             .dimensions = dimensions},
            translatable("Alarms", "Messages wait longer than two visibility timeouts: the "
                                   "consumer does not keep up"));
    }

    const system::System& system_;
    std::span<const Results> days_;
    std::set<Watched> watched_;
    std::vector<ProposedAlarm> proposed_;
};

std::string textOf(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double numberOf(const nlohmann::json& object, const char* key, double otherwise) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : otherwise;
}

int countOf(const nlohmann::json& object, const char* key, int otherwise) {
    return static_cast<int>(std::clamp(numberOf(object, key, otherwise), 1.0, 1e6));
}

Alarm alarmOf(const std::string& id, const nlohmann::json& value) {
    Alarm alarm{.id = id,
                .name = textOf(value, "name"),
                .metricNamespace = textOf(value, "namespace"),
                .metric = textOf(value, "metric"),
                .statistic = textOf(value, "statistic"),
                .comparison = textOf(value, "comparison"),
                .threshold = numberOf(value, "threshold", 0),
                .periodSeconds = numberOf(value, "periodSeconds", 300),
                .evaluationPeriods = countOf(value, "evaluationPeriods", 1)};
    alarm.datapointsToAlarm = countOf(value, "datapointsToAlarm", alarm.evaluationPeriods);
    if (const auto dimensions = value.find("dimensions");
        dimensions != value.end() && dimensions->is_object())
        for (const auto& [name, entity] : dimensions->items())
            if (entity.is_string())
                alarm.dimensions.push_back({name, entity.get<std::string>()});
    return alarm;
}

} // namespace

std::vector<ProposedAlarm> recommendedAlarms(const system::System& system,
                                             std::span<const Results> normalDays) {
    return Proposing(system, normalDays).all();
}

std::vector<Alarm> plannedAlarms(const nlohmann::json& document, const system::System& system) {
    std::vector<Alarm> planned;
    const auto optimizations = document.find("optimizations");
    if (optimizations == document.end() || !optimizations->is_object())
        return planned;
    for (const auto& optimization : *optimizations) {
        const auto changes = optimization.find("changes");
        if (changes == optimization.end() || !changes->is_array())
            continue;
        for (const auto& change : *changes) {
            if (!change.is_object() || textOf(change, "kind") != "alarm")
                continue;
            const std::string id = textOf(change, "alarm");
            const auto value = change.find("value");
            const bool present = std::ranges::find(system.monitoring.alarms, id, &Alarm::id) !=
                                 system.monitoring.alarms.end();
            if (!present && value != change.end() && value->is_object())
                planned.push_back(alarmOf(id, *value));
        }
    }
    return planned;
}

} // namespace headroom::assessment
