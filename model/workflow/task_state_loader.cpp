#include "model/workflow/state_loader.h"

#include <fmt/format.h>

#include <algorithm>

// Task, and Retry and Catch, which Parallel and Map share with it.
namespace headroom::workflow {

using document::Text;
using document::translatable;

namespace {

constexpr double longestTimeout = 99'999'999;
constexpr double longestRetryDelay = 31'622'400;

void checkResource(const StateLoading& loading, const TaskState& task) {
    ObjectReader& reader = loading.reader;
    const std::string at = reader.pointerTo("Resource");
    Report& report = loading.loading.report();
    using Finding = TaskResource::Finding;
    const auto say = [&](const char* code, document::TranslatableSource source) {
        report.error(code, at, Text(source, {task.resource}));
    };
    switch (task.parsedResource.finding) {
    case Finding::fine:
        break;
    case Finding::substitution:
        report.warning("workflow.substitution", at,
                       Text(translatable("Workflow", "%1 depends on the placeholder in '%2', which "
                                                     "is not resolved here"),
                            {std::string("Resource"), task.resource}));
        break;
    case Finding::badFunction:
        say("workflow.resource", translatable("Workflow", "'%1' is no ARN of a Lambda function"));
        break;
    case Finding::unknownAction:
        say("workflow.resource",
            translatable("Workflow", "Step Functions does not offer the integration '%1'"));
        break;
    case Finding::unknownService:
        report.warning("workflow.resource", at,
                       Text(translatable("Workflow", "'%1' is no integration that is known here"),
                            {task.resource}));
        break;
    case Finding::unknownForm:
        if (loading.loading.type() == ExecutionType::express)
            say("workflow.express", translatable("Workflow", "Express workflows call Lambda "
                                                             "functions and service integrations; "
                                                             "'%1' is neither"));
        else
            report.warning("workflow.resource", at,
                           Text(translatable("Workflow", "'%1' is not the ARN of a function, an "
                                                         "activity or an integration"),
                                {task.resource}));
        break;
    }
}

void checkExpress(const StateLoading& loading, const TaskState& task) {
    if (loading.loading.type() != ExecutionType::express)
        return;
    const std::string at = loading.reader.pointerTo("Resource");
    Report& report = loading.loading.report();
    if (task.parsedResource.pattern == CallPattern::sync)
        report.error("workflow.express", at,
                     Text(translatable("Workflow", "Express workflows do not support '.sync'")));
    if (task.parsedResource.pattern == CallPattern::waitForTaskToken)
        report.error(
            "workflow.express", at,
            Text(translatable("Workflow", "Express workflows do not support '.waitForTaskToken'")));
    if (task.parsedResource.kind == ResourceKind::activity)
        report.error("workflow.express", at,
                     Text(translatable("Workflow", "Express workflows do not support activities")));
}

void checkHeartbeat(const StateLoading& loading, const TaskState& task) {
    const auto* timeout = std::get_if<double>(&task.timeoutSeconds);
    const auto* heartbeat = std::get_if<double>(&task.heartbeatSeconds);
    if (timeout != nullptr && heartbeat != nullptr && *heartbeat >= *timeout)
        loading.loading.report().error(
            "workflow.heartbeat", loading.reader.pointerTo("HeartbeatSeconds"),
            Text(translatable("Workflow", "HeartbeatSeconds must be smaller than TimeoutSeconds")));
}

void loadCredentials(const StateLoading& loading, TaskState& task) {
    ObjectReader& reader = loading.reader;
    if (!reader.has("Credentials"))
        return;
    const Value* credentials = reader.take("Credentials");
    if (credentials->isObject() && credentials->object().size() == 0)
        reader.report().error(
            "workflow.field-missing", reader.pointerTo("Credentials"),
            Text(translatable("Workflow", "the field %1 is missing"), {std::string("RoleArn")}));
    if (loading.state.language == QueryLanguage::jsonata)
        reader.expression("Credentials");
    else
        task.credentials = reader.payloadTemplate("Credentials");
}

/// ErrorEquals: not empty; States.ALL stands alone and in the last entry.
std::vector<std::string> loadErrors(ObjectReader& reader, bool last) {
    std::vector<std::string> errors;
    const Array* names = reader.requiredArray("ErrorEquals");
    if (names == nullptr)
        return errors;
    for (std::size_t i = 0; i < names->size(); ++i) {
        if ((*names)[i].isString())
            errors.push_back((*names)[i].string());
        else
            reader.report().error("workflow.wrong-type",
                                  fmt::format("{}/{}", reader.pointerTo("ErrorEquals"), i),
                                  Text(translatable("Workflow", "an error name is a text")));
    }
    const bool all = std::ranges::find(errors, "States.ALL") != errors.end();
    if (all && (errors.size() > 1 || !last))
        reader.report().error("workflow.states-all", reader.pointerTo("ErrorEquals"),
                              Text(translatable("Workflow", "States.ALL stands alone, and in the "
                                                            "last entry of the list")));
    return errors;
}

Retrier loadRetrier(ObjectReader& reader, bool last) {
    Retrier retrier;
    retrier.errors = loadErrors(reader, last);
    constexpr double most = longestTimeout;
    if (const auto interval = reader.number("IntervalSeconds", {1, most}))
        retrier.intervalSeconds = *interval;
    if (const auto attempts = reader.number("MaxAttempts", {0, most}))
        retrier.maxAttempts = static_cast<std::int64_t>(*attempts);
    if (const auto rate = reader.number("BackoffRate", {1, most, false}))
        retrier.backoffRate = *rate;
    retrier.maxDelaySeconds = reader.number("MaxDelaySeconds", {1, longestRetryDelay});
    if (const auto jitter = reader.string("JitterStrategy")) {
        retrier.fullJitter = *jitter == "FULL";
        if (*jitter != "FULL" && *jitter != "NONE")
            reader.report().error(
                "workflow.jitter", reader.pointerTo("JitterStrategy"),
                Text(translatable("Workflow", "JitterStrategy is FULL or NONE, not '%1'"),
                     {*jitter}));
    }
    reader.finish();
    return retrier;
}

Catcher loadCatcher(const StateLoading& loading, ObjectReader& reader, std::uint32_t index,
                    bool last) {
    Catcher catcher;
    catcher.errors = loadErrors(reader, last);
    if (const auto next = reader.requiredString("Next"))
        loading.refer(slot::catchers + index, *next, reader.pointerTo("Next"));
    if (loading.state.language == QueryLanguage::jsonata) {
        reader.expression("Output");
        reader.expression("Assign");
    } else {
        catcher.resultPath = reader.resultPath();
        catcher.assign = reader.payloadTemplate("Assign");
    }
    reader.finish();
    return catcher;
}

/// Calls `load` with a reader for each entry of Retry or Catch.
template <class Load>
void forEachEntry(const StateLoading& loading, std::string_view field, const Load& load) {
    ObjectReader& reader = loading.reader;
    const Value* entries = reader.take(field);
    if (entries == nullptr)
        return;
    Report& report = loading.loading.report();
    if (!entries->isArray()) {
        report.error("workflow.wrong-type", reader.pointerTo(field),
                     Text(translatable("Workflow", "%1 must be an array"), {std::string(field)}));
        return;
    }
    const Array& list = entries->array();
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string at = fmt::format("{}/{}", reader.pointerTo(field), i);
        if (!list[i].isObject()) {
            report.error("workflow.wrong-type", at,
                         Text(translatable("Workflow", "an entry of %1 is an object"),
                              {std::string(field)}));
            continue;
        }
        ObjectReader entry(list[i].object(), at, loading.state.language, report);
        load(entry, static_cast<std::uint32_t>(i), i + 1 == list.size());
    }
}

} // namespace

