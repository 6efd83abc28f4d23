#include "model/session/session_error.h"

#include "model/session/connection.h"

#include <sqlite3.h>

#include <string>

namespace headroom::session {

using document::Text;
using document::translatable;

namespace {

document::TranslatableSource sentence(SessionError::Kind kind) {
    using enum SessionError::Kind;
    switch (kind) {
    case missing:
        return translatable("Session", "There is no file %1");
    case unreadable:
        return translatable("Session", "%1 cannot be read");
    case notADatabase:
        return translatable("Session", "%1 is no session file; sessions are saved as .headroom "
                                       "files");
    case notASession:
        return translatable("Session", "%1 is a database of another program, not a session file");
    case damaged:
        return translatable("Session", "%1 is damaged and is left as it is; open a copy of it from "
                                       "a backup, or another session");
    case newerVersion:
        return translatable("Session", "%1 was written by a newer version of Headroom; update this "
                                       "one to open it");
    case readOnly:
        return translatable("Session", "%1 cannot be written; save the session under another name");
    case diskFull:
        return translatable("Session",
                            "There is no room left to write %1; what is on screen is not "
                            "lost: make room or save it elsewhere");
    case locked:
        return translatable("Session",
                            "%1 is being written by another program; try again when that "
                            "is done");
    case changedElsewhere:
        return translatable("Session", "%1 has been changed by another program since it was read; "
                                       "open it again or save under another name");
    case unknownSession:
        return translatable("Session", "%1 holds no such session");
    case exists:
        return translatable("Session", "There is a file %1 already");
    case failed:
        break;
    }
    return translatable("Session", "%1 cannot be used: %2");
}

SessionError::Kind kindOf(int code) {
    using enum SessionError::Kind;
    switch (code) {
    case SQLITE_NOTADB:
        return notADatabase;
    case SQLITE_CORRUPT:
    case SQLITE_MISMATCH:
    case SQLITE_FORMAT:
        return damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly;
    case SQLITE_FULL:
        return diskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return locked;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return unreadable;
    default:
        return failed;
    }
}

} // namespace

SessionError sessionError(SessionError::Kind kind, const std::filesystem::path& path) {
    return {kind, Text(sentence(kind), {path.string()})};
}

SessionError errorOf(const SQLite::Exception& exception, const std::filesystem::path& path) {
    const auto kind = kindOf(exception.getErrorCode());
    if (kind == SessionError::Kind::failed)
        return {kind, Text(sentence(kind), {path.string(), std::string(exception.what())})};
    return sessionError(kind, path);
}

} // namespace headroom::session
