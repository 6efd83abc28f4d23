#include "model/session/connection.h"
#include "model/session/file_inspection.h"
#include "model/session/schema.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <chrono>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

/// How session files are opened and made: session_database.h.
namespace headroom::session {

namespace {

namespace fs = std::filesystem;
using DatabasePointer = std::unique_ptr<SQLite::Database>;

/// No value of ours comes near it; a damaged length must not allocate gigabytes.
constexpr int longestValue = 512 * 1024 * 1024;

/// A file name as a URI of SQLite's.
std::string uriOf(const fs::path& path, std::string_view parameters) {
    std::string uri = "file:";
    for (const char c : fs::absolute(path).string()) {
        if (c == '%' || c == '?' || c == '#')
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            uri += c;
    }
    return uri + "?" + std::string(parameters);
}

void prepare(SQLite::Database& database) {
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, longestValue);
    database.exec("pragma foreign_keys = on; pragma cell_size_check = on; "
                  "pragma synchronous = normal");
}

DatabasePointer connect(const fs::path& path, std::string_view parameters) {
    auto database = std::make_unique<SQLite::Database>(
        uriOf(path, parameters), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busyTimeoutMs);
    prepare(*database);
    database->execAndGet("select count(*) from sqlite_schema"); // opens the file at last
    return database;
}

/// A connection that cannot change the file. Where a log stands beside it, other processes may
/// have it open, or one ended without closing it: then the log must be read too. Otherwise SQLite
/// is told that nobody else is there, so that it makes no files of its own.
DatabasePointer connectToRead(const fs::path& path) {
    constexpr std::string_view alone = "mode=ro&immutable=1";
    if (!hasLog(path))
        return connect(path, alone);
    try {
        return connect(path, "mode=ro");
    } catch (const SQLite::Exception& exception) {
        // The log cannot be read where the folder is not ours to write.
        if (exception.getErrorCode() != SQLITE_CANTOPEN)
            throw;
        return connect(path, alone);
    }
}

bool isSound(SQLite::Database& database) {
    return database.execAndGet("pragma quick_check(1)").getString() == "ok";
}

/// A file that SQLite finds wrong after its first bytes were right is a damaged one of ours.
SessionError asDamage(SessionError problem, const fs::path& path) {
    if (problem.kind == SessionError::Kind::notADatabase)
        return sessionError(SessionError::Kind::damaged, path);
    return problem;
}

/// The file's version, where it is sound; nothing of the file is changed.
Expected<std::size_t> check(const fs::path& path, std::span<const std::string_view> steps) {
    using enum SessionError::Kind;
    const auto version = sessionFileVersion(path);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > static_cast<std::int32_t>(steps.size()))
        return tl::unexpected(sessionError(newerVersion, path));
    if (*version < 1)
        return tl::unexpected(sessionError(damaged, path));
    const auto known = steps.first(static_cast<std::size_t>(*version));
    return guarded(path,
                   [&]() -> Expected<std::size_t> {
                       const DatabasePointer database = connectToRead(path);
                       if (!isSound(*database) || !hasSchema(*database, known))
                           return tl::unexpected(sessionError(damaged, path));
                       return known.size();
                   })
        .map_error([&](SessionError problem) { return asDamage(std::move(problem), path); });
}

void copyAll(SQLite::Database& source, SQLite::Database& target) {
    SQLite::Backup(target, source).executeStep();
}

Expected<void> copy(SQLite::Database& source, const fs::path& to) {
    std::error_code failure;
    if (fs::exists(to, failure))
        return tl::unexpected(sessionError(SessionError::Kind::exists, to));
    auto copied = guarded(to, [&]() -> Expected<void> {
        SQLite::Database target(to.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyAll(source, target);
        return {};
    });
    if (!copied)
        fs::remove(to, failure);
    return copied;
}

DatabasePointer openMemory() {
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE |
                                                                       SQLite::OPEN_CREATE);
    prepare(*database);
    return database;
}

/// A connection to read from; a file of an older version is migrated in memory.
DatabasePointer connectToReadCurrent(const fs::path& path, bool migrated,
                                     std::span<const std::string_view> steps) {
    DatabasePointer file = connectToRead(path);
    if (migrated)
        return file;
    DatabasePointer memory = openMemory();
    copyAll(*file, *memory);
    migrate(*memory, steps);
    return memory;
}

