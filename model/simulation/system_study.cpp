#include "model/simulation/system_study.h"

#include "model/simulation/function_pool.h"
#include "model/simulation/simulation.h"
#include "model/simulation/statistics.h"
#include "model/simulation/study_parameters.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {

using nlohmann::json;

constexpr int replications = 10;
constexpr const char* functionId = "Function";
constexpr const char* workflowId = "Workflow";
constexpr const char* dependencyId = "Dependency";

/// An application that takes no time and sets no limit but those that a study adds.
class Study {
public:
    Study(std::uint64_t samples, std::uint64_t seed)
        : samples_((samples + replications - 1) / replications) {
        request_.seed = seed;
        request_.replications = replications;
        request_.threads = 1;
        request_.assumptionBands = false;
        system_.name = "study";
        system_.platform = {};
        system_.platform.keepAliveSeconds = unlimited;
        system_.platform.maximumEnvironmentAgeSeconds = unlimited;
        system_.platform.accountConcurrency = std::numeric_limits<int>::max();
        system_.platform.environmentsPerTenSeconds = unlimited;
        system_.platform.asynchronousQueueMs = 0;
        system::Function function;
        function.id = functionId;
        function.memoryMb = 1769;
        function.timeoutSeconds = 1e12;
        system_.functions.push_back(function);
    }

    system::System& system() { return system_; }
    system::Function& function() { return system_.functions.front(); }
    CompileOptions& options() { return options_; }

    /// Adds an action of that duration (in seconds) and says its name.
    std::string addAction(const Distribution& duration, double errorRate = 0) {
        system::Action action;
        action.id = fmt::format("action-{}", function().actions.size());
        action.errorRate = errorRate;
        function().actions.push_back(action);
        options_.durations.push_back({functionId, action.id, inMilliseconds(duration)});
        return action.id;
    }

    /// A Task state that runs an action of that duration.
    json addTask(const std::string& name, const Distribution& duration, double errorRate = 0) {
        system::StateBehaviour behaviour;
        behaviour.state = name;
        behaviour.action = addAction(duration, errorRate);
        behaviours_.push_back(behaviour);
        return {{"Type", "Task"},
                {"Resource", "arn:aws:states:::lambda:invoke"},
                {"Parameters", {{"FunctionName", fmt::format("${{{}}}", functionId)}}},
                {"ResultPath", nullptr}};
    }

    void setWorkflow(json definition, json input = json::object()) {
        system::Workflow workflow;
        workflow.id = workflow.name = workflowId;
        workflow.definition = std::make_shared<const json>(std::move(definition));
        workflow.inputs = {{"input", 1, std::make_shared<const json>(std::move(input))}};
        workflow.states = behaviours_;
        system_.workflows.push_back(workflow);
    }

    /// Arrivals with these gaps in seconds; `samples` of them a replication after the warm-up.
    void addArrivals(system::EntityKind kind, const Distribution& gap, double warmUpArrivals) {
        system::Source source;
        source.id = "arrivals";
        source.target = {kind, kind == system::EntityKind::function ? functionId : workflowId};
        system_.sources.push_back(source);
        options_.gaps.push_back({source.id, gap});
        request_.windowSeconds = static_cast<double>(samples_) * gap.mean();
        request_.warmUpSeconds = std::max(1.0, warmUpArrivals) * gap.mean();
    }

    /// One execution after the other, far enough apart that they do not meet.
    void runWorkflow() {
        addArrivals(system::EntityKind::workflow, Distribution::constant(1), 1);
        simulate();
    }

    void simulate() {
        auto plan = compile(system_, options_);
        if (!plan)
            throw StudyError(document::format(plan.error().front()));
        const double begin = threadSeconds();
        results_ = run(*plan, request_);
        answer_.cpuSeconds = threadSeconds() - begin;
        answer_.requests = results_.simulatedRequests;
    }

    const MetricSeries& metric(const std::string& id) const {
        const MetricSeries* found = results_.find(id);
        if (found == nullptr)
            throw StudyError(fmt::format("the study has no metric {}", id));
        return *found;
    }

    void answer(const std::string& name, const std::string& id, double factor = 1) {
        const MetricSeries& series = metric(id);
        answer_.values[name] = {series.metric.estimate.value * factor,
                                interval95(series.replications).halfWidth * factor};
        // A share that was never seen is 0, not its upper bound.
        if (series.metric.estimate.upperBound)
            answer_.values[name] = {0, series.metric.estimate.value};
    }

