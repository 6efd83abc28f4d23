#pragma once

#include "model/assessment/verdict.h"
#include "model/document/quantity.h"
#include "model/document/text.h"
#include "model/figures/dashboard.h"
#include "model/simulation/estimate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The performance report of one scenario beside the current configuration: what it says, free of
/// how it is set in type. Writers turn it into Markdown, HTML, XML and PDF.
namespace headroom::report {

/// A simulated figure. An `insufficient` or not finite one is written as a dash.
struct Measured {
    simulation::Estimate estimate;
    document::Unit unit = document::Unit::none;
};

/// A signed difference, scenario less baseline.
struct Change {
    double value = 0;
    document::Unit unit = document::Unit::none;
};

/// A configured value now and in the scenario; one value where they are the same.
struct Setting {
    document::Text before;
    document::Text after;
};

/// The level of a risk: "LOW", "MEDIUM", "HIGH" or "UNASSESSED".
struct Level {
    std::string word;
};

using Cell = std::variant<std::monostate, document::Text, Measured, Change, Setting, Level,
                          assessment::Verdict>;

struct TableColumn {
    document::Text title;
    bool numeric = false; ///< set flush right
};

/// Every row has as many cells as there are columns; the first names the row.
struct Table {
    document::Text caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows;
    bool endsWithTotal = false;
};

struct Section {
    std::string id; ///< "summary", "workflows", ...: stable, for links
    document::Text title;
    bool numbered = true;
    std::vector<document::Text> sentences;
    std::vector<document::Text> points; ///< a list below the sentences
    std::vector<Table> tables;
    std::vector<std::string> figures; ///< ids in Report::figures
};

struct Optimization {
    std::string id;
    document::Text name;
    document::Text description;
    document::Text effect; ///< empty where nothing has been computed
    bool selected = false; ///< on in the scenario
    /// Its own part in what the scenario takes from the bill; negative: what it adds.
    std::optional<simulation::Estimate> savingUsdPerMonth;
};

struct Recommendation {
    std::string priority; ///< "high", "immediate", ...
    document::Text action;
};

/// What stands behind the figures, enough to compute them again.
struct Provenance {
    std::uint64_t seed = 0;
    int replications = 0;
    double windowSeconds = 0; ///< simulated time of one replication
    std::uint64_t simulatedRequests = 0;
    std::string engineVersion;
};

struct Report {
    std::string title;
    std::string project;
    std::string scenario; ///< the scenario's name for people
    std::string date;     ///< ISO 8601, given by whoever asks for the report
    std::vector<figures::TargetCard> targets;
    std::vector<figures::TargetCard> kpis;
    std::vector<Optimization> optimizations;
    std::vector<Recommendation> recommendations;
    std::vector<Section> sections;
    std::vector<figures::Figure> figures; ///< those that sections name
    Provenance provenance;
};

/// The figure of that id, or nothing.
const figures::Figure* findFigure(const Report& report, const std::string& id);

} // namespace headroom::report
