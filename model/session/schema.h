#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace SQLite { // NOLINT(readability-identifier-naming): the library's own name
class Database;
}

namespace headroom::session {

/// The suffix of session files.
inline constexpr std::string_view fileSuffix = ".headroom";

/// SQLite's application_id of our files: "Hdrm".
inline constexpr std::int32_t applicationId = 0x4864'726D;

/// The SQL that makes version n (user_version) out of version n - 1; the first one out of nothing.
/// Numbers are never reused and a step that was released is never edited.
std::span<const std::string_view> migrations();

/// Runs the steps behind the database's own version, each in a transaction of its own.
void migrate(SQLite::Database& database, std::span<const std::string_view> steps);

/// Every table, index, view and trigger as "type name sql", ordered.
std::vector<std::string> schemaOf(SQLite::Database& database);

/// Whether the database holds exactly what the steps make, and so nothing that could surprise.
bool hasSchema(SQLite::Database& database, std::span<const std::string_view> steps);

} // namespace headroom::session
