#pragma once

#include "model/document/located_tree.h"
#include "model/document/source_text.h"
#include "model/document/text.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::document {

/// Why a file is not there for the reader; the sentence names it.
struct ReadFailure {
    enum class Reason { outsideProject, missing, unreadable, tooLarge };
    Reason reason = Reason::missing;
    Text message;
};

/// Where a project's files come from: its folder on disk, or memory (the embedded sample, the
/// files that a session stores). Paths are relative to the project's folder, with forward slashes.
/// Nothing outside that folder is read: `..` beyond it, absolute paths and symbolic links out of
/// it are refused. What was read is remembered and read once, so that a session can store it.
class FileSource {
public:
    static FileSource onDisk(std::filesystem::path projectFolder);
    static FileSource inMemory(std::map<std::string, std::string> files);

    tl::expected<std::shared_ptr<const SourceText>, ReadFailure> read(std::string_view path);

    /// Whether read() would find a file there; reads nothing.
    bool contains(std::string_view path) const;

    using Files = std::map<std::string, std::shared_ptr<const SourceText>, std::less<>>;
    const Files& filesRead() const { return filesRead_; }

    /// The project's folder; nothing where the files are in memory.
    const std::optional<std::filesystem::path>& folder() const { return folder_; }

private:
    std::optional<std::filesystem::path> folder_;
    std::map<std::string, std::string, std::less<>> memory_;
    Files filesRead_;
};

/// `path` as it is written in the file `from` (both relative to the project's folder), or nothing
/// where it is absolute, has a drive or leaves the project's folder.
std::optional<std::string> pathWithinProject(std::string_view from, std::string_view path);

/// The folder that a file's project may read from: the file's own folder, or the nearest of up to
/// three folders above it that holds `.git`, `README.md`, `package.json` or `samconfig.toml`.
std::filesystem::path projectFolderOf(const std::filesystem::path& file);

} // namespace headroom::document
