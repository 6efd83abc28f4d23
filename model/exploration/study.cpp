#include "model/exploration/study.h"

#include "model/simulation/simulation.h"
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

/// The first part of every evaluation: a typed system with what was remarked about it.
tl::expected<Evaluation, Diagnostics> typed(const SharedDocument& document) {
    auto read = system::readSystem(*document, {.owner = document});
    if (!read)
        return tl::unexpected(std::move(read.error()));
    Evaluation evaluation;
    evaluation.system = std::move(read->system);
    evaluation.diagnostics = std::move(read->diagnostics);
    return evaluation;
}

void settle(Evaluation& evaluation, const json& document, const cost::PriceBook& book,
            simulation::Results results) {
    const auto prices = pricesFor(document, book, evaluation.diagnostics);
    evaluation.month = price(std::move(results), prices);
    append(evaluation.diagnostics, cost::findings(evaluation.month.charges, prices));
}

} // namespace

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

tl::expected<Evaluation, Diagnostics> evaluate(const SharedDocument& document,
                                               const cost::PriceBook& book,
                                               std::optional<simulation::Request> request,
                                               std::uint64_t seed, const std::stop_token& stop,
                                               const simulation::Progress& progress) {
    auto evaluation = typed(document);
    if (!evaluation)
        return evaluation;
    const auto plan = simulation::compile(evaluation->system);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!request)
        request = simulation::suggestedRequest(*plan, seed);
    settle(*evaluation, *document, book, simulation::run(*plan, *request, stop, progress));
    return evaluation;
}

Study::Study(simulation::FirstAnswer recorded, std::shared_ptr<const cost::PriceBook> book,
             Evaluation baseline)
    : recorded_(std::move(recorded))
    , book_(std::move(book))
    , baseline_(std::move(baseline)) {}

tl::expected<std::shared_ptr<const Study>, Diagnostics>
Study::record(const SharedDocument& baseline, std::shared_ptr<const cost::PriceBook> book,
              std::uint64_t seed, const std::stop_token& stop,
              const simulation::Progress& progress) {
    auto evaluation = typed(baseline);
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    const auto plan = simulation::compile(evaluation->system);
    if (!plan)
        return tl::unexpected(plan.error());
    auto recorded = simulation::FirstAnswer::record(
        evaluation->system, simulation::suggestedRequest(*plan, seed), stop, progress);
    if (!recorded)
        return tl::unexpected(std::move(recorded.error()));
    settle(*evaluation, *baseline, *book, recorded->results());
    return std::make_shared<const Study>(std::move(*recorded), std::move(book),
                                         std::move(*evaluation));
}

tl::expected<Evaluation, Diagnostics> Study::firstAnswer(const SharedDocument& scenario) const {
    auto evaluation = typed(scenario);
    if (!evaluation)
        return evaluation;
    auto answer = recorded_.answer(evaluation->system);
    if (!answer)
        return tl::unexpected(std::move(answer.error()));
    settle(*evaluation, *scenario, *book_, std::move(*answer));
    return evaluation;
}

tl::expected<Evaluation, Diagnostics> Study::refine(const SharedDocument& scenario,
                                                    const std::stop_token& stop,
                                                    const simulation::Progress& progress) const {
    return evaluate(scenario, *book_, request(), request().seed, stop, progress);
}

} // namespace headroom::exploration
