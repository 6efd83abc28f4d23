#pragma once

#include "model/session/session_error.h"

#include <cstdint>
#include <filesystem>

namespace headroom::session {

/// What a file's first bytes say, read without SQLite, so that nothing about it can change.
/// Errors: missing, unreadable, notADatabase, notASession, damaged (shorter than it
/// says).
/// The version is SQLite's user_version (https://www.sqlite.org/fileformat.html).
Expected<std::int32_t> sessionFileVersion(const std::filesystem::path& path);

/// Whether the file and its folder may be written, as WAL needs. A file whose owner must not write
/// it is read-only for everybody, root included.
bool isWritable(const std::filesystem::path& path);

/// Whether a write-ahead log stands beside the file: somebody has it open, or ended without closing
/// it.
bool hasLog(const std::filesystem::path& path);

} // namespace headroom::session
