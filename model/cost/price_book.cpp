#include "model/cost/price_book.h"

#include "model/cost/object_reader.h"
#include "resources/embedded.h"

#include <fmt/format.h>

namespace headroom::cost {

using document::Diagnostics;
using document::Severity;
using document::Text;
using document::translatable;

std::string_view word(Confidence confidence) {
    switch (confidence) {
    case Confidence::high:
        return "high";
    case Confidence::medium:
        return "medium";
    case Confidence::low:
        return "low";
    case Confidence::none:
        return "none";
    }
    return "none";
}

/// Fills a price book from its JSON form, collecting everything that is wrong.
class PriceBookReader {
public:
    explicit PriceBookReader(Diagnostics& diagnostics)
        : diagnostics_(diagnostics) {}

    PriceBook read(const nlohmann::json& json) {
        ObjectReader root(json, "", diagnostics_);
        if (root.text("schema") != "aws-prices/1")
            root.report(Severity::error, "cost.not-a-price-book",
                        Text(translatable("Cost", "'schema' must be \"aws-prices/1\"")), "schema");
        book_.fallbackRegion_ = root.text("regionFallback");
        if (auto regions = root.object("regions")) {
            for (const auto& [id, value] : json["regions"].items())
                book_.regions_.emplace(id, regions->text(id.c_str()));
        }
        if (auto services = root.object("services"))
            for (auto& [serviceKey, service] : services->members())
                readService(serviceKey, service);
        if (auto sources = root.object("sources"))
            for (auto& [id, source] : sources->members())
                book_.sourceTitles_.emplace(id, source.text("title"));
        return std::move(book_);
    }

private:
    void readService(const std::string& serviceKey, ObjectReader& reader) {
        const auto service = serviceOfKey(serviceKey);
        if (!service) {
            reader.report(Severity::error, "cost.unknown-service",
                          Text(translatable("Cost", "'%1' is not a service that is priced here"),
                               {serviceKey}));
            return;
        }
        if (auto items = reader.object("items"))
            for (auto& [key, item] : items->members())
                readItem(*service, key, item);
        if (auto freeTier = reader.object("freeTier"))
            readFreeTier(*service, *freeTier);
        if (auto plans = reader.object("savingsPlans"); plans && *service == Service::lambda)
            readSavingsPlan(*plans);
    }

    void readItem(Service service, const std::string& key, ObjectReader& reader) {
        const auto item = chargeItemOfKey(service, key);
        if (!item) {
            reader.report(Severity::error, "cost.unknown-item",
                          Text(translatable("Cost", "'%1' is not an item of %2 that is priced "
                                                    "here"),
                               {key, std::string(cost::key(service))}));
            return;
        }
        if (reader.text("unit") != info(*item).unit)
            reader.report(Severity::error, "cost.other-unit",
                          Text(translatable("Cost", "the price of '%1' must be for the unit '%2'"),
                               {key, std::string(info(*item).unit)}),
                          "unit");
        if (auto regions = reader.object("regions"))
            for (auto& [region, price] : regions->members())
                book_.prices_[indexOf(*item)].emplace(region, readPrice(region, price));
    }

    static Confidence readConfidence(ObjectReader& reader) {
        const std::string chosen = reader.choice("confidence", {"none", "low", "medium", "high"});
        for (const Confidence confidence : {Confidence::high, Confidence::medium, Confidence::low})
            if (word(confidence) == chosen)
                return confidence;
        return Confidence::none;
    }

    static ItemPrice readPrice(const std::string& region, ObjectReader& reader) {
        ItemPrice price;
        price.tiers = reader.tiers();
        price.confidence = readConfidence(reader);
        price.asOf = reader.text("asOf");
        price.sources = reader.texts("sources");
        price.note = reader.text("note");
        price.region = region;
        return price;
    }

    void readFreeTier(Service service, ObjectReader& reader) {
        const auto allowances = allFreeAllowances();
        for (std::size_t i = 0; i < allowances.size(); ++i)
            if (allowances[i].service == service)
                book_.freeAllowances_[i] = reader.quantity(std::string(allowances[i].key).c_str());
    }

    void readSavingsPlan(ObjectReader& reader) {
        ItemPrice common;
        common.confidence = readConfidence(reader);
        common.asOf = reader.text("asOf");
        common.sources = reader.texts("sources");
        common.note = reader.text("note");
        common.region = reader.text("region");
        common.overridden = true;
        book_.computeSavingsPlan_.region = common.region;
        for (const ChargeItemInfo& item : allChargeItems()) {
            const std::string key(item.key);
            if (item.service != Service::lambda || !reader.has(key.c_str()))
                continue;
            ItemPrice price = common;
            price.tiers = {{unbounded, reader.price(key.c_str()).value_or(0)}};
            book_.computeSavingsPlan_.prices.emplace(item.item, std::move(price));
        }
    }

    Diagnostics& diagnostics_;
    PriceBook book_;
};

tl::expected<PriceBook, Diagnostics> PriceBook::parse(std::string_view json) {
    const auto parsed = parseJson(json, "");
    if (!parsed)
        return tl::unexpected(parsed.error());
    Diagnostics diagnostics;
    PriceBook book = PriceBookReader(diagnostics).read(*parsed);
    if (document::hasErrors(diagnostics))
        return tl::unexpected(std::move(diagnostics));
    return book;
}

tl::expected<PriceBook, Diagnostics> PriceBook::embedded() {
    return parse(resources::find("prices/aws.json").value_or(""));
}

const ItemPrice* PriceBook::find(ChargeItem item, std::string_view region) const {
    const auto& prices = prices_[indexOf(item)];
    const auto found = prices.find(region);
    return found == prices.end() ? nullptr : &found->second;
}

std::string PriceBook::sourceTitle(const std::string& id) const {
    const auto found = sourceTitles_.find(id);
    return found == sourceTitles_.end() ? id : found->second;
}

} // namespace headroom::cost
