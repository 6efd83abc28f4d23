#include "model/assessment/claim_rule.h"

#include "model/cost/charge_item.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <span>

namespace headroom::assessment {

namespace {

using nlohmann::json;

constexpr int deepest = 32;

Computed exactly(double value) {
    return {value, value, value};
}

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> textsOf(const json& object, const char* key) {
    std::vector<std::string> texts;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array())
        return texts;
    for (const auto& entry : *found)
        if (entry.is_string())
            texts.push_back(entry.get<std::string>());
    return texts;
}

std::optional<double> numberOf(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    return found->get<double>();
}

/// All four corners: bounds of a product or quotient whatever the signs.
template <typename Operation>
Computed corners(const Computed& a, const Computed& b, Operation operation) {
    const auto [low, high] = std::minmax({operation(a.low, b.low), operation(a.low, b.high),
                                          operation(a.high, b.low), operation(a.high, b.high)});
    return {operation(a.value, b.value), low, high};
}

class Evaluating {
public:
    explicit Evaluating(const AuditSource& source)
        : source_(source) {}

    std::optional<Computed> value(const json& rule, int depth = 0) const {
        if (depth > deepest)
            return std::nullopt;
        if (rule.is_number())
            return exactly(rule.get<double>());
        if (!rule.is_object())
            return std::nullopt;
        auto result = valueOf(rule, depth);
        if (result && !std::isfinite(result->value))
            return std::nullopt;
        return result;
    }

private:
    std::optional<Computed> valueOf(const json& rule, int depth) const {
        if (rule.contains("reported"))
            return reported(textOf(rule, "reported"));
        if (rule.contains("effect"))
            return effect(textOf(rule, "effect"), textsOf(rule, "with"));
        if (rule.contains("metric"))
            return metric(rule);
        if (rule.contains("pointer"))
            return pointer(textOf(rule, "pointer"));
        if (rule.contains("price"))
            return price(textOf(rule, "price"));
        for (const char* const name : {"sum", "product", "difference", "quotient"})
            if (const auto parts = rule.find(name); parts != rule.end() && parts->is_array())
                return combined(name, *parts, depth);
        return std::nullopt;
    }

    std::optional<Computed> reported(const std::string& id) const {
        const auto section = source_.document->find("reported");
        if (section == source_.document->end() || !section->is_object() || !section->contains(id))
            return std::nullopt;
        const json& entry = section->at(id);
        const auto stated = numberOf(entry, "value");
        const auto low = stated ? stated : numberOf(entry, "low");
        const auto high = stated ? stated : numberOf(entry, "high");
        if (!low && !high)
            return std::nullopt;
        const double from = low.value_or(high.value_or(0));
        const double to = high.value_or(from);
        return Computed{(from + to) / 2, from, to};
    }

    std::optional<Computed> simulated(const std::string& id,
                                      const std::vector<std::string>& with) const {
        if (!source_.simulated)
            return std::nullopt;
        const auto found = source_.simulated(id, with);
        if (!found || found->estimate.insufficient || !std::isfinite(found->estimate.value))
            return std::nullopt;
        const auto& estimate = found->estimate;
        return Computed{estimate.value, std::isfinite(estimate.low) ? estimate.low : estimate.value,
                        std::isfinite(estimate.high) ? estimate.high : estimate.value};
    }

    std::optional<Computed> metric(const json& rule) const {
        auto with = textsOf(rule, "with");
        if (const std::string scenario = textOf(rule, "scenario"); !scenario.empty())
            with = optimizationsOf(*source_.document, scenario);
        return simulated(textOf(rule, "metric"), with);
    }

    std::optional<Computed> effect(const std::string& id,
                                   const std::vector<std::string>& with) const {
        const auto before = simulated(id, {});
        const auto after = simulated(id, with);
        if (!before || !after)
            return std::nullopt;
        const double half = std::hypot(before->high - before->low, after->high - after->low) / 2;
        const double difference = after->value - before->value;
        return Computed{difference, difference - half, difference + half};
    }

    std::optional<Computed> pointer(const std::string& place) const {
        if (place.empty() || place.front() != '/')
            return std::nullopt;
        const json* found = source_.document;
        try {
            found = &source_.document->at(json::json_pointer(place));
        } catch (const json::exception&) {
            return std::nullopt;
        }
        if (found->is_number())
            return exactly(found->get<double>());
        if (found->is_structured())
            return exactly(static_cast<double>(found->size()));
        return std::nullopt;
    }

    std::optional<Computed> price(const std::string& name) const {
        const auto dot = name.find('.');
        if (source_.prices == nullptr || dot == std::string::npos)
            return std::nullopt;
        const auto service = cost::serviceOfKey(name.substr(0, dot));
        if (!service)
            return std::nullopt;
        const auto item = cost::chargeItemOfKey(*service, name.substr(dot + 1));
        if (!item)
            return std::nullopt;
        const auto& found = source_.prices->find(*item);
        if (!found)
            return std::nullopt;
        return exactly(found->tiers.front().usd);
    }

    std::optional<Computed> combined(std::string_view name, const json& parts, int depth) const {
        std::vector<Computed> values;
        for (const auto& part : parts) {
            const auto evaluated = value(part, depth + 1);
            if (!evaluated)
                return std::nullopt;
            values.push_back(*evaluated);
        }
        const bool two = name == "difference" || name == "quotient";
        if (values.empty() || (two && values.size() != 2))
            return std::nullopt;
        Computed result = values.front();
        for (const Computed& next : std::span(values).subspan(1)) {
            if (name == "sum")
                result = {result.value + next.value, result.low + next.low,
                          result.high + next.high};
            else if (name == "difference")
                result = {result.value - next.value, result.low - next.high,
                          result.high - next.low};
            else if (name == "product")
                result = corners(result, next, std::multiplies());
            else if (next.low <= 0 && next.high >= 0)
                return std::nullopt;
            else
                result = corners(result, next, std::divides());
        }
        return result;
    }

    const AuditSource& source_;
};

} // namespace

std::optional<Computed> evaluateRule(const json& rule, const AuditSource& source) {
    if (source.document == nullptr)
        return std::nullopt;
    return Evaluating(source).value(rule);
}

std::vector<std::string> optimizationsOf(const json& document, const std::string& scenario) {
    if (scenario.empty() || scenario == "current")
        return {};
    if (const auto scenarios = document.find("scenarios");
        scenarios != document.end() && scenarios->is_object() && scenarios->contains(scenario))
        return textsOf(scenarios->at(scenario), "optimizations");
    std::vector<std::string> selected;
    if (const auto all = document.find("optimizations"); all != document.end() && all->is_object())
        for (const auto& [id, entry] : all->items())
            if (const auto on = entry.find("selected");
                on != entry.end() && on->is_boolean() && on->get<bool>())
                selected.push_back(id);
    return selected;
}

} // namespace headroom::assessment
