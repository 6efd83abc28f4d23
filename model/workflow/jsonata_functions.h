#pragma once

#include "model/workflow/jsonata_value.h"

#include <span>
#include <string_view>

namespace headroom::workflow::jsonata {

class Evaluation;

/// A built-in function. `parameters` has a letter for each: s text, n number, b boolean, a array
/// (other values become arrays of one), o object, f function, t text or regular expression,
/// x anything; those after '?' may be left out.
struct Builtin {
    std::string_view name;
    std::string_view parameters;
    bool takesContext =
        false; ///< what is looked at stands in for a first argument that is left out
    Datum (*apply)(Evaluation& evaluation, std::span<const Datum> arguments);
};

/// Null where there is no such function.
const Builtin* findBuiltin(std::string_view name);

/// Whether Step Functions has this function although there is none here.
bool isMissingBuiltin(std::string_view name);

/// The parts of the table.
std::span<const Builtin> textFunctions();
std::span<const Builtin> numberFunctions();
std::span<const Builtin> arrayFunctions();
std::span<const Builtin> objectFunctions();

} // namespace headroom::workflow::jsonata
