#include "model/workflow/timestamp.h"

#include "model/workflow/scanner.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>

namespace headroom::workflow {

namespace {

/// A number of exactly `digits` digits.
std::optional<int> number(Scanner& scanner, int digits) {
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        if (!isDigit(scanner.peek()))
            return std::nullopt;
        value = value * 10 + (scanner.take() - '0');
    }
    return value;
}

std::optional<std::int64_t> dateInSeconds(Scanner& scanner) {
    const auto year = number(scanner, 4);
    if (!year || !scanner.take('-'))
        return std::nullopt;
    const auto month = number(scanner, 2);
    if (!month || !scanner.take('-'))
        return std::nullopt;
    const auto day = number(scanner, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::seconds(std::chrono::sys_days(date).time_since_epoch()).count();
}

std::optional<std::int64_t> clockInSeconds(Scanner& scanner, bool withSeconds) {
    const auto hour = number(scanner, 2);
    if (!hour || *hour > 23 || !scanner.take(':'))
        return std::nullopt;
    const auto minute = number(scanner, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    std::int64_t total = *hour * 3600 + *minute * 60;
    if (withSeconds) {
        const auto second = scanner.take(':') ? number(scanner, 2) : std::nullopt;
        if (!second || *second > 60) // 60 is a leap second
            return std::nullopt;
        total += *second;
    }
    return total;
}

std::optional<std::int32_t> fraction(Scanner& scanner) {
    if (!scanner.take('.'))
        return 0;
    if (!isDigit(scanner.peek()))
        return std::nullopt;
    std::int32_t nanoseconds = 0;
    for (std::int32_t unit = 100'000'000; isDigit(scanner.peek()); unit /= 10)
        nanoseconds += (scanner.take() - '0') * unit;
    return nanoseconds;
}

std::optional<std::int64_t> offsetInSeconds(Scanner& scanner) {
    if (scanner.take('Z'))
        return 0;
    const bool ahead = scanner.take('+');
    if (!ahead && !scanner.take('-'))
        return std::nullopt;
    const auto offset = clockInSeconds(scanner, false);
    if (!offset)
        return std::nullopt;
    return ahead ? *offset : -*offset;
}

} // namespace

int compare(const Timestamp& a, const Timestamp& b) {
    if (a.seconds != b.seconds)
        return a.seconds < b.seconds ? -1 : 1;
    return a.nanoseconds - b.nanoseconds;
}

std::optional<Timestamp> parseTimestamp(std::string_view text) {
    Scanner scanner(text);
    const auto date = dateInSeconds(scanner);
    if (!date || !scanner.take('T'))
        return std::nullopt;
    const auto clock = clockInSeconds(scanner, true);
    if (!clock)
        return std::nullopt;
    const auto nanoseconds = fraction(scanner);
    if (!nanoseconds)
        return std::nullopt;
    const auto offset = offsetInSeconds(scanner);
    if (!offset || !scanner.atEnd())
        return std::nullopt;
    return Timestamp{*date + *clock - *offset, *nanoseconds};
}

std::string timestampText(double sinceEpoch) {
    const auto milliseconds = static_cast<std::int64_t>(std::floor(sinceEpoch * 1000 + 0.5));
    const std::chrono::sys_time<std::chrono::milliseconds> time{
        std::chrono::milliseconds(milliseconds)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       clock.hours().count(), clock.minutes().count(), clock.seconds().count(),
                       clock.subseconds().count());
}

} // namespace headroom::workflow
