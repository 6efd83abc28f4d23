#pragma once

#include "model/session/content.h"
#include "model/session/session_error.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::session {

/// A file with sessions: an SQLite database in WAL mode, every change a transaction. Not for use
/// by several threads at once. Where a function fails, the file is as it was before.
class SessionDatabase {
public:
    enum class Access : std::uint8_t {
        readWrite, ///< readOnly where the file or its folder cannot be written: see readOnly()
        readOnly,  ///< never changes the file, not even to migrate it
    };

    /// Opens a file of ours. What the file is is found out without touching it: a file that is not
    /// ours, damaged or of a newer version stays bit for bit as it is. A file of an older version
    /// is migrated, after a copy beside it (NAME.v1.backup).
    static Expected<SessionDatabase> open(const std::filesystem::path& path,
                                          Access access = Access::readWrite);
    /// The same with other migrations than schema.h's.
    static Expected<SessionDatabase> open(const std::filesystem::path& path, Access access,
                                          std::span<const std::string_view> migrations);

    /// Makes a new file; SessionError::exists where there is one.
    static Expected<SessionDatabase> create(const std::filesystem::path& path);
    static Expected<SessionDatabase> inMemory();

    SessionDatabase(SessionDatabase&&) noexcept;
    SessionDatabase& operator=(SessionDatabase&&) noexcept;
    ~SessionDatabase();

    const std::filesystem::path& path() const; ///< empty: in memory
    bool readOnly() const;

    /// Newest first. With words, those sessions only in whose name, notes or entry each of them
    /// occurs, whatever the case.
    Expected<std::vector<SessionSummary>> list(std::string_view words = {}) const;
    /// Sessions that were removed and can be restored.
    Expected<std::vector<SessionSummary>> removed() const;

    Expected<SessionContent> load(SessionId id) const;

    Expected<SessionId> add(const SessionContent& content);
    Expected<void> update(SessionId id, const SessionUpdate& update);
    Expected<void> rename(SessionId id, const std::string& name);
    Expected<SessionId> duplicate(SessionId id, const std::string& name);
    /// Takes a session out of the list; restore() is its undo.
    Expected<void> remove(SessionId id);
    Expected<void> restore(SessionId id);
    /// Deletes for good what was removed before a moment (UTC, as in SessionSummary).
    Expected<void> purge(const std::string& removedBefore);

    /// The whole file as a file of its own, with everything that has been committed.
    Expected<void> copyTo(const std::filesystem::path& path) const;

    /// What SQLite's own check of all pages, of all references and of the schema finds; empty: all
    /// is well. Each entry is a sentence of SQLite's.
    Expected<std::vector<std::string>> integrityFindings() const;

    struct Connection; ///< connection.h, for this folder only

private:
    explicit SessionDatabase(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

/// The moment as the database writes it: 2026-01-15T10:00:00.000Z.
std::string utcNow();

} // namespace headroom::session
