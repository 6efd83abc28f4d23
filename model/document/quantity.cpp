#include "model/document/quantity.h"

#include <array>

namespace headroom::document {

std::string_view symbol(Unit unit) {
    switch (unit) {
    case Unit::none:
        return "";
    case Unit::count:
        return "count";
    case Unit::ratio:
        return "ratio";
    case Unit::milliseconds:
        return "ms";
    case Unit::seconds:
        return "s";
    case Unit::hours:
        return "h";
    case Unit::bytes:
        return "B";
    case Unit::kilobytes:
        return "KB";
    case Unit::megabytes:
        return "MB";
    case Unit::gigabytes:
        return "GB";
    case Unit::usd:
        return "USD";
    case Unit::usdPerMonth:
        return "USD/month";
    case Unit::perSecond:
        return "1/s";
    case Unit::perMonth:
        return "1/month";
    case Unit::requestUnits:
        return "request units";
    }
    return "";
}

std::optional<Unit> unitOfSymbol(std::string_view spelling) {
    constexpr std::array units{
        Unit::none,  Unit::count,       Unit::ratio,     Unit::milliseconds, Unit::seconds,
        Unit::hours, Unit::bytes,       Unit::kilobytes, Unit::megabytes,    Unit::gigabytes,
        Unit::usd,   Unit::usdPerMonth, Unit::perSecond, Unit::perMonth,     Unit::requestUnits};
    for (const Unit unit : units) {
        if (symbol(unit) == spelling)
            return unit;
    }
    return std::nullopt;
}

} // namespace headroom::document
