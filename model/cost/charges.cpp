#include "model/cost/charges.h"

#include "model/cost/metering.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <set>

namespace headroom::cost {

using document::Severity;
using document::Text;
using document::translatable;

namespace {

/// What all entities together used of each item.
struct MonthlyQuantities {
    std::array<double, chargeItemCount> known{};
    std::bitset<chargeItemCount> hasUnknown;

    void operator()(ChargeItem item, std::string_view /*entity*/, double quantity) {
        if (std::isnan(quantity))
            hasUnknown.set(indexOf(item));
        else
            known[indexOf(item)] += quantity;
    }
};

/// How much of each item the free allowances cover, and which services take them.
struct FreeQuantities {
    std::array<double, chargeItemCount> quantity{};
    std::array<double, chargeItemCount> allowance{};
};

FreeQuantities freeQuantities(const Usage& usage, const MonthlyQuantities& month,
                              const PriceTable& table) {
    std::array<bool, serviceCount> taken{};
    forEachService(
        usage, [&](Service service, const auto& part) { taken[indexOf(service)] = part.freeTier; });
    FreeQuantities free;
    const auto allowances = allFreeAllowances();
    for (std::size_t i = 0; i < allowances.size(); ++i) {
        const FreeAllowanceInfo& allowance = allowances[i];
        if (!taken[indexOf(allowance.service)])
            continue;
        double left = table.freeAllowances()[i];
        for (const auto& item : {std::optional(allowance.first), allowance.second}) {
            if (!item)
                continue;
            const double covered = std::min(month.known[indexOf(*item)], left);
            free.quantity[indexOf(*item)] = covered;
            free.allowance[indexOf(*item)] = table.freeAllowances()[i];
            left -= covered;
        }
    }
    return free;
}

/// Calls `visit(number from 1, upTo, quantity, usd of a unit)` for each tier that is reached.
template <typename Visit>
void forEachTier(const ItemPrice& price, double quantity, Visit&& visit) {
    double from = 0;
    int number = 1;
    for (const PriceTier& tier : price.tiers) {
        if (quantity <= from)
            return;
        visit(number++, tier.upTo, std::min(quantity, tier.upTo) - from, tier.usd);
        from = tier.upTo;
    }
}

/// Keeps each entity's part of each item, by item, to be written as lines.
struct Contributions {
    struct Part {
        std::string_view entity;
        double quantity = 0;
    };
    std::array<std::vector<Part>, chargeItemCount> parts;

    void operator()(ChargeItem item, std::string_view entity, double quantity) {
        if (quantity != 0)
            parts[indexOf(item)].push_back({entity, quantity});
    }
};

/// Writes the lines of one item: each entity has the same share of the free allowance and of each
/// tier as of the quantity.
class LineWriter {
public:
    LineWriter(ChargeItem item, const std::shared_ptr<const ItemPrice>& price, double quantity,
               double freeQuantity, double allowance, std::vector<ChargeLine>& lines)
        : item_(item)
        , price_(price)
        , quantity_(quantity)
        , freeQuantity_(freeQuantity)
        , allowance_(allowance)
        , lines_(lines) {}

    void write(const Contributions::Part& part) {
        if (std::isnan(part.quantity)) {
            add(part, std::nullopt,
                price_ ? std::optional(price_->tiers.front().usd) : std::nullopt, 1, unbounded);
            return;
        }
        const double share = part.quantity / quantity_;
        if (freeQuantity_ > 0)
            add(part, freeQuantity_ * share, 0, 0, allowance_);
        const double billed = quantity_ - freeQuantity_;
        if (price_ == nullptr && billed > 0)
            add(part, billed * share, std::nullopt, 1, unbounded);
        if (price_ == nullptr)
            return;
        forEachTier(*price_, billed, [&](int number, double upTo, double inTier, double usd) {
            add(part, inTier * share, usd, number, upTo);
        });
    }

private:
    void add(const Contributions::Part& part, std::optional<double> quantity,
             std::optional<double> unitPrice, int tier, double upTo) {
        ChargeLine line{.service = info(item_).service,
                        .item = item_,
                        .entity = std::string(part.entity),
                        .quantity = quantity,
                        .unitPriceUsd = unitPrice,
                        .usd = std::nullopt,
                        .tier = tier,
                        .tierUpTo = upTo,
                        .price = price_};
        if (quantity && unitPrice)
            line.usd = *quantity * *unitPrice;
        lines_.push_back(std::move(line));
    }

