#include "model/calibration/cpu_quota.h"
#include "model/document/json_pointer.h"
#include "model/simulation/plan_compiler.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

using document::translatable;

/// The calls of one action while they are compiled.
struct ActionCalls {
    std::vector<CallPlan> free;
    std::vector<CallPlan> limited;
    double scanCpuMs = 0;
    double passes = 1;  ///< probability that no call fails
    double answers = 1; ///< probability that no call hangs
};

class ActionCompiler {
public:
    ActionCompiler(PlanCompiler& compiler, std::uint32_t actionIndex)
        : compiler_(compiler)
        , actionIndex_(actionIndex) {}

    ActionCalls compile(const system::Action& action) {
        for (const system::Call& call : action.calls) {
            CallPlan plan;
            plan.count = static_cast<std::uint32_t>(call.count);
            plan.extra = call.count - plan.count;
            plan.databaseQuery = call.databaseQuery;
            switch (call.kind) {
            case system::Call::Kind::dependency:
                dependencyCall(call, plan);
                break;
            case system::Call::Kind::tableOperation:
                tableCall(call, plan);
                break;
            case system::Call::Kind::accessPattern:
                patternCall(call, plan);
                break;
            case system::Call::Kind::bus:
                busCall(call, plan);
                break;
            }
            plan.key = key(call);
            (plan.dependency == nobody ? calls_.free : calls_.limited).push_back(plan);
        }
        return std::move(calls_);
    }

private:
    /// Equal calls of an action are told apart by how many came before.
    std::uint64_t key(const system::Call& call) {
        const std::uint64_t name = keyOf(call.entity + "/" + call.operation + "/" +
                                         std::to_string(static_cast<int>(call.tableOperation)));
        const auto before = static_cast<std::uint64_t>(std::ranges::count(keys_, name));
        keys_.push_back(name);
        return mix(name + before);
    }

    void dependencyCall(const system::Call& call, CallPlan& plan) {
        const std::uint32_t index = compiler_.dependency(call.entity);
        if (index == nobody)
            return;
        const system::Dependency& dependency = compiler_.system().dependencies[index];
        const std::uint32_t operation = indexOf(dependency.operations, call.operation);
        if (operation == nobody)
            return;
        const system::DependencyOperation& does = dependency.operations[operation];
        plan.latency = LognormalPlan(does.latency);
        if (dependency.concurrencyLimit || dependency.ratePerSecondLimit)
            plan.dependency = index;
        const auto& overrides = compiler_.data.options.calls;
        for (std::uint32_t i = 0; i < overrides.size(); ++i)
            if (overrides[i].dependency == call.entity && overrides[i].operation == call.operation)
                plan.override = i;
        calls_.passes *= std::pow(1 - does.errorRate, call.count);
        calls_.answers *= std::pow(1 - does.hangRate, call.count);
    }

    void tableCall(const system::Call& call, CallPlan& plan) {
        const std::uint32_t index = compiler_.table(call.entity);
        if (index == nobody)
            return;
        const system::Table& table = compiler_.system().tables[index];
        for (const auto& entry : table.latencies)
            if (entry.operation == call.tableOperation)
                plan.latency = LognormalPlan(entry.latency);
        const double itemBytes = call.itemBytes.value_or(table.itemBytes);
        plan.cacheKind = compiler_.cacheKind(index, call, itemBytes);
        const RequestUnits units =
            operationUnits(table, call.tableOperation, call.items, itemBytes, call.consistent);
        const bool oneKey = call.tableOperation == system::TableOperation::query;
        plan.tableRequest =
            compiler_.tableRequest(index, {}, units, oneKey ? 1 : call.items,
                                   call.tableOperation != system::TableOperation::scan);
        TableUse& use = addUse(index, units, call.count);
        use.cacheKind = plan.cacheKind;
        const bool byItem = call.tableOperation == system::TableOperation::getItem ||
                            call.tableOperation == system::TableOperation::batchGetItem;
        use.cacheRequests = call.count * (byItem ? call.items : 1);
    }

