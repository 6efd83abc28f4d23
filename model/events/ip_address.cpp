#include "model/events/ip_address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <system_error>

namespace headroom::events {

namespace {

std::optional<IpAddress> parseV4(std::string_view text) {
    constexpr std::size_t longest = 15;
    if (text.size() > longest)
        return std::nullopt;
    std::uint64_t address = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0) {
            if (!text.starts_with('.'))
                return std::nullopt;
            text.remove_prefix(1);
        }
        std::uint32_t value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (read.ec != std::errc{} || value > 255)
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
        address = address << 8 | value;
    }
    if (!text.empty())
        return std::nullopt;
    return IpAddress{.isV6 = false, .high = 0, .low = address};
}

using Groups = std::array<std::uint16_t, 8>;

IpAddress fromGroups(const Groups& groups) {
    IpAddress address{.isV6 = true};
    for (std::size_t i = 0; i < 4; ++i) {
        address.high = address.high << 16 | groups[i];
        address.low = address.low << 16 | groups[i + 4];
    }
    if (address.high == 0 && address.low >> 32 == 0xFFFF)
        return {.isV6 = false, .high = 0, .low = address.low & 0xFFFFFFFF};
    return address;
}

std::optional<IpAddress> parseV6(std::string_view text) {
    Groups groups{};
    std::size_t count = 0;
    std::optional<std::size_t> gap; // how many groups stand before `::`
    if (text.starts_with(':') && !text.starts_with("::"))
        return std::nullopt;
    while (!text.empty()) {
        if (text.starts_with("::")) {
            if (gap)
                return std::nullopt;
            gap = count;
            text.remove_prefix(2);
            if (text.empty())
                break;
        } else if (text.front() == ':') {
            text.remove_prefix(1);
        }
        std::uint64_t value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value, 16);
        if (read.ec != std::errc{} || value > 0xFFFF || count == groups.size())
            return std::nullopt;
        groups[count++] = static_cast<std::uint16_t>(value);
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
        if (!text.empty() && text.front() != ':')
            return std::nullopt;
    }
    if (gap ? count == groups.size() : count != groups.size())
        return std::nullopt;
    if (gap) {
        const auto begin = groups.begin();
        const auto gapStart = begin + static_cast<std::ptrdiff_t>(*gap);
        std::move_backward(gapStart, begin + static_cast<std::ptrdiff_t>(count), groups.end());
        std::fill_n(gapStart, groups.size() - count, std::uint16_t{0});
    }
    return fromGroups(groups);
}

bool isDecimalDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c) {
    return isDecimalDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The mask with the lowest `bits` of 64 set.
std::uint64_t lowBits(int bits) {
    return bits <= 0 ? 0 : bits >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1;
}

/// The prefix length as Java's Integer.parseInt reads it: a sign and leading zeros are fine.
std::optional<int> parseBits(std::string_view text) {
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    int bits = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), bits);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || bits < 0)
        return std::nullopt;
    return bits;
}

} // namespace

std::optional<IpAddress> parseIpAddress(std::string_view text) {
    if (text.empty() || (text.front() != ':' && !isHexDigit(text.front())))
        return std::nullopt;
    if (text.find(':') != std::string_view::npos)
        return parseV6(text);
    return isDecimalDigit(text.front()) ? parseV4(text) : std::nullopt;
}

std::optional<IpRange> parseCidr(std::string_view text) {
    // AWS's matcher splits at slashes the way Java does, which drops empty parts at the end.
    while (text.ends_with('/'))
        text.remove_suffix(1);
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto address = parseIpAddress(text.substr(0, slash));
    const auto bits = parseBits(text.substr(slash + 1));
    if (!address || !bits)
        return std::nullopt;
    const int width = address->isV6 ? 128 : 32;
    if (*bits >= width)
        return std::nullopt;
    const std::uint64_t hostLow = lowBits(width - *bits);
    const std::uint64_t hostHigh = lowBits(width - *bits - 64);
    IpRange range{*address, *address};
    range.first.low &= ~hostLow;
    range.first.high &= ~hostHigh;
    range.last.low |= hostLow;
    range.last.high |= hostHigh;
    return range;
}

} // namespace headroom::events
