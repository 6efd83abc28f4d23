#include "model/session/file_inspection.h"

#include "model/session/connection.h"
#include "model/session/schema.h"

#include <unistd.h>

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace headroom::session {

namespace {

namespace fs = std::filesystem;

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::size_t headerSize = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t pageSizeOffset = 16;
constexpr std::size_t pageCountOffset = 28;
constexpr std::size_t userVersionOffset = 60;
constexpr std::size_t applicationIdOffset = 68;

std::int32_t bigEndian(const std::array<char, headerSize>& header, std::size_t offset) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(header[offset + i]);
    return static_cast<std::int32_t>(value);
}

/// Whether the file is as long as it says; not to be asked of a file with a log, which may hold
/// pages that the file does not have yet.
bool isWhole(const std::array<char, headerSize>& header, std::uintmax_t size) {
    const auto byte = [&](std::size_t offset) {
        return static_cast<std::uintmax_t>(static_cast<unsigned char>(header[offset]));
    };
    const std::uintmax_t stated = byte(pageSizeOffset) << 8U | byte(pageSizeOffset + 1);
    const std::uintmax_t pageSize = stated == 1 ? 65536 : stated;
    const auto pages = static_cast<std::uint32_t>(bigEndian(header, pageCountOffset));
    return size >= pageSize * pages;
}

} // namespace

Expected<std::int32_t> sessionFileVersion(const fs::path& path) {
    using enum SessionError::Kind;
    std::error_code failure;
    const auto status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found)
        return tl::unexpected(sessionError(missing, path));
    if (!fs::is_regular_file(status))
        return tl::unexpected(
            sessionError(fs::is_directory(status) ? notADatabase : unreadable, path));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return tl::unexpected(sessionError(unreadable, path));
    std::array<char, headerSize> header{};
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    const auto read = static_cast<std::size_t>(file.gcount());
    if (file.bad())
        return tl::unexpected(sessionError(unreadable, path));
    if (read < magic.size() || std::string_view(header.data(), magic.size()) != magic)
        return tl::unexpected(sessionError(notADatabase, path));
    if (read < header.size())
        return tl::unexpected(sessionError(damaged, path));
    if (bigEndian(header, applicationIdOffset) != applicationId)
        return tl::unexpected(sessionError(notASession, path));
    if (const auto size = fs::file_size(path, failure);
        failure || (!hasLog(path) && !isWhole(header, size)))
        return tl::unexpected(sessionError(damaged, path));
    return bigEndian(header, userVersionOffset);
}

bool isWritable(const fs::path& path) {
    std::error_code failure;
    const auto permissions = fs::status(path, failure).permissions();
    if ((permissions & fs::perms::owner_write) == fs::perms::none)
        return false;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    return access(path.c_str(), W_OK) == 0 && access(folder.c_str(), W_OK) == 0;
}

bool hasLog(const fs::path& path) {
    std::error_code failure;
    return fs::exists(fs::path(path) += "-wal", failure) ||
           fs::exists(fs::path(path) += "-shm", failure);
}

} // namespace headroom::session
