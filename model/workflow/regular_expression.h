#pragma once

#include <tl/expected.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace headroom::workflow {

/// A regular expression of Java as far as filters use it: literals, classes, \d \w \s, groups,
/// alternatives, quantifiers. It works without backtracking, so no text makes it slow.
class RegularExpression {
public:
    /// Fails with a sentence for what is not understood (lookaround, backreferences, ...).
    static tl::expected<RegularExpression, std::string> compile(std::string_view pattern,
                                                                bool ignoreCase);

    /// Whether the whole text matches.
    bool matches(const std::string& text) const;

private:
    struct Compiled;
    explicit RegularExpression(std::shared_ptr<const Compiled> compiled);
    std::shared_ptr<const Compiled> compiled_;
};

} // namespace headroom::workflow
