#include "model/session/redaction.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace headroom::session {

namespace {

constexpr std::size_t accountDigits = 12;
constexpr std::string_view madeUp = "redacted-";

bool isDigit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool isWordCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// A character that ends an ARN in JSON, YAML and running text.
bool endsArn(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("\"'`,;()[]<>\\").find(c) != std::string_view::npos;
}

bool isAccount(std::string_view text) {
    return text.size() == accountDigits && std::ranges::all_of(text, isDigit);
}

/// Whether twelve digits from `begin` on stand alone: no part of a longer number or word.
bool standsAlone(std::string_view text, std::size_t begin) {
    const std::size_t end = begin + accountDigits;
    if (begin > 0 && (isWordCharacter(text[begin - 1]) || text[begin - 1] == '.'))
        return false;
    if (end >= text.size())
        return true;
    const bool fraction = text[end] == '.' && end + 1 < text.size() && isDigit(text[end + 1]);
    return !isWordCharacter(text[end]) && !fraction;
}

/// The six parts of an ARN; the last one may hold colons.
std::array<std::string_view, 6> partsOf(std::string_view arn) {
    std::array<std::string_view, 6> parts;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const auto colon = arn.find(':');
        parts[i] = arn.substr(0, colon);
        arn.remove_prefix(colon == std::string_view::npos ? arn.size() : colon + 1);
    }
    parts.back() = arn;
    return parts;
}

} // namespace

Redactor::Redactor()
    : random_(std::random_device{}()) {}

Redactor::Redactor(std::uint64_t seed)
    : random_(seed) {}

std::string Redactor::nameFor(const std::string& original) {
    if (original.empty() || original.starts_with(madeUp))
        return original;
    const auto known = names_.find(original);
    if (known != names_.end())
        return known->second;
    const std::string name = fmt::format("{}{:08x}", madeUp, random_() & 0xffff'ffffU);
    return names_.emplace(original, name).first->second;
}

/// arn:partition:service:region:account:resource, the resource NAME, type/NAME or type:NAME.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
std::string Redactor::arn(std::string_view arn) {
    const auto parts = partsOf(arn);
    const std::string_view resource = parts[5];
    const bool hasAccount = isAccount(parts[4]);
    const bool isBucket = parts[2] == "s3" && parts[4].empty();
    // Others name a service integration, a policy of AWS's or nothing of the user's.
    if (!hasAccount && !isBucket)
        return std::string(arn);
    std::string kept;
    std::string_view name = resource;
    if (const auto delimiter = resource.find_first_of("/:");
        delimiter != std::string_view::npos && !isBucket) {
        kept = resource.substr(0, delimiter + 1);
        name = resource.substr(delimiter + 1);
    }
    const bool computed = name.find("${") != std::string_view::npos || name == "*";
    return fmt::format("{}:{}:{}:{}:{}:{}{}", parts[0], parts[1], parts[2], parts[3],
                       hasAccount ? redactedAccount : parts[4], kept,
                       computed ? std::string(name) : nameFor(std::string(name)));
}

std::string Redactor::identifiers(std::string_view text) {
    std::string redacted;
    redacted.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const bool begins = i == 0 || !isWordCharacter(text[i - 1]);
        if (begins && text.substr(i).starts_with("arn:")) {
            std::size_t end = i;
            while (end < text.size() && !endsArn(text[end]))
                ++end;
            redacted += arn(text.substr(i, end - i));
            i = end;
        } else if (isAccount(text.substr(i, accountDigits)) && standsAlone(text, i)) {
            redacted += redactedAccount;
            i += accountDigits;
        } else {
            redacted += text[i++];
        }
    }
    return redacted;
}

std::string Redactor::json(std::string_view text) {
    std::string redacted;
    redacted.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '"') {
            redacted += text[i++];
            continue;
        }
        std::size_t end = i + 1;
        while (end < text.size() && text[end] != '"')
            end += text[end] == '\\' ? 2U : 1U;
        end = std::min(end, text.size());
        redacted += '"';
        redacted += identifiers(text.substr(i + 1, end - i - 1));
        i = end;
        if (i < text.size())
            redacted += text[i++];
    }
    return redacted;
}

std::string Redactor::file(const std::string& path, std::string_view content) {
    const std::string plain = withoutEnvironmentValues(path, content);
    return path.ends_with(".json") ? json(plain) : identifiers(plain);
}

} // namespace headroom::session
