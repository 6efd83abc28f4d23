#include "model/workflow/jsonata_evaluation.h"
#include "model/workflow/jsonata_functions.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

// Functions on objects and on values of any type, and the table of all functions.
namespace headroom::workflow::jsonata {

namespace {

using Arguments = std::span<const Datum>;

Datum keys(Evaluation& /*evaluation*/, Arguments arguments) {
    std::vector<Datum> names;
    std::set<std::string> known;
    for (const Datum& item : itemsOf(arguments[0])) {
        if (!item.isValue() || !item.value.isObject())
            continue;
        for (const Member& member : item.value.object().members())
            if (known.insert(member.name).second)
                names.emplace_back(Value(member.name));
    }
    return collapsed(sequenceOf(names));
}

Datum lookup(Evaluation& /*evaluation*/, Arguments arguments) {
    if (!arguments[1].isDefined)
        return {};
    return collapsed(Evaluation::lookUp(arguments[0], arguments[1].value.string()));
}

Datum spread(Evaluation& /*evaluation*/, Arguments arguments) {
    if (arguments[0].isValue() && !arguments[0].value.isObject() && !arguments[0].value.isArray())
        return arguments[0];
    std::vector<Datum> parts;
    for (const Datum& item : itemsOf(arguments[0])) {
        if (!item.isValue() || !item.value.isObject()) {
            parts.push_back(item);
            continue;
        }
        for (const Member& member : item.value.object().members())
            parts.emplace_back(Value(Object(std::vector<Member>{member})));
    }
    return collapsed(sequenceOf(parts));
}

Datum merge(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    Object merged;
    for (const Value& item : arguments[0].value.array()) {
        if (!item.isObject())
            return evaluation.fail("T0412: Argument 1 of function \"merge\" must be an array of "
                                   "objects");
        for (const Member& member : item.object().members())
            merged.set(member.name, member.value);
    }
    return Datum(Value(std::move(merged)));
}

/// Calls a function with a member's value and name.
Datum callFor(Evaluation& evaluation, const Datum& function, const Member& member,
              const Datum& object) {
    std::vector<Datum> arguments{Datum(member.value)};
    const std::size_t count = Evaluation::parameterCount(*function.function);
    if (count > 1)
        arguments.emplace_back(Value(member.name));
    if (count > 2)
        arguments.push_back(object);
    return evaluation.call(*function.function, std::move(arguments));
}

Datum each(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    std::vector<Datum> results;
    for (const Member& member : arguments[0].value.object().members()) {
        const Datum result = callFor(evaluation, arguments[1], member, arguments[0]);
        if (result.isDefined)
            results.push_back(result);
    }
    return collapsed(sequenceOf(results));
}

Datum sift(Evaluation& evaluation, Arguments arguments) {
    if (!arguments[0].isDefined)
        return {};
    Object kept;
    for (const Member& member : arguments[0].value.object().members())
        if (truth(callFor(evaluation, arguments[1], member, arguments[0])))
            kept.set(member.name, member.value);
    return kept.size() > 0 ? Datum(Value(std::move(kept))) : Datum();
}

Datum exists(Evaluation& /*evaluation*/, Arguments arguments) {
    return Datum(Value(arguments[0].isDefined));
}

Datum type(Evaluation& /*evaluation*/, Arguments arguments) {
    return arguments[0].isDefined ? Datum(Value(typeName(arguments[0]))) : Datum();
}

Datum error(Evaluation& evaluation, Arguments arguments) {
    return evaluation.fail("D3137: " + (arguments[0].isDefined ? arguments[0].value.string()
                                                               : "$error() function evaluated"));
}

Datum assertion(Evaluation& evaluation, Arguments arguments) {
    if (truth(arguments[0]))
        return {};
    return evaluation.fail("D3141: " + (arguments[1].isDefined ? arguments[1].value.string()
                                                               : "$assert() statement failed"));
}

constexpr std::array table{
    Builtin{"keys", "x", true, keys},      Builtin{"lookup", "xs", true, lookup},
    Builtin{"spread", "x", true, spread},  Builtin{"merge", "a", false, merge},
    Builtin{"each", "of", true, each},     Builtin{"sift", "of", true, sift},
    Builtin{"exists", "x", false, exists}, Builtin{"type", "x", false, type},
    Builtin{"error", "?s", false, error},  Builtin{"assert", "b?s", false, assertion},
};

} // namespace

std::span<const Builtin> objectFunctions() {
    return table;
}

const Builtin* findBuiltin(std::string_view name) {
    for (const auto functions :
         {textFunctions(), numberFunctions(), arrayFunctions(), objectFunctions()}) {
        const auto found = std::ranges::find(functions, name, &Builtin::name);
        if (found != functions.end())
            return &*found;
    }
    return nullptr;
}

bool isMissingBuiltin(std::string_view name) {
    constexpr std::array<std::string_view, 5> missing{"match", "formatNumber", "formatInteger",
                                                      "parseInteger", "clone"};
    return std::ranges::find(missing, name) != missing.end();
}

} // namespace headroom::workflow::jsonata