    void patternCall(const system::Call& call, CallPlan& plan) {
        const std::uint32_t index = compiler_.table(call.entity);
        if (index == nobody)
            return;
        const system::Table& table = compiler_.system().tables[index];
        const auto found =
            std::ranges::find(table.accessPatterns, call.operation, &system::AccessPattern::name);
        if (found == table.accessPatterns.end())
            return;
        const AccessPath path = accessPath(table, *found);
        plan.cacheKind = compiler_.cacheKind(index, call, table.itemBytes, found->resultItems);
        const RequestUnits units = accessUnits(path, call.consistent);
        plan.tableRequest = compiler_.tableRequest(index, path.index, units, 1, !path.scan);
        TableUse& use = addUse(index, units, call.count);
        use.cacheKind = plan.cacheKind;
        use.cacheRequests = call.count;
        if (!path.scan) {
            plan.latency = LognormalPlan(found->query);
            return;
        }
        // A scan of a table that nobody could wait for is drawn as that many pages and no more.
        constexpr double mostPages = 100'000;
        plan.latency = LognormalPlan(found->scanPage);
        plan.pages = static_cast<std::uint32_t>(std::min(path.pages, mostPages));
        plan.segments = static_cast<std::uint32_t>(
            std::clamp(found->scanSegments, 1.0, static_cast<double>(plan.pages)));
        calls_.scanCpuMs += found->scanCpuMsAtOneVcpu * call.count;
    }

    void busCall(const system::Call& call, CallPlan& plan) {
        const std::uint32_t index = compiler_.bus(call.entity);
        if (index != nobody)
            plan.latency = LognormalPlan(compiler_.system().buses[index].put);
    }

    TableUse& addUse(std::uint32_t table, RequestUnits units, double count) {
        return compiler_.data.tableUses.emplace_back(TableUse{
            .action = actionIndex_, .table = table, .units = units * count, .calls = count});
    }

    PlanCompiler& compiler_;
    std::uint32_t actionIndex_;
    ActionCalls calls_;
    std::vector<std::uint64_t> keys_;
};

ActionPlan compileAction(PlanCompiler& compiler, const system::Function& function,
                         const system::Action& action) {
    Plan::Data& data = compiler.data;
    ActionPlan plan;
    const ActionCalls calls =
        ActionCompiler(compiler, static_cast<std::uint32_t>(data.actions.size())).compile(action);
    plan.firstCall = static_cast<std::uint32_t>(data.calls.size());
    plan.calls = static_cast<std::uint32_t>(calls.free.size());
    data.calls.insert(data.calls.end(), calls.free.begin(), calls.free.end());
    plan.firstLimitedCall = static_cast<std::uint32_t>(data.calls.size());
    plan.limitedCalls = static_cast<std::uint32_t>(calls.limited.size());
    data.calls.insert(data.calls.end(), calls.limited.begin(), calls.limited.end());

    plan.remainder = LognormalPlan(action.remainder);
    const double threads = std::max(1.0, action.parallelThreads);
    const double cpuMean = (action.cpuMsAtOneVcpu + calls.scanCpuMs) / threads;
    plan.cpu.sigma = action.cpuSigmaLn;
    plan.cpu.median = cpuMean * std::exp(-action.cpuSigmaLn * action.cpuSigmaLn / 2);
    plan.quota = calibration::cpuQuotaMs(function.memoryMb, threads);
    plan.hangProbability = 1 - calls.answers;
    plan.errorProbability = calls.answers * (1 - (1 - action.errorRate) * calls.passes);
    plan.logBytes = action.logBytes;
    plan.firstPublication = static_cast<std::uint32_t>(data.publications.size());
    plan.publications = compiler.addPublications(action.publishes);
    for (const DurationOverride& override : data.options.durations)
        if (override.function == function.id && override.action == action.id)
            plan.override = override.duration;
    return plan;
}

