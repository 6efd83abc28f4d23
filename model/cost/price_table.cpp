#include "model/cost/price_table.h"

#include "model/cost/object_reader.h"

namespace headroom::cost {

using document::Severity;
using document::Text;
using document::translatable;

PriceOverrides readPriceOverrides(const nlohmann::json& section, std::string pointer,
                                  document::Diagnostics& diagnostics) {
    PriceOverrides overrides;
    ObjectReader reader(section, std::move(pointer), diagnostics);
    overrides.computeSavingsPlan = reader.flag("computeSavingsPlan");
    auto services = reader.object("items");
    reader.finish();
    if (!services)
        return overrides;
    for (auto& [serviceKey, items] : services->members()) {
        const auto service = serviceOfKey(serviceKey);
        for (auto& [key, override] : items.members()) {
            const auto item = service ? chargeItemOfKey(*service, key) : std::nullopt;
            if (!item) {
                override.report(Severity::error, "cost.unknown-item",
                                Text(translatable("Cost", "'%1' is not an item of %2 that is "
                                                          "priced here"),
                                     {key, serviceKey}));
                continue;
            }
            ItemPrice price;
            price.tiers = override.tiers();
            price.sources = {override.text("source", "override")};
            price.asOf = override.text("asOf");
            price.note = override.text("note");
            price.confidence = Confidence::high;
            price.overridden = true;
            override.finish();
            if (!price.tiers.empty())
                overrides.prices.push_back({*item, std::move(price)});
        }
    }
    return overrides;
}

PriceTable::PriceTable(const PriceBook& book, std::string region, const PriceOverrides& overrides,
                       MissingPrices missing)
    : region_(std::move(region))
    , freeAllowances_(book.freeAllowances()) {
    for (const ChargeItemInfo& item : allChargeItems()) {
        const ItemPrice* price = book.find(item.item, region_);
        const bool needsStandIn = price == nullptr && missing == MissingPrices::standIn;
        if (needsStandIn)
            price = book.find(item.item, book.fallbackRegion());
        if (price == nullptr)
            continue;
        ItemPrice own = *price;
        own.standIn = needsStandIn;
        set(item.item, std::move(own));
    }
    const SavingsPlanRates& plan = book.computeSavingsPlan();
    if (overrides.computeSavingsPlan && plan.region != region_)
        diagnostics_.push_back(
            {.severity = Severity::warning,
             .code = "cost.no-savings-plan-rate",
             .message = Text(translatable("Cost", "Compute Savings Plan rates are known for %1 "
                                                  "only; list prices are used in %2 unless 'items' "
                                                  "gives the plan's"),
                             {plan.region, region_}),
             .location = {},
             .pointer = {}});
    else if (overrides.computeSavingsPlan)
        for (const auto& [item, price] : plan.prices)
            set(item, price);
    for (const PriceOverride& override : overrides.prices) {
        ItemPrice own = override.price;
        own.region = region_;
        set(override.item, std::move(own));
    }
}

void PriceTable::set(ChargeItem item, ItemPrice price) {
    prices_[indexOf(item)] = std::make_shared<const ItemPrice>(std::move(price));
}

} // namespace headroom::cost
