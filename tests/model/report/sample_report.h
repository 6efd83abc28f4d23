#pragma once

#include "model/report/report.h"

#include <string>

namespace headroom::tests {

/// A name that would do harm wherever it were taken for markup.
inline const std::string hostileName = "<script>alert(\"x\")</script> | & *a* _b_ `c` [d](e) \x01";

/// A small report with every kind of cell; its names come from outside and mean harm.
inline report::Report sampleReport(const std::string& name = hostileName) {
    using document::Text;
    using document::Unit;
    using report::Measured;

    figures::TargetCard card{.id = "booking_latency",
                             .name = Text::verbatim(name),
                             .definition = Text::verbatim("Mean of the successful ones"),
                             .unit = Unit::seconds,
                             .baseline = {.value = 44.62, .low = 44.5, .high = 44.7},
                             .scenario = {.value = 10.94, .low = 10.74, .high = 11.14},
                             .target = 15,
                             .baselineVerdict = assessment::Verdict::fail,
                             .scenarioVerdict = assessment::Verdict::pass,
                             .reported = 45};
    report::Table table{
        .caption = Text::verbatim("Cells | of every kind"),
        .columns = {{Text::verbatim("Name")},
                    {Text::verbatim("Value"), true},
                    {Text::verbatim("Difference"), true},
                    {Text::verbatim("Setting")},
                    {Text::verbatim("Risk")},
                    {Text::verbatim("Verdict")},
                    {Text::verbatim("Nothing")}},
        .rows = {{Text::verbatim(name), Measured{card.scenario, Unit::seconds},
                  report::Change{-115.4, Unit::usdPerMonth},
                  report::Setting{Text::verbatim("512 MB"), Text::verbatim("1 GB")},
                  report::Level{"HIGH"}, assessment::Verdict::tooCloseToCall, report::Cell()},
                 {Text::verbatim("Total"),
                  Measured{{.value = 0, .observations = 2, .insufficient = true}, Unit::seconds},
                  report::Change{0, Unit::usdPerMonth},
                  report::Setting{Text::verbatim("same"), Text::verbatim("same")},
                  report::Level{name}, assessment::Verdict::unknown, Text::verbatim("a\nb")}},
        .endsWithTotal = true};

    report::Report report;
    report.title = name;
    report.project = name;
    report.scenario = "Quick wins";
    report.date = "2026-05-17";
    report.targets = {card};
    report.optimizations = {{.id = "memory",
                             .name = Text::verbatim("Right-size memory"),
                             .description = Text::verbatim(name),
                             .effect = Text::verbatim("10 % faster"),
                             .selected = true,
                             .savingUsdPerMonth = simulation::Estimate{.value = 87.756}},
                            {.id = "index", .name = Text::verbatim("An index")}};
    report.recommendations = {{"high", Text::verbatim("Do it")},
                              {"advanced", Text::verbatim(name)},
                              {"high", Text::verbatim("Do that too")}};
    report.sections = {{.id = "summary",
                        .title = Text::verbatim("Executive summary"),
                        .numbered = false,
                        .sentences = {Text::verbatim("It gets faster")},
                        .points = {Text::verbatim(name), Text::verbatim("1. no list")}},
                       {.id = "cost",
                        .title = Text::verbatim(name),
                        .tables = {table},
                        .figures = {"cost.by-service", "unknown.figure"}}};
    report.figures = {{.id = "cost.by-service",
                       .title = Text::verbatim("What each service costs"),
                       .finding = Text::verbatim("It costs " + name)}};
    return report;
}

} // namespace headroom::tests
