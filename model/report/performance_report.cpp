#include "model/report/performance_report.h"

#include "model/report/sections.h"
#include "model/report/wording.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace headroom::report {

using document::Quantity;
using document::Unit;

namespace {

/// Four significant digits: more would claim an exactness that no simulation has.
std::string written(const Quantity& quantity) {
    const bool ratio = quantity.unit == Unit::ratio;
    const double shown = ratio ? quantity.value * 100 : quantity.value;
    const double magnitude = std::abs(shown);
    const int decimals =
        magnitude > 0 ? std::clamp(3 - static_cast<int>(std::floor(std::log10(magnitude))), 0, 9)
                      : 0;
    std::string digits = fmt::format("{:.{}f}", shown, decimals);
    if (digits.find('.') != std::string::npos) {
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.ends_with('.'))
            digits.pop_back();
    }
    if (digits == "-0")
        digits = "0";
    switch (quantity.unit) {
    case Unit::ratio:
        return digits + '%';
    case Unit::usd:
        return '$' + digits;
    case Unit::usdPerMonth:
        return fmt::format("${}/month", digits);
    case Unit::none:
    case Unit::count:
        return digits;
    default:
        return fmt::format("{}{}", digits, document::symbol(quantity.unit));
    }
}

std::optional<Quantity> finite(double value, Unit unit) {
    return std::isfinite(value) ? std::optional(Quantity{value, unit}) : std::nullopt;
}

ReportedMetric reportedMetric(const figures::TargetCard& card) {
    ReportedMetric metric{.name = card.id,
                          .target = Quantity{card.target, card.unit},
                          .status = assessment::word(card.scenarioVerdict),
                          .comparison = card.atMost ? "atMost" : "atLeast"};
    if (!card.scenario.insufficient) {
        metric.value = finite(card.scenario.value, card.unit);
        metric.low = finite(card.scenario.low, card.unit);
        metric.high = finite(card.scenario.high, card.unit);
    }
    if (!card.baseline.insufficient)
        metric.baseline = finite(card.baseline.value, card.unit);
    return metric;
}

void set(pugi::xml_node& node, const char* name, const std::optional<Quantity>& quantity) {
    if (quantity)
        node.append_attribute(name).set_value(written(*quantity).c_str());
}

void addText(pugi::xml_node& node, const char* name, const std::string& text) {
    node.append_child(name).text().set(text.c_str());
}

/// XML 1.0 has no place for control characters, not even escaped.
std::string withoutControls(std::string text) {
    std::ranges::replace_if(
        text,
        [](char character) {
            return static_cast<unsigned char>(character) < 0x20 && character != '\n' &&
                   character != '\t';
        },
        ' ');
    return text;
}

/// The element alone, or nothing; `offset` is where it begins.
std::optional<std::string_view> elementOf(std::string_view text, std::size_t& offset) {
    constexpr std::string_view opening = "<performance_report";
    constexpr std::string_view closing = "</performance_report>";
    offset = text.find(opening);
    if (offset == std::string_view::npos)
        return std::nullopt;
    const auto end = text.find(closing, offset);
    return end == std::string_view::npos ? text.substr(offset)
                                         : text.substr(offset, end - offset + closing.size());
}

document::Diagnostic unusable(std::string_view text, std::size_t offset, const std::string& file,
                              document::Text message) {
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto start = before.rfind('\n');
    const auto column = start == std::string_view::npos ? before.size() : before.size() - start - 1;
    return {document::Severity::error,
            "report.unreadable",
            std::move(message),
            {file, static_cast<int>(line), static_cast<int>(column) + 1},
            {}};
}

ReportedMetric readMetric(const pugi::xml_node& node) {
    return {.name = node.attribute("name").as_string(),
            .value = readQuantity(node.attribute("value").as_string()),
            .target = readQuantity(node.attribute("target").as_string()),
            .status = node.attribute("status").as_string(),
            .baseline = readQuantity(node.attribute("baseline").as_string()),
            .low = readQuantity(node.attribute("low").as_string()),
            .high = readQuantity(node.attribute("high").as_string()),
            .comparison = node.attribute("comparison").as_string()};
}

