#pragma once

#include "model/workflow/json_path.h"
#include "model/workflow/value.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace headroom::workflow {

/// The intrinsic functions of the Amazon States Language
/// (https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html).
enum class Intrinsic : std::uint8_t {
    array,
    arrayPartition,
    arrayContains,
    arrayRange,
    arrayGetItem,
    arrayLength,
    arrayUnique,
    base64Encode,
    base64Decode,
    hash,
    jsonMerge,
    stringToJson,
    jsonToString,
    mathRandom,
    mathAdd,
    stringSplit,
    uuid,
    format,
};

/// `States.Format` and so on.
std::string_view name(Intrinsic function);

struct IntrinsicCall;

/// A string literal; `raw` keeps its backslashes, which States.Format reads itself.
struct StringLiteral {
    std::string value;
    std::string raw;
};

using IntrinsicArgument = std::variant<Value, StringLiteral, JsonPath, IntrinsicCall>;

struct IntrinsicCall {
    Intrinsic function = Intrinsic::array;
    std::vector<IntrinsicArgument> arguments;
    std::string text; ///< as written
};

/// Whether the text is meant as a call (it starts with "States.").
bool looksLikeIntrinsic(std::string_view text);

/// Fails with a sentence: unknown function, wrong number of arguments, syntax, more than ten calls
/// in each other.
tl::expected<IntrinsicCall, std::string> parseIntrinsic(std::string_view text);

/// Random numbers and identifiers for one evaluation; deterministic.
class Randomness {
public:
    explicit Randomness(std::uint64_t seed)
        : state_(seed) {}

    std::uint64_t next();
    std::string uuid();                                       ///< version 4
    std::int64_t between(std::int64_t from, std::int64_t to); ///< from <= result < to

private:
    std::uint64_t state_;
};

/// Applies a function to its evaluated arguments. Without `randomness`, identifiers and random
/// numbers are opaque values named after `origin`. An opaque argument whose text would be needed
/// makes an opaque result.
///
/// Fails with the words of AWS after "had the following error:".
tl::expected<Value, Problem> apply(Intrinsic function, std::span<const Value> arguments,
                                   Randomness* randomness, std::string_view origin);

/// States.Format: `format` with its backslash escapes; each `{}` takes the next argument.
tl::expected<Value, Problem> applyFormat(std::string_view format, std::span<const Value> arguments);

} // namespace headroom::workflow
