#include "model/calibration/timestamps.h"

#include <chrono>
#include <cstddef>

namespace headroom::calibration {

namespace {

constexpr EpochMs dayMs = 86'400'000;

/// Takes characters from the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : text_(text) {}

    std::optional<int> digits(std::size_t count) {
        if (text_.size() < count)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (text_[i] < '0' || text_[i] > '9')
                return std::nullopt;
            value = value * 10 + (text_[i] - '0');
        }
        text_.remove_prefix(count);
        return value;
    }

    bool take(char wanted) {
        if (text_.empty() || text_.front() != wanted)
            return false;
        text_.remove_prefix(1);
        return true;
    }

    int milliseconds() {
        int value = 0;
        int scale = 100;
        while (!text_.empty() && text_.front() >= '0' && text_.front() <= '9') {
            value += (text_.front() - '0') * scale;
            scale /= 10;
            text_.remove_prefix(1);
        }
        return value;
    }

private:
    std::string_view text_;
};

} // namespace

std::optional<EpochMs> readTimestamp(std::string_view text) {
    Scanner scan(text);
    const auto year = scan.digits(4);
    if (!year || !scan.take('-'))
        return std::nullopt;
    const auto month = scan.digits(2);
    if (!month || !scan.take('-'))
        return std::nullopt;
    const auto day = scan.digits(2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    EpochMs time = std::chrono::sys_days(date).time_since_epoch().count() * dayMs;
    if (!scan.take('T') && !scan.take(' '))
        return time;
    const auto hour = scan.digits(2);
    if (!hour || !scan.take(':'))
        return time;
    const auto minute = scan.digits(2);
    if (!minute)
        return std::nullopt;
    const auto second = scan.take(':') ? scan.digits(2) : 0;
    if (!second || *hour > 24 || *minute > 59 || *second > 60)
        return std::nullopt;
    time += ((*hour * 60 + *minute) * 60 + *second) * EpochMs{1000};
    if (scan.take('.') || scan.take(','))
        time += scan.milliseconds();
    for (const auto& [sign, factor] : {std::pair{'+', -1}, std::pair{'-', 1}}) {
        if (!scan.take(sign))
            continue;
        const auto offsetHours = scan.digits(2);
        scan.take(':');
        const auto offsetMinutes = scan.digits(2);
        if (offsetHours)
            time += factor * (*offsetHours * 60 + offsetMinutes.value_or(0)) * EpochMs{60'000};
    }
    return time;
}

int dayOfWeek(EpochMs time) {
    const EpochMs days = time >= 0 ? time / dayMs : (time - dayMs + 1) / dayMs;
    return static_cast<int>((((days + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
}

int hourOfDay(EpochMs time) {
    const EpochMs within = ((time % dayMs) + dayMs) % dayMs;
    return static_cast<int>(within / 3'600'000);
}

} // namespace headroom::calibration
