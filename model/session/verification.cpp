#include "model/session/verification.h"

#include "model/document/json_pointer.h"
#include "model/scenario/scenario_book.h"
#include "model/session/stored_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace headroom::session {

using document::Diagnostic;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

std::string dump(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void compare(const json& stored, const json& recomputed, const std::string& pointer,
             std::size_t most, std::vector<JsonDifference>& differences) {
    if (differences.size() >= most)
        return;
    const bool objects = stored.is_object() && recomputed.is_object();
    const bool arrays =
        stored.is_array() && recomputed.is_array() && stored.size() == recomputed.size();
    if (arrays)
        for (std::size_t i = 0; i < stored.size(); ++i)
            compare(stored[i], recomputed[i], pointer + "/" + std::to_string(i), most, differences);
    if (objects) {
        for (const auto& [key, value] : stored.items()) {
            const std::string place = document::appendToken(pointer, key);
            if (const auto other = recomputed.find(key); other != recomputed.end())
                compare(value, *other, place, most, differences);
            else if (differences.size() < most)
                differences.push_back({place, dump(value), {}});
        }
        for (const auto& [key, value] : recomputed.items())
            if (!stored.contains(key) && differences.size() < most)
                differences.push_back({document::appendToken(pointer, key), {}, dump(value)});
    }
    if (!objects && !arrays && dump(stored) != dump(recomputed))
        differences.push_back({pointer, dump(stored), dump(recomputed)});
}

class SessionVerifier {
public:
    SessionVerifier(const SessionContent& content, VerifiedSession& verified)
        : content_(content)
        , verified_(verified) {}

    void check(const Recompute& recompute) {
        verified_.findings = content_.findings;
        checkEntry();
        const auto book = checkScenarios();
        for (const StoredResult& result : content_.results) {
            if (book && book->find(result.scenario) == nullptr)
                complain(
                    "session.result-without-scenario",
                    Text(translatable("Session", "There is a result of the scenario \"%1\", which "
                                                 "does not exist"),
                         {result.scenario}));
            verified_.results.push_back(checkResult(result, recompute));
        }
    }

private:
    void complain(const char* code, Text message) {
        verified_.findings.push_back({.severity = document::Severity::error,
                                      .code = code,
                                      .message = std::move(message),
                                      .location = {},
                                      .pointer = {}});
    }

    void checkEntry() {
        const bool found = std::ranges::find(content_.files, content_.entry, &ProjectFile::path) !=
                           content_.files.end();
        if (!content_.files.empty() && !found)
            complain("session.no-entry",
                     Text(translatable("Session", "The project's own file \"%1\" is not among the "
                                                  "files"),
                          {content_.entry}));
    }

    std::optional<scenario::ScenarioBook> checkScenarios() {
        const auto document = parseStored(content_.document);
        const auto scenarios = parseStored(content_.scenarios);
        auto book =
            scenario::ScenarioBook::restore(std::make_shared<const json>(document.value_or(json())),
                                            scenarios.value_or(json()), content_.history);
        if (!book) {
            for (const Diagnostic& diagnostic : book.error())
                verified_.findings.push_back(diagnostic);
            return std::nullopt;
        }
        checkHistory(*book);
        return std::move(*book);
    }

    void checkHistory(scenario::ScenarioBook& book) {
        const std::string before = dump(book.scenariosJson());
        std::size_t steps = 0;
        bool walks = true;
        for (; walks && book.history().canUndo(); ++steps)
            walks = book.undo().has_value();
        for (; walks && steps > 0; --steps)
            walks = book.redo().has_value();
        if (!walks || dump(book.scenariosJson()) != before)
            complain(
                "session.broken-history",
                Text(translatable("Session", "The history does not belong to these scenarios")));
    }

    VerifiedResult checkResult(const StoredResult& result, const Recompute& recompute) const {
        using enum VerifiedResult::Outcome;
        VerifiedResult verified{.scenario = result.scenario,
                                .kind = result.kind,
                                .engineVersion = result.engineVersion,
                                .outcome = notRecomputed,
                                .reason = {},
                                .differences = {}};
        if (!recompute)
            return verified;
        const auto again = recompute(content_, result);
        if (!again) {
            verified.reason = again.error();
            return verified;
        }
        verified.differences = jsonDifferences(result.data, *again, mostDifferences);
        verified.outcome = verified.differences.empty() ? same : different;
        return verified;
    }

    const SessionContent& content_;
    VerifiedSession& verified_;
};

} // namespace

std::vector<JsonDifference> jsonDifferences(const std::string& stored,
                                            const std::string& recomputed, std::size_t most) {
    std::vector<JsonDifference> differences;
    const auto a = parseStored(stored);
    const auto b = parseStored(recomputed);
    if (a && b)
        compare(*a, *b, {}, most, differences);
    else if (stored != recomputed)
        differences.push_back({{}, stored, recomputed});
    return differences;
}

bool Verification::intact() const {
    return findings.empty() && std::ranges::all_of(sessions, [](const VerifiedSession& session) {
               return session.findings.empty();
           });
}

Expected<Verification> verify(const SessionDatabase& database, const Recompute& recompute) {
    auto findings = database.integrityFindings();
    if (!findings)
        return tl::unexpected(findings.error());
    const auto sessions = database.list();
    if (!sessions)
        return tl::unexpected(sessions.error());
    Verification verification{.findings = std::move(*findings), .sessions = {}};
    for (const SessionSummary& summary : *sessions) {
        VerifiedSession verified{.summary = summary, .findings = {}, .results = {}};
        if (const auto content = database.load(summary.id))
            SessionVerifier(*content, verified).check(recompute);
        else
            verified.findings.push_back({.severity = document::Severity::error,
                                         .code = "session.damaged",
                                         .message = content.error().message,
                                         .location = {},
                                         .pointer = {}});
        verification.sessions.push_back(std::move(verified));
    }
    return verification;
}

} // namespace headroom::session
