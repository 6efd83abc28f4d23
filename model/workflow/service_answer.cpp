#include "model/workflow/service_answer.h"

#include "model/workflow/encoding.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

// Response shapes as the pages of the optimized integrations and recorded executions show them:
// https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
namespace headroom::workflow {

namespace {

class Shaper {
public:
    Shaper(const TaskState& task, const Value& request, const Value& answer,
           Randomness* identifiers)
        : task_(task)
        , request_(request)
        , answer_(answer)
        , identifiers_(identifiers) {}

    Value shaped() {
        const TaskResource& resource = task_.parsedResource;
        if (!resource.isIntegration || resource.pattern == CallPattern::waitForTaskToken)
            return answer_;
        const std::string_view service = resource.service;
        if (service == "lambda")
            return lambda();
        if (service == "dynamodb" || service == "ecs" || service == "batch" || service == "glue")
            return withMetadata(membersOf(answer_));
        if (service == "sqs")
            return sqs();
        if (service == "sns")
            return withMetadata({{"MessageId", identifier("MessageId")}});
        if (service == "events")
            return events();
        if (service == "states")
            return execution();
        if (service == "apigateway" || service == "http")
            return http();
        return answer_;
    }

private:
    Value identifier(std::string_view name) {
        if (identifiers_ != nullptr)
            return identifiers_->uuid();
        return Opaque{OpaqueType::string, fmt::format("{} of {}", name, task_.resource)};
    }

    static std::vector<Member> membersOf(const Value& value) {
        return value.isObject() ? value.object().members() : std::vector<Member>();
    }

    Value withMetadata(std::vector<Member> members) {
        const Value requestId = identifier("RequestId");
        members.push_back(
            {"SdkHttpMetadata",
             Object({{"AllHttpHeaders", Object({{"x-amzn-RequestId", Array{requestId}}})},
                     {"HttpHeaders", Object({{"x-amzn-RequestId", requestId}})},
                     {"HttpStatusCode", 200}})});
        members.push_back({"SdkResponseMetadata", Object({{"RequestId", requestId}})});
        return Object(std::move(members));
    }

    Value lambda() {
        const Value shaped = withMetadata({{"ExecutedVersion", "$LATEST"}, {"Payload", answer_}});
        std::vector<Member> members = shaped.object().members();
        members.push_back({"StatusCode", 200});
        return Object(std::move(members));
    }

    Value sqs() {
        std::vector<Member> members;
        const Value* body = request_.find("MessageBody");
        if (body != nullptr && body->hasOpaque())
            members.push_back({"MD5OfMessageBody", identifier("MD5OfMessageBody")});
        else if (body != nullptr)
            members.push_back({"MD5OfMessageBody",
                               *hexDigest("MD5", body->isString() ? body->string() : text(*body))});
        members.push_back({"MessageId", identifier("MessageId")});
        return withMetadata(std::move(members));
    }

    Value events() {
        Array entries;
        const Value* sent = request_.find("Entries");
        const std::size_t count = sent != nullptr && sent->isArray() ? sent->array().size() : 1;
        for (std::size_t i = 0; i < count; ++i)
            entries.emplace_back(Object({{"EventId", identifier("EventId")}}));
        return withMetadata({{"Entries", std::move(entries)}, {"FailedEntryCount", 0}});
    }

    Value moment(std::string_view name) const {
        return Opaque{OpaqueType::string, fmt::format("{} of {}", name, task_.resource)};
    }

    /// startExecution; with .sync the Output is a JSON text, with .sync:2 it is JSON.
    Value execution() {
        const Value arn = identifier("ExecutionArn");
        if (task_.parsedResource.pattern == CallPattern::requestResponse)
            return withMetadata({{"ExecutionArn", arn}, {"StartDate", startDate()}});
        const bool asText = task_.parsedResource.syncVersion == 1;
        const auto inForm = [asText](const Value& value) -> Value {
            if (!asText)
                return value;
            return value.hasOpaque() ? Value(Opaque{OpaqueType::string, "the output as a text"})
                                     : Value(text(value));
        };
        const Value* input = request_.find("Input");
        const Value* machine = request_.find("StateMachineArn");
        const Value* name = request_.find("Name");
        return Object({{"ExecutionArn", arn},
                       {"Input", inForm(input != nullptr ? *input : Value(Object()))},
                       {"InputDetails", Object({{"Included", true}})},
                       {"Name", name != nullptr ? *name : identifier("Name")},
                       {"Output", inForm(answer_)},
                       {"OutputDetails", Object({{"Included", true}})},
                       {"RedriveCount", 0},
                       {"RedriveStatus", "NOT_REDRIVABLE"},
                       {"RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven"},
                       {"StartDate", startDate()},
                       {"StateMachineArn", machine != nullptr ? *machine : Value()},
                       {"Status", "SUCCEEDED"},
                       {"StopDate", startDate()}});
    }

    Value startDate() {
        if (identifiers_ != nullptr)
            return "2025-01-01T00:00:00Z"; // interpreted executions have no date of their own
        return moment("StartDate");
    }

    Value http() {
        return Object({{"Headers", Object()},
                       {"ResponseBody", answer_},
                       {"StatusCode", 200},
                       {"StatusText", "OK"}});
    }

    const TaskState& task_;
    const Value& request_;
    const Value& answer_;
    Randomness* identifiers_;
};

} // namespace

Value serviceAnswer(const TaskState& task, const Value& request, const Value& answer,
                    Randomness* identifiers) {
    return Shaper(task, request, answer, identifiers).shaped();
}

Value defaultAnswer(const TaskState& /*task*/, const Value& /*request*/) {
    return Object();
}

} // namespace headroom::workflow
