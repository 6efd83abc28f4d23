#include "model/workflow/task_resource.h"

#include "model/workflow/scanner.h"

#include <algorithm>
#include <array>
#include <vector>

namespace headroom::workflow {

namespace {

constexpr unsigned requestResponse = 1;
constexpr unsigned sync = 2;
constexpr unsigned callback = 4;
constexpr unsigned syncVersion2 = 8;

struct Integration {
    std::string_view service;
    std::string_view action;
    unsigned patterns;
};

// https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html and the page of
// each service below it.
constexpr std::array integrations{
    Integration{"apigateway", "invoke", requestResponse | callback},
    Integration{"athena", "getQueryExecution", requestResponse},
    Integration{"athena", "getQueryResults", requestResponse},
    Integration{"athena", "startQueryExecution", requestResponse | sync},
    Integration{"athena", "stopQueryExecution", requestResponse},
    Integration{"batch", "submitJob", requestResponse | sync},
    Integration{"bedrock", "createModelCustomizationJob", requestResponse | sync},
    Integration{"bedrock", "invokeModel", requestResponse},
    Integration{"codebuild", "batchDeleteBuilds", requestResponse},
    Integration{"codebuild", "batchGetReports", requestResponse},
    Integration{"codebuild", "startBuild", requestResponse | sync},
    Integration{"codebuild", "startBuildBatch", requestResponse | sync},
    Integration{"codebuild", "stopBuild", requestResponse},
    Integration{"codebuild", "stopBuildBatch", requestResponse},
    Integration{"codebuild", "retryBuildBatch", requestResponse | sync},
    Integration{"codebuild", "deleteBuildBatch", requestResponse},
    Integration{"databrew", "startJobRun", requestResponse | sync},
    Integration{"dynamodb", "deleteItem", requestResponse},
    Integration{"dynamodb", "getItem", requestResponse},
    Integration{"dynamodb", "putItem", requestResponse},
    Integration{"dynamodb", "updateItem", requestResponse},
    Integration{"ecs", "runTask", requestResponse | sync | callback},
    Integration{"eks", "call", requestResponse},
    Integration{"eks", "createCluster", requestResponse | sync},
    Integration{"eks", "createFargateProfile", requestResponse | sync},
    Integration{"eks", "createNodegroup", requestResponse | sync},
    Integration{"eks", "deleteCluster", requestResponse | sync},
    Integration{"eks", "deleteFargateProfile", requestResponse | sync},
    Integration{"eks", "deleteNodegroup", requestResponse | sync},
    Integration{"eks", "runJob", requestResponse | sync},
    Integration{"elasticmapreduce", "addStep", requestResponse | sync},
    Integration{"elasticmapreduce", "cancelStep", requestResponse},
    Integration{"elasticmapreduce", "createCluster", requestResponse | sync},
    Integration{"elasticmapreduce", "modifyInstanceFleetByName", requestResponse},
    Integration{"elasticmapreduce", "modifyInstanceGroupByName", requestResponse},
    Integration{"elasticmapreduce", "setClusterTerminationProtection", requestResponse},
    Integration{"elasticmapreduce", "terminateCluster", requestResponse | sync},
    Integration{"emr-containers", "createVirtualCluster", requestResponse},
    Integration{"emr-containers", "deleteVirtualCluster", requestResponse | sync},
    Integration{"emr-containers", "startJobRun", requestResponse | sync},
    Integration{"emr-serverless", "cancelJobRun", requestResponse | sync},
    Integration{"emr-serverless", "createApplication", requestResponse | sync},
    Integration{"emr-serverless", "deleteApplication", requestResponse | sync},
    Integration{"emr-serverless", "startApplication", requestResponse | sync},
    Integration{"emr-serverless", "startJobRun", requestResponse | sync},
    Integration{"emr-serverless", "stopApplication", requestResponse | sync},
    Integration{"events", "putEvents", requestResponse | callback},
    Integration{"glue", "startJobRun", requestResponse | sync},
    Integration{"http", "invoke", requestResponse},
    Integration{"lambda", "invoke", requestResponse | callback},
    Integration{"mediaconvert", "createJob", requestResponse | sync},
    Integration{"sagemaker", "createEndpoint", requestResponse},
    Integration{"sagemaker", "createEndpointConfig", requestResponse},
    Integration{"sagemaker", "createHyperParameterTuningJob", requestResponse | sync},
    Integration{"sagemaker", "createLabelingJob", requestResponse | sync},
    Integration{"sagemaker", "createModel", requestResponse},
    Integration{"sagemaker", "createProcessingJob", requestResponse | sync},
    Integration{"sagemaker", "createTrainingJob", requestResponse | sync},
    Integration{"sagemaker", "createTransformJob", requestResponse | sync},
    Integration{"sagemaker", "updateEndpoint", requestResponse},
    Integration{"sns", "publish", requestResponse | callback},
    Integration{"sqs", "sendMessage", requestResponse | callback},
    Integration{"states", "startExecution", requestResponse | sync | callback | syncVersion2},
};

std::vector<std::string_view> splitAtColons(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t colon = text.find(':', start);
        parts.push_back(text.substr(start, colon - start));
        if (colon == std::string_view::npos)
            return parts;
        start = colon + 1;
    }
}

/// Splits ".sync", ".sync:2" or ".waitForTaskToken" off the action.
unsigned takePattern(std::string_view& action, TaskResource& resource) {
    const auto takeSuffix = [&action](std::string_view suffix) {
        if (!action.ends_with(suffix))
            return false;
        action.remove_suffix(suffix.size());
        return true;
    };
    if (takeSuffix(".sync:2")) {
        resource.pattern = CallPattern::sync;
        resource.syncVersion = 2;
        return syncVersion2;
    }
    if (takeSuffix(".sync")) {
        resource.pattern = CallPattern::sync;
        return sync;
    }
    if (takeSuffix(".waitForTaskToken")) {
        resource.pattern = CallPattern::waitForTaskToken;
        return callback;
    }
    return requestResponse;
}

TaskResource parseIntegration(std::string_view call) {
    TaskResource resource;
    resource.isIntegration = true;
    const unsigned pattern = takePattern(call, resource);
    const std::size_t colon = call.rfind(':');
    if (colon == std::string_view::npos) {
        resource.finding = TaskResource::Finding::unknownForm;
        return resource;
    }
    resource.service = call.substr(0, colon);
    resource.action = call.substr(colon + 1);
    if (resource.service == "lambda")
        resource.kind = ResourceKind::lambda;
    else if (resource.service == "states")
        resource.kind = ResourceKind::nestedExecution;
    if (resource.service.starts_with("aws-sdk:")) {
        if (resource.pattern == CallPattern::sync)
            resource.finding = TaskResource::Finding::unknownAction;
        return resource;
    }
    const auto sameService = [&](const Integration& known) {
        return known.service == resource.service;
    };
    const auto sameCall = [&](const Integration& known) {
        return sameService(known) && known.action == resource.action &&
               (known.patterns & pattern) != 0;
    };
    if (std::ranges::any_of(integrations, sameCall))
        return resource;
    resource.finding = std::ranges::any_of(integrations, sameService)
                           ? TaskResource::Finding::unknownAction
                           : TaskResource::Finding::unknownService;
    return resource;
}

bool isFunctionName(std::string_view text) {
    return !text.empty() &&
           std::ranges::all_of(text, [](char c) { return isNameCharacter(c) || c == '-'; });
}

/// `arn:aws:lambda:REGION:ACCOUNT:function:NAME[:ALIAS]`
TaskResource parseFunctionArn(const std::vector<std::string_view>& parts) {
    TaskResource resource;
    resource.kind = ResourceKind::lambda;
    resource.service = "lambda";
    const bool fine = (parts.size() == 7 || parts.size() == 8) && parts[5] == "function" &&
                      isFunctionName(parts[6]) &&
                      (parts.size() == 7 || parts[7] == "$LATEST" || isFunctionName(parts[7]));
    if (!fine)
        resource.finding = TaskResource::Finding::badFunction;
    return resource;
}

} // namespace

