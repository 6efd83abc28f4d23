#pragma once

#include "model/session/redaction.h"
#include "model/session/session_database.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>

namespace headroom::session {

/// The open database behind a SessionDatabase.
struct SessionDatabase::Connection {
    Connection(std::unique_ptr<SQLite::Database> opened, std::filesystem::path file, bool noWriting)
        : database(std::move(opened))
        , path(std::move(file))
        , readOnly(noWriting)
        , dataVersion(readDataVersion()) {}

    /// Changes where another connection has committed.
    int readDataVersion() const { return database->execAndGet("pragma data_version").getInt(); }

    std::unique_ptr<SQLite::Database> database;
    std::filesystem::path path;
    bool readOnly = false;
    int dataVersion = 0; ///< when a session was last read
    Redactor redactor;
};

/// How long a statement waits for another process.
inline constexpr int busyTimeoutMs = 2000;

/// The error that an exception of SQLite's stands for.
SessionError errorOf(const SQLite::Exception& exception, const std::filesystem::path& path);

/// Runs what may throw; the only exceptions are SQLite's.
template <class Function>
auto guarded(const std::filesystem::path& path, Function&& function) -> decltype(function()) {
    try {
        return function();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(errorOf(exception, path));
    }
}

} // namespace headroom::session
