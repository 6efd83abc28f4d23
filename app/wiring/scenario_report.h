#pragma once

#include "app/wiring/opened_project.h"
#include "model/exploration/shapley.h"
#include "model/exploration/study.h"
#include "model/figures/dashboard.h"
#include "model/report/report_builder.h"
#include "model/scenario/scenario.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::app {

/// A scenario beside the current configuration, both evaluated.
struct ReportSubject {
    std::string project;
    std::string scenarioName; ///< for people
    std::string date;         ///< ISO 8601
    exploration::SharedDocument baseline;
    exploration::SharedDocument scenario;
    std::shared_ptr<const exploration::Study> study;           ///< of the baseline
    std::shared_ptr<const exploration::Evaluation> evaluation; ///< of the scenario
    std::vector<scenario::Change> changes;
    std::shared_ptr<const figures::Dashboard> dashboard;
    bool redacted = true; ///< account ids and the names in ARNs are taken out
};

/// The report, with what each change of the scenario is worth, which takes seconds; `done` is told
/// how much of that is done. A stop request leaves it out.
report::Report reportOf(const ReportSubject& subject, const std::stop_token& stop = {},
                        const exploration::ShareDone& done = {});

/// Simulates what a report needs. `scenario` is an id or name; empty: preferredScenario(). Remarks
/// are added to `remarks`.
tl::expected<ReportSubject, document::Diagnostics>
evaluateForReport(const OpenedProject& project, const std::string& scenario,
                  std::shared_ptr<const cost::PriceBook> book, document::Diagnostics& remarks);

/// The scenario that is shown where none is asked for: "optimized" where the project plans it,
/// else "current".
std::string preferredScenario(const OpenedProject& project);

/// The name of a scenario for people: as the overlay or session calls it, else the id.
std::string scenarioTitle(const OpenedProject& project, const std::string& scenario);

} // namespace headroom::app