    /// One metric over another, replication by replication.
    void answerRatio(const std::string& name, const std::string& part, const std::string& whole) {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < metric(part).replications.size(); ++i)
            ratios.push_back(metric(part).replications[i] / metric(whole).replications[i]);
        const Interval interval = interval95(ratios);
        answer_.values[name] = {interval.mean, interval.halfWidth};
    }

    void answerLatencies(const std::string& id, double factor) {
        answer("mean_latency_s", id + ".mean", factor);
        for (const char* percentile : {"p50", "p90", "p95", "p99"})
            answer(fmt::format("{}_latency_s", percentile), fmt::format("{}.{}", id, percentile),
                   factor);
    }

    void answerExecutions() {
        answerLatencies(std::string(workflowId) + ".durationAll", 1);
        answer("p_success", std::string(workflowId) + ".successRate");
        answerRatio("mean_attempts", std::string(functionId) + ".invocations",
                    std::string(workflowId) + ".executions");
    }

    void answerBill(double memoryMb) {
        std::vector<double> billed;
        for (const Usage& usage : results_.usage)
            billed.push_back(usage.functions.front().billedSeconds /
                             usage.functions.front().invocations);
        const Interval interval = interval95(billed);
        const double gigabytes = memoryMb / 1024;
        answer_.values["mean_billed_s"] = {interval.mean, interval.halfWidth};
        answer_.values["mean_gb_seconds"] = {interval.mean * gigabytes,
                                             interval.halfWidth * gigabytes};
    }

    StudyAnswer take() { return std::move(answer_); }

private:
    static Distribution inMilliseconds(Distribution seconds) {
        using enum Distribution::Kind;
        seconds.first *= 1000;
        // The second parameter is a time for some kinds, a shape for others.
        if (seconds.kind == hyperexponential2 || seconds.kind == normal ||
            seconds.kind == uniform || seconds.kind == either)
            seconds.second *= 1000;
        return seconds;
    }

    std::uint64_t samples_;
    Request request_;
    system::System system_;
    CompileOptions options_;
    std::vector<system::StateBehaviour> behaviours_;
    Results results_;
    StudyAnswer answer_;
};

json chain(const std::vector<std::pair<std::string, json>>& states) {
    json definition{{"StartAt", states.front().first}, {"States", json::object()}};
    for (std::size_t i = 0; i < states.size(); ++i) {
        json state = states[i].second;
        if (i + 1 < states.size())
            state["Next"] = states[i + 1].first;
        else
            state["End"] = true;
        definition["States"][states[i].first] = std::move(state);
    }
    return definition;
}

std::vector<Distribution> readDistributions(const json& parameters, const char* list) {
    std::vector<Distribution> result;
    constexpr std::size_t most = 1000;
    const auto found = parameters.find(list);
    if (found == parameters.end() || !found->is_array() || found->empty() || found->size() > most)
        throw StudyError(
            fmt::format("parameter '{}' is no list of 1 to {} distributions", list, most));
    for (const json& entry : *found)
        result.push_back(toDistribution(entry, list));
    return result;
}

/// ASL knows whole seconds only: what is not whole is simulated a thousand times slower.
double slowdown(std::initializer_list<double> seconds) {
    const bool whole =
        std::ranges::all_of(seconds, [](double s) { return std::isinf(s) || s == std::floor(s); });
    return whole ? 1 : 1000;
}

void stretch(Distribution& distribution, double factor) {
    using enum Distribution::Kind;
    distribution.first *= factor;
    if (distribution.kind == hyperexponential2 || distribution.kind == normal ||
        distribution.kind == uniform || distribution.kind == either)
        distribution.second *= factor;
}

void answerRetry(Study& study, const json& parameters) {
    constexpr std::uint64_t mostAttempts = 1000;
    const double interval = readNumber(parameters, "interval_s");
    const double maximum = readNumberOr(parameters, "max_delay_s", unlimited);
    const double slow = slowdown({interval, maximum});
    Distribution duration = readDistribution(parameters, "attempt_duration");
    stretch(duration, slow);
    json task =
        study.addTask("Task", duration, readShare(parameters, "attempt_failure_probability"));
    const double attempts = readNumber(parameters, "max_attempts");
    json retrier{{"ErrorEquals", {"States.ALL"}},
                 {"IntervalSeconds", std::max<std::int64_t>(1, std::llround(interval * slow))},
                 {"BackoffRate", readNumberOr(parameters, "backoff_rate", 2)},
                 {"MaxAttempts",
                  std::min<std::uint64_t>(static_cast<std::uint64_t>(attempts), mostAttempts)}};
    if (maximum < unlimited)
        retrier["MaxDelaySeconds"] = std::llround(maximum * slow);
    if (parameters.value("jitter", "NONE") == "FULL")
        retrier["JitterStrategy"] = "FULL";
    task["Retry"] = json::array({retrier});
    study.setWorkflow(chain({{"Task", task}}));
    study.runWorkflow();
    study.answerExecutions();
    study.answerLatencies(std::string(workflowId) + ".durationAll", 1 / slow);
}

