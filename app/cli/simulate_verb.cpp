#include "app/cli/simulate_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/wiring/assessing.h"
#include "app/wiring/evaluation_json.h"
#include "app/wiring/exploration_json.h"
#include "app/wiring/opened_project.h"
#include "app/wiring/project_scenario.h"
#include "model/assessment/assessment_json.h"
#include "model/cost/price_book.h"
#include "model/exploration/evaluation.h"
#include "model/exploration/study.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <utility>

namespace headroom::cli {

namespace {

/// "30d", "12h", "90m" or "600s" in seconds.
std::optional<double> secondsOf(const std::string& text) {
    if (text.size() < 2)
        return std::nullopt;
    double value = 0;
    const char* end = text.data() + text.size() - 1;
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end || !(value > 0) || !std::isfinite(value))
        return std::nullopt;
    switch (text.back()) {
    case 's':
        return value;
    case 'm':
        return value * 60;
    case 'h':
        return value * 3600;
    case 'd':
        return value * 86400;
    default:
        return std::nullopt;
    }
}

/// Whole days are replications of a day; a part of a day is one window.
void applyDuration(simulation::Request& request, double seconds) {
    constexpr double day = 86400;
    if (seconds >= day) {
        request.windows = 1;
        request.windowSeconds = day;
        request.replications = static_cast<int>(std::llround(seconds / day));
        return;
    }
    request.windows = 1;
    request.windowSeconds = seconds;
}

/// Progress on standard error, where that is a terminal.
simulation::Progress progressOf() {
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [](double share, std::uint64_t requests) {
        fmt::print(stderr, "\r{:3.0f} %, {} requests simulated", share * 100, requests);
        if (share >= 1)
            fmt::print(stderr, "\n");
    };
}

/// The scenario with what it is judged against: the current configuration, recorded.
struct Simulated {
    std::shared_ptr<const exploration::Study> study;
    exploration::Evaluation evaluation;
};

tl::expected<Simulated, document::Diagnostics>
simulateBoth(const app::OpenedProject& project, const exploration::SharedDocument& scenario,
             const std::shared_ptr<const cost::PriceBook>& book,
             const exploration::ChooseRequest& choose) {
    const bool current = scenario == project.document;
    auto study = exploration::Study::record(project.document, book, choose, {},
                                            current ? progressOf() : simulation::Progress());
    if (!study)
        return tl::unexpected(std::move(study.error()));
    if (current)
        return Simulated{*study, (*study)->baseline()};
    auto evaluation = (*study)->refine(scenario, {}, progressOf());
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    return Simulated{std::move(*study), std::move(*evaluation)};
}

/// What takes many runs: the roadmap's states, the exposure to stress, what the figures depend on.
void addExplored(const app::OpenedProject& project, const Simulated& simulated,
                 const nlohmann::json& document, const SimulateOptions& options,
                 const cost::PriceBook& book, nlohmann::json& assessment) {
    const auto& study = *simulated.study;
    if (const auto states = exploration::roadmapStates(study, project.document, document))
        app::addStates(*states, assessment);
    const auto changes = app::changesOfScenario(project, options.scenario);
    if (const auto exposure = exploration::exposureOf(
            project.document, changes, book, {.seed = options.seed, .threads = options.threads}))
        app::addExposure(*exposure, assessment);
    document::Diagnostics remarks;
    const auto prices = exploration::pricesFor(document, book, remarks);
    auto& sensitivity = assessment["sensitivity"] = nlohmann::json::array();
    sensitivity.push_back(
        app::toJson(exploration::sensitivityOf(simulated.evaluation, prices, "application.cost")));
    for (const auto& workflow : simulated.evaluation.system.workflows)
        sensitivity.push_back(app::toJson(exploration::sensitivityOf(
            simulated.evaluation, prices, workflow.id + ".duration.p95")));
}

/// Everything that is judged about the scenario, alarms and audit with their own runs included.
nlohmann::json assessmentOf(const app::OpenedProject& project, const Simulated& simulated,
                            const nlohmann::json& document, const SimulateOptions& options,
                            const cost::PriceBook& book) {
    std::vector<std::string> selected;
    for (const auto& change : app::changesOfScenario(project, options.scenario))
        if (!change.optimization.empty() &&
            std::ranges::find(selected, change.optimization) == selected.end())
            selected.push_back(change.optimization);
    const auto& evaluation = simulated.evaluation;
    const bool current = selected.empty();
    auto assessment =
        app::assessed(evaluation, document,
                      assessment::ServiceLimits::embedded(evaluation.system.region), selected,
                      current ? std::span<const simulation::Metric>()
                              : simulated.study->baseline().month.metrics);
    assessment.alarms = app::alarmsOf(evaluation, document, book, options.seed);
    const app::KnownScenario known{selected, &document, evaluation.month.metrics};
    assessment.audit = app::auditOf(*simulated.study, project.document, book, known);
    auto json = assessment::toJson(assessment);
    addExplored(project, simulated, document, options, book, json);
    return json;
}

void printTable(const exploration::Evaluation& evaluation) {
    for (const auto& metric : evaluation.month.metrics) {
        const auto& estimate = metric.estimate;
        if (estimate.insufficient || !std::isfinite(estimate.value))
            continue;
        fmt::print("{:<58} {:>14.6g} {:<10} [{:.6g}, {:.6g}]\n", metric.id, estimate.value,
                   document::symbol(metric.unit), estimate.low, estimate.high);
    }
}

} // namespace

