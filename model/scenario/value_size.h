#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>

namespace headroom::scenario {

/// Containers within containers in a patched document: what recursive walks over it can bear. A
/// little more than the readers of files allow.
inline constexpr std::size_t maximumDepth = 500;

/// Values that the `copy` operations of one patch may add.
inline constexpr std::size_t maximumCopiedValues = 1'000'000;

struct ValueSize {
    std::size_t depth =
        0; ///< containers within containers; 0 of a scalar; at most maximumDepth + 1
    std::size_t values = 0; ///< the value itself and all that it holds down to that depth
};

ValueSize valueSize(const nlohmann::json& value);

} // namespace headroom::scenario
