#include "app/cli/calibrate_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "app/wiring/calibration_run.h"
#include "app/wiring/opened_project.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <utility>

namespace headroom::cli {

namespace {

/// Progress on standard error, where that is a terminal.
calibration::ReadingOptions readingOptions() {
    calibration::ReadingOptions options;
    if (isatty(STDERR_FILENO) == 0)
        return options;
    options.progress = [percent = -1](double share) mutable {
        const int now = static_cast<int>(share * 100);
        if (now == percent)
            return;
        percent = now;
        fmt::print(stderr, "\rreading: {:3} %{}", percent, percent == 100 ? "\n" : "");
    };
    return options;
}

/// What was skipped or belongs to nothing, on standard error.
void complainAbout(const app::CalibrationRun& run) {
    for (const auto& file : run.reading.files) {
        if (file.skipped == 0)
            continue;
        complain(
            fmt::format("{}: {} damaged lines or records were left out", file.file, file.skipped));
        for (const auto& damage : file.damages)
            complain(fmt::format("{}:{}: {}", file.file, damage.line, damage.reason));
    }
    for (const auto& [name, count] : run.unmapped)
        complain(fmt::format("'{}' ({} records) is no function, workflow or table of the project; "
                             "name the file after the function where the log does not name it",
                             name, count));
    for (const auto& note : run.calibrated.notes)
        complain(note.english());
}

void printFunction(const app::CalibrationRun& run, const calibration::FunctionEstimate& function) {
    fmt::print("{}\n", function.id);
    if (function.curve)
        fmt::print("  waiting {:.4g} ms [{:.4g}, {:.4g}], CPU at one vCPU {:.4g} ms [{:.4g}, "
                   "{:.4g}], error {:.1f} %\n",
                   function.ioMs.value, function.ioMs.low, function.ioMs.high,
                   function.cpuMsAtOneVcpu.value, function.cpuMsAtOneVcpu.low,
                   function.cpuMsAtOneVcpu.high, 100 * function.errorMean);
    if (function.initMedianMs)
        fmt::print("  init {:.4g} ms at the median, {:.4g} ms at p99 ({} cold starts)\n",
                   function.initMedianMs->value, function.initP99Ms,
                   function.initMedianMs->sampleSize);
    const auto advice = run.advice.find(function.id);
    if (advice == run.advice.end())
        return;
    using calibration::MemoryChoice;
    using calibration::TuningStrategy;
    for (const auto& choice : advice->second.choices) {
        const char* name = choice.strategy == TuningStrategy::cost    ? "cheapest"
                           : choice.strategy == TuningStrategy::speed ? "fastest"
                                                                      : "balanced";
        const auto basis = choice.basis == MemoryChoice::Basis::measured ? std::string("measured")
                           : choice.basis == MemoryChoice::Basis::predicted
                               ? fmt::format("predicted within {:.0f} %", 100 * choice.within)
                               : std::string("assumed");
        fmt::print("  {}: {} MB, {:.4g} ms ({})\n", name, choice.memoryMb, choice.durationMs,
                   basis);
    }
    if (advice->second.nextMeasurementMb)
        fmt::print("  measuring at {} MB would narrow the curve from +-{:.0f} % to +-{:.0f} %\n",
                   *advice->second.nextMeasurementMb, 100 * advice->second.widthNow,
                   100 * advice->second.widthThen);
}

void printBackTest(const exploration::BackTest& backTest) {
    fmt::print("Foretold without knowing it: median error {:.1f} %, {:.0f} % within the interval\n",
               100 * backTest.medianError(), 100 * backTest.coverage());
    for (const auto& row : backTest.rows) {
        const auto what =
            row.memoryMb > 0 ? fmt::format("{} at {} MB", row.metric, row.memoryMb) : row.metric;
        fmt::print("  {:<56} {:>11.5g} [{:.5g}, {:.5g}] observed {:.5g} {} ({:.1f} %)\n", what,
                   row.predicted, row.low, row.high, row.observed, document::symbol(row.unit),
                   100 * row.error());
    }
}

} // namespace

int calibrate(const CalibrateOptions& options) {
    if (!std::filesystem::exists(options.project)) {
        complain(fmt::format("{}: no such file or folder", options.project));
        return cannotReadOrWrite;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& file : options.files) {
        if (file != "-" && !std::filesystem::exists(file)) {
            complain(fmt::format("{}: no such file or folder", file));
            return cannotReadOrWrite;
        }
        files.emplace_back(file);
    }
    if (options.backTest && std::ranges::find(options.files, "-") != options.files.end()) {
        complain("--back-test reads the files more than once; standard input cannot be");
        return wrongUsage;
    }
    const auto project = app::openProject(options.project);
    if (!project) {
        print(project.error());
        return inputHasErrors;
    }
    const auto run = app::calibrate(*project, files, options.backTest, readingOptions());
    if (!run) {
        print(run.error());
        return inputHasErrors;
    }
    complainAbout(*run);
    for (const auto& file : run->reading.unreadable)
        complain(fmt::format("{}: cannot be read", file));
    std::vector<std::string> written;
    int status = run->reading.unreadable.empty() ? fine : cannotReadOrWrite;
    if (!options.dryRun && !run->calibrated.settings.empty()) {
        auto names = app::writeCalibrated(*project, *run->document);
        if (names)
            written = std::move(*names);
        else {
            print(names.error());
            status = names.error().front().code == "calibration.cannot-write" ? cannotReadOrWrite
                                                                              : inputHasErrors;
        }
    }
    if (options.asJson) {
        auto json = app::toJson(*run);
        json["project"] = project->name;
        json["written"] = written;
        fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
        return status;
    }
    for (const auto& function : run->estimate.functions)
        printFunction(*run, function);
    if (run->backTest)
        printBackTest(*run->backTest);
    fmt::print("{} values measured from {} records, {} skipped\n", run->calibrated.settings.size(),
               run->reading.records(), run->reading.skipped());
    for (const auto& name : written)
        fmt::print("written: {}\n", name);
    return status;
}

} // namespace headroom::cli