FunctionPlan compileFunction(const PlanCompiler& compiler, const system::Function& function) {
    const system::Platform& platform = compiler.system().platform;
    FunctionPlan plan;
    plan.pool.keepAlive = platform.keepAliveSeconds;
    plan.pool.maximumAge = platform.maximumEnvironmentAgeSeconds;
    plan.pool.selection = platform.idleSelection;
    plan.pool.provisioned = static_cast<std::uint32_t>(function.provisionedConcurrency);
    if (function.reservedConcurrency) {
        plan.pool.cap = static_cast<std::uint32_t>(*function.reservedConcurrency);
        plan.reserved = true;
    }
    plan.pool.creationBurst = platform.environmentsPerTenSeconds;
    plan.pool.creationsPerSecond = platform.environmentsPerTenSeconds / 10;
    plan.memoryMb = function.memoryMb;
    plan.quota = calibration::cpuQuotaMs(function.memoryMb);
    plan.timeout = function.timeoutSeconds * 1000;
    plan.placement = LognormalPlan(platform.placement);
    if (function.snapStart) {
        plan.runtimeInit = LognormalPlan(platform.snapStartRestore);
    } else {
        plan.runtimeInit = LognormalPlan(function.runtimeInit);
        plan.applicationInit = LognormalPlan(function.applicationInit);
        plan.slowInitShare = function.slowInitShare;
        plan.slowInit = LognormalPlan(function.slowInit);
    }
    plan.firstInvocationCpu = function.firstInvocationCpuMs;
    plan.outOfMemory = function.memoryUsedMaxMb > function.memoryMb;
    plan.retries = function.asynchronous.maximumRetryAttempts;
    plan.eventAgeSeconds = function.asynchronous.maximumEventAgeSeconds;
    if (function.asynchronous.onFailure &&
        function.asynchronous.onFailure->kind == system::EntityKind::queue)
        plan.failureQueue = compiler.queue(function.asynchronous.onFailure->id);
    plan.key = keyOf(function.id);
    return plan;
}

} // namespace

void PlanCompiler::compileDependencies() {
    for (const system::Dependency& dependency : system().dependencies)
        data.dependencies.push_back({dependency.concurrencyLimit.value_or(unlimited),
                                     dependency.ratePerSecondLimit.value_or(unlimited),
                                     keyOf(dependency.id)});
}

void PlanCompiler::compileFunctions() {
    for (const system::Function& function : system().functions) {
        FunctionPlan plan = compileFunction(*this, function);
        plan.firstAction = static_cast<std::uint32_t>(data.actions.size());
        plan.actions = static_cast<std::uint32_t>(function.actions.size());
        if (function.actions.empty())
            error("simulation.no-action",
                  {translatable("Simulation", "function %1 has no action; it needs one at least"),
                   {function.id}},
                  document::appendToken("/behaviour", function.id) + "/actions");
        for (const system::Action& action : function.actions)
            data.actions.push_back(compileAction(*this, function, action));
        if (plan.outOfMemory)
            data.notes.push_back(
                {translatable("Simulation", "%1 uses up to %2 and has %3: each invocation fails "
                                            "for want of memory"),
                 {function.id,
                  document::Quantity{function.memoryUsedMaxMb, document::Unit::megabytes},
                  document::Quantity{function.memoryMb, document::Unit::megabytes}}});
        data.functions.push_back(std::move(plan));
    }
}

void PlanCompiler::compileMessaging() {
    for (const system::Queue& queue : system().queues) {
        QueuePlan plan;
        plan.delivery = LognormalPlan(queue.fifo ? system().platform.fifoQueueDelivery
                                                 : system().platform.queueDelivery);
        plan.visibilitySeconds = queue.visibilityTimeoutSeconds;
        if (!queue.consumers.empty()) {
            const system::QueueConsumer& consumer = queue.consumers.front();
            plan.function = function(consumer.function);
            if (plan.function != nobody)
                plan.action = defaultAction(plan.function);
            plan.batchSize = static_cast<std::size_t>(std::max(1.0, consumer.batchSize));
            plan.windowSeconds = consumer.maximumBatchingWindowSeconds;
            if (consumer.maximumConcurrency)
                plan.maximumConcurrency =
                    static_cast<std::uint32_t>(std::max(1, *consumer.maximumConcurrency));
        }
        data.queues.push_back(plan);
    }
    for (const system::Topic& topic : system().topics) {
        TopicPlan plan;
        plan.delivery = LognormalPlan(system().platform.topicDelivery);
        for (const system::EntityReference& subscription : topic.subscriptions) {
            DeliveryPlan delivery;
            delivery.kind = subscription.kind;
            delivery.key = keyOf("subscription " + subscription.id);
            if (subscription.kind == system::EntityKind::function) {
                delivery.target = function(subscription.id);
                if (delivery.target != nobody)
                    delivery.action = defaultAction(delivery.target);
            } else if (subscription.kind == system::EntityKind::queue) {
                delivery.target = queue(subscription.id);
            }
            if (delivery.target != nobody)
                plan.subscriptions.push_back(delivery);
        }
        data.topics.push_back(std::move(plan));
    }
}

} // namespace headroom::simulation
