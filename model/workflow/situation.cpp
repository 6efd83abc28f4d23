#include "model/workflow/situation.h"

#include "model/workflow/timestamp.h"

#include <fmt/format.h>

namespace headroom::workflow {

namespace {

// What stands for the account in identifiers.
constexpr std::string_view region = "us-east-1";
constexpr std::string_view account = "111111111111";

bool sameVariables(const Variables* a, const Variables* b) {
    while (a != b) {
        if (a == nullptr || b == nullptr || a->own() != b->own())
            return false;
        a = a->outer().get();
        b = b->outer().get();
    }
    return true;
}

} // namespace

std::uint64_t Situation::hash() const {
    std::uint64_t hash = state;
    const auto add = [&hash](std::uint64_t next) {
        hash = (hash ^ next) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 32U;
    };
    add(input.hash());
    for (const Variables* scope = variables.get(); scope != nullptr; scope = scope->outer().get())
        add(scope->own().hash());
    add(execution.hash());
    add(mapItem.hash());
    return hash;
}

bool Situation::operator==(const Situation& other) const {
    return state == other.state && input == other.input &&
           sameVariables(variables.get(), other.variables.get()) && execution == other.execution &&
           mapItem == other.mapItem;
}

Value executionContext(const Value& input, const std::string& stateMachine, const Moment& moment) {
    const auto identifier = [&moment](std::string_view path, const std::string& known) {
        return moment.randomness != nullptr ? Value(known)
                                            : Value(Opaque{OpaqueType::string, std::string(path)});
    };
    const std::string name = moment.randomness != nullptr ? moment.randomness->uuid() : "";
    const Value start = moment.now ? Value(timestampText(*moment.now))
                                   : Value(Opaque{OpaqueType::string, "$$.Execution.StartTime"});
    Object execution({
        {"Id", identifier("$$.Execution.Id", fmt::format("arn:aws:states:{}:{}:execution:{}:{}",
                                                         region, account, stateMachine, name))},
        {"Input", input},
        {"StartTime", start},
        {"Name", identifier("$$.Execution.Name", name)},
        {"RoleArn", Value(fmt::format("arn:aws:iam::{}:role/{}", account, stateMachine))},
        {"RedriveCount", 0},
    });
    Object machine({
        {"Id",
         Value(fmt::format("arn:aws:states:{}:{}:stateMachine:{}", region, account, stateMachine))},
        {"Name", Value(stateMachine)},
    });
    return Object(
        {{"Execution", Value(std::move(execution))}, {"StateMachine", Value(std::move(machine))}});
}

} // namespace headroom::workflow
