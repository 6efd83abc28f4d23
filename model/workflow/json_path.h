#pragma once

#include "model/workflow/problem.h"
#include "model/workflow/value.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow {

struct PathFilter;

/// One step of a path.
struct PathStep {
    enum class Kind : std::uint8_t {
        members,  ///< .name, ['name'], ['a','b']
        wildcard, ///< .*, [*]
        indexes,  ///< [0], [-1], [0,2]
        slice,    ///< [from:to], either end may be missing
        filter,   ///< [?(...)]
        function, ///< .length(), only as the last step
    };
    Kind kind = Kind::members;
    bool deep = false;              ///< after "..": applies to every descendant
    std::vector<std::string> names; ///< members; the name of a function
    std::vector<std::int64_t> indexes;
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
    std::shared_ptr<const PathFilter> filter;
};

/// A JSONPath as Step Functions understands it, which is the Java library Jayway JsonPath
/// (https://github.com/json-path/JsonPath), with three roots: `$` the state's input, `$$` the
/// context object, `$name` a variable.
struct JsonPath {
    enum class Root : std::uint8_t { input, context, variable };
    Root root = Root::input;
    std::string variable;
    std::vector<PathStep> steps;
    std::string text; ///< as written

    /// Whether it names at most one value; an indefinite path yields an array.
    bool isDefinite() const;

    /// Whether it is a Reference Path of the Amazon States Language: members and single indexes.
    bool isReference() const;
};

/// Fails with a sentence that says what is wrong and where.
tl::expected<JsonPath, std::string> parseJsonPath(std::string_view text);

/// Applies the steps to the value of the root. A definite path that finds nothing fails with
/// Jayway's message ("No results for path: $['a']"); an indefinite one then yields an empty array.
tl::expected<Value, Problem> evaluate(const JsonPath& path, const Value& root);

/// `root` with `value` at a reference path; members that are missing on the way are made. Fails
/// with States.ResultPathMatchFailure where a value on the way is no object or array, or an index
/// is beyond an array.
tl::expected<Value, Problem> assign(const JsonPath& path, const Value& root, const Value& value);

/// `$['a'][0]`, as Jayway writes it in messages.
std::string canonicalText(const JsonPath& path);

} // namespace headroom::workflow
