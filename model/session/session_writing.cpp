#include "model/session/connection.h"
#include "model/session/digest.h"
#include "model/session/stored_json.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <utility>

/// What is written to session files: session_database.h.
namespace headroom::session {

using nlohmann::json;

namespace {

std::int64_t key(SessionId id) {
    return static_cast<std::int64_t>(id);
}

/// Writes one session's rows; within a transaction.
class SessionWriter {
public:
    SessionWriter(SQLite::Database& database, std::int64_t id, Redactor* redactor)
        : database_(database)
        , id_(id)
        , redactor_(redactor) {}

    void write(const SessionUpdate& update) {
        const auto set = [&](const char* column, const auto& value) {
            if (value)
                run(std::string("update session set ") + column + " = ?2 where id = ?1", *value);
        };
        set("entry", update.entry);
        set("folder", update.folder);
        set("settings", update.settings);
        set("notes", update.notes);
        set("view_state", update.viewState);
        if (update.seed)
            run("update session set seed = ?2 where id = ?1",
                static_cast<std::int64_t>(*update.seed));
        if (update.document)
            writeDocument(shown(*update.document));
        if (update.files)
            writeFiles(*update.files);
        if (update.scenarios)
            writeScenarios(shown(*update.scenarios));
        if (update.history)
            writeHistory(*update.history);
        for (const StoredResult& result : update.results)
            writeResult(result);
        run("update session set updated = ?2 where id = ?1", utcNow());
    }

private:
    std::string shown(const std::string& jsonText) const {
        return redactor_ == nullptr ? jsonText : redactor_->json(jsonText);
    }

    /// Runs a statement whose first parameter is the session.
    template <class... Values>
    int run(const std::string& sql, const Values&... values) {
        SQLite::Statement statement(database_, sql);
        statement.bind(1, id_);
        int index = 2;
        (statement.bind(index++, values), ...);
        return statement.exec();
    }

    void writeDocument(const std::string& document) {
        run("update session set document = ?2, document_digest = ?3 where id = ?1", document,
            sha256(document));
    }

    void writeFiles(const std::vector<ProjectFile>& files) {
        json paths = json::array();
        for (const ProjectFile& file : files) {
            paths.push_back(file.path);
            const std::string content =
                redactor_ == nullptr ? file.content : redactor_->file(file.path, file.content);
            SQLite::Statement statement(
                database_, "insert or replace into project_file values (?, ?, ?, ?, ?)");
            statement.bind(1, id_);
            statement.bind(2, file.path);
            statement.bind(3, content.data(), static_cast<int>(content.size()));
            statement.bind(4, sha256(content));
            statement.bind(5, file.sourceDigest);
            statement.exec();
        }
        run("delete from project_file where session = ?1 and path not in "
            "(select value from json_each(?2))",
            paths.dump());
    }

    void writeScenarios(const std::string& scenarios) {
        const auto all = parseStored(scenarios);
        json ids = json::array();
        if (all && all->is_object())
            for (const auto& [id, state] : all->items()) {
                ids.push_back(id);
                run("insert into scenario values (?1, ?2, ?3) on conflict do update set "
                    "state = excluded.state where state <> excluded.state",
                    id, state.dump());
            }
        run("delete from scenario where session = ?1 and id not in "
            "(select value from json_each(?2))",
            ids.dump());
    }

    /// A step's serial stands for its content, so only new ones are written.
    void writeHistory(const scenario::History& history) {
        std::set<std::int64_t> stored;
        SQLite::Statement rows(database_, "select serial from step where session = ?");
        rows.bind(1, id_);
        while (rows.executeStep())
            stored.insert(rows.getColumn(0).getInt64());
        json serials = json::array();
        for (const scenario::Step& step : history.steps()) {
            const auto serial = static_cast<std::int64_t>(step.serial);
            serials.push_back(serial);
            if (!stored.contains(serial))
                run("insert into step values (?1, ?2, ?3)", serial,
                    shown(scenario::toJson(step).dump()));
        }
        run("delete from step where session = ?1 and serial not in "
            "(select value from json_each(?2))",
            serials.dump());
        run("update session set history_position = ?2 where id = ?1",
            static_cast<std::int64_t>(history.position()));
    }

    void writeResult(const StoredResult& result) {
        const std::string request = shown(result.request);
        const std::string data = shown(result.data);
        run("insert or replace into result values (?1, ?2, ?3, ?4, ?5, ?6, ?7)", result.scenario,
            result.kind, result.engineVersion, request, data, sha256(request + data));
    }