TaskState loadTask(const StateLoading& loading) {
    TaskState task;
    ObjectReader& reader = loading.reader;
    if (const auto resource = reader.requiredString("Resource")) {
        task.resource = *resource;
        task.parsedResource = parseTaskResource(*resource);
        if (resource->empty())
            reader.report().error(
                "workflow.resource", reader.pointerTo("Resource"),
                Text(translatable("Workflow", "a Task needs the ARN of what it calls")));
        checkResource(loading, task);
        checkExpress(loading, task);
    }
    task.timeoutSeconds = reader.numberOrPath("TimeoutSeconds", {1, longestTimeout});
    task.heartbeatSeconds = reader.numberOrPath("HeartbeatSeconds", {1, longestTimeout});
    checkHeartbeat(loading, task);
    loadCredentials(loading, task);
    return task;
}

void loadErrorHandling(const StateLoading& loading) {
    State& state = loading.state;
    forEachEntry(loading, "Retry", [&](ObjectReader& entry, std::uint32_t, bool last) {
        state.retriers.push_back(loadRetrier(entry, last));
    });
    forEachEntry(loading, "Catch", [&](ObjectReader& entry, std::uint32_t index, bool last) {
        state.catchers.push_back(loadCatcher(loading, entry, index, last));
    });
}

} // namespace headroom::workflow
