#pragma once

#include "model/workflow/value.h"

#include <cstdint>
#include <string>

namespace headroom::workflow {

/// What Object.hashCode() of Java gives for the value that Step Functions holds it in: null,
/// Boolean, Integer or Long, Double, String (UTF-16), List, Map.
std::int32_t javaHashCode(const Value& value);

/// What toString() of Java gives: "{a=1, b=[x, null]}". States.Format and States.Hash see arrays
/// and objects so.
std::string javaText(const Value& value);

/// The distinct values in the order in which a java.util.HashSet made from them is walked; this is
/// the order that States.ArrayUnique returns.
Array inHashSetOrder(const Array& values);

/// java.util.Random: the number below `bound` (positive) that a generator started with `seed`
/// draws first (https://docs.oracle.com/javase/8/docs/api/java/util/Random.html#nextInt-int-).
std::int32_t javaRandomBelow(std::int64_t seed, std::int32_t bound);

} // namespace headroom::workflow