/// NAME.v1.backup, with a number where there is one already.
fs::path backupName(const fs::path& path, std::size_t version) {
    fs::path name = path;
    name += fmt::format(".v{}.backup", version);
    std::error_code failure;
    for (int number = 2; fs::exists(name, failure); ++number) {
        name = path;
        name += fmt::format(".v{}.backup{}", version, number);
    }
    return name;
}

} // namespace

SessionDatabase::SessionDatabase(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection)) {}
SessionDatabase::SessionDatabase(SessionDatabase&&) noexcept = default;
SessionDatabase& SessionDatabase::operator=(SessionDatabase&&) noexcept = default;
SessionDatabase::~SessionDatabase() = default;

Expected<SessionDatabase> SessionDatabase::open(const fs::path& path, Access access) {
    return open(path, access, migrations());
}

Expected<SessionDatabase> SessionDatabase::open(const fs::path& path, Access access,
                                                std::span<const std::string_view> steps) {
    const auto version = check(path, steps);
    if (!version)
        return tl::unexpected(version.error());
    const bool writable = access == Access::readWrite && isWritable(path);
    return guarded(path, [&]() -> Expected<SessionDatabase> {
        if (!writable)
            return SessionDatabase(std::make_unique<Connection>(
                connectToReadCurrent(path, *version == steps.size(), steps), path, true));
        auto database = std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE,
                                                           busyTimeoutMs);
        prepare(*database);
        if (*version < steps.size()) {
            if (auto copied = copy(*database, backupName(path, *version)); !copied)
                return tl::unexpected(copied.error());
            migrate(*database, steps);
            database->exec("pragma wal_checkpoint(truncate)");
        }
        return SessionDatabase(std::make_unique<Connection>(std::move(database), path, false));
    });
}

Expected<SessionDatabase> SessionDatabase::create(const fs::path& path) {
    std::error_code failure;
    if (fs::exists(path, failure))
        return tl::unexpected(sessionError(SessionError::Kind::exists, path));
    auto created = guarded(path, [&]() -> Expected<SessionDatabase> {
        auto database = std::make_unique<SQLite::Database>(
            path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyTimeoutMs);
        database->exec("pragma auto_vacuum = incremental");
        prepare(*database);
        migrate(*database, migrations());
        // The schema is in the file itself before the log begins: its first bytes tell what it is.
        database->exec("pragma journal_mode = wal");
        return SessionDatabase(std::make_unique<Connection>(std::move(database), path, false));
    });
    if (!created)
        fs::remove(path, failure);
    return created;
}

Expected<SessionDatabase> SessionDatabase::inMemory() {
    return guarded({}, []() -> Expected<SessionDatabase> {
        DatabasePointer database = openMemory();
        migrate(*database, migrations());
        return SessionDatabase(
            std::make_unique<Connection>(std::move(database), fs::path(), false));
    });
}

const fs::path& SessionDatabase::path() const {
    return connection_->path;
}

bool SessionDatabase::readOnly() const {
    return connection_->readOnly;
}

Expected<void> SessionDatabase::copyTo(const fs::path& path) const {
    return copy(*connection_->database, path);
}

Expected<std::vector<std::string>> SessionDatabase::integrityFindings() const {
    return guarded(connection_->path, [&]() -> Expected<std::vector<std::string>> {
        SQLite::Database& database = *connection_->database;
        std::vector<std::string> findings;
        SQLite::Statement pages(database, "pragma integrity_check");
        while (pages.executeStep())
            if (const auto found = pages.getColumn(0).getString(); found != "ok")
                findings.push_back(found);
        SQLite::Statement references(database, "pragma foreign_key_check");
        while (references.executeStep())
            findings.push_back(fmt::format("a row of {} belongs to no {}",
                                           references.getColumn(0).getString(),
                                           references.getColumn(2).getString()));
        if (!hasSchema(database, migrations()))
            findings.emplace_back("the tables are not those of this version");
        return findings;
    });
}

std::string utcNow() {
    using namespace std::chrono;
    const auto now = floor<milliseconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date(day);
    const hh_mm_ss time(now - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count(),
                       time.subseconds().count());
}

} // namespace headroom::session
