#include "tests/support/conformance.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

namespace headroom::tests {

std::optional<std::filesystem::path> conformanceFolder() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): tests read the environment before they start threads.
    const char* named = std::getenv("HEADROOM_CONFORMANCE");
    const std::filesystem::path folder =
        named != nullptr ? std::filesystem::path(named)
                         : sourceFolder().parent_path() / "shared" / "conformance";
    if (!std::filesystem::is_directory(folder))
        return std::nullopt;
    return folder;
}

std::filesystem::path sourceFolder() {
    return HEADROOM_SOURCE_DIR;
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        std::cerr << "cannot read " << path << '\n';
        std::exit(1); // NOLINT(concurrency-mt-unsafe)
    }
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace headroom::tests
