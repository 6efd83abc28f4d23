#include "model/system/schedule_expression.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace headroom::system {

namespace {

constexpr double secondsPerDay = 86'400;
constexpr double daysPerMonth = 730.0 / 24;

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0)
            parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::optional<int> numberIn(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

/// A number, or a name of a month or weekday (which count from 1).
std::optional<int> valueIn(std::string_view text) {
    static constexpr std::array names{"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL",
                                      "AUG", "SEP", "OCT", "NOV", "DEC", "SUN", "MON",
                                      "TUE", "WED", "THU", "FRI", "SAT"};
    if (const auto number = numberIn(text))
        return number;
    constexpr int months = 12;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == names[i])
            return static_cast<int>(i) < months ? static_cast<int>(i) + 1
                                                : static_cast<int>(i) - months + 1;
    }
    return std::nullopt;
}

/// How many of `last - first + 1` values one part of a cron field selects ("*", "5", "1-5",
/// "0/15").
std::optional<double> selectedBy(std::string_view part, int first, int last) {
    const auto slash = part.find('/');
    const auto step =
        slash == std::string_view::npos ? std::optional(1) : numberIn(part.substr(slash + 1));
    if (!step || *step == 0)
        return std::nullopt;
    const std::string_view range = part.substr(0, slash);
    if (range == "*" || range == "?")
        return std::ceil((last - first + 1.0) / *step);
    const auto dash = range.find('-');
    const auto from = valueIn(range.substr(0, dash));
    if (!from || *from > last)
        return std::nullopt;
    if (dash != std::string_view::npos) {
        const auto to = valueIn(range.substr(dash + 1));
        if (!to || *to > last)
            return std::nullopt;
        const int count = *to >= *from ? *to - *from : *to + last - first + 1 - *from;
        return std::floor(static_cast<double>(count) / *step) + 1;
    }
    return slash == std::string_view::npos ? 1 : std::floor((last - *from) / *step) + 1.0;
}

std::optional<double> selected(std::string_view field, int first, int last) {
    double total = 0;
    for (const auto part : split(field, ',')) {
        // "L", "15W", "MON#1": once.
        const bool once = part.find_first_of("LW#") != std::string_view::npos && !valueIn(part);
        const auto count = once ? std::optional(1.0) : selectedBy(part, first, last);
        if (!count)
            return std::nullopt;
        total += *count;
    }
    return total > 0 ? std::optional(total) : std::nullopt;
}

std::optional<double> cronSeconds(std::string_view fields) {
    const auto parts = split(fields, ' ');
    if (parts.size() < 5)
        return std::nullopt;
    const auto minutes = selected(parts[0], 0, 59);
    const auto hours = selected(parts[1], 0, 23);
    const auto days = selected(parts[2], 1, 31);
    const auto months = selected(parts[3], 1, 12);
    const auto weekdays = selected(parts[4], 1, 7);
    if (!minutes || !hours || !days || !months || !weekdays)
        return std::nullopt;
    const double dayShare = std::min(*days / 31, 1.0) * std::min(*weekdays / 7, 1.0);
    return secondsPerDay / (*minutes * *hours * dayShare * *months / 12);
}

std::optional<double> rateSeconds(std::string_view words) {
    const auto parts = split(words, ' ');
    if (parts.size() != 2)
        return std::nullopt;
    const auto count = numberIn(parts[0]);
    if (!count || *count == 0)
        return std::nullopt;
    if (parts[1].starts_with("minute"))
        return *count * 60.0;
    if (parts[1].starts_with("hour"))
        return *count * 3600.0;
    if (parts[1].starts_with("day"))
        return *count * secondsPerDay;
    if (parts[1].starts_with("month"))
        return *count * daysPerMonth * secondsPerDay;
    return std::nullopt;
}

} // namespace

std::optional<double> scheduleSeconds(std::string_view expression) {
    const auto open = expression.find('(');
    if (open == std::string_view::npos || !expression.ends_with(')'))
        return std::nullopt;
    const std::string_view kind = expression.substr(0, open);
    const std::string_view words = expression.substr(open + 1, expression.size() - open - 2);
    if (kind == "rate")
        return rateSeconds(words);
    if (kind == "cron")
        return cronSeconds(words);
    return std::nullopt;
}

} // namespace headroom::system
