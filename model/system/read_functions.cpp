#include "model/system/reading.h"

#include <array>

namespace headroom::system {

using document::Severity;
using document::Text;
using document::translatable;

namespace {

/// A setting that the template cannot tell (null): said, and the service's own default taken.
double configured(ObjectReader& entry, std::string_view key, double serviceDefault, Range range) {
    if (entry.unknown(key))
        entry.report(Severity::warning, "system.needs-a-value",
                     Text(translatable("System", "“%1” cannot be known from the template; %2 is "
                                                 "taken until it is given"),
                          {std::string(key), static_cast<std::int64_t>(serviceDefault)}),
                     key);
    return entry.number(key, serviceDefault, range);
}

AsynchronousInvocation readAsynchronous(Reading& reading, ObjectReader entry) {
    AsynchronousInvocation asynchronous;
    asynchronous.maximumRetryAttempts = entry.integer("maximumRetryAttempts", 2, {0, 2});
    asynchronous.maximumEventAgeSeconds =
        entry.number("maximumEventAgeSeconds", 21600, {60, 21600});
    ObjectReader onFailure = entry.object("onFailure");
    if (auto target = reading.target(onFailure, Severity::warning); target.kind != EntityKind::none)
        asynchronous.onFailure = std::move(target);
    else if (auto queue = reading.reference(entry, "deadLetterQueue", "queues", Severity::warning);
             !queue.empty())
        asynchronous.onFailure = EntityReference{EntityKind::queue, std::move(queue)};
    return asynchronous;
}

void readConfiguration(Reading& reading, ObjectReader& entry, Function& function) {
    static constexpr std::array architectures{std::string_view("x86_64"),
                                              std::string_view("arm64")};
    static constexpr std::array packages{std::string_view("Zip"), std::string_view("Image")};
    function.name = entry.text("name", function.id);
    function.runtime = entry.text("runtime");
    function.arm64 = entry.choice("architecture", architectures) == 1;
    function.image = entry.choice("packageType", packages) == 1;
    function.snapStart = entry.flag("snapStart", false);
    function.framework = entry.flag("framework", false);
    function.memoryMb = configured(entry, "memoryMb", 128, {128, 10240});
    function.timeoutSeconds = configured(entry, "timeoutSeconds", 3, {1, 900});
    function.ephemeralStorageMb = configured(entry, "ephemeralStorageMb", 512, {512, 10240});
    function.provisionedConcurrency = entry.integer("provisionedConcurrency", 0, {0, 1e6});
    function.reservedConcurrency = entry.optionalInteger("reservedConcurrency", {0, 1e6});
    function.asynchronous = readAsynchronous(reading, entry.object("asynchronous"));
}

void readInit(Reading& reading, ObjectReader& behaviour, Function& function) {
    const Calibration& calibration = reading.calibration;
    const auto init = calibration.runtimeInit(function.runtime, function.image, function.arm64);
    if (const auto stated =
            behaviour.optionalLognormal("runtimeInitMedianMs", "runtimeInitSigmaLn")) {
        function.runtimeInit = *stated;
    } else {
        function.runtimeInit = init.init;
        behaviour.defaulted("runtimeInitMedianMs", init.init.medianMs,
                            calibration.runtimeInitSource());
    }
    function.applicationInit =
        behaviour.lognormal("applicationInitMedianMs", "applicationInitSigmaLn",
                            calibration.at("functions.applicationInitMedianMs"),
                            calibration.at("functions.applicationInitSigmaLn"));
    function.slowInitShare = behaviour.optionalNumber("slowInitShare", {0, 1}).value_or(0);
    function.slowInit = behaviour.optionalLognormal("slowInitMedianMs", "slowInitSigmaLn")
                            .value_or(function.applicationInit);
    if (const auto stated = behaviour.optionalNumber("firstInvocationCpuMs")) {
        function.firstInvocationCpuMs = *stated;
    } else {
        function.firstInvocationCpuMs = init.firstInvocationCpuMs;
        behaviour.defaulted("firstInvocationCpuMs", init.firstInvocationCpuMs,
                            calibration.runtimeInitSource());
    }
    function.memoryUsedMaxMb = behaviour.number(
        "memoryUsedMaxMb", calibration.at("functions.memoryUsedMaxMb"), {0, 10240});
    function.customMetrics = behaviour.number("customMetrics", 0.0);
}

bool readTableCall(Reading& reading, ObjectReader& entry, Call& call) {
    call.entity = reading.reference(entry, "table", "tables");
    if (call.entity.empty())
        return false;
    call.items = entry.number("items", 1, {1, 1e6});
    call.consistent = entry.flag("consistent", false);
    call.itemBytes = entry.optionalNumber("itemBytes", {1, 409'600});
    if (!entry.has("accessPattern")) {
        call.kind = Call::Kind::tableOperation;
        call.tableOperation = readTableOperation(entry, "getItem");
        reading.calledOperations.emplace(call.entity, call.tableOperation);
        return true;
    }
    call.kind = Call::Kind::accessPattern;
    call.operation = entry.text("accessPattern");
    ObjectReader table = reading.behaviour.object(call.entity);
    const ObjectReader patterns = table.object("accessPatterns");
    if (patterns.has(call.operation))
        return true;
    entry.unknownEntity("accessPattern", patterns.pointer(), call.operation);
    return false;
}

bool readDependencyCall(Reading& reading, ObjectReader& entry, Call& call) {
    call.kind = Call::Kind::dependency;
    call.entity = reading.reference(entry, "dependency", "dependencies");
    if (call.entity.empty())
        return false;
    call.operation = entry.text("operation");
    ObjectReader dependencies = reading.root.object("dependencies");
    ObjectReader dependency = dependencies.object(call.entity);
    const ObjectReader operations = dependency.object("operations");
    if (operations.has(call.operation))
        return true;
    entry.unknownEntity("operation", operations.pointer(), call.operation);
    return false;
}

bool readCall(Reading& reading, ObjectReader& entry, Call& call) {
    call.count = entry.number("count", 1, {0, 1e6});
    call.databaseQuery = entry.flag("databaseQuery", false);
    if (entry.has("dependency"))
        return readDependencyCall(reading, entry, call);
    if (entry.has("table"))
        return readTableCall(reading, entry, call);
    if (entry.has("bus")) {
        call.kind = Call::Kind::bus;
        call.entity = reading.reference(entry, "bus", "buses");
        return !call.entity.empty();
    }
    entry.report(Severity::error, "system.missing",
                 translatable("System", "A call names a “dependency”, a “table” or a “bus”"));
    return false;
}

Action readAction(Reading& reading, std::string_view id, ObjectReader& entry) {
    const auto at = [&](std::string_view key) -> const CalibratedValue& {
        return reading.calibration.at("functions." + std::string(key));
    };
    Action action;
    action.id = id;
    entry.items("calls", [&](ObjectReader& item) {
        Call call;
        if (readCall(reading, item, call))
            action.calls.push_back(std::move(call));
    });
    action.cpuMsAtOneVcpu = entry.number("cpuMsAtOneVcpu", at("cpuMsAtOneVcpu"), {0, 1e7});
    action.cpuSigmaLn = entry.number("cpuSigmaLn", at("cpuSigmaLn"), sigmaRange);
    action.parallelThreads = entry.number("parallelThreads", 1, {1, 6});
    action.remainder = entry.lognormal("remainderMedianMs", "remainderSigmaLn",
                                       at("remainderMedianMs"), at("remainderSigmaLn"));
    action.errorRate = entry.number("errorRate", at("errorRate"), share);
    action.logBytes = entry.number("logBytes", at("logBytes"));
    action.publishes = readPublications(reading, entry);
    return action;
}

/// The index of the action that `key` names; reported where the function has none of that name.
std::optional<std::size_t> actionNamed(ObjectReader& behaviour, std::string_view key,
                                       const Function& function) {
    const std::string name = behaviour.text(key);
    if (name.empty())
        return std::nullopt;
    const auto found = findAction(function, name);
    if (!found)
        behaviour.unknownEntity(key, "actions", name);
    return found;
}

void readEventActions(Reading& reading, ObjectReader& behaviour, Function& function) {
    ObjectReader onEvent = behaviour.object("onEvent");
    behaviour.memberKeys("onEvent", [&](std::string_view event) {
        const auto action = actionNamed(onEvent, event, function);
        if (!action)
            return;
        if (event == "*")
            function.onOtherEvent = action;
        else if (!reading.exists("events", event))
            onEvent.unknownEntity(event, "events", event);
        else
            function.onEvent.push_back({std::string(event), *action});
    });
    function.onDuplicateEvent = actionNamed(behaviour, "onDuplicateEvent", function);
    function.defaultAction = actionNamed(behaviour, "defaultAction", function).value_or(0);
}

} // namespace

void readFunctions(Reading& reading) {
    reading.root.members("functions", [&](std::string_view id, ObjectReader& entry) {
        Function function;
        function.id = id;
        readConfiguration(reading, entry, function);
        ObjectReader behaviour = reading.behaviour.object(id);
        readInit(reading, behaviour, function);
        behaviour.members("actions", [&](std::string_view name, ObjectReader& action) {
            function.actions.push_back(readAction(reading, name, action));
        });
        if (function.actions.empty()) {
            ObjectReader actions = behaviour.object("actions");
            ObjectReader none = actions.object("invoke");
            function.actions.push_back(readAction(reading, "invoke", none));
        }
        readEventActions(reading, behaviour, function);
        reading.system.functions.push_back(std::move(function));
    });
}

} // namespace headroom::system
