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
#include "model/exploration/evaluation.h"
#include "model/exploration/scenario_changes.h"
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

    std::vector<Side> sides;
    for (const auto& name : names) {
        const auto scenario = app::scenarioDocument(*project, name);
        if (!scenario) {
            print(scenario.error());
            return inputHasErrors;
        }
        // The first scenario chooses how much is simulated, so that all share their draws.
        const auto choose =
            sides.empty() ? exploration::suggestedFor(options.seed)
                          : exploration::exactly(sides.front().evaluation.month.results.request);
        auto evaluation = exploration::evaluate(scenario->document, *book, choose);
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
        for (const auto& side : sides) {
            json one = app::toJson(side.evaluation, *side.document);
            one["project"] = project->name;
            one["scenario"] = side.name;
            scenarios.push_back(std::move(one));
            if (&side == &sides.front())
                continue;
            for (auto& difference : differencesOf(sides.front(), side))
                differences.push_back(std::move(difference));
        }
        fmt::print(
            "{}\n",
            json{{"scenarios", std::move(scenarios)}, {"differences", std::move(differences)}}.dump(
                2, ' ', false, json::error_handler_t::replace));
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
