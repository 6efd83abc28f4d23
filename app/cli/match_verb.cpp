#include "app/cli/match_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "model/document/source_text.h"
#include "model/events/event_fields.h"
#include "model/events/pattern_reader.h"
#include "model/events/reference_match.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace headroom::cli {

namespace {

using document::translatable;

struct Judgement {
    std::string verdict; ///< empty where the event could not be judged
    document::Diagnostics diagnostics;
};

document::Diagnostic eventError(document::Text message, document::SourceLocation location = {}) {
    return {.severity = document::Severity::error,
            .code = "events.event",
            .message = std::move(message),
            .location = std::move(location),
            .pointer = {}};
}

Judgement judge(const std::string& pattern, const std::string& event) {
    auto reading = events::readPattern(pattern);
    if (!reading.pattern)
        return {"invalid-pattern", std::move(reading.diagnostics)};
    const auto fields = events::EventFields::read(event);
    if (!fields) {
        const document::SourceText source({}, event);
        return {{}, {eventError(fields.error().message, source.locate(fields.error().offset))}};
    }
    const auto matching = events::matches(*reading.pattern, *fields);
    if (!matching)
        return {{},
                {eventError(translatable("EventPattern", "the event combines too many elements of "
                                                         "parallel arrays"))}};
    return {*matching ? "match" : "no-match", std::move(reading.diagnostics)};
}

void nameFile(document::Diagnostics& diagnostics, const std::string& file) {
    for (document::Diagnostic& diagnostic : diagnostics)
        diagnostic.location.file = file;
}

} // namespace

int match(const std::string& patternFile, const std::string& eventFile) {
    const auto pattern = readInput(patternFile);
    const auto event = pattern ? readInput(eventFile) : pattern;
    if (!event) {
        complain(event.error());
        return cannotReadOrWrite;
    }
    Judgement judgement = judge(*pattern, *event);
    nameFile(judgement.diagnostics, judgement.verdict.empty() ? eventFile : patternFile);
    print(judgement.diagnostics);
    if (!judgement.verdict.empty())
        fmt::print("{}\n", judgement.verdict);
    return document::hasErrors(judgement.diagnostics) ? inputHasErrors : fine;
}

nlohmann::json matchCase(const nlohmann::json& batchCase) {
    const auto pattern = batchCase.find("pattern");
    const auto event = batchCase.find("event");
    if (pattern == batchCase.end() || event == batchCase.end() || !pattern->is_string() ||
        !event->is_string())
        return {{"error", "the case needs 'pattern' and 'event', both JSON texts in a string"}};
    const Judgement judgement =
        judge(pattern->get_ref<const std::string&>(), event->get_ref<const std::string&>());
    nlohmann::json result = nlohmann::json::object();
    if (judgement.verdict.empty())
        result["error"] = judgement.diagnostics.front().message.english();
    else
        result["verdict"] = judgement.verdict;
    if (!judgement.diagnostics.empty())
        result["diagnostics"] = toJson(judgement.diagnostics);
    return result;
}

} // namespace headroom::cli
