#include "model/report/wording.h"

#include "model/report/english_number.h"

#include <fmt/format.h>

#include <cctype>
#include <cmath>

namespace headroom::report {

using assessment::Verdict;
using document::Text;
using document::translatable;

namespace {

std::string words(const Text::Argument& argument) {
    if (const auto* text = std::get_if<std::string>(&argument))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&argument))
        return english::grouped(static_cast<double>(*number), 0);
    const auto& quantity = std::get<document::Quantity>(argument);
    return english::withBand(quantity.value, quantity.value, quantity.value, quantity.unit).value;
}

Tone toneOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::pass:
        return Tone::good;
    case Verdict::fail:
        return Tone::bad;
    case Verdict::tooCloseToCall:
        return Tone::warn;
    case Verdict::unknown:
        return Tone::none;
    }
    return Tone::none;
}

CellText levelText(const Level& level, const Wording& wording) {
    if (level.word == "LOW")
        return {wording.text(Text(translatable("Report", "low"))), {}, Tone::good};
    if (level.word == "MEDIUM")
        return {wording.text(Text(translatable("Report", "medium"))), {}, Tone::warn};
    if (level.word == "HIGH")
        return {wording.text(Text(translatable("Report", "high"))), {}, Tone::bad};
    if (level.word == "UNASSESSED")
        return {wording.text(Text(translatable("Report", "not assessed"))), {}, Tone::warn};
    return {level.word, {}, Tone::none};
}

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
// Clang 16 does not deduce the arguments of an aggregate.
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace

std::string Wording::text(const Text& text) const {
    const std::string& source = text.source();
    std::string result;
    result.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool placeholder = source[i] == '%' && i + 1 < source.size() &&
                                 source[i + 1] >= '1' && source[i + 1] <= '9';
        if (!placeholder) {
            result += source[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(source[i + 1] - '1');
        if (index < text.arguments().size())
            result += words(text.arguments()[index]);
        ++i;
    }
    return result;
}

Number Wording::estimate(const simulation::Estimate& estimate, document::Unit unit) const {
    if (estimate.insufficient)
        return {"–", "too few observations"};
    auto number = english::withBand(estimate.value, estimate.low, estimate.high, unit);
    if (estimate.upperBound)
        number.value.insert(0, "< ");
    return number;
}

std::string Wording::change(double difference, document::Unit unit) const {
    return english::change(difference, unit);
}

Text verdictWord(Verdict verdict) {
    switch (verdict) {
    case Verdict::pass:
        return Text(translatable("Report", "met"));
    case Verdict::fail:
        return Text(translatable("Report", "missed"));
    case Verdict::tooCloseToCall:
        return Text(translatable("Report", "too close to call"));
    case Verdict::unknown:
        return Text(translatable("Report", "unknown"));
    }
    return {};
}

CellText cellText(const Cell& cell, const Wording& wording) {
    return std::visit(
        Overloaded{
            [](const std::monostate&) {
                return CellText{"–", {}, Tone::none};
            },
            [&](const Text& text) {
                return CellText{wording.text(text), {}, Tone::none};
            },
            [&](const Measured& measured) {
                auto number = wording.estimate(measured.estimate, measured.unit);
                return CellText{std::move(number.value), std::move(number.interval), Tone::none};
            },
            [&](const Change& change) {
                return CellText{std::isfinite(change.value)
                                    ? wording.change(change.value, change.unit)
                                    : std::string("–"),
                                {},
                                Tone::none};
            },
            [&](const Setting& setting) {
                auto before = wording.text(setting.before);
                auto after = wording.text(setting.after);
                if (before == after)
                    return CellText{std::move(after), {}, Tone::none};
                return CellText{fmt::format("{} → {}", before, after), {}, Tone::none};
            },
            [&](const Level& level) { return levelText(level, wording); },
            [&](Verdict verdict) {
                return CellText{wording.text(verdictWord(verdict)), {}, toneOf(verdict)};
            }},
        cell);
}

} // namespace headroom::report
