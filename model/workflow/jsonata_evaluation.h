#pragma once

#include "model/workflow/jsonata_expression.h"
#include "model/workflow/jsonata_value.h"

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow::jsonata {

/// Larger values are not computed, in bytes of JSON; Step Functions passes on a sixteenth of it.
inline constexpr std::size_t largestValue = 4'194'304;

/// The variables of a block or a call.
class Frame {
public:
    explicit Frame(const Frame* outer)
        : outer_(outer) {}

    void bind(const std::string& name, Datum value) { bindings_[name] = std::move(value); }
    const Datum* find(const std::string& name) const;

private:
    std::map<std::string, Datum, std::less<>> bindings_;
    const Frame* outer_;
};

/// One evaluation of an expression. The first problem stays and everything after it gives nothing,
/// so that only loops need to look at it.
class Evaluation {
public:
    explicit Evaluation(const JsonataScope& scope);

    tl::expected<std::optional<Value>, Problem> run(const Node& tree);

    /// For the built-in functions.
    Datum call(const Function& function, std::vector<Datum> arguments);
    Datum fail(std::string cause); ///< "T2001: ..."; gives nothing
    Datum refuse(std::string_view what);

    /// False, and a problem, where an opaque value stands in it.
    bool known(const Datum& datum);
    bool failed() const { return problem_.has_value(); }

    /// Notes work beyond that of one step; false, and refused, once it is too much.
    bool charge(std::size_t steps);
    const JsonataScope& scope() const { return scope_; }

    /// How many arguments a function expects: of a built-in one those that it needs.
    static std::size_t parameterCount(const Function& function);

    /// Object members that are named, of an object or of each object in an array.
    static Datum lookUp(const Datum& in, const std::string& name);

private:
    Datum evaluate(const Node& node, const Datum& input, Frame& frame);
    Datum evaluateKind(const Node& node, const Datum& input, Frame& frame);
    Datum variable(const Node& node, const Datum& input, const Frame& frame);
    Datum wildcard(const Datum& input) const;
    Datum descendants(const Datum& input);

    Datum path(const Node& node, const Datum& input, Frame& frame);
    Datum step(const Node& node, const std::vector<Datum>& inputs, bool isLast, Frame& frame);
    Datum filtered(const Node& predicate, const Datum& input, Frame& frame);
    Datum sorted(const Node& node, const Datum& input, Frame& frame);
    Datum grouped(std::span<const NodePointer> pairs, const Datum& input, Frame& frame);

    Datum binary(const Node& node, const Datum& input, Frame& frame);
    Datum arithmetic(std::string_view operation, const Datum& left, const Datum& right);
    Datum comparison(std::string_view operation, const Datum& left, const Datum& right);
    Datum range(const Datum& left, const Datum& right);
    Datum application(const Node& node, const Datum& input, Frame& frame);
    Datum negation(const Node& node, const Datum& input, Frame& frame);

    Datum arrayOf(const Node& node, const Datum& input, Frame& frame);
    Datum block(const Node& node, const Datum& input, Frame& frame);
    Datum callNode(const Node& node, const Datum& input, Frame& frame,
                   std::optional<Datum> firstArgument);
    Datum partial(const Node& node, const Datum& input, Frame& frame);
    Datum callLambda(const Function& function, std::vector<Datum> arguments);
    Datum callBuiltin(const Builtin& builtin, std::vector<Datum> arguments, const Datum& input);
    /// How it casts to a boolean; false where that is not known.
    bool holds(const Datum& datum);
    bool isOne(const Datum& datum);
    Frame& newFrame(const Frame* outer);
    Datum bounded(Datum datum);

    const JsonataScope& scope_;
    std::deque<Frame> frames_; ///< lambdas point into it: all live as long as the evaluation
    std::optional<Problem> problem_;
    Datum root_;
    int depth_ = 0;
    std::size_t steps_ = 0;
};

} // namespace headroom::workflow::jsonata
