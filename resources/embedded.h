#pragma once

#include <optional>
#include <span>
#include <string_view>

/// The files below resources/ that are compiled into the program: sample project, price book,
/// calibration, schemas. The model needs them without Qt's resource system.
namespace headroom::resources {

struct File {
    std::string_view
        name; ///< path below resources/, for example "sample/marketplace/template.yaml"
    std::string_view content;
};

/// Every embedded file, ordered by name.
std::span<const File> allFiles();

/// The content of one embedded file, or nothing where there is none of that name.
std::optional<std::string_view> find(std::string_view name);

} // namespace headroom::resources
