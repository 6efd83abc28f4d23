#pragma once

#include "model/document/file_source.h"
#include "model/session/content.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::session {

/// A project file that is no longer what the session was saved with.
struct SourceChange {
    enum class Kind : std::uint8_t { changed, missing, unreadable };
    std::string path;
    Kind kind = Kind::changed;
    bool operator==(const SourceChange&) const = default;
};

/// What has changed on disk since the session was saved, by path; nothing where the session knows
/// no digests.
std::vector<SourceChange> sourceChanges(const SessionContent& content,
                                        document::FileSource& onDisk);

/// The session's files as a source to read the project from: what the user keeps by choosing the
/// session's version.
document::FileSource storedSource(const SessionContent& content);

/// The files that a source has read, for SessionContent::files.
std::vector<ProjectFile> projectFiles(const document::FileSource& source);

} // namespace headroom::session
