#include "model/session/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <array>

namespace headroom::session {

namespace {

constexpr std::string_view version1 = R"sql(
create table session (
    id integer primary key autoincrement,
    name text not null,
    created text not null,
    updated text not null,
    deleted text,
    entry text not null,
    folder text not null,
    document_version integer not null,
    document text not null check (json_valid(document)),
    document_digest text not null,
    history_position integer not null check (history_position >= 0),
    seed integer not null,
    settings text not null check (json_valid(settings)),
    notes text not null,
    view_state text not null check (json_valid(view_state)),
    redacted integer not null check (redacted in (0, 1))
) strict;

create table project_file (
    session integer not null references session (id) on delete cascade,
    path text not null,
    content blob not null,
    content_digest text not null,
    source_digest text not null,
    primary key (session, path)
) strict, without rowid;

create table scenario (
    session integer not null references session (id) on delete cascade,
    id text not null,
    state text not null check (json_valid(state)),
    primary key (session, id)
) strict, without rowid;

create table step (
    session integer not null references session (id) on delete cascade,
    serial integer not null,
    state text not null check (json_valid(state)),
    primary key (session, serial)
) strict, without rowid;

create table result (
    session integer not null references session (id) on delete cascade,
    scenario text not null,
    kind text not null,
    engine_version text not null,
    request text not null check (json_valid(request)),
    data text not null check (json_valid(data)),
    digest text not null,
    primary key (session, scenario, kind)
) strict, without rowid;
)sql";

constexpr std::array steps{version1};

int versionOf(SQLite::Database& database) {
    return database.execAndGet("pragma user_version").getInt();
}

} // namespace

std::span<const std::string_view> migrations() {
    return steps;
}

void migrate(SQLite::Database& database, std::span<const std::string_view> all) {
    for (auto version = static_cast<std::size_t>(versionOf(database)); version < all.size();
         ++version) {
        SQLite::Transaction transaction(database);
        database.exec(std::string(all[version]));
        database.exec(fmt::format("pragma application_id = {}", applicationId));
        database.exec(fmt::format("pragma user_version = {}", version + 1));
        transaction.commit();
    }
}

std::vector<std::string> schemaOf(SQLite::Database& database) {
    std::vector<std::string> entries;
    SQLite::Statement query(database, "select type || ' ' || name || ' ' || ifnull(sql, '') from "
                                      "sqlite_schema where name not like 'sqlite_%' order by 1");
    while (query.executeStep())
        entries.push_back(query.getColumn(0).getString());
    return entries;
}

bool hasSchema(SQLite::Database& database, std::span<const std::string_view> all) {
    SQLite::Database reference(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(reference, all);
    return schemaOf(database) == schemaOf(reference);
}

} // namespace headroom::session
