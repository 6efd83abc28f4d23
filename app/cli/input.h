#pragma once

#include <tl/expected.hpp>

#include <string>

namespace headroom::cli {

/// The bytes of a file, or of standard input where the name is "-". The error is a sentence that
/// names the file and the reason.
tl::expected<std::string, std::string> readInput(const std::string& name);

/// Writes `headroom-cli: message` to standard error.
void complain(const std::string& message);

} // namespace headroom::cli
