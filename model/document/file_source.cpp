#include "model/document/file_source.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>
#include <vector>

namespace headroom::document {

namespace fs = std::filesystem;

namespace {

tl::unexpected<ReadFailure> failure(ReadFailure::Reason reason, TranslatableSource sentence,
                                    std::string_view path) {
    return tl::unexpected(ReadFailure{reason, Text(sentence, {std::string(path)})});
}

/// Whether an existing file really lies below the folder once links are followed.
bool liesBelow(const fs::path& folder, const fs::path& file) {
    std::error_code error;
    const auto realFolder = fs::canonical(folder, error);
    if (error)
        return false;
    const auto realFile = fs::canonical(file, error);
    if (error)
        return false;
    const auto [inFolder, inFile] = std::ranges::mismatch(realFolder, realFile);
    return inFolder == realFolder.end();
}

constexpr auto outside =
    translatable("Document", "%1 lies outside the project's folder; files are read only inside it");

} // namespace

FileSource FileSource::onDisk(fs::path projectFolder) {
    FileSource source;
    source.folder_ = projectFolder.empty() ? fs::path(".") : std::move(projectFolder);
    return source;
}

FileSource FileSource::inMemory(std::map<std::string, std::string> files) {
    FileSource source;
    for (auto& [path, content] : files)
        source.memory_.emplace(path, std::move(content));
    return source;
}

bool FileSource::contains(std::string_view path) const {
    const auto inside = pathWithinProject("", path);
    if (!inside)
        return false;
    if (!folder_)
        return memory_.contains(*inside);
    std::error_code error;
    const auto file = *folder_ / *inside;
    return fs::is_regular_file(file, error) && liesBelow(*folder_, file);
}

tl::expected<std::shared_ptr<const SourceText>, ReadFailure>
FileSource::read(std::string_view path) {
    using Reason = ReadFailure::Reason;
    const auto inside = pathWithinProject("", path);
    if (!inside)
        return failure(Reason::outsideProject, outside, path);
    if (const auto found = filesRead_.find(*inside); found != filesRead_.end())
        return found->second;
    const auto missing = translatable("Document", "there is no file %1 in the project's folder");
    std::string content;
    if (!folder_) {
        const auto found = memory_.find(*inside);
        if (found == memory_.end())
            return failure(Reason::missing, missing, *inside);
        content = found->second;
    } else {
        const auto file = *folder_ / *inside;
        std::error_code error;
        if (!fs::exists(file, error))
            return failure(Reason::missing, missing, *inside);
        if (!liesBelow(*folder_, file))
            return failure(Reason::outsideProject, outside, *inside);
        if (!fs::is_regular_file(file, error))
            return failure(Reason::unreadable, translatable("Document", "%1 is not a file"),
                           *inside);
        if (fs::file_size(file, error) > limits::fileBytes || error)
            return failure(Reason::tooLarge, translatable("Document", "%1 is larger than 16 MB"),
                           *inside);
        std::ifstream stream(file, std::ios::binary);
        if (!stream)
            return failure(Reason::unreadable, translatable("Document", "%1 cannot be read"),
                           *inside);
        content.assign(std::istreambuf_iterator<char>(stream), {});
    }
    auto text = std::make_shared<const SourceText>(*inside, std::move(content));
    filesRead_.emplace(*inside, text);
    return text;
}

std::optional<std::string> pathWithinProject(std::string_view from, std::string_view path) {
    if (path.empty() || path.front() == '/' || path.find('\\') != std::string_view::npos ||
        path.find('\0') != std::string_view::npos || (path.size() > 1 && path[1] == ':'))
        return std::nullopt;
    std::vector<std::string> parts;
    const auto follow = [&parts](std::string_view rest) {
        while (true) {
            const auto slash = rest.find('/');
            const auto part = rest.substr(0, slash);
            if (part == "..") {
                if (parts.empty())
                    return false;
                parts.pop_back();
            } else if (!part.empty() && part != ".") {
                parts.emplace_back(part);
            }
            if (slash == std::string_view::npos)
                return true;
            rest.remove_prefix(slash + 1);
        }
    };
    const auto slash = from.rfind('/');
    if (slash != std::string_view::npos && !follow(from.substr(0, slash)))
        return std::nullopt;
    if (!follow(path) || parts.empty())
        return std::nullopt;
    std::string joined;
    for (const auto& part : parts)
        joined += (joined.empty() ? "" : "/") + part;
    return joined;
}

fs::path projectFolderOf(const fs::path& file) {
    static constexpr std::array markers{".git", "README.md", "package.json", "samconfig.toml"};
    static constexpr int foldersAbove = 3;
    std::error_code error;
    const auto absolute = fs::absolute(file, error).lexically_normal();
    const auto own = absolute.parent_path();
    auto folder = own;
    for (int level = 0; level <= foldersAbove; ++level) {
        const auto isMarked = [&](const char* marker) {
            return fs::exists(folder / marker, error);
        };
        if (std::ranges::any_of(markers, isMarked))
            return folder;
        if (!folder.has_parent_path() || folder == folder.parent_path())
            break;
        folder = folder.parent_path();
    }
    return own;
}

} // namespace headroom::document
