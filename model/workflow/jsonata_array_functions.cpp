#include "model/workflow/jsonata_evaluation.h"
#include "model/workflow/jsonata_functions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

// Functions on arrays, those that take functions among them.
namespace headroom::workflow::jsonata {

namespace {

using Arguments = std::span<const Datum>;

constexpr double longestRange = 1'000; // of $range, as for States.ArrayRange

Datum arrayDatum(Array items) {
    return Datum(Value(std::move(items)));
}

/// The arguments that a function is called with for an item: as many as it takes.
Datum callWith(Evaluation& evaluation, const Datum& function, const Datum& item, std::size_t index,
               const Datum& array) {
    std::vector<Datum> arguments{item};
    const std::size_t count = Evaluation::parameterCount(*function.function);
    if (count > 1)
        arguments.emplace_back(Value(static_cast<std::int64_t>(index)));
    if (count > 2)
        arguments.push_back(array);
    return evaluation.call(*function.function, std::move(arguments));
}

Datum count(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined)
        return Datum(Value(0));
    return Datum(Value(static_cast<std::int64_t>(arguments[0].value.array().size())));
}

Datum appendTo(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined)
        return arguments[1];
    if (!arguments[1].isDefined)
        return arguments[0];
    std::vector<Datum> items = itemsOf(arguments[0]);
    const std::vector<Datum> more = itemsOf(arguments[1]);
    items.insert(items.end(), more.begin(), more.end());
    Datum all = sequenceOf(items);
    all.isSequence = false;
    return all;
}

Datum reverse(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const Array& items = arguments[0].value.array();
    return arrayDatum(Array(items.rbegin(), items.rend()));
}

Datum shuffle(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    Randomness* randomness = evaluation.scope().randomness;
    if (randomness == nullptr)
        return evaluation.refuse("$shuffle");
    Array items = arguments[0].value.array();
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(
            items[i - 1],
            items[static_cast<std::size_t>(randomness->between(0, static_cast<std::int64_t>(i)))]);
    return arrayDatum(std::move(items));
}

Datum distinct(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isArray())
        return arguments[0];
    Array kept;
    for (const Value& item : arguments[0].value.array())
        if (evaluation.charge(kept.size() / 16) &&
            std::ranges::none_of(kept, [&](const Value& k) { return sameValue(k, item); }))
            kept.push_back(item);
    return arrayDatum(std::move(kept));
}

Datum sort(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    std::vector<Value> items = arguments[0].value.array();
    if (!arguments[1].isDefined) {
        const bool numbers = std::ranges::all_of(items, &Value::isNumber);
        if (!numbers && !std::ranges::all_of(items, &Value::isString))
            return evaluation.fail("D3070: The single argument form of the sort function can only "
                                   "be applied to an array of strings or an array of numbers");
        std::ranges::stable_sort(items, [numbers](const Value& a, const Value& b) {
            return numbers ? a.number() < b.number() : a.string() < b.string();
        });
        return arrayDatum(std::move(items));
    }
    // Insertion by halves: the comparison may be inconsistent, which std::sort does not bear.
    std::vector<Value> sorted;
    for (Value& item : items) {
        std::size_t low = 0;
        std::size_t high = sorted.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            const bool after = truth(
                evaluation.call(*arguments[1].function, {Datum(sorted[middle]), Datum(item)}));
            (after ? high : low) = after ? middle : middle + 1;
        }
        sorted.insert(sorted.begin() + static_cast<std::ptrdiff_t>(low), std::move(item));
    }
    return arrayDatum(std::move(sorted));
}

Datum zip(Evaluation& /*evaluation*/, Arguments arguments) {
    std::vector<const Array*> lists;
    for (const Datum& argument : arguments)
        if (argument.isDefined)
            lists.push_back(&argument.value.array());
    Array rows;
    for (std::size_t i = 0; !lists.empty(); ++i) {
        if (std::ranges::any_of(lists, [i](const Array* list) { return i >= list->size(); }))
            break;
        Array row;
        for (const Array* list : lists)
            row.push_back((*list)[i]);
        rows.emplace_back(std::move(row));
    }
    return arrayDatum(std::move(rows));
}

