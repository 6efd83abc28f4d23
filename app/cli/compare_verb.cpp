#include "app/cli/compare_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/wiring/evaluation_json.h"
#include "app/wiring/opened_project.h"
#include "app/wiring/project_scenario.h"
#include "model/assessment/plan_sections.h"
#include "model/assessment/verdict.h"
#include "model/cost/price_book.h"
#include "model/exploration/contributions.h"
#include "model/exploration/evaluation.h"
#include "model/exploration/scenario_changes.h"
#include "model/exploration/study.h"
#include "model/simulation/difference.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace headroom::cli {

namespace {

using nlohmann::json;

struct Side {
    std::string name;
    std::shared_ptr<const json> document;
    exploration::Evaluation evaluation;
};

/// Differences of the simulated metrics and of the bill.
json differencesOf(const Side& a, const Side& b) {
    auto differences =
        simulation::pairedDifference(a.evaluation.month.results, b.evaluation.month.results);
    const auto bill = exploration::billDifferences(a.evaluation.month, b.evaluation.month);
    differences.insert(differences.end(), bill.begin(), bill.end());
    json list = json::array();
    for (const auto& difference : differences)
        list.push_back({{"metric", difference.id},
                        {"unit", document::symbol(difference.unit)},
                        {"scenarioA", a.name},
                        {"scenarioB", b.name},
                        {"a", app::numberOrNull(difference.baseline)},
                        {"b", app::numberOrNull(difference.scenario)},
                        {"difference", app::numberOrNull(difference.difference)},
                        {"low", app::numberOrNull(difference.low)},
                        {"high", app::numberOrNull(difference.high)}});
    return list;
}

/// What the changes of each scenario contribute, against the current configuration.
json contributionsOf(const app::OpenedProject& project, const exploration::Study& study,
                     const Side& side) {
    json list = json::array();
    const auto changes = app::changesOfScenario(project, side.name);
    auto divided = exploration::contributions(study, project.document, changes,
                                              {.seed = study.request().seed});
    if (!divided)
        return list;
    const auto parts =
        exploration::settledOn(std::move(*divided), study.baseline(), side.evaluation);
    for (std::size_t group = 0; group < parts.groups.size(); ++group) {
        for (std::size_t measure = 0; measure < parts.metrics.size(); ++measure) {
            const auto& share = parts.division.shares[group][measure];
            const auto& metric = parts.metrics[measure];
            list.push_back({{"scenario", side.name},
                            {"change", parts.groups[group].id},
                            {"metric", metric.id},
                            {"unit", document::symbol(metric.unit)},
                            {"alone", app::numberOrNull(share.alone)},
                            {"onTop", app::numberOrNull(share.onTop)},
                            {"shapley", app::numberOrNull(share.shapley)},
                            {"low", app::numberOrNull(share.low)},
                            {"high", app::numberOrNull(share.high)},
                            {"exact", parts.division.exact}});
        }
    }
    return list;
}

bool missesATarget(const Side& side, const std::vector<std::string>& failOn) {
    const bool any = std::ranges::find(failOn, "any") != failOn.end();
    bool missed = false;
    for (const auto& target : assessment::readTargets(*side.document)) {
        if (!any && std::ranges::find(failOn, target.id) == failOn.end())
            continue;
        const auto estimate =
            assessment::metricIn(side.evaluation.month.metrics, target.metric, target.unit);
        if (!estimate)
            continue;
        const auto verdict = assessment::judge(*estimate, target.value, target.atMost);
        if (verdict != assessment::Verdict::fail)
            continue;
        complain(fmt::format("{} misses {}: {:.4g} instead of {:.4g} {}", side.name, target.id,
                             estimate->value, target.value, document::symbol(target.unit)));
        missed = true;
    }
    return missed;
}

} // namespace

int compare(const CompareOptions& options) {
    if (!std::filesystem::exists(options.project)) {
        complain(fmt::format("{}: no such file or folder", options.project));
        return cannotReadOrWrite;
    }
    const auto project = app::openProject(options.project);
    if (!project) {
        print(project.error());
        return inputHasErrors;
    }
    const auto book = cost::PriceBook::embedded();
    if (!book) {
        print(book.error());
        return inputHasErrors;
    }
    const auto targets = assessment::readTargets(*project->document);
    for (const auto& id : options.failOn) {
        if (id != "any" &&
            std::ranges::find(targets, id, &assessment::Target::id) == targets.end()) {
            complain(fmt::format("--fail-on: the project has no target '{}'", id));
            return wrongUsage;
        }
    }
    auto names = options.scenarios;
    if (names.empty()) {
        names = exploration::plannedScenarios(*project->document);
        std::erase(names, "current");
        names.insert(names.begin(), "current");
    }

    // What is current chooses how much is simulated, so that all share their draws.
    const auto study = exploration::Study::record(
        project->document, std::make_shared<const cost::PriceBook>(*book), options.seed);
    if (!study) {
        print(study.error());
        return inputHasErrors;
    }
    std::vector<Side> sides;
    for (const auto& name : names) {
        const auto scenario = app::scenarioDocument(*project, name);
        if (!scenario) {
            print(scenario.error());
            return inputHasErrors;
        }
        auto evaluation =
            scenario->document == project->document
                ? tl::expected<exploration::Evaluation, document::Diagnostics>((*study)->baseline())
                : (*study)->refine(scenario->document);
        if (!evaluation) {
            print(evaluation.error());
            return inputHasErrors;
        }
        print(scenario->diagnostics);
        sides.push_back({name, scenario->document, std::move(*evaluation)});
    }

    bool missed = false;
    if (!options.failOn.empty()) {
        for (const auto& side : sides)
            missed = missesATarget(side, options.failOn) || missed;
    }
    if (options.asJson) {
        json scenarios = json::array();
        json differences = json::array();
        json contributions = json::array();
        for (const auto& side : sides) {
            json one = app::toJson(side.evaluation, *side.document);
            one["project"] = project->name;
            one["scenario"] = side.name;
            for (auto& contribution : contributionsOf(*project, **study, side))
                contributions.push_back(std::move(contribution));
            scenarios.push_back(std::move(one));
            if (&side == &sides.front())
                continue;
            for (auto& difference : differencesOf(sides.front(), side))
                differences.push_back(std::move(difference));
        }
        const json result{{"scenarios", std::move(scenarios)},
                          {"differences", std::move(differences)},
                          {"contributions", std::move(contributions)}};
        fmt::print("{}\n", result.dump(2, ' ', false, json::error_handler_t::replace));
    } else {
        for (std::size_t i = 1; i < sides.size(); ++i) {
            fmt::print("{} against {}\n", sides[i].name, sides.front().name);
            for (const auto& difference : differencesOf(sides.front(), sides[i])) {
                if (difference["difference"].is_null() || difference["difference"] == 0)
                    continue;
                fmt::print("  {:<56} {:>12.6g} -> {:>12.6g} {}\n",
                           difference["metric"].get<std::string>(),
                           difference["a"].is_null() ? NAN : difference["a"].get<double>(),
                           difference["b"].is_null() ? NAN : difference["b"].get<double>(),
                           difference["unit"].get<std::string>());
            }
        }
    }
    return missed ? targetMissed : fine;
}

} // namespace headroom::cli
