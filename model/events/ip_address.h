#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom::events {

/// An IPv4 or IPv6 address as a number; every spelling of an address gives the same one.
struct IpAddress {
    bool isV6 = false;
    std::uint64_t high = 0; ///< 0 for IPv4
    std::uint64_t low = 0;  ///< the 32 bits of an IPv4 address
    auto operator<=>(const IpAddress&) const = default;
};

/// Reads an address the way Java's InetAddress does, whose reading AWS's matcher uses: four decimal
/// numbers with or without leading zeros, at most 15 characters, or hexadecimal groups with at most
/// one `::`. An IPv4-mapped IPv6 address is the IPv4 address. Nothing for any other text.
std::optional<IpAddress> parseIpAddress(std::string_view text);

struct IpRange {
    IpAddress first;
    IpAddress last; ///< included
    bool contains(const IpAddress& address) const { return first <= address && address <= last; }
    bool operator==(const IpRange&) const = default;
};

/// Reads `address/bits` with 0 to 31 bits for IPv4 and 0 to 127 for IPv6; host bits are ignored.
std::optional<IpRange> parseCidr(std::string_view text);

} // namespace headroom::events
