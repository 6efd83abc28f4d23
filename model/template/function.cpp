#include "model/template/function.h"

#include <algorithm>
#include <array>

namespace headroom::templates {

using document::Node;

bool isFunction(std::string_view resourceType) {
    return resourceType == "AWS::Lambda::Function" || resourceType == "AWS::Serverless::Function";
}

bool isAliasOrVersion(std::string_view resourceType) {
    return resourceType == "AWS::Lambda::Alias" || resourceType == "AWS::Lambda::Version";
}

namespace {

constexpr NumberRange memoryRange{128, 10240, true};
constexpr NumberRange timeoutRange{1, 900, true};
constexpr NumberRange ephemeralStorageRange{512, 10240, true};
constexpr NumberRange concurrencyRange{0, 1'000'000, true};
constexpr NumberRange retryRange{0, 2, true};
constexpr NumberRange eventAgeRange{60, 21600, true};

Field<std::string> readArchitecture(PropertyReader& reader) {
    const auto place = reader.property("Architectures");
    if (place.node != nullptr && place.node->isArray()) {
        const auto items = reader.items(place);
        if (!items.empty()) {
            auto architecture = reader.word(items.front());
            architecture.node = place.written;
            return architecture;
        }
        return {{}, place.unknown ? Origin::unresolved : Origin::absent, place.written};
    }
    auto list = reader.json(place);
    Field<std::string> architecture{{}, list.origin, place.written};
    if (list.value && list.value->is_array() && !list.value->empty() &&
        list.value->front().is_string())
        architecture.value = list.value->front().get<std::string>();
    else if (list.value && list.value->is_string())
        architecture.value = list.value->get<std::string>();
    return architecture;
}

/// Helpers that the CDK, Amplify and SAM add to deploy: custom resource providers, log retention,
/// bucket deployment.
bool isFrameworkFunction(const PropertyReader& reader) {
    const auto& resource = reader.resource();
    static constexpr std::array<std::string_view, 8> idParts{
        "CustomResourceProvider",     "LogRetention",        "CustomCDKBucketDeployment",
        "CustomS3AutoDeleteObjects",  "framework",           "AWS679f53fac002430cb0da5b7982bd2287",
        "BucketNotificationsHandler", "CustomResourceLambda"};
    const auto inId = [&](std::string_view part) {
        return resource.id.find(part) != std::string_view::npos;
    };
    if (std::ranges::any_of(idParts, inId))
        return true;
    const auto* handler = resource.property("Handler");
    return handler != nullptr && handler->spelling().starts_with("framework.");
}

void readAsynchronous(PropertyReader reader, const Place& config, FunctionConfiguration& function) {
    auto attempts = reader.number(reader.member(config, "MaximumRetryAttempts"), retryRange);
    if (attempts.origin != Origin::absent)
        function.maximumRetryAttempts = attempts;
    auto age = reader.number(reader.member(config, "MaximumEventAgeInSeconds"), eventAgeRange);
    if (age.origin != Origin::absent)
        function.maximumEventAgeSeconds = age;
    const auto destination = reader.member(reader.member(config, "DestinationConfig"), "OnFailure");
    if (auto target = reader.target(reader.member(destination, "Destination")))
        function.onFailure = std::move(target);
}

FunctionConfiguration* functionNamedBy(PropertyReader& reader,
                                       std::vector<FunctionConfiguration>& functions) {
    const auto place = reader.property("FunctionName");
    const auto target = reader.target(place);
    const auto isNamed = [&](const FunctionConfiguration& function) {
        if (target)
            return target->stack == reader.stack().path() && target->id == function.resource->id;
        return place.node != nullptr && function.name.value &&
               place.node->spelling() == *function.name.value;
    };
    const auto found = std::ranges::find_if(functions, isNamed);
    return found != functions.end() ? &*found : nullptr;
}

} // namespace

FunctionConfiguration readFunction(PropertyReader& reader) {
    FunctionConfiguration function;
    function.resource = &reader.resource();
    function.name = reader.text(reader.property("FunctionName"));
    function.runtime = reader.word(reader.property("Runtime"));
    function.packageType = reader.word(reader.property("PackageType")).orDefault("Zip");
    function.memoryMb = reader.number(reader.property("MemorySize"), memoryRange).orDefault(128);
    function.timeoutSeconds = reader.number(reader.property("Timeout"), timeoutRange).orDefault(3);
    function.architecture = readArchitecture(reader).orDefault("x86_64");
    function.ephemeralStorageMb =
        reader.number(reader.property("EphemeralStorage", "Size"), ephemeralStorageRange)
            .orDefault(512);
    function.reservedConcurrency =
        reader.number(reader.property("ReservedConcurrentExecutions"), concurrencyRange);
    function.provisionedConcurrency = reader.number(
        reader.property("ProvisionedConcurrencyConfig", "ProvisionedConcurrentExecutions"),
        concurrencyRange);
    function.autoPublishAlias = reader.text(reader.property("AutoPublishAlias"));
    function.snapStart = reader.word(reader.property("SnapStart", "ApplyOn")).orDefault("None");
    function.inVpc = reader.presence(reader.property("VpcConfig"));
    const auto deadLetter =
        reader.property(reader.resource().type == "AWS::Serverless::Function" ? "DeadLetterQueue"
                                                                              : "DeadLetterConfig");
    function.deadLetter = reader.presence(deadLetter);
    function.deadLetterQueue = reader.target(reader.member(deadLetter, "TargetArn"));
    if (reader.resource().type == "AWS::Serverless::Function") {
        function.events = readSamEvents(reader);
        auto notShown = reader.notShown();
        readAsynchronous(notShown, notShown.property("EventInvokeConfig"), function);
    }
    function.framework = isFrameworkFunction(reader);
    return function;
}

void addAliasOrVersion(PropertyReader& reader, std::vector<FunctionConfiguration>& functions) {
    const auto config = reader.property("ProvisionedConcurrencyConfig");
    if (config.isAbsent())
        return;
    const auto own =
        reader.number(reader.member(config, "ProvisionedConcurrentExecutions"), concurrencyRange);
    auto* function = functionNamedBy(reader, functions);
    if (function == nullptr || own.origin == Origin::absent)
        return;
    auto& sum = function->provisionedConcurrency;
    if (!own.value || (sum.origin != Origin::absent && !sum.value)) {
        sum = {{}, own.value ? sum.origin : own.origin, own.node};
        return;
    }
    // What several places add up to has no single place to edit.
    const bool first = sum.origin == Origin::absent;
    sum = {sum.value.value_or(0) + *own.value, Origin::stated, first ? own.node : nullptr};
}

void addEventInvokeConfig(PropertyReader& reader, std::vector<FunctionConfiguration>& functions) {
    auto* function = functionNamedBy(reader, functions);
    if (function == nullptr)
        return;
    const Place all{"EventInvokeConfig", reader.resource().properties, reader.resource().properties,
                    false};
    readAsynchronous(reader.notShown(), all, *function);
}

} // namespace headroom::templates