int simulate(const SimulateOptions& options) {
    if (!std::filesystem::exists(options.project)) {
        complain(fmt::format("{}: no such file or folder", options.project));
        return cannotReadOrWrite;
    }
    auto project = app::openProject(options.project);
    if (!project) {
        print(project.error());
        if (options.asJson)
            fmt::print("{}\n", nlohmann::json{{"diagnostics", toJson(project.error())}}.dump(2));
        return inputHasErrors;
    }
    const auto scenario = app::scenarioDocument(*project, options.scenario);
    if (!scenario) {
        print(scenario.error());
        return inputHasErrors;
    }
    const auto book = cost::PriceBook::embedded();
    if (!book) {
        print(book.error());
        return inputHasErrors;
    }
    std::optional<double> seconds;
    if (options.duration) {
        seconds = secondsOf(*options.duration);
        if (!seconds) {
            complain(fmt::format("--duration '{}' is not a duration such as 30d, 12h or 600s",
                                 *options.duration));
            return wrongUsage;
        }
    }
    const auto choose = [&](const simulation::Plan& plan) {
        auto request = simulation::suggestedRequest(plan, options.seed);
        if (seconds)
            applyDuration(request, *seconds);
        if (options.replications)
            request.replications = *options.replications;
        request.threads = options.threads;
        return request;
    };
    const auto simulated = simulateBoth(*project, scenario->document,
                                        std::make_shared<const cost::PriceBook>(*book), choose);
    if (!simulated) {
        print(simulated.error());
        return inputHasErrors;
    }
    const auto* evaluation = &simulated->evaluation;
    auto diagnostics = project->diagnostics;
    diagnostics.insert(diagnostics.end(), scenario->diagnostics.begin(),
                       scenario->diagnostics.end());
    diagnostics.insert(diagnostics.end(), evaluation->diagnostics.begin(),
                       evaluation->diagnostics.end());
    if (!options.asJson) {
        print(diagnostics);
        printTable(*evaluation);
        return fine;
    }
    auto json = app::toJson(*evaluation, *scenario->document);
    json["assessment"] = assessmentOf(*project, *simulated, *scenario->document, options, *book);
    json["project"] = project->name;
    json["scenario"] = options.scenario;
    json["diagnostics"] = toJson(diagnostics);
    fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    return fine;
}

} // namespace headroom::cli
