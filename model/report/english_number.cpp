#include "model/report/english_number.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace headroom::report::english {

using document::Unit;

namespace {

constexpr int mostDecimals = 6;
constexpr int mostPercentDecimals = 2;
// A space that keeps a number and its unit on one line.
constexpr const char* noBreakSpace = "\u00A0";
constexpr const char* minusSign = "\u2212";

/// How a value is shown: shown = value * factor.
struct Shown {
    double factor = 1;
    const char* suffix = "";
    const char* rate = "";
    bool money = false;
};

struct Step {
    double from; ///< shown in this unit from here on, in the base unit
    double factor;
    const char* suffix;
};

/// The last step that `magnitude` reaches, the first one otherwise.
Shown fitting(double magnitude, double toBase, std::initializer_list<Step> steps) {
    const Step* chosen = steps.begin();
    for (const Step& step : steps) {
        if (magnitude >= step.from)
            chosen = &step;
    }
    return {chosen->factor * toBase, chosen->suffix};
}

Shown timeUnit(double seconds, double toSeconds) {
    return fitting(seconds, toSeconds,
                   {{0, 1000, "ms"},
                    {1, 1, "s"},
                    {180, 1 / 60.0, "min"},
                    {7200, 1 / 3600.0, "h"},
                    {259200, 1 / 86400.0, "d"}});
}

Shown sizeUnit(double bytes, double toBytes) {
    constexpr double k = 1024;
    return fitting(bytes, toBytes,
                   {{0, 1, "B"},
                    {k, 1 / k, "KB"},
                    {k * k, 1 / (k * k), "MB"},
                    {k * k * k, 1 / (k * k * k), "GB"}});
}

Shown countUnit(double magnitude, const char* rate = "") {
    auto shown = fitting(magnitude, 1, {{0, 1, ""}, {1e6, 1e-6, "M"}, {1e9, 1e-9, "bn"}});
    shown.rate = rate;
    return shown;
}

Shown shownAs(Unit unit, double value) {
    const double size = std::abs(value);
    switch (unit) {
    case Unit::none:
        return {};
    case Unit::count:
        return countUnit(size);
    case Unit::ratio:
        return {100, "%"};
    case Unit::milliseconds:
        return timeUnit(size / 1000, 1 / 1000.0);
    case Unit::seconds:
        return timeUnit(size, 1);
    case Unit::hours:
        return timeUnit(size * 3600, 3600);
    case Unit::bytes:
        return sizeUnit(size, 1);
    case Unit::kilobytes:
        return sizeUnit(size * 1024, 1024);
    case Unit::megabytes:
        return {1, "MB"};
    case Unit::gigabytes:
        return {1, "GB"};
    case Unit::usd:
        return {1, "", "", true};
    case Unit::usdPerMonth:
        return {1, "", "a month", true};
    case Unit::perSecond:
        return {1, "/s"};
    case Unit::perMonth:
        return countUnit(size, "a month");
    case Unit::requestUnits:
        return countUnit(size, "units");
    }
    return {};
}

/// One significant digit of a half-width; 0.095 counts as 0.1.
int decimalsForHalfWidth(double halfWidth) {
    if (!(halfWidth > 0) || !std::isfinite(halfWidth))
        return 0;
    const double place = std::pow(10, std::floor(std::log10(halfWidth) + 1e-9));
    const double lifted = std::round(halfWidth / place) >= 10 ? place * 10 : place;
    return std::clamp(static_cast<int>(-std::floor(std::log10(lifted) + 1e-9)), 0, mostDecimals);
}

/// Three significant digits.
int decimalsForValue(double value) {
    const double magnitude = std::abs(value);
    if (magnitude == 0 || !std::isfinite(magnitude))
        return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(magnitude) + 1e-9)), 0,
                      mostDecimals);
}

/// The fewest decimals that write a round number exactly.
int neededDecimals(double value) {
    int decimals = 0;
    for (double scale = 1; decimals < mostDecimals; ++decimals, scale *= 10) {
        if (std::abs(value * scale - std::round(value * scale)) < 1e-6 * std::abs(value * scale))
            break;
    }
    return decimals;
}

std::string written(double value, int decimals, const Shown& shown) {
    if (!shown.money)
        return grouped(value, decimals);
    auto digits = grouped(std::abs(value), decimals);
    const bool negative = grouped(value, decimals).starts_with(minusSign);
    return (negative ? std::string(minusSign) : std::string()) + '$' + digits;
}

std::string withUnit(std::string number, const Shown& shown) {
    for (const char* part : {shown.suffix, shown.rate}) {
        if (*part != '\0')
            number += std::string(noBreakSpace) + part;
    }
    return number;
}

} // namespace

std::string grouped(double value, int decimals) {
    std::string digits = fmt::format("{:.{}f}", std::abs(value), decimals);
    const auto point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3)
        digits.insert(at - 3, ",");
    const bool zero = digits.find_first_of("123456789") == std::string::npos;
    return value < 0 && !zero ? minusSign + digits : digits;
}

Number withBand(double value, double low, double high, Unit unit) {
    if (!std::isfinite(value))
        return {"–", {}};
    const Shown shown = shownAs(unit, value);
    const double scaled = value * shown.factor;
    const bool band = std::isfinite(low) && std::isfinite(high) && high > low;
    const double halfWidth = band ? (high - low) / 2 * shown.factor : 0;
    const int most = std::min(unit == Unit::ratio ? mostPercentDecimals : mostDecimals,
                              decimalsForValue(scaled));
    int decimals = std::min(most, band ? decimalsForHalfWidth(halfWidth) : neededDecimals(scaled));
    if (shown.money)
        decimals = std::abs(scaled) < 10 && value != 0 ? 2 : 0;
    Number number{withUnit(written(scaled, decimals, shown), shown), {}};
    if (!band)
        return number;
    const int bandDecimals =
        shown.money ? std::clamp(decimalsForHalfWidth(halfWidth), decimals, 2) : decimals;
    // A band that leans to one side is told by its ends, an even one by its half.
    const bool even = std::abs((high - value) - (value - low)) <= 0.25 * (high - low);
    const double lastPlace = std::pow(10, -bandDecimals);
    if (halfWidth < lastPlace / 2)
        number.interval = "±<" + grouped(lastPlace, bandDecimals);
    else if (even)
        number.interval = "±" + grouped(halfWidth, bandDecimals);
    else
        number.interval = fmt::format("{} to {}", grouped(low * shown.factor, decimals),
                                      grouped(high * shown.factor, decimals));
    return number;
}

std::string change(double difference, Unit unit) {
    const Shown shown = shownAs(unit, difference);
    const double scaled = difference * shown.factor;
    int decimals = std::min(decimalsForValue(scaled), neededDecimals(scaled));
    if (shown.money)
        decimals = std::abs(scaled) < 10 && scaled != 0 ? 2 : 0;
    auto number = withUnit(written(scaled, decimals, shown), shown);
    return difference > 0 ? '+' + number : number;
}

} // namespace headroom::report::english
