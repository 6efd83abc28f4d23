#include "model/session/connection.h"
#include "model/session/digest.h"
#include "model/session/search.h"
#include "model/session/stored_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>
#include <utility>

/// What is read from session files: session_database.h.
namespace headroom::session {

using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

std::int64_t key(SessionId id) {
    return static_cast<std::int64_t>(id);
}

SessionSummary summaryOf(SQLite::Statement& row) {
    return {.id = SessionId{row.getColumn(0).getInt64()},
            .name = row.getColumn(1).getString(),
            .entry = row.getColumn(2).getString(),
            .notes = row.getColumn(3).getString(),
            .created = row.getColumn(4).getString(),
            .updated = row.getColumn(5).getString(),
            .deleted = row.getColumn(6).getString(),
            .documentVersion = row.getColumn(7).getInt(),
            .scenarios = static_cast<std::size_t>(row.getColumn(8).getInt64()),
            .results = static_cast<std::size_t>(row.getColumn(9).getInt64())};
}

Expected<std::vector<SessionSummary>> summaries(SQLite::Database& database,
                                                std::string_view where) {
    std::vector<SessionSummary> list;
    SQLite::Statement rows(
        database,
        fmt::format("select id, name, entry, notes, created, updated, ifnull(deleted, ''), "
                    "document_version, "
                    "(select count(*) from scenario where session = session.id), "
                    "(select count(*) from result where session = session.id) "
                    "from session where {} order by updated desc, id desc",
                    where));
    while (rows.executeStep())
        list.push_back(summaryOf(rows));
    return list;
}

/// Reads one session's rows. What cannot be read and can be made again is left out with a finding;
/// the rest must be right.
class SessionReader {
public:
    SessionReader(SQLite::Database& database, SessionId id)
        : database_(database)
        , id_(key(id)) {}

    enum class Outcome { read, unknown, damaged };

    Outcome read() {
        SQLite::Statement row(
            database_, "select name, entry, folder, document_version, document, document_digest, "
                       "history_position, seed, settings, notes, view_state, redacted "
                       "from session where id = ?");
        row.bind(1, id_);
        if (!row.executeStep())
            return Outcome::unknown;
        content.name = row.getColumn(0).getString();
        content.entry = row.getColumn(1).getString();
        content.folder = row.getColumn(2).getString();
        content.documentVersion = row.getColumn(3).getInt();
        content.document = row.getColumn(4).getString();
        const bool sound = sha256(content.document) == row.getColumn(5).getString() &&
                           parseStored(content.document).has_value();
        const auto position = row.getColumn(6).getInt64();
        content.seed = static_cast<std::uint64_t>(row.getColumn(7).getInt64());
        content.settings = row.getColumn(8).getString();
        content.notes = row.getColumn(9).getString();
        content.viewState = row.getColumn(10).getString();
        content.redacted = row.getColumn(11).getInt() != 0;
        if (!sound || !readFiles() || !readScenarios())
            return Outcome::damaged;
        readHistory(position);
        readResults();
        return Outcome::read;
    }

    SessionContent content;

private:
    SQLite::Statement select(const char* sql) {
        SQLite::Statement rows(database_, sql);
        rows.bind(1, id_);
        return rows;
    }

    bool readFiles() {
        auto rows = select("select path, content, content_digest, source_digest from project_file "
                           "where session = ? order by path");
        while (rows.executeStep()) {
            const auto column = rows.getColumn(1);
            std::string bytes(static_cast<const char*>(column.getBlob()),
                              static_cast<std::size_t>(column.getBytes()));
            if (sha256(bytes) != rows.getColumn(2).getString())
                return false;
            content.files.push_back(
                {rows.getColumn(0).getString(), std::move(bytes), rows.getColumn(3).getString()});
        }
        return true;
    }

    bool readScenarios() {
        auto rows = select("select id, state from scenario where session = ? order by id");
        json all = json::object();
        while (rows.executeStep()) {
            auto state = parseStored(rows.getColumn(1).getString());
            if (!state)
                return false;
            all[rows.getColumn(0).getString()] = std::move(*state);
        }
        content.scenarios = all.dump(-1, ' ', false, json::error_handler_t::replace);
        return true;
    }

    void readHistory(std::int64_t position) {
        auto rows = select("select state from step where session = ? order by serial");
        json steps = json::array();
        bool sound = true;
        while (rows.executeStep()) {
            auto step = parseStored(rows.getColumn(0).getString());
            sound = sound && step.has_value();
            if (step)
                steps.push_back(std::move(*step));
        }
        auto history = scenario::History::fromJson(
            {{"position", static_cast<std::uint64_t>(position)}, {"steps", std::move(steps)}});
        if (sound && history)
            content.history = std::move(*history);
        else
            leaveOut("session.damaged-history",
                     Text(translatable("Session", "The history is damaged; undo begins anew")));
    }

    void readResults() {
        auto rows = select("select scenario, kind, engine_version, request, data, digest "
                           "from result where session = ? order by scenario, kind");
        while (rows.executeStep()) {
            StoredResult result{.scenario = rows.getColumn(0).getString(),
                                .kind = rows.getColumn(1).getString(),
                                .engineVersion = rows.getColumn(2).getString(),
                                .request = rows.getColumn(3).getString(),
                                .data = rows.getColumn(4).getString()};
            if (sha256(result.request + result.data) == rows.getColumn(5).getString())
                content.results.push_back(std::move(result));
            else
                leaveOut(
                    "session.damaged-result",
                    Text(translatable("Session", "The stored result \"%1\" of the scenario \"%2\" "
                                                 "is damaged and must be computed again"),
                         {result.kind, result.scenario}));
        }
    }

    void leaveOut(const char* code, Text message) {
        content.findings.push_back({.severity = document::Severity::warning,
                                    .code = code,
                                    .message = std::move(message),
                                    .location = {},
                                    .pointer = {}});
    }

    SQLite::Database& database_;
    std::int64_t id_;
};

} // namespace

Expected<std::vector<SessionSummary>> SessionDatabase::list(std::string_view words) const {
    return guarded(connection_->path, [&] {
        auto all = summaries(*connection_->database, "deleted is null");
        const Search search(words);
        std::erase_if(*all, [&](const SessionSummary& summary) {
            return !search.finds({summary.name, summary.entry, summary.notes});
        });
        return all;
    });
}

Expected<std::vector<SessionSummary>> SessionDatabase::removed() const {
    return guarded(connection_->path,
                   [&] { return summaries(*connection_->database, "deleted is not null"); });
}

Expected<SessionContent> SessionDatabase::load(SessionId id) const {
    return guarded(connection_->path, [&]() -> Expected<SessionContent> {
        // One transaction: no other process changes anything in between.
        const SQLite::Transaction transaction(*connection_->database);
        SessionReader reader(*connection_->database, id);
        switch (reader.read()) {
        case SessionReader::Outcome::unknown:
            return tl::unexpected(
                sessionError(SessionError::Kind::unknownSession, connection_->path));
        case SessionReader::Outcome::damaged:
            return tl::unexpected(sessionError(SessionError::Kind::damaged, connection_->path));
        case SessionReader::Outcome::read:
            break;
        }
        connection_->dataVersion = connection_->readDataVersion();
        return std::move(reader.content);
    });
}

} // namespace headroom::session
