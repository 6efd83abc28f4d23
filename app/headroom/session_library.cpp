#include "app/headroom/session_library.h"

#include "ui/text/text.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <system_error>
#include <utility>

namespace headroom::app {

namespace fs = std::filesystem;
using session::Expected;
using session::SessionDatabase;
using session::SessionId;

namespace {

constexpr int daysUntilPurged = 30;

template <class T>
Expected<void> withoutValue(const Expected<T>& result) {
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

} // namespace

SessionLibrary::SessionLibrary(fs::path folder, ChangeOpen changeOpen)
    : folder_(std::move(folder))
    , changeOpen_(std::move(changeOpen)) {}

std::vector<fs::path> SessionLibrary::files() const {
    std::vector<fs::path> found;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder_, failure))
        if (entry.path().extension() == sessionSuffix)
            found.push_back(entry.path());
    return found;
}

Expected<SessionAddress> SessionLibrary::add(const session::SessionContent& content) {
    std::error_code failure;
    fs::create_directories(folder_, failure);
    const fs::path path =
        folder_ / (QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() +
                   std::string(sessionSuffix));
    auto database = SessionDatabase::create(path);
    if (!database)
        return tl::unexpected(database.error());
    const auto id = database->add(content);
    if (!id)
        return tl::unexpected(id.error());
    return SessionAddress{path.string(), *id};
}

std::vector<ui::ShelvedSession> SessionLibrary::list(const QString& words) {
    std::vector<ui::ShelvedSession> all;
    for (const auto& path : files()) {
        const auto database = SessionDatabase::open(path, SessionDatabase::Access::readOnly);
        const auto sessions = database ? database->list(words.toStdString())
                                       : tl::unexpected<session::SessionError>(database.error());
        if (!sessions)
            continue;
        const bool isOpen =
            changeOpen_(path, [](SessionDatabase&) { return Expected<void>(); }).has_value();
        for (const auto& summary : *sessions)
            all.push_back(
                {toString(SessionAddress{path.string(), summary.id}),
                 QString::fromStdString(summary.name), QString::fromStdString(summary.entry),
                 QString::fromStdString(summary.notes),
                 QDateTime::fromString(QString::fromStdString(summary.updated), Qt::ISODateWithMs)
                     .toLocalTime(),
                 static_cast<int>(summary.scenarios), isOpen});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &ui::ShelvedSession::changed);
    return all;
}

ui::SessionShelf::Failure
SessionLibrary::change(const std::string& address,
                       const std::function<Expected<void>(SessionDatabase&, SessionId)>& what) {
    const auto parsed = sessionAddress(address);
    if (!parsed || !parsed->id)
        return ui::toString(
            session::sessionError(session::SessionError::Kind::unknownSession, address).message);
    const Change made = [&](SessionDatabase& database) { return what(database, *parsed->id); };
    auto done = changeOpen_(parsed->file, made);
    if (!done) {
        auto database = SessionDatabase::open(parsed->file);
        done = database ? made(*database) : tl::unexpected(database.error());
    }
    if (*done)
        return std::nullopt;
    return ui::toString(done->error().message);
}

ui::SessionShelf::Failure SessionLibrary::rename(const std::string& address, const QString& name) {
    return change(address, [&](SessionDatabase& database, SessionId id) {
        return database.rename(id, name.toStdString());
    });
}

ui::SessionShelf::Failure SessionLibrary::duplicate(const std::string& address,
                                                    const QString& name) {
    return change(address, [&](SessionDatabase& database, SessionId id) -> Expected<void> {
        auto content = database.load(id);
        if (!content)
            return tl::unexpected(content.error());
        content->name = name.toStdString();
        return withoutValue(add(*content));
    });
}

ui::SessionShelf::Failure SessionLibrary::remove(const std::string& address) {
    return change(address,
                  [](SessionDatabase& database, SessionId id) { return database.remove(id); });
}

ui::SessionShelf::Failure SessionLibrary::restore(const std::string& address) {
    return change(address,
                  [](SessionDatabase& database, SessionId id) { return database.restore(id); });
}

void SessionLibrary::purge() {
    const std::string before = QDateTime::currentDateTimeUtc()
                                   .addDays(-daysUntilPurged)
                                   .toString(Qt::ISODateWithMs)
                                   .toStdString();
    for (const auto& path : files()) {
        bool isEmpty = false;
        {
            auto database = SessionDatabase::open(path);
            // What cannot be read or written now is left for another time.
            if (!database || database->readOnly() || !database->purge(before))
                continue;
            const auto kept = database->list();
            const auto removed = database->removed();
            isEmpty = kept && removed && kept->empty() && removed->empty();
        }
        std::error_code failure;
        if (isEmpty)
            fs::remove(path, failure);
    }
}

} // namespace headroom::app
