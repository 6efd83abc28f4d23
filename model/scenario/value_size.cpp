#include "model/scenario/value_size.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::scenario {

namespace {

std::size_t measure(const nlohmann::json& value, std::size_t level, ValueSize& size) {
    ++size.values;
    if (!value.is_structured())
        return level;
    std::size_t deepest = level + 1;
    if (level > maximumDepth)
        return deepest;
    for (const auto& inner : value)
        deepest = std::max(deepest, measure(inner, level + 1, size));
    return deepest;
}

} // namespace

ValueSize valueSize(const nlohmann::json& value) {
    ValueSize size;
    size.depth = std::min(measure(value, 0, size), maximumDepth + 1);
    return size;
}

} // namespace headroom::scenario
