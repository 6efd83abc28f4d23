#pragma once

#include "model/cost/price_book.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace headroom::cost {

/// A price that the user entered: negotiated, of another month, or for a region without one.
struct PriceOverride {
    ChargeItem item = ChargeItem::lambdaRequests;
    ItemPrice price;
};

/// What replaces list prices. Later overrides of an item replace earlier ones, and all of them
/// replace the savings plan's rate.
struct PriceOverrides {
    bool computeSavingsPlan = false; ///< assumes that the plan covers the whole Lambda usage
    std::vector<PriceOverride> prices;
};

/// Reads overrides from the overlay's section `prices`:
///     {"computeSavingsPlan": true,
///      "items": {"lambda": {"durationX86": {"usd": 0.00001, "source": "agreement 2026",
///                                           "asOf": "2026-07"}},
///                "dynamodb": {"storage": {"tiers": [{"upTo": 1000, "usd": 0.2},
///                                                   {"upTo": null, "usd": 0.15}]}}}}
/// What is wrong is added to `diagnostics` with pointers that begin with `pointer`.
PriceOverrides readPriceOverrides(const nlohmann::json& section, std::string pointer,
                                  document::Diagnostics& diagnostics);

enum class MissingPrices {
    leaveUnpriced, ///< the charge is shown as unknown
    standIn,       ///< the fallback region's price, marked as such in each line
};

/// The prices that hold in one region, overrides applied: what usage is multiplied by.
class PriceTable {
public:
    PriceTable(const PriceBook& book, std::string region, const PriceOverrides& overrides = {},
               MissingPrices missing = MissingPrices::leaveUnpriced);

    const std::string& region() const { return region_; }

    /// Null where no price is known.
    const std::shared_ptr<const ItemPrice>& find(ChargeItem item) const {
        return prices_[indexOf(item)];
    }

    /// Monthly free quantities in the order of allFreeAllowances().
    const std::array<double, freeAllowanceCount>& freeAllowances() const { return freeAllowances_; }

    /// What does not hold in this region, for example a savings plan's rate that is known
    /// elsewhere.
    const document::Diagnostics& diagnostics() const { return diagnostics_; }

private:
    void set(ChargeItem item, ItemPrice price);

    std::string region_;
    std::array<std::shared_ptr<const ItemPrice>, chargeItemCount> prices_;
    std::array<double, freeAllowanceCount> freeAllowances_;
    document::Diagnostics diagnostics_;
};

} // namespace headroom::cost
