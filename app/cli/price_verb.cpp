#include "app/cli/price_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "model/cost/charges.h"
#include "model/cost/usage_reader.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <utility>

namespace headroom::cli {

namespace {

using cost::PricingRequest;

/// A request and what it costs.
struct Bill {
    PricingRequest request;
    cost::Charges charges;
    document::Diagnostics diagnostics;
};

const tl::expected<cost::PriceBook, document::Diagnostics>& priceBook() {
    static const auto book = cost::PriceBook::embedded();
    return book;
}

Bill bill(const cost::PriceBook& book, PricingRequest request) {
    const cost::PriceTable table(book, request.region, request.overrides, request.missingPrices);
    Bill result{std::move(request), {}, {}};
    result.charges = cost::charge(result.request.usage, table);
    result.diagnostics = result.request.diagnostics;
    const auto findings = cost::findings(result.charges, table);
    result.diagnostics.insert(result.diagnostics.end(), findings.begin(), findings.end());
    return result;
}

nlohmann::json billJson(const Bill& bill) {
    nlohmann::json charges = cost::toJson(bill.charges);
    nlohmann::json result{{"region", bill.request.region},
                          {"usd", std::move(charges["total"])},
                          {"lines", std::move(charges["lines"])}};
    if (bill.request.isProfile) {
        result["byService"] = std::move(charges["byService"]);
        for (const cost::Service service : bill.request.unreadable)
            result["byService"][std::string(cost::key(service))] = nullptr;
    }
    if (document::hasErrors(bill.diagnostics))
        result["usd"] = nullptr;
    if (result["usd"].is_null())
        result["known"] = bill.charges.total.usd;
    if (!bill.diagnostics.empty())
        result["diagnostics"] = toJson(bill.diagnostics);
    return result;
}

std::string amount(const cost::Amount& amount) {
    if (amount.complete)
        return fmt::format("{:.2f} USD", amount.usd);
    return amount.usd > 0 ? fmt::format("at least {:.2f} USD, the rest is unknown", amount.usd)
                          : "unknown";
}

std::string orUnknown(const std::optional<double>& value, const char* style) {
    return value ? fmt::format(fmt::runtime(style), *value) : "unknown";
}

/// The source of a price and what is unusual about it.
std::string provenance(const cost::ChargeLine& line) {
    if (line.tier == 0)
        return "free allowance";
    if (line.price == nullptr)
        return "no verified price in this region";
    std::string result = fmt::format("{}, {}, {} confidence", line.price->sources.front(),
                                     line.price->asOf, cost::word(line.price->confidence));
    if (line.price->overridden)
        result += ", entered instead of the list price";
    if (line.price->standIn)
        result += fmt::format(", price of {}", line.price->region);
    return result;
}

void printTable(const Bill& bill) {
    for (const cost::ServiceAmount& service : bill.charges.byService) {
        fmt::print("{}: {}\n", cost::name(service.service).english(), amount(service.amount));
        for (const cost::ChargeLine& line : bill.charges.lines) {
            if (line.service != service.service)
                continue;
            const std::string label = document::Text(cost::info(line.item).label).english();
            fmt::print("  {:>12}  {}{}{}: {} {} x {} USD ({})\n", orUnknown(line.usd, "{:.4f}"),
                       label, line.entity.empty() ? "" : " of ", line.entity,
                       orUnknown(line.quantity, "{:.10g}"), cost::info(line.item).unit,
                       orUnknown(line.unitPriceUsd, "{:.10g}"), provenance(line));
        }
    }
    for (const cost::Service service : bill.request.unreadable)
        fmt::print("{}: unknown, its usage has errors\n", cost::name(service).english());
    cost::Amount total = bill.charges.total;
    total.complete = total.complete && !document::hasErrors(bill.diagnostics);
    fmt::print("Total for a month in {}: {}\n", bill.request.region, amount(total));
}

} // namespace

nlohmann::json priceCase(const nlohmann::json& batchCase) {
    const auto& book = priceBook();
    if (!book)
        return {{"error", "the price book cannot be read"}, {"diagnostics", toJson(book.error())}};
    const Bill priced = bill(*book, cost::readPricingRequest(batchCase));
    for (const document::Diagnostic& diagnostic : priced.diagnostics)
        if (diagnostic.severity == document::Severity::error)
            return {{"error", document::format(diagnostic)},
                    {"diagnostics", toJson(priced.diagnostics)}};
    return billJson(priced);
}

int price(const std::string& file, bool asJson) {
    const auto text = readInput(file);
    if (!text) {
        complain(text.error());
        return cannotReadOrWrite;
    }
    const auto& book = priceBook();
    if (!book) {
        print(book.error());
        return inputHasErrors;
    }
    auto request = cost::readPricingRequest(*text, file);
    if (!request) {
        print(request.error());
        if (asJson)
            fmt::print("{}\n", nlohmann::json{{"usd", nullptr},
                                              {"lines", nlohmann::json::array()},
                                              {"diagnostics", toJson(request.error())}}
                                   .dump(2));
        return inputHasErrors;
    }
    const Bill priced = bill(*book, *std::move(request));
    print(priced.diagnostics);
    if (asJson)
        fmt::print("{}\n",
                   billJson(priced).dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    else
        printTable(priced);
    return document::hasErrors(priced.diagnostics) ? inputHasErrors : fine;
}

} // namespace headroom::cli