struct UnitName {
    std::string_view name;
    Unit unit;
    double factor = 1;
    double divisor = 1;
};

constexpr UnitName unitNames[]{
    {"", Unit::none},         {"ms", Unit::milliseconds},  {"s", Unit::seconds},
    {"sec", Unit::seconds},   {"seconds", Unit::seconds},  {"min", Unit::seconds, 60},
    {"h", Unit::hours},       {"hours", Unit::hours},      {"%", Unit::ratio, 1, 100},
    {"B", Unit::bytes},       {"KB", Unit::kilobytes},     {"MB", Unit::megabytes},
    {"GB", Unit::gigabytes},  {"USD", Unit::usd},          {"USD/month", Unit::usdPerMonth},
    {"1/s", Unit::perSecond}, {"1/month", Unit::perMonth}, {"request units", Unit::requestUnits},
    {"/s", Unit::perSecond}};

/// The number of the document's unit, where both measure the same.
std::optional<double> valueIn(const Quantity& quantity, Unit unit) {
    if (quantity.unit == unit)
        return quantity.value;
    if (quantity.unit == Unit::seconds && unit == Unit::milliseconds)
        return quantity.value * 1000;
    if (quantity.unit == Unit::milliseconds && unit == Unit::seconds)
        return quantity.value / 1000;
    if (quantity.unit == Unit::none && unit == Unit::count)
        return quantity.value;
    return std::nullopt;
}

/// An entry of the overlay's `reported`, in the unit of the target that it belongs to.
nlohmann::json reportedEntry(const ReportedMetric& metric, std::optional<Unit> wanted) {
    const Unit unit = wanted && valueIn(*metric.value, *wanted) ? *wanted : metric.value->unit;
    nlohmann::json entry{{"text", written(*metric.value)},
                         {"unit", document::symbol(unit)},
                         {"value", valueIn(*metric.value, unit).value_or(metric.value->value)}};
    if (const auto target = metric.target ? valueIn(*metric.target, unit) : std::nullopt)
        entry["target"] = *target;
    if (metric.status == "pass" || metric.status == "fail")
        entry["status"] = metric.status;
    return entry;
}

} // namespace

std::optional<Quantity> readQuantity(std::string_view text) {
    std::string digits;
    const auto skipSpaces = [&] {
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
    };
    skipSpaces();
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const bool money = text.starts_with('$');
    if (money)
        text.remove_prefix(1);
    while (!text.empty() && (std::isdigit(static_cast<unsigned char>(text.front())) != 0 ||
                             text.front() == '.' || text.front() == ',')) {
        if (text.front() != ',')
            digits += text.front();
        text.remove_prefix(1);
    }
    double value = 0;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    if (negative)
        value = -value;
    skipSpaces();
    while (text.ends_with(' '))
        text.remove_suffix(1);
    if (money) {
        if (text.empty())
            return Quantity{value, Unit::usd};
        return text == "/month" ? std::optional(Quantity{value, Unit::usdPerMonth}) : std::nullopt;
    }
    for (const auto& known : unitNames) {
        if (known.name == text)
            return Quantity{value * known.factor / known.divisor, known.unit};
    }
    return std::nullopt;
}

PerformanceReport performanceReport(const Report& report) {
    const Wording english;
    PerformanceReport result;
    std::ranges::transform(report.targets, std::back_inserter(result.metrics), reportedMetric);
    for (const auto& optimization : report.optimizations) {
        ReportedOptimization entry{.description = english.text(optimization.description),
                                   .impact = english.text(optimization.effect)};
        if (entry.description.empty())
            entry.description = english.text(optimization.name);
        if (optimization.savingUsdPerMonth)
            entry.costSavings = written({optimization.savingUsdPerMonth->value, Unit::usdPerMonth});
        result.optimizations.push_back(std::move(entry));
    }
    for (const auto& recommendation : report.recommendations) {
        auto group = std::ranges::find(result.recommendations, recommendation.priority,
                                       &ReportedRecommendations::priority);
        if (group == result.recommendations.end())
            group = result.recommendations.insert(group, {recommendation.priority, {}});
        group->actions.push_back(english.text(recommendation.action));
    }
    return result;
}

