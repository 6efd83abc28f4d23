#include "model/system/object_reader.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace headroom::system {

using document::Severity;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

const json& emptyObject() {
    static const json empty = json::object();
    return empty;
}

void appendEscaped(std::string& pointer, std::string_view key) {
    pointer += '/';
    for (const char character : key) {
        if (character == '~')
            pointer += "~0";
        else if (character == '/')
            pointer += "~1";
        else
            pointer += character;
    }
}

void appendPointer(std::string& pointer, const Place& place) {
    if (place.parent)
        appendPointer(pointer, *place.parent);
    if (place.parent || !place.key.empty())
        appendEscaped(pointer, place.key);
}

Text outOfRange(std::string_view key, double value, Range range) {
    if (range.high >= nonNegative.high)
        return {translatable("System", "“%1” is %2, but must be at least %3"),
                {std::string(key), fmt::format("{}", value), fmt::format("{}", range.low)}};
    return {translatable("System", "“%1” is %2, but must be from %3 to %4"),
            {std::string(key), fmt::format("{}", value), fmt::format("{}", range.low),
             fmt::format("{}", range.high)}};
}

} // namespace

std::string Place::pointer() const {
    std::string text;
    appendPointer(text, *this);
    return text;
}

ObjectReader::ObjectReader(const json* value, Place place, Findings& findings)
    : value_(value ? value : &emptyObject())
    , place_(place)
    , findings_(&findings) {
    if (value_->is_null()) {
        value_ = &emptyObject();
    } else if (!value_->is_object()) {
        value_ = &emptyObject();
        wrongType({}, Text(translatable("System", "“%1” must be an object with named members"),
                           {std::string(place_.key)}));
    }
}

const json* ObjectReader::raw(std::string_view key) const {
    const auto found = value_->find(key);
    return found != value_->end() && !found->is_null() ? &*found : nullptr;
}

bool ObjectReader::has(std::string_view key) const {
    return raw(key) != nullptr;
}

bool ObjectReader::unknown(std::string_view key) const {
    const auto found = value_->find(key);
    return found != value_->end() && found->is_null();
}

std::string ObjectReader::pointer(std::string_view key) const {
    std::string text = place_.pointer();
    if (!key.empty())
        appendEscaped(text, key);
    return text;
}

void ObjectReader::report(Severity severity, const char* code, Text message, std::string_view key) {
    findings_->diagnostics.push_back({severity, code, std::move(message), {}, pointer(key)});
}

void ObjectReader::wrongType(std::string_view key, Text message) {
    report(Severity::error, "system.wrong-type", std::move(message), key);
}

void ObjectReader::unknownEntity(std::string_view key, std::string_view section,
                                 std::string_view id, Severity severity) {
    report(severity, "system.unknown-entity",
           Text(translatable("System", "“%1” names “%2”, which is not in “%3”"),
                {std::string(key), std::string(id), std::string(section)}),
           key);
}

std::optional<double> ObjectReader::optionalNumber(std::string_view key, Range range) {
    const json* found = raw(key);
    if (!found)
        return std::nullopt;
    if (!found->is_number()) {
        wrongType(key, Text(translatable("System", "“%1” must be a number"), {std::string(key)}));
        return std::nullopt;
    }
    const double value = found->get<double>();
    if (!std::isfinite(value) || value < range.low || value > range.high) {
        report(Severity::error, "system.out-of-range", outOfRange(key, value, range), key);
        return std::nullopt;
    }
    return value;
}

double ObjectReader::number(std::string_view key, double absent, Range range) {
    return optionalNumber(key, range).value_or(absent);
}

double ObjectReader::number(std::string_view key, const CalibratedValue& absent, Range range) {
    if (const auto stated = optionalNumber(key, range))
        return *stated;
    defaulted(key, absent.value, absent);
    return absent.value;
}

std::optional<int> ObjectReader::optionalInteger(std::string_view key, Range range) {
    const auto stated = optionalNumber(key, {range.low, std::min(range.high, 2e9)});
    if (!stated)
        return std::nullopt;
    if (*stated != std::floor(*stated)) {
        wrongType(key,
                  Text(translatable("System", "“%1” must be a whole number"), {std::string(key)}));
        return std::nullopt;
    }
    return static_cast<int>(*stated);
}

int ObjectReader::integer(std::string_view key, int absent, Range range) {
    return optionalInteger(key, range).value_or(absent);
}

std::optional<Lognormal> ObjectReader::optionalLognormal(std::string_view medianKey,
                                                         std::string_view sigmaKey) {
    const auto median = optionalNumber(medianKey);
    const auto sigma = optionalNumber(sigmaKey, sigmaRange);
    if (!median)
        return std::nullopt;
    return Lognormal{*median, sigma.value_or(0.0)};
}

