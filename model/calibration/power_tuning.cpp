#include "model/calibration/power_tuning.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace headroom::calibration {

using nlohmann::json;

namespace {

std::optional<std::vector<std::uint8_t>> decodedBase64(std::string_view text) {
    std::vector<std::uint8_t> bytes;
    std::uint32_t bits = 0;
    int filled = 0;
    for (const char character : text) {
        std::uint32_t value = 0;
        if (character >= 'A' && character <= 'Z')
            value = static_cast<std::uint32_t>(character - 'A');
        else if (character >= 'a' && character <= 'z')
            value = static_cast<std::uint32_t>(character - 'a') + 26;
        else if (character >= '0' && character <= '9')
            value = static_cast<std::uint32_t>(character - '0') + 52;
        else if (character == '+' || character == '-')
            value = 62;
        else if (character == '/' || character == '_')
            value = 63;
        else if (character == '=')
            break;
        else
            return std::nullopt;
        bits = (bits << 6) | value;
        filled += 6;
        if (filled >= 8) {
            filled -= 8;
            bytes.push_back(static_cast<std::uint8_t>(bits >> filled));
        }
    }
    return bytes;
}

std::uint32_t littleEndian(std::span<const std::uint8_t> bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = (value << 8) | bytes[i];
    return value;
}

float floatAt(const std::vector<std::uint8_t>& bytes, std::size_t index) {
    return std::bit_cast<float>(littleEndian(std::span(bytes).subspan(4 * index, 4)));
}

bool isUsable(const TuningPoint& point) {
    return point.memoryMb >= 128 && point.memoryMb <= 10240 && std::isfinite(point.durationMs) &&
           point.durationMs > 0 && std::isfinite(point.priceUsd) && point.priceUsd >= 0;
}

/// A number, or the text of one: older versions of the tool quote them.
double numberOf(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return std::numeric_limits<double>::quiet_NaN();
    if (found->is_number())
        return found->get<double>();
    if (found->is_string()) {
        const auto& text = found->get_ref<const std::string&>();
        double value = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc())
            return value;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::optional<std::vector<TuningPoint>> pointsOf(const json& results) {
    if (const auto stats = results.find("stats"); stats != results.end() && stats->is_array()) {
        std::vector<TuningPoint> points;
        for (const auto& entry : *stats) {
            if (!entry.is_object())
                continue;
            const TuningPoint point{numberOf(entry, "value"), numberOf(entry, "averageDuration"),
                                    numberOf(entry, "averagePrice")};
            if (isUsable(point))
                points.push_back(point);
        }
        if (!points.empty())
            return points;
    }
    if (const auto machine = results.find("stateMachine");
        machine != results.end() && machine->is_object()) {
        const auto address = machine->find("visualization");
        if (address != machine->end() && address->is_string())
            return readTuningAddress(address->get_ref<const std::string&>());
    }
    return std::nullopt;
}

} // namespace

std::optional<std::vector<TuningPoint>> readTuningAddress(std::string_view address) {
    const auto mark = address.find('#');
    if (mark == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = address.substr(mark + 1);
    rest = rest.substr(0, rest.find_first_of(" \t\r\n\"'<>)"));
    std::array<std::vector<std::uint8_t>, 3> parts;
    for (auto& part : parts) {
        const auto end = rest.find(';');
        auto bytes = decodedBase64(rest.substr(0, end));
        if (!bytes)
            return std::nullopt;
        part = std::move(*bytes);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    const auto& [sizes, times, costs] = parts;
    const std::size_t count = sizes.size() / 2;
    if (count == 0 || sizes.size() != 2 * count || times.size() != 4 * count ||
        costs.size() != 4 * count)
        return std::nullopt;
    std::vector<TuningPoint> points;
    for (std::size_t i = 0; i < count; ++i) {
        const TuningPoint point{
            static_cast<double>(littleEndian(std::span(sizes).subspan(2 * i, 2))),
            static_cast<double>(floatAt(times, i)), static_cast<double>(floatAt(costs, i))};
        if (isUsable(point))
            points.push_back(point);
    }
    if (points.empty())
        return std::nullopt;
    return points;
}

std::optional<std::vector<TuningPoint>> readTuningOutput(const json& document) {
    if (!document.is_object())
        return std::nullopt;
    if (auto points = pointsOf(document))
        return points;
    for (const char* key : {"results", "output"}) {
        const auto inner = document.find(key);
        if (inner == document.end())
            continue;
        if (inner->is_object()) {
            if (auto points = pointsOf(*inner))
                return points;
            if (const auto results = inner->find("results");
                results != inner->end() && results->is_object()) {
                if (auto points = pointsOf(*results))
                    return points;
            }
        }
        // `describe-execution` holds the output as a text.
        if (inner->is_string()) {
            const json parsed = json::parse(inner->get_ref<const std::string&>(), nullptr, false);
            if (!parsed.is_object())
                continue;
            if (auto points = pointsOf(parsed))
                return points;
            if (parsed.contains("results") && parsed["results"].is_object())
                return pointsOf(parsed["results"]);
        }
    }
    return std::nullopt;
}

TuningPoint chosenPoint(std::span<const TuningPoint> points, TuningStrategy strategy,
                        double costWeight) {
    double largestCost = 0;
    double longest = 0;
    for (const auto& point : points) {
        largestCost = std::max(largestCost, point.priceUsd);
        longest = std::max(longest, point.durationMs);
    }
    const auto rank = [&](const TuningPoint& point) {
        switch (strategy) {
        case TuningStrategy::cost:
            return std::pair(point.priceUsd, point.durationMs);
        case TuningStrategy::speed:
            return std::pair(point.durationMs, point.priceUsd);
        case TuningStrategy::balanced:
            break;
        }
        const double cost = largestCost > 0 ? point.priceUsd / largestCost : 0;
        const double duration = longest > 0 ? point.durationMs / longest : 0;
        return std::pair(costWeight * cost + (1 - costWeight) * duration, point.durationMs);
    };
    return *std::ranges::min_element(points, {}, rank);
}

double tuningPriceUsd(double memoryMb, double durationMs, bool arm64) {
    const double perMs = (arm64 ? 1.7e-9 : 2.1e-9) * memoryMb / 128;
    return std::ceil(durationMs) * perMs;
}

} // namespace headroom::calibration
