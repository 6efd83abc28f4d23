#pragma once

#include "model/document/text.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <filesystem>

namespace headroom::session {

/// Why a session file cannot be read or written. None of these changes the file.
struct SessionError {
    enum class Kind : std::uint8_t {
        missing,          ///< there is no such file
        unreadable,       ///< the system does not let it be read, or reading fails
        notADatabase,     ///< not an SQLite file at all
        notASession,      ///< an SQLite file of something else
        damaged,          ///< was a session file once
        newerVersion,     ///< written by a newer version of Headroom
        readOnly,         ///< cannot be written
        diskFull,         ///< there is no room to write it
        locked,           ///< another process is writing it
        changedElsewhere, ///< another process has written it since it was last read
        unknownSession,   ///< the file holds no such session
        exists,           ///< a new file is to be made where there is one
        failed,           ///< anything else that SQLite reports
    };
    Kind kind = Kind::failed;
    document::Text message; ///< names the file, what is wrong and what helps
};

/// The error of a kind with its message about the file.
SessionError sessionError(SessionError::Kind kind, const std::filesystem::path& path);

template <class T>
using Expected = tl::expected<T, SessionError>;

} // namespace headroom::session
