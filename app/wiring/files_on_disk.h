#pragma once

#include "model/document/file_source.h"

#include <string>

namespace headroom::app {

/// The files that may be read for a path that a user named, and that path among them.
struct FilesOnDisk {
    document::FileSource files;
    std::string path; ///< relative to the project's folder; empty where a folder was named
};

FilesOnDisk filesOnDisk(const std::string& path);

} // namespace headroom::app