bool hasSubstitution(std::string_view text) {
    const std::size_t start = text.find("${");
    return start != std::string_view::npos && text.find('}', start) != std::string_view::npos;
}

TaskResource parseTaskResource(std::string_view resource) {
    // arn:PARTITION:states:::service:action, the partition often being ${AWS::Partition}.
    if (const std::size_t integration = resource.find(":states:::");
        resource.starts_with("arn:") && integration != std::string_view::npos) {
        auto parsed = parseIntegration(resource.substr(integration + 10));
        if (hasSubstitution(resource.substr(integration)))
            parsed.finding = TaskResource::Finding::substitution;
        return parsed;
    }
    TaskResource parsed;
    if (hasSubstitution(resource)) {
        // Published definitions mean a function when they leave the whole Resource open.
        parsed.finding = TaskResource::Finding::substitution;
        const bool isActivity = resource.find(":activity:") != std::string_view::npos;
        parsed.kind = isActivity ? ResourceKind::activity : ResourceKind::lambda;
        parsed.service = isActivity ? "states" : "lambda";
        return parsed;
    }
    const auto parts = splitAtColons(resource);
    if (parts.size() >= 6 && parts[0] == "arn" && parts[2] == "lambda")
        return parseFunctionArn(parts);
    if (parts.size() == 7 && parts[0] == "arn" && parts[2] == "states" && parts[5] == "activity") {
        parsed.kind = ResourceKind::activity;
        parsed.service = "states";
        return parsed;
    }
    parsed.finding = TaskResource::Finding::unknownForm;
    return parsed;
}

} // namespace headroom::workflow