Datum map(Evaluation& evaluation, Arguments arguments) {
    const std::vector<Datum> items = itemsOf(arguments[0]);
    std::vector<Datum> results;
    for (std::size_t i = 0; i < items.size() && !evaluation.failed(); ++i) {
        const Datum result = callWith(evaluation, arguments[1], items[i], i, arguments[0]);
        if (result.isDefined)
            results.push_back(result);
    }
    return collapsed(sequenceOf(results));
}

Datum filter(Evaluation& evaluation, Arguments arguments) {
    const std::vector<Datum> items = itemsOf(arguments[0]);
    std::vector<Datum> kept;
    for (std::size_t i = 0; i < items.size() && !evaluation.failed(); ++i)
        if (truth(callWith(evaluation, arguments[1], items[i], i, arguments[0])))
            kept.push_back(items[i]);
    return collapsed(sequenceOf(kept));
}

Datum single(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const std::vector<Datum> items = itemsOf(arguments[0]);
    std::vector<Datum> found;
    for (std::size_t i = 0; i < items.size() && !evaluation.failed(); ++i)
        if (!arguments[1].isDefined ||
            truth(callWith(evaluation, arguments[1], items[i], i, arguments[0])))
            found.push_back(items[i]);
    if (found.size() == 1)
        return found.front();
    return evaluation.fail(found.empty()
                               ? "D3139: The $single() function expected exactly 1 matching "
                                 "result.  Instead it matched 0."
                               : "D3138: The $single() function expected exactly 1 matching "
                                 "result.  Instead it matched more.");
}

Datum reduce(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    const std::size_t parameters = Evaluation::parameterCount(*arguments[1].function);
    if (parameters < 2)
        return evaluation.fail("D3050: The second argument of reduce function must be a function "
                               "with at least two arguments");
    const std::vector<Datum> items = itemsOf(arguments[0]);
    const bool hasStart = arguments[2].isDefined;
    if (items.empty())
        return arguments[2];
    Datum result = hasStart ? arguments[2] : items.front();
    for (std::size_t i = hasStart ? 0 : 1; i < items.size() && !evaluation.failed(); ++i) {
        std::vector<Datum> call{result, items[i]};
        if (parameters > 2)
            call.emplace_back(Value(static_cast<std::int64_t>(i)));
        if (parameters > 3)
            call.push_back(arguments[0]);
        result = evaluation.call(*arguments[1].function, std::move(call));
    }
    return result;
}

Datum partition(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined)
        return {};
    const double size = arguments[1].value.number();
    if (size < 1 || std::trunc(size) != size)
        return evaluation.fail("T0410: Argument 2 of function \"partition\" must be a positive "
                               "integer");
    const Array& items = arguments[0].value.array();
    Array parts;
    Array part;
    for (const Value& item : items) {
        part.push_back(item);
        if (static_cast<double>(part.size()) >= size)
            parts.emplace_back(std::exchange(part, {}));
    }
    if (!part.empty())
        parts.emplace_back(std::move(part));
    return arrayDatum(std::move(parts));
}

Datum range(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined || !arguments[1].isDefined || !arguments[2].isDefined)
        return {};
    const double from = arguments[0].value.number();
    const double to = arguments[1].value.number();
    const double step = arguments[2].value.number();
    if (step == 0)
        return evaluation.fail("T0410: Argument 3 of function \"range\" must not be 0");
    if (std::abs((to - from) / step) >= longestRange)
        return evaluation.fail("T0410: The function \"range\" gives at most 1000 numbers");
    Array items;
    for (double i = from; step > 0 ? i <= to : i >= to; i += step)
        items.push_back(numberValue(i));
    return arrayDatum(std::move(items));
}

constexpr std::array table{
    Builtin{"count", "a", false, count},       Builtin{"append", "xx", false, appendTo},
    Builtin{"reverse", "a", false, reverse},   Builtin{"shuffle", "a", false, shuffle},
    Builtin{"distinct", "x", false, distinct}, Builtin{"sort", "a?f", false, sort},
    Builtin{"zip", "a?aaaaaaa", false, zip},   Builtin{"map", "af", false, map},
    Builtin{"filter", "af", false, filter},    Builtin{"single", "a?f", false, single},
    Builtin{"reduce", "af?x", false, reduce},  Builtin{"partition", "an", false, partition},
    Builtin{"range", "nnn", false, range},
};

} // namespace

std::span<const Builtin> arrayFunctions() {
    return table;
}

} // namespace headroom::workflow::jsonata