void answerTimeout(Study& study, const json& parameters) {
    constexpr std::uint64_t mostRetries = 100;
    study.function().timeoutSeconds = readNumber(parameters, "timeout_s");
    const double retries = readNumberOr(parameters, "retries_without_delay", 0);
    if (retries > static_cast<double>(mostRetries))
        throw StudyError("parameter 'retries_without_delay' is more than 100");
    const Distribution duration = readDistribution(parameters, "attempt_duration");
    json states = json::object();
    for (int i = 0; i <= static_cast<int>(retries); ++i) {
        json task = study.addTask(fmt::format("Attempt{}", i), duration);
        if (i < static_cast<int>(retries))
            task["Catch"] = json::array({{{"ErrorEquals", {"States.ALL"}},
                                          {"ResultPath", nullptr},
                                          {"Next", fmt::format("Attempt{}", i + 1)}}});
        task["End"] = true;
        states[fmt::format("Attempt{}", i)] = task;
    }
    study.setWorkflow({{"StartAt", "Attempt0"}, {"States", states}});
    study.runWorkflow();
    study.answerExecutions();
    study.answer("p_attempt_timeout", std::string(functionId) + ".timeoutRate");
}

void answerSequence(Study& study, const json& parameters) {
    constexpr std::uint64_t mostSteps = 1000;
    std::vector<Distribution> durations;
    if (parameters.contains("step_durations"))
        durations = readDistributions(parameters, "step_durations");
    else
        durations.assign(readCount(parameters, "steps", mostSteps),
                         readDistribution(parameters, "step_duration"));
    std::vector<std::pair<std::string, json>> states;
    for (std::size_t i = 0; i < durations.size(); ++i) {
        const std::string name = fmt::format("Step{}", i);
        states.emplace_back(name, study.addTask(name, durations[i]));
    }
    study.setWorkflow(chain(states));
    study.runWorkflow();
    study.answerExecutions();
}

void answerParallel(Study& study, const json& parameters) {
    const std::string join = parameters.value("join", "all");
    const bool first = join.find("first") != std::string::npos;
    json branches = json::array();
    const auto durations = readDistributions(parameters, "branch_durations");
    for (std::size_t i = 0; i < durations.size(); ++i) {
        const std::string name = fmt::format("Branch{}", i);
        json branch = chain({{name, study.addTask(name, durations[i])}});
        if (first) {
            const std::string done = fmt::format("Done{}", i);
            branch["States"][name].erase("End");
            branch["States"][name]["Next"] = done;
            branch["States"][done] = {{"Type", "Fail"}, {"Error", "First"}};
        }
        branches.push_back(branch);
    }
    json parallel{
        {"Type", "Parallel"}, {"Branches", branches}, {"ResultPath", nullptr}, {"Next", "Joined"}};
    if (first)
        parallel["Catch"] = json::array(
            {{{"ErrorEquals", {"First"}}, {"ResultPath", nullptr}, {"Next", "Joined"}}});
    study.setWorkflow({{"StartAt", "Parallel"},
                       {"States", {{"Parallel", parallel}, {"Joined", {{"Type", "Succeed"}}}}}});
    study.runWorkflow();
    study.answerExecutions();
}

void answerMap(Study& study, const json& parameters) {
    constexpr std::uint64_t mostItems = 10'000;
    constexpr std::uint64_t inlineLimit = 40;
    const std::uint64_t items = readCount(parameters, "items", mostItems);
    const double limit = parameters.contains("max_concurrency")
                             ? readLimit(parameters, "max_concurrency")
                             : unlimited;
    const auto atOnce =
        limit < static_cast<double>(items) ? static_cast<std::uint64_t>(limit) : items;
    json processor =
        chain({{"Item", study.addTask("Item", readDistribution(parameters, "item_duration"))}});
    if (atOnce > inlineLimit)
        processor["ProcessorConfig"] = {{"Mode", "DISTRIBUTED"}, {"ExecutionType", "STANDARD"}};
    const json map{{"Type", "Map"},
                   {"ItemsPath", "$.items"},
                   {"MaxConcurrency", atOnce},
                   {"ResultPath", nullptr},
                   {"ItemProcessor", processor}};
    json list = json::array();
    for (std::uint64_t i = 0; i < items; ++i)
        list.push_back(0);
    study.setWorkflow(chain({{"Map", map}}), {{"items", list}});
    study.runWorkflow();
    study.answerExecutions();
}

