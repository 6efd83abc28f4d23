#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace headroom::tests {

/// The folder with conformance data: HEADROOM_CONFORMANCE, by default ../shared/conformance beside
/// the source folder. Nothing where neither exists; a test then ends with
/// QSKIP(conformanceMissing), so that it is reported as skipped, never as passed.
std::optional<std::filesystem::path> conformanceFolder();

/// The sentence that ctest recognises as "skipped" (SKIP_REGULAR_EXPRESSION in
/// tests/CMakeLists.txt).
inline constexpr const char* conformanceMissing =
    "CONFORMANCE DATA NOT FOUND: set HEADROOM_CONFORMANCE to its folder";

/// The repository's own folder, for fixtures.
std::filesystem::path sourceFolder();

/// A whole file as bytes; fails the program with a message where it cannot be read.
std::string readFile(const std::filesystem::path& path);

} // namespace headroom::tests