std::string toXml(const PerformanceReport& report) {
    pugi::xml_document document;
    auto root = document.append_child("performance_report");
    auto metrics = root.append_child("metrics");
    for (const auto& metric : report.metrics) {
        auto node = metrics.append_child("metric");
        node.append_attribute("name").set_value(withoutControls(metric.name).c_str());
        set(node, "value", metric.value);
        set(node, "target", metric.target);
        node.append_attribute("status").set_value(metric.status.c_str());
        set(node, "baseline", metric.baseline);
        set(node, "low", metric.low);
        set(node, "high", metric.high);
        if (!metric.comparison.empty())
            node.append_attribute("comparison").set_value(metric.comparison.c_str());
    }
    auto optimizations = root.append_child("optimizations");
    for (const auto& optimization : report.optimizations) {
        auto node = optimizations.append_child("optimization");
        addText(node, "description", withoutControls(optimization.description));
        addText(node, "impact", withoutControls(optimization.impact));
        addText(node, "cost_savings", withoutControls(optimization.costSavings));
    }
    for (const auto& group : report.recommendations) {
        auto node = root.append_child("recommendations");
        node.append_attribute("priority").set_value(withoutControls(group.priority).c_str());
        for (const auto& action : group.actions)
            addText(node, "action", withoutControls(action));
    }
    std::ostringstream out;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    document.save(out, "  ", pugi::format_indent | pugi::format_no_declaration,
                  pugi::encoding_utf8);
    return std::move(out).str();
}

tl::expected<PerformanceReport, document::Diagnostics>
readPerformanceReport(std::string_view text, const std::string& file) {
    using document::Text;
    using document::translatable;
    std::size_t offset = 0;
    const auto element = elementOf(text, offset);
    if (!element)
        return tl::unexpected(document::Diagnostics{
            unusable(text, 0, file,
                     Text(translatable("Report", "there is no <performance_report> element")))});
    pugi::xml_document document;
    const auto parsed = document.load_buffer(element->data(), element->size(), pugi::parse_default);
    if (!parsed)
        return tl::unexpected(document::Diagnostics{unusable(
            text, offset + static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)),
            file,
            Text(translatable("Report", "the <performance_report> element is damaged: %1"),
                 {std::string(parsed.description())}))});
    const auto root = document.child("performance_report");
    PerformanceReport report;
    for (const auto& node : root.child("metrics").children("metric"))
        report.metrics.push_back(readMetric(node));
    for (const auto& node : root.child("optimizations").children("optimization"))
        report.optimizations.push_back({node.child("description").text().as_string(),
                                        node.child("impact").text().as_string(),
                                        node.child("cost_savings").text().as_string()});
    for (const auto& node : root.children("recommendations")) {
        ReportedRecommendations group{node.attribute("priority").as_string(), {}};
        for (const auto& action : node.children("action"))
            group.actions.emplace_back(action.text().as_string());
        report.recommendations.push_back(std::move(group));
    }
    return report;
}

nlohmann::json overlayOf(const PerformanceReport& report, const nlohmann::json& document) {
    using nlohmann::json;
    json overlay{{"reported", json::object()}};
    const auto& known = objectAt(document, "targets");
    for (const auto& metric : report.metrics) {
        if (metric.name.empty())
            continue;
        const auto target = known.find(metric.name);
        const auto unit = target == known.end() ? std::nullopt
                                                : document::unitOfSymbol(stringOf(*target, "unit"));
        if (metric.value)
            overlay["reported"][metric.name] = reportedEntry(metric, unit);
        const auto value = metric.target && unit ? valueIn(*metric.target, *unit) : std::nullopt;
        if (value)
            overlay["targets"][metric.name] = {{"value", *value}};
    }
    return overlay;
}

} // namespace headroom::report
