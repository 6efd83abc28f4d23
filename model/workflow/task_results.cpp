#include "model/workflow/task_results.h"

#include "model/workflow/service_answer.h"

#include <fmt/format.h>

#include <algorithm>

namespace headroom::workflow {

namespace {

// Identifiers of default answers; their values never matter.
constexpr std::uint64_t identifierSeed = 20'250'101;

/// What one recorded outcome says about the end of the attempt.
TaskAttempt readAttempt(const Value& json) {
    TaskAttempt attempt;
    const Value* error = json.find("error");
    const Value* cause = json.find("cause");
    const Value* timedOut = json.find("timedOut");
    if (timedOut != nullptr && timedOut->isBoolean() && timedOut->boolean()) {
        attempt.end = TaskAttempt::End::timedOut;
    } else if (error != nullptr || json.find("failed") != nullptr) {
        attempt.end = TaskAttempt::End::failed;
        attempt.error = {error != nullptr ? *error : Value(), cause != nullptr ? *cause : Value(),
                         false};
    } else if (const Value* output = json.find("output")) {
        attempt.output = *output;
    }
    return attempt;
}

} // namespace

TaskAttempt DefaultResults::next(const State& state, const Value& request) {
    const auto& task = std::get<TaskState>(state.details);
    Randomness identifiers(identifierSeed);
    TaskAttempt attempt;
    attempt.output = serviceAnswer(task, request, defaultAnswer(task, request), &identifiers);
    return attempt;
}

Array DefaultResults::items(const State& /*state*/) {
    return {Object()};
}

tl::expected<RecordedResults, std::string> RecordedResults::read(const Value& mocks) {
    RecordedResults results;
    if (mocks.isNull())
        return results;
    if (!mocks.isObject())
        return tl::unexpected(std::string("mocks must be an object of lists by state"));
    for (const auto& [state, attempts] : mocks.object().members()) {
        if (!attempts.isArray())
            return tl::unexpected(fmt::format("the mocks of '{}' must be a list", state));
        for (const Value& json : attempts.array()) {
            if (!json.isObject())
                return tl::unexpected(fmt::format("a mock of '{}' must be an object", state));
            Recorded recorded;
            if (const Value* request = json.find("request"))
                recorded.request = *request;
            recorded.attempt = readAttempt(json);
            results.byState_[state].push_back(std::move(recorded));
        }
    }
    return results;
}

TaskAttempt RecordedResults::next(const State& state, const Value& request) {
    const auto found = byState_.find(state.name);
    if (found == byState_.end() || found->second.empty())
        return DefaultResults().next(state, request);
    std::vector<Recorded>& recorded = found->second;
    auto chosen = std::ranges::find_if(recorded, [&request](const Recorded& one) {
        return !one.used && one.request && *one.request == request;
    });
    if (chosen == recorded.end())
        chosen = std::ranges::find(recorded, false, &Recorded::used);
    if (chosen == recorded.end())
        return recorded.back().attempt;
    chosen->used = true;
    return chosen->attempt;
}

Array RecordedResults::items(const State& state) {
    const auto found = byState_.find(state.name);
    if (found == byState_.end() || found->second.empty() ||
        !found->second.front().attempt.output.isArray())
        return DefaultResults().items(state);
    return found->second.front().attempt.output.array();
}

} // namespace headroom::workflow
