#pragma once

#include "model/workflow/value.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Judges answers by the rules of the conformance data's own check.py.
namespace headroom::tests {

/// The cases of a JSON Lines file.
std::vector<workflow::Value> readCases(const std::filesystem::path& file);

/// A text member of a case; empty where there is none.
std::string textOf(const workflow::Value& json, std::string_view member);
workflow::Value valueOf(const workflow::Value& json, std::string_view member);

/// Whether a case has the tag among its `uses`.
bool uses(const workflow::Value& json, std::string_view tag);

/// Compares with the wildcards of a case: JSON pointers into the case whose values may be anything
/// ("*") or match a regular expression.
class Comparison {
public:
    explicit Comparison(const workflow::Value& caseJson)
        : wildcards_(valueOf(caseJson, "wildcards")) {}

    bool equal(const workflow::Value& got, const workflow::Value& wanted,
               const std::string& pointer) const;

    /// Like equal(), but `got` may have members besides.
    bool present(const workflow::Value& got, const workflow::Value& wanted,
                 const std::string& pointer) const;

    bool isWild(const std::string& pointer) const;

private:
    workflow::Value wildcards_;
};

} // namespace headroom::tests
