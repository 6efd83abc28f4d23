#include "app/wiring/files_on_disk.h"

#include <filesystem>
#include <system_error>

namespace headroom::app {

FilesOnDisk filesOnDisk(const std::string& path) {
    std::error_code ignored;
    auto full = std::filesystem::weakly_canonical(path, ignored);
    if (ignored)
        full = std::filesystem::absolute(path);
    if (std::filesystem::is_directory(full, ignored))
        return {document::FileSource::onDisk(full), std::string()};
    const auto folder = document::projectFolderOf(full);
    return {document::FileSource::onDisk(folder), full.lexically_relative(folder).generic_string()};
}

} // namespace headroom::app
