#include "model/system/choice_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string_view>

namespace headroom::system {

using nlohmann::json;

namespace {

constexpr int deepest = 50;
constexpr const char* early = "2000-01-01T00:00:00Z";
constexpr const char* late = "2100-01-01T00:00:00Z";

using Assignments = std::map<DataPath, json>;

/// A number, text or time on the wanted side of the operand.
json beside(const json& operand, bool above, bool time) {
    if (operand.is_number())
        return operand.get<double>() + (above ? 1 : -1);
    if (time)
        return above ? late : early;
    if (!operand.is_string())
        return operand;
    return above ? operand.get<std::string>() + "~" : std::string(" ");
}

/// A value for which `comparison operand` is `wanted`.
json compared(std::string_view comparison, const json& operand, bool wanted) {
    const bool time = comparison.starts_with("Timestamp");
    const auto is = [&](std::string_view name) { return comparison.ends_with(name); };
    if (comparison == "BooleanEquals")
        return operand.is_boolean() && operand.get<bool>() == wanted;
    if (comparison == "StringMatches") {
        std::string text = operand.is_string() ? operand.get<std::string>() : std::string();
        std::erase(text, '*');
        return wanted ? json(text) : json("other than " + text);
    }
    if (is("LessThanEquals"))
        return wanted ? operand : beside(operand, true, time);
    if (is("GreaterThanEquals"))
        return wanted ? operand : beside(operand, false, time);
    if (is("LessThan"))
        return wanted ? beside(operand, false, time) : operand;
    if (is("GreaterThan"))
        return wanted ? beside(operand, true, time) : operand;
    if (is("Equals"))
        return wanted ? operand : beside(operand, true, time);
    return {};
}

/// `IsPresent`, `IsNull`, `IsString` ...: an example of the type, or of another one.
json typed(std::string_view test, bool wanted) {
    const json absent(json::value_t::discarded);
    if (test == "IsString")
        return wanted ? json("text") : json(1);
    if (test == "IsNumeric")
        return wanted ? json(1) : json("text");
    if (test == "IsBoolean")
        return wanted ? json(true) : json("text");
    if (test == "IsTimestamp")
        return wanted ? json(late) : json("text");
    if (test == "IsNull")
        return wanted ? json() : json("text");
    return wanted ? json("text") : absent; // IsPresent
}

void assign(const json& rule, bool wanted, Assignments& assignments, int depth);

/// {"And": [...]} wanted true needs all, wanted false one; "Or" the other way round.
void assignAll(const json& rules, bool wanted, bool all, Assignments& assignments, int depth) {
    if (!rules.is_array())
        return;
    for (const json& rule : rules) {
        assign(rule, wanted, assignments, depth + 1);
        if (!all)
            return;
    }
}

void assign(const json& rule, bool wanted, Assignments& assignments, int depth) {
    if (!rule.is_object() || depth > deepest)
        return;
    for (const auto& [key, operand] : rule.items()) {
        if (key == "And")
            return assignAll(operand, wanted, wanted, assignments, depth);
        if (key == "Or")
            return assignAll(operand, wanted, !wanted, assignments, depth);
        if (key == "Not")
            return assign(operand, !wanted, assignments, depth + 1);
    }
    const auto variable = rule.find("Variable");
    if (variable == rule.end() || !variable->is_string())
        return;
    const auto path = dataPath(variable->get_ref<const std::string&>());
    if (!path || path->empty())
        return;
    for (const auto& [key, operand] : rule.items()) {
        if (key.starts_with("Is") && operand.is_boolean())
            assignments[*path] = typed(key, operand.get<bool>() == wanted);
        else if (key.ends_with("Path") && operand.is_string()) {
            const auto other = dataPath(operand.get_ref<const std::string&>());
            assignments[*path] = key.starts_with("Numeric") ? json(wanted ? 1 : 2) : json("text");
            if (other && !other->empty())
                assignments.try_emplace(*other,
                                        key.starts_with("Numeric") ? json(1) : json("text"));
        } else if (key != "Variable" && key != "Next" && key != "Comment" && key != "Assign" &&
                   !operand.is_structured() && !operand.is_null()) {
            assignments[*path] = compared(key, operand, wanted);
        }
    }
}

ChoiceValues listed(const Assignments& assignments) {
    ChoiceValues values;
    for (const auto& [path, value] : assignments)
        values.emplace_back(path, value);
    return values;
}

} // namespace

std::vector<ChoiceValues> choiceValues(const json& choiceState) {
    std::vector<ChoiceValues> branches;
    const auto rules = choiceState.find("Choices");
    if (rules == choiceState.end() || !rules->is_array())
        return branches;
    Assignments none; // the rules before the wanted one are evaluated too, and must be false
    for (auto rule = rules->rbegin(); rule != rules->rend(); ++rule)
        assign(*rule, false, none, 0);
    for (const json& rule : *rules) {
        Assignments wanted = none;
        assign(rule, true, wanted, 0);
        branches.push_back(listed(wanted));
    }
    if (choiceState.contains("Default"))
        branches.push_back(listed(none));
    return branches;
}

} // namespace headroom::system