/// What no draw of a study exceeds: its probability is below 1e-15.
double longest(const Distribution& distribution) {
    using enum Distribution::Kind;
    switch (distribution.kind) {
    case constant:
        return distribution.first;
    case lognormal:
        return distribution.first * std::exp(8 * distribution.second);
    default:
        return 40 * std::max(distribution.first, distribution.second);
    }
}

/// Requests one at a time: each finds the environment of the last one, unless the gap was longer
/// than the keep-alive.
void answerMixture(Study& study, const json& parameters) {
    const double cold = readShare(parameters, "p_cold");
    const Distribution warm = readDistribution(parameters, "warm_duration");
    const Distribution init = readDistribution(parameters, "init_duration");
    if (init.kind != Distribution::Kind::lognormal && init.kind != Distribution::Kind::constant)
        throw StudyError("parameter 'init_duration' is neither lognormal nor constant");
    study.addAction(warm);
    study.function().runtimeInit = {init.first * 1000, init.second};
    const double apart = longest(warm) + longest(init);
    study.system().platform.keepAliveSeconds = 2 * apart;
    study.addArrivals(system::EntityKind::function,
                      {Distribution::Kind::either, 1, 4 * apart, apart, cold}, 100);
    study.simulate();
    study.answerLatencies(std::string(functionId) + ".responseTime", 1e-3);
    study.answer("p_cold", std::string(functionId) + ".coldStartRate");
}

void answerBilling(Study& study, const json& parameters) {
    const double memoryMb = readNumber(parameters, "memory_mb");
    study.addAction(readDistribution(parameters, "duration"));
    study.options().billingStepMs = readNumberOr(parameters, "rounding_step_s", 0.001) * 1000;
    study.addArrivals(system::EntityKind::function, Distribution::constant(1), 10);
    study.simulate();
    study.answerBill(memoryMb);
}

void answerQueue(Study& study, const json& parameters) {
    constexpr std::uint64_t mostWorkers = 10'000'000;
    const Distribution service = readDistribution(parameters, "service");
    system::Dependency dependency;
    dependency.id = dependency.name = dependencyId;
    dependency.concurrencyLimit =
        static_cast<double>(readCount(parameters, "workers", mostWorkers));
    dependency.operations.push_back({"work", {}, 0, 0});
    study.system().dependencies.push_back(dependency);
    study.addAction(Distribution::constant(0));
    system::Call call;
    call.entity = dependencyId;
    call.operation = "work";
    study.function().actions.front().calls.push_back(call);
    study.options().calls.push_back({dependencyId, "work", service});
    constexpr double warmUp = 20'000;
    study.addArrivals(system::EntityKind::function, readDistribution(parameters, "arrival"),
                      warmUp);
    study.simulate();
    const std::string queueing = std::string(dependencyId) + ".queueing";
    study.answer("p_wait", std::string(dependencyId) + ".queueingRate");
    study.answer("mean_wait_s", queueing + ".mean", 1e-3);
    for (const char* percentile : {"p50", "p90", "p95", "p99"})
        study.answer(fmt::format("{}_wait_s", percentile), queueing + "." + percentile, 1e-3);
}

using Answer = void (*)(Study&, const json&);

Answer answerFor(const std::string& kind) {
    if (kind == "task_retry")
        return answerRetry;
    if (kind == "task_timeout")
        return answerTimeout;
    if (kind == "sequence")
        return answerSequence;
    if (kind == "parallel_branches")
        return answerParallel;
    if (kind == "map_max_concurrency")
        return answerMap;
    if (kind == "cold_warm_mixture")
        return answerMixture;
    if (kind == "billed_duration")
        return answerBilling;
    if (kind == "queue_fifo")
        return answerQueue;
    return nullptr;
}

} // namespace

std::optional<StudyAnswer> answerSystemStudy(const std::string& kind, const json& parameters,
                                             std::uint64_t samples, std::uint64_t seed) {
    const Answer answer = answerFor(kind);
    if (answer == nullptr)
        return std::nullopt;
    Study study(samples, seed);
    answer(study, parameters);
    return study.take();
}

} // namespace headroom::simulation
