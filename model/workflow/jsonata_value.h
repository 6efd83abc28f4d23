#pragma once

#include "model/workflow/jsonata_tree.h"
#include "model/workflow/value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow::jsonata {

struct Function;

/// What an expression gives: nothing (undefined), a JSON value, or a function.
struct Datum {
    Value value;
    std::shared_ptr<const Function> function;
    bool isDefined = false;
    bool isSequence = false; ///< an array that was collected: one item stands for itself
    bool keepsArray = false; ///< although it was collected, one item stays an array

    Datum() = default;
    Datum(Value json) // NOLINT(google-explicit-constructor)
        : value(std::move(json))
        , isDefined(true) {}
    explicit Datum(std::shared_ptr<const Function> callable)
        : function(std::move(callable))
        , isDefined(true) {}

    bool isValue() const { return isDefined && function == nullptr; }
    bool isFunction() const { return function != nullptr; }
    bool isArray() const { return isValue() && value.isArray(); }
    bool isString() const { return isValue() && value.isString(); }
    bool isNumber() const { return isValue() && value.isNumber(); }
};

struct Builtin;
class Frame;

/// A built-in function, a lambda, or a partial application of one of them.
struct Function {
    const Builtin* builtin = nullptr;
    const Node* lambda = nullptr;
    Frame* frame = nullptr;                             ///< what the lambda sees
    Datum input;                                        ///< what the lambda looks at
    std::shared_ptr<const Function> partial;            ///< called with:
    std::vector<std::optional<Datum>> bound;            ///< nothing where an argument is open
    std::vector<std::shared_ptr<const Function>> chain; ///< f ~> g: called one after another
};

/// The items of an array, or the value itself as the only item; nothing has none.
std::vector<Datum> itemsOf(const Datum& datum);

/// An array that was collected from these items; functions in it are lost, since JSON has none.
Datum sequenceOf(const std::vector<Datum>& items);

/// A sequence of one item is that item, an empty one is nothing.
Datum collapsed(Datum datum);

/// A number; integral ones are integers, as JavaScript prints them.
Value numberValue(double number);

/// How JSONata casts to a boolean.
bool truth(const Datum& datum);

/// Equal values; 1 and 1.0 are.
bool sameValue(const Value& a, const Value& b);

/// How JSONata casts to a string: texts stay as they are, everything else becomes JSON.
std::string castToText(const Value& value);

/// "string", "number", "boolean", "null", "array", "object" or "function".
std::string_view typeName(const Datum& datum);

} // namespace headroom::workflow::jsonata
