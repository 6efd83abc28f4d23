#pragma once

#include <cstddef>

/// Bounds that keep hostile templates from exhausting time, stack or memory; real ones stay far
/// below. Beyond a bound a value is unknown, with a reason or diagnostic that says so.
namespace headroom::templates::limits {

/// Expressions within expressions, conditions and stacks followed.
inline constexpr std::size_t evaluationDepth = 1000;
/// Characters of one evaluated text.
inline constexpr std::size_t textLength = std::size_t{1} << 20U;
/// Characters of all texts that functions put together.
inline constexpr std::size_t totalText = std::size_t{64} << 20U;
/// Values that loops (Fn::ForEach) may write.
inline constexpr std::size_t loopValues = 200'000;
inline constexpr std::size_t stackDepth = 10;
inline constexpr std::size_t stacks = 300;
/// Bytes of all definitions, each use of a file counted.
inline constexpr std::size_t definitionBytes = std::size_t{64} << 20U;
/// Resources of all stacks together.
inline constexpr std::size_t resources = 100'000;

} // namespace headroom::templates::limits
