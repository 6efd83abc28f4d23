#pragma once

#include "model/cost/charge_item.h"
#include "model/document/diagnostic.h"

#include <tl/expected.hpp>

#include <array>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::cost {

/// How well a price is known; resources/prices/README.md says what each word means.
enum class Confidence { high, medium, low, none };

std::string_view word(Confidence confidence);

inline constexpr double unbounded = std::numeric_limits<double>::infinity();

/// A price for the part of a month's quantity above the tier before and up to `upTo`. The first
/// tier begins with the first unit after any free allowance.
struct PriceTier {
    double upTo = unbounded; ///< in the item's unit, above 0
    double usd = 0;          ///< for one unit, at least 0
    bool operator==(const PriceTier&) const = default;
};

/// What one item costs in one region, and how that is known.
struct ItemPrice {
    std::vector<PriceTier> tiers; ///< at least one; bounds ascend, the last is unbounded
    Confidence confidence = Confidence::none;
    std::string asOf;                 ///< a date, or only a month or year
    std::vector<std::string> sources; ///< ids of PriceBook::sourceTitle(), or free text
    std::string note;
    std::string region;      ///< where this price holds
    bool standIn = false;    ///< no price is known for the region asked for; this is another's
    bool overridden = false; ///< holds instead of the list price: entered, or a savings plan
};

/// The lower rates of a Compute Savings Plan in the region where they are known.
struct SavingsPlanRates {
    std::string region;
    std::map<ChargeItem, ItemPrice> prices;
};

/// List prices with their sources, read from JSON of the form "aws-prices/1"
/// (resources/prices/README.md). Prices are US dollars before tax.
class PriceBook {
public:
    /// Reads a price book. The errors name each thing that is wrong with its JSON pointer.
    static tl::expected<PriceBook, document::Diagnostics> parse(std::string_view json);

    /// The price book that is part of the program; parsing it takes a few milliseconds.
    static tl::expected<PriceBook, document::Diagnostics> embedded();

    /// The verified price of an item in a region, or nothing: a price is never derived from
    /// another region's.
    const ItemPrice* find(ChargeItem item, std::string_view region) const;

    /// The region whose prices may stand in, with a visible mark, where a region has none.
    const std::string& fallbackRegion() const { return fallbackRegion_; }

    /// Names of the regions with at least one verified price, by id.
    const std::map<std::string, std::string>& regions() const { return regions_; }

    /// Monthly free quantities in the order of allFreeAllowances().
    const std::array<double, freeAllowanceCount>& freeAllowances() const { return freeAllowances_; }

    const SavingsPlanRates& computeSavingsPlan() const { return computeSavingsPlan_; }

    /// What a source id stands for; the id itself where the book does not describe it.
    std::string sourceTitle(const std::string& id) const;

private:
    friend class PriceBookReader;

    std::string fallbackRegion_;
    std::map<std::string, std::string> regions_;
    std::array<std::map<std::string, ItemPrice, std::less<>>, chargeItemCount> prices_;
    std::array<double, freeAllowanceCount> freeAllowances_{};
    SavingsPlanRates computeSavingsPlan_;
    std::map<std::string, std::string> sourceTitles_;
};

} // namespace headroom::cost
