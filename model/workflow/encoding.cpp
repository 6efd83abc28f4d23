#include "model/workflow/encoding.h"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace headroom::workflow {

namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The length of the well-formed UTF-8 sequence at the start, or 0.
std::size_t sequenceLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || text.size() < length ||
        !std::ranges::all_of(text.substr(1, length - 1), continues))
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
    return overlong || outside ? 0 : length;
}

std::string asUtf8(std::string_view bytes) {
    std::string out;
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else
            out += bytes.substr(0, length);
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

} // namespace

std::string encodeBase64(std::string_view bytes) {
    std::string out(4 * ((bytes.size() + 2) / 3), '\0');
    if (bytes.empty())
        return out;
    // EVP_EncodeBlock also writes a terminating zero.
    out.push_back('\0');
    // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): OpenSSL works on unsigned char.
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(out.data()),
                    reinterpret_cast<const unsigned char*>(bytes.data()),
                    static_cast<int>(bytes.size()));
    // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
    out.pop_back();
    return out;
}

std::string decodeBase64(std::string_view base64) {
    // OpenSSL's decoder refuses what AWS accepts: missing padding and foreign characters.
    std::string bytes;
    unsigned bits = 0;
    int held = 0;
    for (const char c : base64) {
        const std::size_t digit = c == '-' ? 62 : (c == '_' ? 63 : alphabet.find(c));
        if (c == '=')
            break;
        if (digit == std::string_view::npos)
            continue;
        bits = ((bits << 6U) | static_cast<unsigned>(digit)) & 0xFFFFU;
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((bits >> static_cast<unsigned>(held)) & 0xFFU);
        }
    }
    return asUtf8(bytes);
}

std::optional<std::string> hexDigest(std::string_view algorithm, std::string_view bytes) {
    using Name = std::pair<std::string_view, const char*>;
    static constexpr std::array names{Name{"MD5", "MD5"}, Name{"SHA-1", "SHA1"},
                                      Name{"SHA-256", "SHA256"}, Name{"SHA-384", "SHA384"},
                                      Name{"SHA-512", "SHA512"}};
    const auto found = std::ranges::find(names, algorithm, &Name::first);
    if (found == names.end())
        return std::nullopt;
    const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> digest(
        EVP_MD_fetch(nullptr, found->second, nullptr), &EVP_MD_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> sum{};
    unsigned length = 0;
    if (digest == nullptr ||
        EVP_Digest(bytes.data(), bytes.size(), sum.data(), &length, digest.get(), nullptr) != 1)
        return std::nullopt;
    std::string hex;
    for (unsigned i = 0; i < length; ++i)
        hex += fmt::format("{:02x}", sum[i]);
    return hex;
}

std::vector<std::string> characters(std::string_view utf8) {
    std::vector<std::string> out;
    for (const char c : utf8) {
        if (!continues(c) || out.empty())
            out.emplace_back();
        out.back() += c;
    }
    return out;
}

std::size_t characterCount(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return !continues(c); }));
}

} // namespace headroom::workflow
