#include "app/cli/batch.h"
#include "app/cli/bench_match_verb.h"
#include "app/cli/calibrate_verb.h"
#include "app/cli/check_verb.h"
#include "app/cli/compare_verb.h"
#include "app/cli/exit_status.h"
#include "app/cli/import_verb.h"
#include "app/cli/input.h"
#include "app/cli/match_verb.h"
#include "app/cli/plot_verb.h"
#include "app/cli/pool_verb.h"
#include "app/cli/price_verb.h"
#include "app/cli/report_verb.h"
#include "app/cli/run_workflow_verb.h"
#include "app/cli/sessions_verb.h"
#include "app/cli/simulate_verb.h"
#include "app/wiring/session_project.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <string>
#include <vector>

namespace headroom::cli {

namespace {

std::string batchVerbNames() {
    std::vector<std::string> names;
    names.reserve(batchVerbs().size());
    for (const auto& [name, verb] : batchVerbs())
        names.push_back(name);
    return fmt::format("{}", fmt::join(names, ", "));
}

int batch(const std::string& name) {
    const auto found = batchVerbs().find(name);
    if (found == batchVerbs().end()) {
        complain(fmt::format("batch: unknown verb '{}'", name));
        return wrongUsage;
    }
    std::ios::sync_with_stdio(false);
    runBatch(found->second, std::cin, std::cout);
    return fine;
}

void addCalibrateCommand(CLI::App& app, CalibrateOptions& options, int& status) {
    auto* verb = app.add_subcommand(
        "calibrate", "estimates behaviour from logs, traces and bills, and writes the overlay");
    verb->add_option("PROJECT", options.project, "a headroom.json, its folder or a template")
        ->required();
    verb->add_option("FILE", options.files,
                     "files and folders of observations, plain or gzip; - for standard input")
        ->required();
    verb->add_flag("--back-test", options.backTest,
                   "holds a part back and compares it with what the rest foretells");
    verb->add_flag("--dry-run", options.dryRun, "writes nothing");
    verb->add_flag("--json", options.asJson, "one JSON document on standard output");
    verb->callback([&options, &status] { status = calibrate(options); });
}

void addSessionsCommand(CLI::App& app, SessionsOptions& options, int& status) {
    auto* sessions = app.add_subcommand("sessions", "reads a session file without the window");
    sessions->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, auto run) {
        auto* verb = sessions->add_subcommand(name, what);
        verb->add_option("FILE", options.file, "a .headroom file")->required();
        verb->add_flag("--json", options.asJson, "one JSON document on standard output");
        verb->callback([&options, &status, run] { status = run(options); });
        return verb;
    };
    add("list", "its sessions, newest first", listSessions)
        ->add_option("--search", options.search, "words that name, notes or project hold");
    auto* show = add("show", "one session: scenarios, changes, results", showSession);
    auto* exported = add("export", "one session as a JSON document", exportSession);
    for (auto* verb : {show, exported})
        verb->add_option("--session", options.session, "its id; without it the newest one");
    exported->add_option("-o,--output", options.outputFile, "the file to write");
    exported->add_option("--files", options.filesFolder,
                         "a folder that the project's files are written to");
    add("verify", "checks the file, and its results against this program",
        [](const SessionsOptions& given) { return verifySessions(given, app::recompute); });
}

void addPlotCommand(CLI::App& app, PlotOptions& options, int& status) {
    auto* plotted = app.add_subcommand("plot", "one chart as a picture, as the window draws it");
    plotted
        ->add_option("PROJECT", options.project,
                     "a headroom.json, its folder, a template or a session")
        ->required();
    plotted->add_option("--chart", options.chart, "its name, or list, which names them all")
        ->required();
    plotted->add_option("--scenario", options.scenario,
                        "one that the project plans, or current; without it optimized if planned");
    plotted->add_option("-o,--output", options.outputFile, "FILE.svg, .pdf, .png or .csv");
    plotted->add_option("--theme", options.theme, "light or dark")
        ->check(CLI::IsMember({"light", "dark"}));
    plotted->add_option("--width", options.width, "96ths of an inch")
        ->check(CLI::Range(200.0, 4000.0));
    plotted->add_option("--height", options.height, "96ths of an inch")
        ->check(CLI::Range(200.0, 4000.0));
    plotted->add_option("--scale", options.scale, "of a PNG")->check(CLI::Range(1, 4));
    plotted->add_option("--date", options.date, "the date below the picture instead of today's");
    plotted->callback([&] { status = plot(options); });
}

void addReportCommand(CLI::App& app, ReportOptions& options, int& status) {
    auto* reported = app.add_subcommand("report", "the performance report of a scenario");
    reported
        ->add_option("PROJECT", options.project,
                     "a headroom.json, its folder, a template or a session")
        ->required();
    reported->add_option("--scenario", options.scenario,
                         "one that the project plans, or current; without it optimized if planned");
    reported->add_option("-o,--output", options.outputFile, "FILE.md, .html, .pdf or .xml")
        ->required();
    reported->add_option("--date", options.date, "the report's date instead of today's");
    reported->callback([&] { status = report(options); });
}

int run(int argc, char** argv) {
    CLI::App app{"Simulates serverless applications on AWS and shows what each change would do."};
    app.name("headroom-cli");
    app.set_version_flag("--version", HEADROOM_VERSION);
    app.require_subcommand(1);

    int status = fine;

    std::string batchVerb;
    auto* batchCommand =
        app.add_subcommand("batch", "one JSON case a line in, one result a line out");
    batchCommand->add_option("VERB", batchVerb, "what to do with every case: " + batchVerbNames())
        ->required();
    batchCommand->callback([&] { status = batch(batchVerb); });

    CalibrateOptions calibrateOptions;
    addCalibrateCommand(app, calibrateOptions, status);

    std::vector<std::string> checkFiles;
    bool checkAsJson = false;
    auto* checkCommand = app.add_subcommand("check", "validates files and says what is wrong");
    checkCommand
        ->add_option("FILE", checkFiles,
                     "projects, templates and state machines; - for standard input")
        ->required();
    checkCommand->add_flag("--json", checkAsJson, "one JSON document on standard output");
    checkCommand->callback([&] { status = check(checkFiles, checkAsJson); });

    BenchMatchOptions benchMatchOptions;
    auto* benchCommand = app.add_subcommand("bench", "how fast a part of the model is");
    benchCommand->require_subcommand(1);
    auto* benchMatchCommand =
        benchCommand->add_subcommand("match", "events matched against rules, on one thread");
    benchMatchCommand
        ->add_option("--rules", benchMatchOptions.rulesFile,
                     "an event pattern a line, .jsonl or .jsonl.gz")
        ->required();
    benchMatchCommand
        ->add_option("--events", benchMatchOptions.eventsFile, "an event a line, likewise")
        ->required();
    benchMatchCommand->add_option("--seconds", benchMatchOptions.seconds, "how long to measure")
        ->check(CLI::Range(0.0, 3600.0));
    benchMatchCommand->add_flag("--json", benchMatchOptions.asJson,
                                "one JSON document on standard output");
    benchMatchCommand->callback([&] { status = benchMatch(benchMatchOptions); });

    CompareOptions compareOptions;
    auto* compareCommand =
        app.add_subcommand("compare", "scenarios side by side, with paired differences");
    compareCommand
        ->add_option("PROJECT", compareOptions.project, "a headroom.json, its folder or a template")
        ->required();
    compareCommand->add_option("SCENARIO", compareOptions.scenarios,
                               "the first is what the others are compared with; without any, "
                               "current and every planned scenario");
    compareCommand
        ->add_option("--fail-on", compareOptions.failOn,
                     "ids of targets, or any: exit status 4 if a scenario misses one")
        ->delimiter(',')
        ->allow_extra_args(false);
    compareCommand->add_option("--seed", compareOptions.seed, "the same seed, the same result");
    compareCommand->add_flag("--json", compareOptions.asJson,
                             "one JSON document on standard output");
    compareCommand->callback([&] { status = compare(compareOptions); });

    ImportOptions importOptions;
    auto* importCommand = app.add_subcommand("import", "what a template configures");
    importCommand
        ->add_option("TEMPLATE", importOptions.templateFile,
                     "CloudFormation or SAM in YAML or JSON, or - for standard input")
        ->required();
    importCommand
        ->add_option("--parameter", importOptions.parameters, "a template parameter, Name=Value")
        ->allow_extra_args(false);
    importCommand->add_flag("--nested", importOptions.nested, "the child stacks' lists too");
    importCommand->add_flag("--json", importOptions.asJson, "one JSON document on standard output");
    importCommand->callback([&] { status = importFile(importOptions); });

    std::string patternFile;
    std::string eventFile;
    auto* matchCommand =
        app.add_subcommand("match", "whether an event pattern matches an event, as AWS decides it");
    matchCommand->add_option("--pattern", patternFile, "a JSON file, or - for standard input")
        ->required();
    matchCommand->add_option("--event", eventFile, "a JSON file, or - for standard input")
        ->required();
    matchCommand->callback([&] { status = match(patternFile, eventFile); });

    bool poolAsJson = false;
    auto* poolCommand = app.add_subcommand(
        "pool", "one function under synthetic traffic: a case from standard input");
    poolCommand->add_flag("--json", poolAsJson, "one JSON document on standard output");
    poolCommand->callback([&] { status = pool(poolAsJson); });

    std::string usageFile;
    bool priceAsJson = false;
    auto* priceCommand = app.add_subcommand(
        "price", "what a month's usage costs: a case {region, service, usage} or a cost-profile/1");
    priceCommand->add_option("USAGE", usageFile, "a JSON file, or - for standard input")
        ->required();
    priceCommand->add_flag("--json", priceAsJson, "one JSON document on standard output");
    priceCommand->callback([&] { status = price(usageFile, priceAsJson); });

    RunWorkflowOptions runWorkflowOptions;
    auto* runWorkflowCommand =
        app.add_subcommand("run-workflow", "one execution of a state machine in virtual time");
    runWorkflowCommand
        ->add_option("DEFINITION", runWorkflowOptions.definitionFile,
                     "Amazon States Language in JSON or YAML, or - for standard input")
        ->required();
    runWorkflowCommand->add_option("--input", runWorkflowOptions.inputFile, "a JSON file");
    runWorkflowCommand->add_option("--mocks", runWorkflowOptions.mocksFile,
                                   "the outcomes of tasks by state, a JSON file");
    runWorkflowCommand->add_option("--type", runWorkflowOptions.type, "STANDARD or EXPRESS")
        ->check(CLI::IsMember({"STANDARD", "EXPRESS"}));
    runWorkflowCommand->add_flag("--trace", runWorkflowOptions.trace,
                                 "what each state got and gave");
    runWorkflowCommand->add_flag("--json", runWorkflowOptions.asJson,
                                 "one JSON document on standard output");
    runWorkflowCommand->callback([&] { status = runWorkflow(runWorkflowOptions); });

    PlotOptions plotOptions;
    addPlotCommand(app, plotOptions, status);

    ReportOptions reportOptions;
    addReportCommand(app, reportOptions, status);

    SessionsOptions sessionsOptions;
    addSessionsCommand(app, sessionsOptions, status);

    SimulateOptions simulateOptions;
    auto* simulateCommand =
        app.add_subcommand("simulate", "the whole application over a window, with its bill");
    simulateCommand
        ->add_option("PROJECT", simulateOptions.project,
                     "a headroom.json, its folder or a template")
        ->required();
    simulateCommand->add_option("--scenario", simulateOptions.scenario,
                                "current (the default) or one that the project plans");
    simulateCommand->add_option("--duration", simulateOptions.duration,
                                "30d, 12h, 90m or 600s; whole days become replications");
    simulateCommand->add_option("--seed", simulateOptions.seed, "the same seed, the same result");
    simulateCommand
        ->add_option("--replications", simulateOptions.replications, "independent repetitions")
        ->check(CLI::Range(2, 10000));
    simulateCommand->add_option("--threads", simulateOptions.threads, "0: one a core")
        ->check(CLI::Range(0, 1024));
    simulateCommand->add_flag("--json", simulateOptions.asJson,
                              "one JSON document on standard output");
    simulateCommand->callback([&] { status = simulate(simulateOptions); });

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? fine : wrongUsage;
    }
    return status;
}

} // namespace

} // namespace headroom::cli

int main(int argc, char** argv) {
    try {
        return headroom::cli::run(argc, argv);
    } catch (const std::exception& failure) {
        headroom::cli::complain(failure.what());
        return headroom::cli::inputHasErrors;
    }
}
