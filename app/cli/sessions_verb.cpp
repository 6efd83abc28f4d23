#include "app/cli/sessions_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "model/document/file_source.h"
#include "model/session/session_database.h"
#include "model/session/stored_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace headroom::cli {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using session::SessionContent;
using session::SessionDatabase;
using session::SessionError;
using session::SessionSummary;
using session::VerifiedResult;

int statusOf(const SessionError& error) {
    using enum SessionError::Kind;
    switch (error.kind) {
    case notADatabase:
    case notASession:
    case damaged:
    case newerVersion:
        return inputHasErrors;
    case unknownSession:
        return wrongUsage;
    default:
        return cannotReadOrWrite;
    }
}

int fail(const SessionError& error) {
    complain(error.message.english());
    return statusOf(error);
}

void printLine(const std::string& line) {
    fmt::print("{}\n", line);
}

void printJson(const json& value) {
    printLine(value.dump(2, ' ', false, json::error_handler_t::replace));
}

session::Expected<SessionDatabase> open(const SessionsOptions& options) {
    return SessionDatabase::open(options.file, SessionDatabase::Access::readOnly);
}

std::int64_t number(session::SessionId id) {
    return static_cast<std::int64_t>(id);
}

json summaryJson(const SessionSummary& summary) {
    return {{"id", number(summary.id)},       {"name", summary.name},
            {"entry", summary.entry},         {"notes", summary.notes},
            {"created", summary.created},     {"updated", summary.updated},
            {"scenarios", summary.scenarios}, {"results", summary.results}};
}

/// JSON that a session holds as text.
json parsed(const std::string& text) {
    return session::parseStored(text).value_or(json());
}

json scenariosJson(const SessionContent& content) {
    const json stored = parsed(content.scenarios);
    json scenarios = json::array();
    for (const auto& [id, scenario] : stored.items()) {
        const json byKey = scenario.value("changes", json::object());
        json changes = json::array();
        for (const json& change : byKey)
            changes.push_back(change);
        scenarios.push_back(
            {{"id", id}, {"name", scenario.value("name", id)}, {"changes", std::move(changes)}});
    }
    return scenarios;
}

json contentJson(const SessionSummary& summary, const SessionContent& content, bool complete) {
    json written = summaryJson(summary);
    written["folder"] = content.folder;
    written["seed"] = content.seed;
    written["documentVersion"] = content.documentVersion;
    written["redacted"] = content.redacted;
    written["settings"] = parsed(content.settings);
    written["scenarios"] = scenariosJson(content);
    written["undo"] = content.history.position();
    written["redo"] = content.history.steps().size() - content.history.position();
    written["files"] = json::array();
    for (const auto& file : content.files) {
        json entry{{"path", file.path}, {"bytes", file.content.size()}};
        if (complete)
            entry["content"] = file.content;
        written["files"].push_back(std::move(entry));
    }
    written["results"] = json::array();
    for (const auto& result : content.results) {
        json entry{{"scenario", result.scenario},
                   {"kind", result.kind},
                   {"engineVersion", result.engineVersion},
                   {"request", parsed(result.request)}};
        if (complete)
            entry["data"] = parsed(result.data);
        written["results"].push_back(std::move(entry));
    }
    if (complete) {
        written["document"] = parsed(content.document);
        written["viewState"] = parsed(content.viewState);
    }
    if (!content.findings.empty())
        written["diagnostics"] = toJson(content.findings);
    return written;
}

/// The session that the options name, or the newest one.
struct Chosen {
    SessionSummary summary;
    SessionContent content;
};

session::Expected<Chosen> choose(const SessionsOptions& options) {
    const auto database = open(options);
    if (!database)
        return tl::unexpected(database.error());
    const auto sessions = database->list();
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto chosen = std::ranges::find_if(*sessions, [&](const SessionSummary& summary) {
        return !options.session || number(summary.id) == *options.session;
    });
    if (chosen == sessions->end())
        return tl::unexpected(
            session::sessionError(SessionError::Kind::unknownSession, options.file));
    auto content = database->load(chosen->id);
    if (!content)
        return tl::unexpected(content.error());
    return Chosen{*chosen, std::move(*content)};
}

bool writeFile(const fs::path& path, const std::string& bytes) {
    std::error_code failure;
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), failure);
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    file.close();
    if (file)
        return true;
    complain(fmt::format("{}: cannot be written", path.string()));
    return false;
}

bool writeProject(const SessionContent& content, const fs::path& folder) {
    for (const auto& file : content.files) {
        // A session from elsewhere may name any place.
        const auto path = document::pathWithinProject("", file.path);
        if (!path) {
            complain(fmt::format("{}: lies outside the project and is not written", file.path));
            return false;
        }
        if (!writeFile(folder / *path, file.content))
            return false;
    }
    return true;
}

const char* word(VerifiedResult::Outcome outcome) {
    switch (outcome) {
    case VerifiedResult::Outcome::same:
        return "same";
    case VerifiedResult::Outcome::different:
        return "different";
    case VerifiedResult::Outcome::notRecomputed:
        break;
    }
    return "no";
}

/// The session's outcome: different where one of its results is.
VerifiedResult::Outcome outcomeOf(const session::VerifiedSession& verified) {
    using enum VerifiedResult::Outcome;
    const auto has = [&](VerifiedResult::Outcome outcome) {
        return std::ranges::find(verified.results, outcome, &VerifiedResult::outcome) !=
               verified.results.end();
    };
    if (has(different))
        return different;
    return has(notRecomputed) ? notRecomputed : same;
}

