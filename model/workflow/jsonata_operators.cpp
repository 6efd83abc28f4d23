#include "model/workflow/jsonata_evaluation.h"
#include "model/workflow/jsonata_functions.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

// Operators and calls.
namespace headroom::workflow::jsonata {

namespace {

constexpr double longestRange = 250'000;

std::string typeProblem(std::string_view code, std::string_view side, std::string_view operation) {
    return fmt::format("{}: The {} side of the \"{}\" operator must evaluate to a number", code,
                       side, operation);
}

bool isOrdering(std::string_view operation) {
    return operation == "<" || operation == "<=" || operation == ">" || operation == ">=";
}

bool isArithmetic(std::string_view operation) {
    return std::string_view("+-*/%").find(operation) != std::string_view::npos;
}

double calculated(char operation, double left, double right) {
    switch (operation) {
    case '+':
        return left + right;
    case '-':
        return left - right;
    case '*':
        return left * right;
    case '/':
        return left / right;
    default:
        return std::fmod(left, right);
    }
}

template <class T>
bool ordered(std::string_view operation, const T& left, const T& right) {
    if (operation == "<")
        return left < right;
    if (operation == "<=")
        return left <= right;
    if (operation == ">")
        return left > right;
    return left >= right;
}

bool contains(const Datum& list, const Datum& wanted) {
    return std::ranges::any_of(itemsOf(list), [&wanted](const Datum& item) {
        return item.isValue() && wanted.isValue() && sameValue(item.value, wanted.value);
    });
}

std::string concatenable(const Datum& datum) {
    return datum.isValue() ? castToText(datum.value) : std::string();
}

} // namespace

Datum Evaluation::binary(const Node& node, const Datum& input, Frame& frame) {
    const std::string_view operation = node.text;
    if (operation == "~>")
        return application(node, input, frame);
    Datum left = evaluate(*node.children[0], input, frame);
    if (operation == "and" && !holds(left))
        return Datum(Value(false));
    if (operation == "or" && holds(left))
        return Datum(Value(true));
    if (!known(left))
        return {};
    if ((operation == "??" && left.isDefined) || (operation == "?:" && truth(left)))
        return left;
    Datum right = evaluate(*node.children[1], input, frame);
    if (failed() || !known(right))
        return {};
    if (operation == "and" || operation == "or")
        return Datum(Value(truth(right)));
    if (operation == "??" || operation == "?:")
        return right;
    if (operation == "&")
        return Datum(Value(concatenable(left) + concatenable(right)));
    if (operation == "in") {
        charge(itemsOf(right).size());
        return Datum(Value(left.isDefined && contains(right, left)));
    }
    if (operation == "..")
        return range(left, right);
    if (isOrdering(operation))
        return comparison(operation, left, right);
    if (isArithmetic(operation))
        return arithmetic(operation, left, right);
    if (!left.isValue() || !right.isValue()) // = and !=
        return Datum(Value(false));
    return Datum(Value(sameValue(left.value, right.value) == (operation == "=")));
}

Datum Evaluation::arithmetic(std::string_view operation, const Datum& left, const Datum& right) {
    if (left.isDefined && !left.isNumber())
        return fail(typeProblem("T2001", "left", operation));
    if (right.isDefined && !right.isNumber())
        return fail(typeProblem("T2002", "right", operation));
    if (!left.isDefined || !right.isDefined)
        return {};
    const double result = calculated(operation.front(), left.value.number(), right.value.number());
    if (!std::isfinite(result))
        return fail(fmt::format("D1001: Number out of range: {}", result));
    return Datum(numberValue(result));
}

Datum Evaluation::comparison(std::string_view operation, const Datum& left, const Datum& right) {
    const auto isComparable = [](const Datum& datum) {
        return !datum.isDefined || datum.isNumber() || datum.isString();
    };
    if (!isComparable(left) || !isComparable(right))
        return fail(fmt::format("T2010: The expressions either side of operator \"{}\" must "
                                "evaluate to numeric or string values",
                                operation));
    if (!left.isDefined || !right.isDefined)
        return {};
    if (left.isNumber() != right.isNumber())
        return fail(fmt::format("T2009: The values {} and {} either side of operator \"{}\" must "
                                "be of the same data type",
                                text(left.value), text(right.value), operation));
    return Datum(Value(left.isNumber()
                           ? ordered(operation, left.value.number(), right.value.number())
                           : ordered(operation, left.value.string(), right.value.string())));
}

Datum Evaluation::range(const Datum& left, const Datum& right) {
    if (left.isDefined && !(left.isValue() && left.value.isInteger()))
        return fail("T2003: The left side of the range operator (..) must evaluate to an integer");
    if (right.isDefined && !(right.isValue() && right.value.isInteger()))
        return fail("T2004: The right side of the range operator (..) must evaluate to an integer");
    if (!left.isDefined || !right.isDefined || left.value.integer() > right.value.integer())
        return {};
    if (right.value.number() - left.value.number() >= longestRange)
        return refuse("so long a range");
    std::vector<Datum> items;
    for (std::int64_t i = left.value.integer(); i <= right.value.integer(); ++i)
        items.emplace_back(Value(i));
    return sequenceOf(items);
}

Datum Evaluation::negation(const Node& node, const Datum& input, Frame& frame) {
    const Datum operand = evaluate(*node.children.front(), input, frame);
    if (!operand.isDefined || !known(operand))
        return {};
    if (!operand.isNumber())
        return fail("D1002: Cannot negate a non-numeric value");
    return Datum(numberValue(-operand.value.number()));
}

/// `left ~> function`: applies it, or composes two functions.
Datum Evaluation::application(const Node& node, const Datum& input, Frame& frame) {
    const Datum left = evaluate(*node.children[0], input, frame);
    const Node& target = *node.children[1];
    if (target.kind == NodeKind::call)
        return callNode(target, input, frame, left);
    const Datum function = evaluate(target, input, frame);
    if (failed())
        return {};
    if (!function.isFunction())
        return fail("T2006: The right side of the function application operator ~> must be a "
                    "function");
    if (!left.isFunction())
        return call(*function.function, {left});
    auto composed = std::make_shared<Function>();
    composed->chain = {left.function, function.function};
    return Datum(std::shared_ptr<const Function>(std::move(composed)));
}

Datum Evaluation::callNode(const Node& node, const Datum& input, Frame& frame,
                           std::optional<Datum> firstArgument) {
    const Datum callee = evaluate(*node.children.front(), input, frame);
    std::vector<Datum> arguments;
    if (firstArgument)
        arguments.push_back(std::move(*firstArgument));
    for (std::size_t i = 1; i < node.children.size(); ++i) {
        const Node& child = *node.children[i];
        if (child.kind == NodeKind::regularExpression) {
            // Functions read it as an object that no JSON value can be mistaken for.
            auto expression = std::make_shared<Function>();
            expression->lambda = &child;
            arguments.emplace_back(std::shared_ptr<const Function>(std::move(expression)));
        } else {
            arguments.push_back(evaluate(child, input, frame));
        }
    }
    if (failed())
        return {};
    if (!callee.isFunction()) {
        const Node& name = *node.children.front();
        if (!callee.isDefined && name.kind == NodeKind::variable && isMissingBuiltin(name.text))
            return refuse("$" + name.text);
        return fail("T1006: Attempted to invoke a non-function");
    }
    if (callee.function->builtin != nullptr)
        return callBuiltin(*callee.function->builtin, std::move(arguments), input);
    return call(*callee.function, std::move(arguments));
}

Datum Evaluation::partial(const Node& node, const Datum& input, Frame& frame) {
    const Datum callee = evaluate(*node.children.front(), input, frame);
    if (failed())
        return {};
    if (!callee.isFunction())
        return fail("T1008: Attempted to partially apply a non-function");
    auto function = std::make_shared<Function>();
    function->partial = callee.function;
    for (std::size_t i = 1; i < node.children.size(); ++i) {
        const Node& child = *node.children[i];
        function->bound.push_back(child.kind == NodeKind::placeholder
                                      ? std::nullopt
                                      : std::optional(evaluate(child, input, frame)));
    }
    return Datum(std::shared_ptr<const Function>(std::move(function)));
}

Datum Evaluation::call(const Function& function, std::vector<Datum> arguments) {
    if (failed())
        return {};
    if (function.builtin != nullptr)
        return callBuiltin(*function.builtin, std::move(arguments), {});
    if (function.lambda != nullptr)
        return callLambda(function, std::move(arguments));
    if (!function.chain.empty()) {
        Datum result;
        for (const auto& link : function.chain) {
            result = call(*link, std::move(arguments));
            arguments = {result};
        }
        return result;
    }
    std::vector<Datum> all;
    auto next = arguments.begin();
    for (const std::optional<Datum>& bound : function.bound) {
        if (bound)
            all.push_back(*bound);
        else
            all.push_back(next != arguments.end() ? *next++ : Datum());
    }
    return call(*function.partial, std::move(all));
}

Datum Evaluation::callLambda(const Function& function, std::vector<Datum> arguments) {
    const Node& lambda = *function.lambda;
    if (lambda.kind == NodeKind::regularExpression)
        return refuse("a regular expression as a function");
    Frame& frame = newFrame(function.frame);
    const std::size_t parameters = lambda.children.size() - 1;
    for (std::size_t i = 0; i < parameters; ++i)
        frame.bind(lambda.children[i]->text, i < arguments.size() ? arguments[i] : Datum());
    return evaluate(*lambda.children.back(), function.input, frame);
}

std::size_t Evaluation::parameterCount(const Function& function) {
    if (function.builtin != nullptr) {
        const std::string_view parameters = function.builtin->parameters;
        return std::max<std::size_t>(1, std::min(parameters.find('?'), parameters.size()));
    }
    if (function.lambda != nullptr && !function.lambda->children.empty())
        return function.lambda->children.size() - 1;
    if (function.partial != nullptr)
        return static_cast<std::size_t>(
            std::ranges::count_if(function.bound, [](const auto& bound) { return !bound; }));
    return 1;
}

namespace {

bool fits(char letter, const Datum& argument) {
    switch (letter) {
    case 's':
        return argument.isString();
    case 'n':
        return argument.isNumber();
    case 'b':
        return argument.isValue() && argument.value.isBoolean();
    case 'o':
        return argument.isValue() && argument.value.isObject();
    case 'f':
        return argument.isFunction();
    case 't':
        return argument.isString() || argument.isFunction();
    default:
        return true;
    }
}

} // namespace

Datum Evaluation::callBuiltin(const Builtin& builtin, std::vector<Datum> arguments,
                              const Datum& input) {
    const std::size_t optional = std::min(builtin.parameters.find('?'), builtin.parameters.size());
    std::string letters(builtin.parameters);
    std::erase(letters, '?');
    if (builtin.takesContext && arguments.size() < std::max<std::size_t>(optional, 1))
        arguments.insert(arguments.begin(), input);
    if (arguments.size() < optional || arguments.size() > letters.size())
        return fail(fmt::format("T0410: Argument {} of function \"{}\" does not match function "
                                "signature",
                                std::min(arguments.size(), letters.size()) + 1, builtin.name));
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        Datum& argument = arguments[i];
        if (!known(argument))
            return {};
        if (!argument.isDefined && (letters[i] != 'f' || i >= optional))
            continue;
        if (letters[i] == 'a' && !argument.isArray())
            argument = sequenceOf({argument});
        if (!fits(letters[i], argument))
            return fail(fmt::format("T0410: Argument {} of function \"{}\" does not match function "
                                    "signature",
                                    i + 1, builtin.name));
    }
    arguments.resize(letters.size());
    std::size_t items = 0;
    for (const Datum& argument : arguments)
        items += argument.isArray() ? argument.value.array().size() : 1;
    if (!charge(items))
        return {};
    return bounded(builtin.apply(*this, arguments));
}

} // namespace headroom::workflow::jsonata
