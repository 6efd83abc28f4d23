#include "app/cli/plot_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/cli/renderer.h"
#include "app/wiring/project_scenario.h"
#include "app/wiring/scenario_report.h"
#include "model/figures/chart_names.h"
#include "model/system/read_system.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace headroom::cli {

namespace {

/// The charts of the scenario, by name; nothing is simulated for that.
int listCharts(const PlotOptions& options) {
    const auto project = app::openProject(options.project);
    if (!project) {
        print(project.error());
        return inputHasErrors;
    }
    const auto scenario = app::scenarioDocument(
        *project, options.scenario.empty() ? app::preferredScenario(*project) : options.scenario);
    if (!scenario) {
        print(scenario.error());
        return inputHasErrors;
    }
    const auto read = system::readSystem(*scenario->document, {.owner = scenario->document});
    if (!read) {
        print(read.error());
        return inputHasErrors;
    }
    for (const auto& name :
         figures::chartNames(read->system, *scenario->document, *project->document,
                             *scenario->document != *project->document))
        fmt::print("{}\n", name);
    return fine;
}

} // namespace

int plot(const PlotOptions& options) {
    if (!std::filesystem::exists(options.project)) {
        complain(fmt::format("{}: no such file or folder", options.project));
        return cannotReadOrWrite;
    }
    if (options.chart == "list")
        return listCharts(options);
    nlohmann::json job{{"project", options.project}, {"scenario", options.scenario}};
    static constexpr std::array<std::string_view, 4> formats{".svg", ".pdf", ".png", ".csv"};
    const auto suffix = std::filesystem::path(options.outputFile).extension().string();
    if (std::ranges::find(formats, suffix) == formats.end()) {
        complain(fmt::format("-o '{}': the name has to end in .svg, .pdf, .png or .csv",
                             options.outputFile));
        return wrongUsage;
    }
    job["charts"] = {{{"name", options.chart}, {"output", options.outputFile}}};
    job["theme"] = options.theme;
    job["date"] = options.date;
    job["width"] = options.width;
    job["height"] = options.height;
    job["scale"] = options.scale;
    return render(job);
}

} // namespace headroom::cli
