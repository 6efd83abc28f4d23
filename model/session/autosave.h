#pragma once

#include "model/session/session_database.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <vector>

namespace headroom::session {

/// Writes a session as it changes. Changes are gathered for a moment, so that a dragged slider is
/// not a transaction a move, and each time written in one transaction: a process that is killed
/// loses at most the last second. The owner asks due() from a timer and calls flush().
class Autosave {
public:
    using Clock = std::chrono::steady_clock;

    /// How long a change waits for others.
    static constexpr std::chrono::milliseconds interval{500};

    Autosave(SessionDatabase database, SessionId id);

    void change(SessionUpdate update, Clock::time_point now);

    bool pending() const { return !pending_.empty(); }
    bool due(Clock::time_point now) const { return pending() && now >= since_ + interval; }

    /// Writes what is pending. Where that fails it stays pending, to be written by the next call.
    Expected<void> flush();

    SessionDatabase& database() { return database_; }
    const SessionDatabase& database() const { return database_; }
    SessionId id() const { return id_; }

private:
    SessionDatabase database_;
    SessionId id_;
    SessionUpdate pending_;
    Clock::time_point since_;
};

/// A lock that the system takes back when its process ends, however it ends.
class FileLock {
public:
    /// Nothing where another process has it, or the file cannot be made.
    static std::unique_ptr<FileLock> acquire(const std::filesystem::path& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int descriptor)
        : descriptor_(descriptor) {}
    int descriptor_;
};

/// Where sessions live that the user has not given a file yet: one file a session, removed when its
/// session ends in good order. What is left is offered at the next start.
class AutosaveFolder {
public:
    explicit AutosaveFolder(std::filesystem::path folder);

    /// A new session's file with the lock that says that its process lives.
    struct Begun {
        Autosave autosave;
        std::unique_ptr<FileLock> lock;
    };
    Expected<Begun> begin(const SessionContent& content) const;

    /// Goes on with a session that is left; SessionError::locked where its process lives.
    Expected<Begun> resume(const std::filesystem::path& path, SessionId id) const;

    /// Whether the file is one of this folder's.
    bool contains(const std::filesystem::path& path) const;

    /// Sessions of processes that ended without ending them; newest first. Files that cannot be
    /// read are left alone and not listed.
    struct Recoverable {
        std::filesystem::path path;
        SessionSummary session;
    };
    std::vector<Recoverable> recoverable() const;

    /// Removes a session's file with all that belongs to it.
    void discard(const std::filesystem::path& path) const;

private:
    std::filesystem::path folder_;
};

} // namespace headroom::session
