#pragma once

#include <string>
#include <utility>

namespace headroom::workflow {

/// Why something could not be evaluated.
struct Problem {
    enum class Kind {
        failure,     ///< it fails on AWS too: `error` and `cause` as AWS reports them
        opaque,      ///< it needs the value of an opaque value; `cause` says what for
        unsupported, ///< this program does not evaluate it; `cause` says what
    };
    Kind kind = Kind::failure;
    std::string error;
    std::string cause;

    static Problem runtime(std::string cause) {
        return {Kind::failure, "States.Runtime", std::move(cause)};
    }
    static Problem needsOpaque(std::string what) { return {Kind::opaque, {}, std::move(what)}; }
    static Problem unsupported(std::string what) {
        return {Kind::unsupported, {}, std::move(what)};
    }
};

} // namespace headroom::workflow
