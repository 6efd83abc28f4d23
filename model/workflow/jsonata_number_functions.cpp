#include "model/workflow/jsonata_evaluation.h"
#include "model/workflow/jsonata_functions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>

// Functions on numbers and booleans.
namespace headroom::workflow::jsonata {

namespace {

using Arguments = std::span<const Datum>;

Datum numberDatum(double number) {
    return Datum(numberValue(number));
}

/// Applies a function of one number.
template <double (*function)(double)>
Datum applied(Evaluation& /*evaluation*/, Arguments arguments) {
    return arguments[0].isDefined ? numberDatum(function(arguments[0].value.number())) : Datum();
}

double absolute(double x) {
    return std::abs(x);
}
double roundedDown(double x) {
    return std::floor(x);
}
double roundedUp(double x) {
    return std::ceil(x);
}

/// Halves go to the even neighbour.
Datum round(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const double digits = arguments[1].isDefined ? arguments[1].value.number() : 0;
    const double scale = std::pow(10, std::clamp(digits, -300.0, 300.0));
    const double scaled = arguments[0].value.number() * scale;
    return numberDatum(std::isfinite(scaled) ? std::nearbyint(scaled) / scale
                                             : arguments[0].value.number());
}

Datum power(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return {};
    const double result = std::pow(arguments[0].value.number(), arguments[1].value.number());
    if (!std::isfinite(result))
        return evaluation.fail("D3061: The power function has resulted in a value that cannot be "
                               "represented as a JSON number");
    return numberDatum(result);
}

Datum squareRoot(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    if (arguments[0].value.number() < 0)
        return evaluation.fail(fmt::format("D3060: The sqrt function cannot be applied to a "
                                           "negative number: {}",
                                           castToText(arguments[0].value)));
    return numberDatum(std::sqrt(arguments[0].value.number()));
}

Datum random(Evaluation& evaluation, Arguments arguments) {
    if (evaluation.scope().randomness == nullptr)
        return Datum(Value(Opaque{OpaqueType::number, "$random()"}));
    constexpr std::int64_t resolution = std::int64_t{1} << 53U;
    // A seed, which Step Functions adds to JSONata, always draws the same number.
    if (arguments[0].isDefined) {
        Randomness seeded(static_cast<std::uint64_t>(arguments[0].value.number()));
        return Datum(Value(static_cast<double>(seeded.between(0, resolution)) /
                           static_cast<double>(resolution)));
    }
    return Datum(Value(static_cast<double>(evaluation.scope().randomness->between(0, resolution)) /
                       static_cast<double>(resolution)));
}

bool isNumeral(const std::string& text) {
    std::size_t at = text.starts_with('-') ? 1 : 0;
    const auto digits = [&text, &at] {
        const std::size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at > from;
    };
    if (!digits())
        return false;
    if (at < text.size() && text[at] == '.' && (++at, !digits()))
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

Datum number(Evaluation& evaluation, Arguments arguments) {
    const Datum& argument = arguments[0];
    if (!argument.isDefined || argument.isNumber())
        return argument;
    if (argument.isValue() && argument.value.isBoolean())
        return Datum(Value(argument.value.boolean() ? 1 : 0));
    if (!argument.isString())
        return evaluation.fail("T0410: Argument 1 of function \"number\" does not match function "
                               "signature");
    const double parsed = isNumeral(argument.value.string())
                              ? std::strtod(argument.value.string().c_str(), nullptr)
                              : std::nan("");
    if (!std::isfinite(parsed))
        return evaluation.fail(
            fmt::format("D3030: Unable to cast value to a number: {}", text(argument.value)));
    return numberDatum(parsed);
}

Datum formatBase(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const double base = arguments[1].isDefined ? std::nearbyint(arguments[1].value.number()) : 10;
    if (base < 2 || base > 36)
        return evaluation.fail("D3100: The radix of the formatBase function must be between 2 and "
                               "36");
    const double rounded = std::nearbyint(arguments[0].value.number());
    if (std::abs(rounded) > 9e18)
        return evaluation.refuse("$formatBase of so large a number");
    auto left = static_cast<std::uint64_t>(std::abs(rounded));
    std::string digits;
    do {
        digits += "0123456789abcdefghijklmnopqrstuvwxyz"[left % static_cast<std::uint64_t>(base)];
        left /= static_cast<std::uint64_t>(base);
    } while (left > 0);
    if (rounded < 0)
        digits += '-';
    std::ranges::reverse(digits);
    return Datum(Value(std::move(digits)));
}

Datum boolean(Evaluation& /*evaluation*/, Arguments arguments) {
    return arguments[0].isDefined ? Datum(Value(truth(arguments[0]))) : Datum();
}

Datum negated(Evaluation& /*evaluation*/, Arguments arguments) {
    return arguments[0].isDefined ? Datum(Value(!truth(arguments[0]))) : Datum();
}

/// The numbers of an array; nothing where something else is in it.
std::optional<std::vector<double>> numbersOf(Evaluation& evaluation, const Datum& array,
                                             std::string_view function) {
    std::vector<double> numbers;
    for (const Value& item : array.value.array()) {
        if (!item.isNumber()) {
            evaluation.fail(fmt::format("T0412: Argument 1 of function \"{}\" must be an array of "
                                        "numbers",
                                        function));
            return std::nullopt;
        }
        numbers.push_back(item.number());
    }
    return numbers;
}

Datum sum(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const auto numbers = numbersOf(evaluation, arguments[0], "sum");
    return numbers ? numberDatum(std::accumulate(numbers->begin(), numbers->end(), 0.0)) : Datum();
}

Datum maximum(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const auto numbers = numbersOf(evaluation, arguments[0], "max");
    return numbers && !numbers->empty() ? numberDatum(std::ranges::max(*numbers)) : Datum();
}

Datum minimum(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const auto numbers = numbersOf(evaluation, arguments[0], "min");
    return numbers && !numbers->empty() ? numberDatum(std::ranges::min(*numbers)) : Datum();
}

Datum average(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const auto numbers = numbersOf(evaluation, arguments[0], "average");
    if (!numbers || numbers->empty())
        return {};
    return numberDatum(std::accumulate(numbers->begin(), numbers->end(), 0.0) /
                       static_cast<double>(numbers->size()));
}

constexpr std::array table{
    Builtin{"abs", "n", true, applied<absolute>},
    Builtin{"floor", "n", true, applied<roundedDown>},
    Builtin{"ceil", "n", true, applied<roundedUp>},
    Builtin{"round", "n?n", true, round},
    Builtin{"power", "nn", true, power},
    Builtin{"sqrt", "n", true, squareRoot},
    Builtin{"random", "?n", false, random},
    Builtin{"number", "x", true, number},
    Builtin{"formatBase", "n?n", true, formatBase},
    Builtin{"boolean", "x", true, boolean},
    Builtin{"not", "x", true, negated},
    Builtin{"sum", "a", false, sum},
    Builtin{"max", "a", false, maximum},
    Builtin{"min", "a", false, minimum},
    Builtin{"average", "a", false, average},
};

} // namespace

std::span<const Builtin> numberFunctions() {
    return table;
}

} // namespace headroom::workflow::jsonata
