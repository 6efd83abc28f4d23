#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

/// Random numbers without state: a draw is a hash of (seed, purpose, lineage). Whoever asks for the
/// same draw gets the same number, in whatever order and on whatever thread, so that two scenarios
/// differ only where their configuration does.
namespace headroom::simulation {

/// Who draws: the seed and everything that led here (source, arrival number, state, attempt ...).
using Lineage = std::uint64_t;

inline constexpr std::uint64_t goldenGamma = 0x9e37'79b9'7f4a'7c15;

/// A bijection of 64 bits in which each input bit changes each output bit with probability 1/2:
/// the finalizer "Mix13" of David Stafford (Better Bit Mixing, 2011), as in SplitMix64.
constexpr std::uint64_t mix(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58'476d'1ce4'e5b9;
    x = (x ^ (x >> 27)) * 0x94d0'49bb'1331'11eb;
    return x ^ (x >> 31);
}

/// The lineage of something that `parent` brings about: its `key`-th arrival, a state, an event.
constexpr Lineage descend(Lineage parent, std::uint64_t key) {
    return mix(parent ^ mix(key + goldenGamma));
}

/// A draw from the open interval (0, 1): the middles of 2^52 equal steps.
constexpr double uniform(Lineage lineage, std::uint64_t purpose) {
    const std::uint64_t bits = mix(lineage + (purpose + 1) * goldenGamma);
    // 52 bits as the mantissa of a number in [1, 2).
    constexpr std::uint64_t one = std::uint64_t{1023} << 52;
    return (std::bit_cast<double>(bits >> 12 | one) - 1) + 0x1p-53;
}

/// A key made of a name (FNV-1a, then mixed), so that renumbering entities moves no draw.
constexpr std::uint64_t keyOf(std::string_view name) {
    std::uint64_t hash = 0xcbf2'9ce4'8422'2325;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01b3;
    return mix(hash);
}

} // namespace headroom::simulation
