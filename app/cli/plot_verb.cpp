#include "app/cli/plot_verb.h"

#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/cli/renderer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace headroom::cli {

int plot(const PlotOptions& options) {
    if (!std::filesystem::exists(options.project)) {
        complain(fmt::format("{}: no such file or folder", options.project));
        return cannotReadOrWrite;
    }
    nlohmann::json job{{"project", options.project}, {"scenario", options.scenario}};
    if (options.chart == "list") {
        job["list"] = true;
        return render(job);
    }
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
