#include "model/exploration/back_test_json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace headroom::exploration {

using nlohmann::json;
using Held = BackTestRow::Held;

namespace {

constexpr std::array<std::pair<Held, const char*>, 3> words{
    {{Held::memory, "memory"}, {Held::laterDays, "laterDays"}, {Held::bill, "bill"}}};

double numberIn(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>()
                                                       : std::numeric_limits<double>::quiet_NaN();
}

std::string textIn(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<BackTestRow> rowFrom(const json& kept) {
    if (!kept.is_object())
        return std::nullopt;
    BackTestRow row;
    const auto held = textIn(kept, "heldBack");
    for (const auto& [value, word] : words)
        if (held == word)
            row.held = value;
    row.metric = textIn(kept, "metric");
    row.entity = textIn(kept, "entity");
    row.unit = document::unitOfSymbol(textIn(kept, "unit")).value_or(document::Unit::none);
    row.predicted = numberIn(kept, "predicted");
    row.observed = numberIn(kept, "observed");
    if (row.metric.empty() || !std::isfinite(row.predicted) || !std::isfinite(row.observed))
        return std::nullopt;
    row.low = numberIn(kept, "low");
    row.high = numberIn(kept, "high");
    if (const double memoryMb = numberIn(kept, "memoryMb"); memoryMb > 0)
        row.memoryMb = memoryMb;
    constexpr double most = 1e15;
    if (const double size = numberIn(kept, "sampleSize"); size > 0 && size < most)
        row.sampleSize = static_cast<std::uint64_t>(size);
    return row;
}

} // namespace

json toJson(const BackTest& backTest) {
    json rows = json::array();
    for (const auto& row : backTest.rows) {
        json of{{"metric", row.metric},
                {"entity", row.entity},
                {"unit", document::symbol(row.unit)},
                {"predicted", row.predicted},
                {"observed", row.observed}};
        for (const auto& [value, word] : words)
            if (row.held == value)
                of["heldBack"] = word;
        if (row.held == Held::memory)
            of["memoryMb"] = row.memoryMb;
        if (std::isfinite(row.low))
            of["low"] = row.low;
        if (std::isfinite(row.high))
            of["high"] = row.high;
        if (row.sampleSize > 0)
            of["sampleSize"] = row.sampleSize;
        if (std::isfinite(row.predicted) && std::isfinite(row.observed))
            rows.push_back(std::move(of));
    }
    return rows;
}

BackTest backTestFrom(const json& rows) {
    BackTest backTest;
    if (!rows.is_array())
        return backTest;
    for (const auto& kept : rows)
        if (auto row = rowFrom(kept))
            backTest.rows.push_back(std::move(*row));
    return backTest;
}

} // namespace headroom::exploration