    SQLite::Database& database_;
    std::int64_t id_;
    Redactor* redactor_;
};

bool exists(SQLite::Database& database, SessionId id) {
    SQLite::Statement row(database, "select 1 from session where id = ?");
    row.bind(1, key(id));
    return row.executeStep();
}

bool isRedacted(SQLite::Database& database, SessionId id) {
    SQLite::Statement row(database, "select redacted from session where id = ?");
    row.bind(1, key(id));
    return row.executeStep() && row.getColumn(0).getInt() != 0;
}

/// One change of the file: everything or nothing of it is written.
template <class Function>
auto change(SessionDatabase::Connection& connection, Function&& function) -> decltype(function()) {
    if (connection.readOnly)
        return tl::unexpected(sessionError(SessionError::Kind::readOnly, connection.path));
    return guarded(connection.path, [&]() -> decltype(function()) {
        SQLite::Transaction transaction(*connection.database,
                                        SQLite::TransactionBehavior::IMMEDIATE);
        if (connection.readDataVersion() != connection.dataVersion)
            return tl::unexpected(
                sessionError(SessionError::Kind::changedElsewhere, connection.path));
        auto result = function();
        if (result)
            transaction.commit();
        return result;
    });
}

/// A change of one session that exists.
template <class Function>
Expected<void> changeSession(SessionDatabase::Connection& connection, SessionId id,
                             Function&& function) {
    return change(connection, [&]() -> Expected<void> {
        if (!exists(*connection.database, id))
            return tl::unexpected(
                sessionError(SessionError::Kind::unknownSession, connection.path));
        function();
        return {};
    });
}

void setText(SQLite::Database& database, SessionId id, const char* sql, const std::string& value) {
    SQLite::Statement statement(database, sql);
    statement.bind(1, key(id));
    statement.bind(2, value);
    statement.exec();
}

} // namespace

Expected<SessionId> SessionDatabase::add(const SessionContent& content) {
    return change(*connection_, [&]() -> Expected<SessionId> {
        SQLite::Database& database = *connection_->database;
        SQLite::Statement statement(
            database,
            "insert into session (name, created, updated, entry, folder, document_version, "
            "document, document_digest, history_position, seed, settings, notes, "
            "view_state, redacted) "
            "values (?1, ?2, ?2, '', '', ?3, '{}', '', 0, 0, '{}', '', '{}', ?4)");
        statement.bind(1, content.name);
        statement.bind(2, utcNow());
        statement.bind(3, content.documentVersion);
        statement.bind(4, content.redacted ? 1 : 0);
        statement.exec();
        const std::int64_t id = database.getLastInsertRowid();
        SessionWriter(database, id, content.redacted ? &connection_->redactor : nullptr)
            .write({.entry = content.entry,
                    .folder = content.folder,
                    .files = content.files,
                    .document = content.document,
                    .scenarios = content.scenarios,
                    .history = content.history,
                    .seed = content.seed,
                    .settings = content.settings,
                    .notes = content.notes,
                    .viewState = content.viewState,
                    .results = content.results});
        return SessionId{id};
    });
}

Expected<void> SessionDatabase::update(SessionId id, const SessionUpdate& update) {
    return changeSession(*connection_, id, [&] {
        SQLite::Database& database = *connection_->database;
        Redactor* const redactor = isRedacted(database, id) ? &connection_->redactor : nullptr;
        SessionWriter(database, key(id), redactor).write(update);
    });
}

Expected<void> SessionDatabase::rename(SessionId id, const std::string& name) {
    return changeSession(*connection_, id, [&] {
        setText(*connection_->database, id, "update session set name = ?2 where id = ?1", name);
    });
}

Expected<SessionId> SessionDatabase::duplicate(SessionId id, const std::string& name) {
    return change(*connection_, [&]() -> Expected<SessionId> {
        SQLite::Database& database = *connection_->database;
        if (!exists(database, id))
            return tl::unexpected(
                sessionError(SessionError::Kind::unknownSession, connection_->path));
        SQLite::Statement session(
            database,
            "insert into session (name, created, updated, entry, folder, document_version, "
            "document, "
            "document_digest, history_position, seed, settings, notes, view_state, redacted) "
            "select ?2, ?3, ?3, entry, folder, document_version, document, document_digest, "
            "history_position, seed, settings, notes, view_state, redacted "
            "from session where id = ?1");
        session.bind(1, key(id));
        session.bind(2, name);
        session.bind(3, utcNow());
        session.exec();
        const std::int64_t copy = database.getLastInsertRowid();
        for (const char* const sql :
             {"insert into project_file select ?2, path, content, content_digest, source_digest "
              "from project_file where session = ?1",
              "insert into scenario select ?2, id, state from scenario where session = ?1",
              "insert into step select ?2, serial, state from step where session = ?1",
              "insert into result select ?2, scenario, kind, engine_version, request, data, digest "
              "from result where session = ?1"}) {
            SQLite::Statement rows(database, sql);
            rows.bind(1, key(id));
            rows.bind(2, copy);
            rows.exec();
        }
        return SessionId{copy};
    });
}

Expected<void> SessionDatabase::remove(SessionId id) {
    return changeSession(*connection_, id, [&] {
        setText(*connection_->database, id, "update session set deleted = ?2 where id = ?1",
                utcNow());
    });
}

Expected<void> SessionDatabase::restore(SessionId id) {
    return changeSession(*connection_, id, [&] {
        SQLite::Statement statement(*connection_->database,
                                    "update session set deleted = null where id = ?");
        statement.bind(1, key(id));
        statement.exec();
    });
}

Expected<void> SessionDatabase::purge(const std::string& removedBefore) {
    return change(*connection_, [&]() -> Expected<void> {
        SQLite::Statement statement(*connection_->database,
                                    "delete from session where deleted < ?");
        statement.bind(1, removedBefore);
        statement.exec();
        connection_->database->exec("pragma incremental_vacuum");
        return {};
    });
}

} // namespace headroom::session