    ChargeItem item_;
    const std::shared_ptr<const ItemPrice>& price_;
    double quantity_;
    double freeQuantity_;
    double allowance_;
    std::vector<ChargeLine>& lines_;
};

void add(Amount& sum, const std::optional<double>& usd) {
    sum.usd += usd.value_or(0);
    sum.complete = sum.complete && usd.has_value();
}

void add(Amount& sum, const Amount& amount) {
    sum.usd += amount.usd;
    sum.complete = sum.complete && amount.complete;
}

} // namespace

double tieredCost(const ItemPrice& price, double quantity) {
    double sum = 0;
    forEachTier(price, quantity,
                [&](int, double, double inTier, double usd) { sum += inTier * usd; });
    return sum;
}

Charges charge(const Usage& usage, const PriceTable& table) {
    MonthlyQuantities month;
    Contributions contributions;
    Charges charges;
    forEachService(usage, [&](Service service, const auto& part) {
        meter(part, month);
        meter(part, contributions);
        charges.byService.push_back({service, {}});
    });
    const FreeQuantities free = freeQuantities(usage, month, table);
    for (const ChargeItemInfo& item : allChargeItems()) {
        const std::size_t i = indexOf(item.item);
        LineWriter writer(item.item, table.find(item.item), month.known[i], free.quantity[i],
                          free.allowance[i], charges.lines);
        for (const Contributions::Part& part : contributions.parts[i])
            writer.write(part);
    }
    for (const ChargeLine& line : charges.lines) {
        const auto service =
            std::ranges::find(charges.byService, line.service, &ServiceAmount::service);
        add(service->amount, line.usd);
    }
    for (const ServiceAmount& service : charges.byService)
        add(charges.total, service.amount);
    return charges;
}

Totals totals(const Usage& usage, const PriceTable& table) {
    MonthlyQuantities month;
    forEachService(usage, [&](Service, const auto& part) { meter(part, month); });
    const FreeQuantities free = freeQuantities(usage, month, table);
    Totals result;
    for (const ChargeItemInfo& item : allChargeItems()) {
        const std::size_t i = indexOf(item.item);
        Amount& amount = result.byService[indexOf(item.service)];
        const double billed = month.known[i] - free.quantity[i];
        const auto& price = table.find(item.item);
        if (billed > 0 && price != nullptr)
            amount.usd += tieredCost(*price, billed);
        if (month.hasUnknown[i] || (billed > 0 && price == nullptr))
            amount.complete = false;
    }
    for (const Amount& amount : result.byService)
        add(result.total, amount);
    return result;
}

document::Diagnostics findings(const Charges& charges, const PriceTable& table) {
    document::Diagnostics diagnostics = table.diagnostics();
    std::set<std::pair<ChargeItem, const char*>> seen;
    const auto report = [&](const ChargeLine& line, Severity severity, const char* code,
                            document::TranslatableSource message) {
        if (seen.emplace(line.item, code).second)
            diagnostics.push_back(
                {.severity = severity,
                 .code = code,
                 .message = Text(message, {std::string(info(line.item).key),
                                           std::string(key(line.service)), table.region()}),
                 .location = {},
                 .pointer = {}});
    };
    for (const ChargeLine& line : charges.lines) {
        if (!line.quantity)
            report(line, Severity::warning, "cost.unknown-usage",
                   translatable("Cost",
                                "how much of '%1' of %2 is used is not known; its charge is "
                                "left out of the total"));
        else if (line.price == nullptr)
            report(line, Severity::warning, "cost.no-verified-price",
                   translatable("Cost",
                                "'%1' of %2 has no verified price in %3; its charge is left "
                                "out of the total unless a price is entered"));
        else if (line.price->standIn)
            report(line, Severity::warning, "cost.stand-in-price",
                   translatable("Cost", "'%1' of %2 has no verified price in %3; another region's "
                                        "price stands in"));
    }
    return diagnostics;
}

} // namespace headroom::cost
