#include "model/cost/charges.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::cost {

using nlohmann::json;

namespace {

json orNull(const std::optional<double>& value) {
    return value ? json(*value) : json();
}

json orNull(const Amount& amount) {
    return amount.complete ? json(amount.usd) : json();
}

json lineJson(const ChargeLine& line) {
    json result{{"service", key(line.service)},
                {"item", info(line.item).key},
                {"quantity", orNull(line.quantity)},
                {"unit", info(line.item).unit},
                {"unitPriceUsd", orNull(line.unitPriceUsd)},
                {"usd", orNull(line.usd)},
                {"tier", line.tier},
                {"tierUpTo", std::isinf(line.tierUpTo) ? json() : json(line.tierUpTo)},
                {"overridden", line.price != nullptr && line.price->overridden}};
    if (!line.entity.empty())
        result["entity"] = line.entity;
    if (line.price == nullptr) {
        result["source"] = nullptr;
        return result;
    }
    result["source"] = fmt::format("{}", fmt::join(line.price->sources, ", "));
    result["asOf"] = line.price->asOf;
    result["confidence"] = word(line.price->confidence);
    result["region"] = line.price->region;
    if (line.price->standIn)
        result["standIn"] = true;
    return result;
}

} // namespace

json toJson(const Charges& charges) {
    json byService = json::object();
    for (const ServiceAmount& service : charges.byService)
        byService[std::string(key(service.service))] = orNull(service.amount);
    json lines = json::array();
    for (const ChargeLine& line : charges.lines)
        lines.push_back(lineJson(line));
    return {{"total", orNull(charges.total)},
            {"known", charges.total.usd},
            {"byService", std::move(byService)},
            {"lines", std::move(lines)}};
}

} // namespace headroom::cost
