#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow {

/// Base64 with padding (RFC 4648, section 4), without line breaks.
std::string encodeBase64(std::string_view bytes);

/// The UTF-8 text behind Base64. Characters outside the alphabet are skipped and padding is
/// optional, as AWS does; bytes that are no UTF-8 become U+FFFD, as Java does.
std::string decodeBase64(std::string_view base64);

/// The digest in lower-case hexadecimal; nothing for an algorithm other than MD5, SHA-1, SHA-256,
/// SHA-384 and SHA-512.
std::optional<std::string> hexDigest(std::string_view algorithm, std::string_view bytes);

/// UTF-8 text cut into its characters (code points).
std::vector<std::string> characters(std::string_view utf8);
std::size_t characterCount(std::string_view utf8);

} // namespace headroom::workflow
