#include "model/session/autosave.h"

#include "model/session/connection.h"
#include "model/session/schema.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <random>
#include <system_error>
#include <utility>

namespace headroom::session {

namespace fs = std::filesystem;

namespace {

fs::path lockOf(const fs::path& path) {
    return fs::path(path) += ".lock";
}

std::string newName() {
    std::random_device device;
    return fmt::format("{}-{:08x}{:08x}{}", utcNow().substr(0, 10), device(), device(), fileSuffix);
}

} // namespace

Autosave::Autosave(SessionDatabase database, SessionId id)
    : database_(std::move(database))
    , id_(id) {}

void Autosave::change(SessionUpdate update, Clock::time_point now) {
    if (update.empty())
        return;
    if (!pending())
        since_ = now;
    pending_.merge(std::move(update));
}

Expected<void> Autosave::flush() {
    if (!pending())
        return {};
    auto written = database_.update(id_, pending_);
    if (written)
        pending_ = {};
    return written;
}

std::unique_ptr<FileLock> FileLock::acquire(const fs::path& path) {
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the system's own interface
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return nullptr;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

FileLock::~FileLock() {
    ::close(descriptor_);
}

AutosaveFolder::AutosaveFolder(fs::path folder)
    : folder_(std::move(folder)) {}

Expected<AutosaveFolder::Begun> AutosaveFolder::begin(const SessionContent& content) const {
    std::error_code failure;
    fs::create_directories(folder_, failure);
    const fs::path path = folder_ / newName();
    auto lock = FileLock::acquire(lockOf(path));
    if (lock == nullptr)
        return tl::unexpected(sessionError(SessionError::Kind::readOnly, path));
    auto database = SessionDatabase::create(path);
    if (!database)
        return tl::unexpected(database.error());
    const auto id = database->add(content);
    if (!id)
        return tl::unexpected(id.error());
    return Begun{Autosave(std::move(*database), *id), std::move(lock)};
}

Expected<AutosaveFolder::Begun> AutosaveFolder::resume(const fs::path& path, SessionId id) const {
    auto lock = FileLock::acquire(lockOf(path));
    if (lock == nullptr)
        return tl::unexpected(sessionError(SessionError::Kind::locked, path));
    auto database = SessionDatabase::open(path);
    if (!database)
        return tl::unexpected(database.error());
    return Begun{Autosave(std::move(*database), id), std::move(lock)};
}

bool AutosaveFolder::contains(const fs::path& path) const {
    std::error_code failure;
    return fs::equivalent(path.parent_path(), folder_, failure);
}

std::vector<AutosaveFolder::Recoverable> AutosaveFolder::recoverable() const {
    std::vector<Recoverable> found;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(folder_, failure)) {
        const fs::path& path = entry.path();
        if (path.extension() != fileSuffix || FileLock::acquire(lockOf(path)) == nullptr)
            continue;
        const auto database = SessionDatabase::open(path, SessionDatabase::Access::readOnly);
        if (!database)
            continue;
        if (const auto sessions = database->list())
            for (const SessionSummary& session : *sessions)
                found.push_back({path, session});
    }
    std::ranges::sort(found, std::greater(),
                      [](const Recoverable& entry) { return entry.session.updated; });
    return found;
}

void AutosaveFolder::discard(const fs::path& path) const {
    std::error_code failure;
    for (const char* const more : {"", "-wal", "-shm", ".lock"})
        fs::remove(fs::path(path) += more, failure);
}

} // namespace headroom::session
