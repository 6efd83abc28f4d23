#include "model/document/quantity.h"

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

} // namespace headroom::document
