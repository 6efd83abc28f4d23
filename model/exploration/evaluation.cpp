#include "model/exploration/evaluation.h"

#include "model/system/read_system.h"

#include <nlohmann/json.hpp>

#include <iterator>
#include <utility>

namespace headroom::exploration {

using document::Diagnostics;
using nlohmann::json;

namespace {

void append(Diagnostics& to, Diagnostics from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

tl::expected<Evaluation, Diagnostics> typed(const SharedDocument& document) {
    auto read = system::readSystem(*document, {.owner = document});
    if (!read)
        return tl::unexpected(std::move(read.error()));
    Evaluation evaluation;
    evaluation.system = std::move(read->system);
    evaluation.diagnostics = std::move(read->diagnostics);
    return evaluation;
}

cost::PriceTable pricesFor(const json& document, const cost::PriceBook& book,
                           Diagnostics& diagnostics) {
    static const json::json_pointer regionPointer("/project/region");
    const std::string region =
        document.contains(regionPointer) && document.at(regionPointer).is_string()
            ? document.at(regionPointer).get<std::string>()
            : book.fallbackRegion();
    cost::PriceOverrides overrides;
    if (const auto prices = document.find("prices"); prices != document.end())
        overrides = cost::readPriceOverrides(*prices, "/prices", diagnostics);
    cost::PriceTable table(book, region, overrides);
    append(diagnostics, table.diagnostics());
    return table;
}

ChooseRequest suggestedFor(std::uint64_t seed) {
    return
        [seed](const simulation::Plan& plan) { return simulation::suggestedRequest(plan, seed); };
}

ChooseRequest exactly(const simulation::Request& request) {
    return [request](const simulation::Plan&) { return request; };
}

void addMonth(Evaluation& evaluation, simulation::Results results, const json& document,
              const cost::PriceBook& book) {
    const auto prices = pricesFor(document, book, evaluation.diagnostics);
    evaluation.month = price(std::move(results), prices);
    append(evaluation.diagnostics, cost::findings(evaluation.month.charges, prices));
}

tl::expected<Evaluation, Diagnostics>
evaluate(const SharedDocument& document, const cost::PriceBook& book, const ChooseRequest& choose,
         const std::stop_token& stop, const simulation::Progress& progress) {
    auto evaluation = typed(document);
    if (!evaluation)
        return evaluation;
    const auto plan = simulation::compile(evaluation->system);
    if (!plan)
        return tl::unexpected(plan.error());
    addMonth(*evaluation, simulation::run(*plan, choose(*plan), stop, progress), *document, book);
    return evaluation;
}

} // namespace headroom::exploration
