#pragma once

#include <optional>
#include <string_view>

namespace headroom::document {

/// What a number measures. Values are always kept in the unit named here; scaling for display
/// (ms to s, bytes to GB) and digits are the presenter's.
enum class Unit {
    none,  ///< a plain number
    count, ///< things: invocations, items, environments
    ratio, ///< 0 to 1, shown as per cent
    milliseconds,
    seconds,
    hours,
    bytes,
    kilobytes, ///< 1024 bytes
    megabytes, ///< 1024 KB, as Lambda's memory setting counts
    gigabytes, ///< 1024 MB
    usd,
    usdPerMonth, ///< a month is 730 hours
    perSecond,
    perMonth,     ///< a month is 730 hours
    requestUnits, ///< DynamoDB read or write request units
};

/// A stable spelling for JSON and CSV ("ms", "USD/month"); never shown translated.
std::string_view symbol(Unit unit);

/// The unit that has this spelling, or nothing.
std::optional<Unit> unitOfSymbol(std::string_view spelling);

struct Quantity {
    double value = 0;
    Unit unit = Unit::none;
    bool operator==(const Quantity&) const = default;
};

} // namespace headroom::document