Lognormal ObjectReader::lognormal(std::string_view medianKey, std::string_view sigmaKey,
                                  const CalibratedValue& absentMedian,
                                  const CalibratedValue& absentSigma) {
    return {number(medianKey, absentMedian), number(sigmaKey, absentSigma, sigmaRange)};
}

Lognormal ObjectReader::lognormal(std::string_view medianKey, std::string_view sigmaKey,
                                  const CalibratedValue& absent) {
    const auto median = optionalNumber(medianKey);
    const auto sigma = optionalNumber(sigmaKey, sigmaRange);
    if (!median)
        defaulted(medianKey, absent.lognormal.medianMs, absent);
    return {median.value_or(absent.lognormal.medianMs), sigma.value_or(absent.lognormal.sigmaLn)};
}

bool ObjectReader::flag(std::string_view key, bool absent) {
    const json* found = raw(key);
    if (!found)
        return absent;
    if (!found->is_boolean()) {
        wrongType(key,
                  Text(translatable("System", "“%1” must be true or false"), {std::string(key)}));
        return absent;
    }
    return found->get<bool>();
}

std::string ObjectReader::text(std::string_view key, std::string_view absent) {
    const json* found = raw(key);
    if (!found)
        return std::string(absent);
    if (!found->is_string()) {
        wrongType(key, Text(translatable("System", "“%1” must be a text"), {std::string(key)}));
        return std::string(absent);
    }
    return found->get_ref<const std::string&>();
}

std::size_t ObjectReader::choice(std::string_view key, std::span<const std::string_view> choices) {
    const std::string word = text(key, choices.front());
    const auto found = std::ranges::find(choices, word);
    if (found != choices.end())
        return static_cast<std::size_t>(found - choices.begin());
    report(Severity::error, "system.unknown-word",
           Text(translatable("System", "“%1” is “%2”, but must be one of: %3"),
                {std::string(key), word, fmt::format("{}", fmt::join(choices, ", "))}),
           key);
    return 0;
}

ObjectReader ObjectReader::object(std::string_view key) & {
    return {raw(key), {&place_, key}, *findings_};
}

void ObjectReader::members(
    std::string_view key,
    const std::function<void(std::string_view id, ObjectReader& entry)>& read) {
    const ObjectReader section = object(key);
    for (const auto& [id, entry] : section.value_->get_ref<const json::object_t&>()) {
        if (entry.is_null())
            continue;
        ObjectReader member(&entry, {&section.place_, id}, *findings_);
        read(id, member);
    }
}

void ObjectReader::memberKeys(std::string_view key,
                              const std::function<void(std::string_view id)>& read) {
    const ObjectReader section = object(key);
    for (const auto& [id, entry] : section.value_->get_ref<const json::object_t&>()) {
        if (!entry.is_null())
            read(id);
    }
}

void ObjectReader::numbers(std::string_view key, Range range,
                           const std::function<void(std::string_view id, double value)>& read) {
    ObjectReader section = object(key);
    for (const auto& [id, entry] : section.value_->get_ref<const json::object_t&>()) {
        if (const auto value = section.optionalNumber(id, range))
            read(id, *value);
    }
}

void ObjectReader::items(std::string_view key,
                         const std::function<void(ObjectReader& entry)>& read) {
    const json* list = raw(key);
    if (!list)
        return;
    if (!list->is_array()) {
        wrongType(key, Text(translatable("System", "“%1” must be a list"), {std::string(key)}));
        return;
    }
    const Place place{&place_, key};
    std::size_t index = 0;
    for (const auto& entry : *list) {
        const std::string number = std::to_string(index++);
        ObjectReader item(&entry, {&place, number}, *findings_);
        read(item);
    }
}

std::size_t ObjectReader::listLength(std::string_view key) const {
    const json* list = raw(key);
    return list && list->is_array() ? list->size() : 0;
}

std::vector<double> ObjectReader::numberList(std::string_view key, std::size_t length) {
    std::vector<double> values;
    const json* list = raw(key);
    if (!list)
        return values;
    const bool numeric =
        list->is_array() && std::ranges::all_of(*list, [](const json& item) {
            return item.is_number() && item.get<double>() >= 0 && std::isfinite(item.get<double>());
        });
    if (!numeric || list->size() != length) {
        wrongType(key, Text(translatable("System", "“%1” must be a list of %2 numbers from 0 up"),
                            {std::string(key), static_cast<std::int64_t>(length)}));
        return values;
    }
    for (const auto& item : *list)
        values.push_back(item.get<double>());
    return values;
}

void ObjectReader::defaulted(std::string_view key, double value, const CalibratedValue& from) {
    findings_->defaults.push_back({pointer(key), value, from.unit, from.source, from.confidence});
}

} // namespace headroom::system
