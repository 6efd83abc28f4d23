#include "model/exploration/study.h"

#include "model/simulation/simulation.h"

#include <utility>

namespace headroom::exploration {

using document::Diagnostics;

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
