#include "model/session/source_changes.h"

#include "model/session/digest.h"

#include <map>
#include <utility>

namespace headroom::session {

std::vector<SourceChange> sourceChanges(const SessionContent& content,
                                        document::FileSource& onDisk) {
    std::vector<SourceChange> changes;
    for (const ProjectFile& file : content.files) {
        if (file.sourceDigest.empty())
            continue;
        const auto read = onDisk.read(file.path);
        if (!read)
            changes.push_back(
                {file.path, read.error().reason == document::ReadFailure::Reason::missing
                                ? SourceChange::Kind::missing
                                : SourceChange::Kind::unreadable});
        else if (sha256((*read)->content()) != file.sourceDigest)
            changes.push_back({file.path, SourceChange::Kind::changed});
    }
    return changes;
}

document::FileSource storedSource(const SessionContent& content) {
    std::map<std::string, std::string> files;
    for (const ProjectFile& file : content.files)
        files.emplace(file.path, file.content);
    return document::FileSource::inMemory(std::move(files));
}

std::vector<ProjectFile> projectFiles(const document::FileSource& source) {
    std::vector<ProjectFile> files;
    for (const auto& [path, text] : source.filesRead())
        files.push_back({path, std::string(text->content()), sha256(text->content())});
    return files;
}

} // namespace headroom::session
