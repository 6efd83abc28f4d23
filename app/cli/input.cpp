#include "app/cli/input.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

namespace headroom::cli {

tl::expected<std::string, std::string> readInput(const std::string& name) {
    if (name == "-")
        return std::string(std::istreambuf_iterator<char>(std::cin), {});
    std::error_code ignored;
    if (std::filesystem::is_directory(name, ignored))
        return tl::unexpected(fmt::format("{}: is a folder, not a file", name));
    errno = 0;
    std::ifstream stream(name, std::ios::binary);
    if (!stream)
        return tl::unexpected(
            fmt::format("{}: cannot be read: {}", name, std::generic_category().message(errno)));
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

void complain(const std::string& message) {
    fmt::print(stderr, "headroom-cli: {}\n", message);
}

} // namespace headroom::cli