json differencesJson(const session::VerifiedSession& verified) {
    json differences = json::array();
    for (const VerifiedResult& result : verified.results)
        for (const auto& difference : result.differences)
            differences.push_back({{"scenario", result.scenario},
                                   {"kind", result.kind},
                                   {"engineVersion", result.engineVersion},
                                   {"thisEngineVersion", HEADROOM_VERSION},
                                   {"pointer", difference.pointer},
                                   {"stored", parsed(difference.stored)},
                                   {"recomputed", parsed(difference.recomputed)}});
    return differences;
}

json verifiedJson(const session::VerifiedSession& verified) {
    json written{
        {"id", number(verified.summary.id)},       {"name", verified.summary.name},
        {"updated", verified.summary.updated},     {"results", verified.results.size()},
        {"recomputed", word(outcomeOf(verified))}, {"differences", differencesJson(verified)}};
    if (!verified.findings.empty())
        written["diagnostics"] = toJson(verified.findings);
    return written;
}

void printVerification(const session::Verification& verification) {
    for (const std::string& finding : verification.findings)
        printLine(finding);
    for (const session::VerifiedSession& verified : verification.sessions) {
        printLine(fmt::format("{}  {}  {}", number(verified.summary.id), verified.summary.name,
                              verified.findings.empty() ? "intact" : "damaged"));
        for (const auto& finding : verified.findings)
            printLine("  " + document::format(finding));
        for (const VerifiedResult& result : verified.results) {
            printLine(fmt::format(
                "  {} {}: {} (computed by {}, this is {})", result.scenario, result.kind,
                result.outcome == VerifiedResult::Outcome::notRecomputed ? "not recomputed"
                                                                         : word(result.outcome),
                result.engineVersion, HEADROOM_VERSION));
            for (const auto& difference : result.differences)
                printLine(
                    fmt::format("    {}: {} was stored, {} is computed", difference.pointer,
                                difference.stored.empty() ? "nothing" : difference.stored,
                                difference.recomputed.empty() ? "nothing" : difference.recomputed));
        }
    }
    printLine(verification.intact() ? "The file is intact." : "The file is not intact.");
}

} // namespace

int listSessions(const SessionsOptions& options) {
    const auto database = open(options);
    if (!database)
        return fail(database.error());
    const auto sessions = database->list(options.search);
    if (!sessions)
        return fail(sessions.error());
    if (options.asJson) {
        json list = json::array();
        for (const SessionSummary& summary : *sessions)
            list.push_back(summaryJson(summary));
        printJson(list);
        return fine;
    }
    for (const SessionSummary& summary : *sessions)
        printLine(fmt::format("{}  {}  {}  scenarios: {}  results: {}", number(summary.id),
                              summary.updated, summary.name, summary.scenarios, summary.results));
    return fine;
}

int showSession(const SessionsOptions& options) {
    const auto chosen = choose(options);
    if (!chosen)
        return fail(chosen.error());
    const json shown = contentJson(chosen->summary, chosen->content, false);
    if (options.asJson) {
        printJson(shown);
        return fine;
    }
    printLine(fmt::format("{}  {}", number(chosen->summary.id), chosen->summary.name));
    printLine(fmt::format("project: {} {}", chosen->content.folder, chosen->content.entry));
    printLine(
        fmt::format("created: {}  updated: {}", chosen->summary.created, chosen->summary.updated));
    printLine(fmt::format("seed: {}", chosen->content.seed));
    for (const json& scenario : shown["scenarios"]) {
        printLine(fmt::format("scenario {}: {}", scenario["id"].get<std::string>(),
                              scenario["name"].get<std::string>()));
        for (const json& change : scenario["changes"])
            for (const json& operation : change.value("operations", json::array()))
                printLine("  " + operation.dump(-1, ' ', false, json::error_handler_t::replace));
    }
    for (const auto& result : chosen->content.results)
        printLine(fmt::format("result: {} of {}, computed by {}", result.kind, result.scenario,
                              result.engineVersion));
    if (!chosen->content.notes.empty())
        printLine("notes: " + chosen->content.notes);
    return fine;
}

int exportSession(const SessionsOptions& options) {
    const auto chosen = choose(options);
    if (!chosen)
        return fail(chosen.error());
    if (!options.filesFolder.empty() && !writeProject(chosen->content, options.filesFolder))
        return cannotReadOrWrite;
    const json exported = contentJson(chosen->summary, chosen->content, true);
    if (options.outputFile.empty()) {
        printJson(exported);
        return fine;
    }
    const std::string text = exported.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
    return writeFile(options.outputFile, text) ? fine : cannotReadOrWrite;
}

int verifySessions(const SessionsOptions& options, const session::Recompute& recompute) {
    const auto database = open(options);
    const auto verification =
        database ? session::verify(*database, recompute) : tl::unexpected(database.error());
    if (!verification) {
        const int status = fail(verification.error());
        if (options.asJson && status == inputHasErrors)
            printJson({{"intact", false},
                       {"sessions", json::array()},
                       {"error", verification.error().message.english()}});
        return status;
    }
    if (options.asJson) {
        json sessions = json::array();
        for (const session::VerifiedSession& verified : verification->sessions)
            sessions.push_back(verifiedJson(verified));
        json written{{"intact", verification->intact()}, {"sessions", std::move(sessions)}};
        if (!verification->findings.empty())
            written["findings"] = verification->findings;
        printJson(written);
    } else {
        printVerification(*verification);
    }
    return verification->intact() ? fine : inputHasErrors;
}

} // namespace headroom::cli
