#pragma once

#include "model/document/quantity.h"
#include "model/document/text.h"

#include <optional>
#include <string>
#include <vector>

/// What is drawn or tabled, free of Qt: already binned and decimated. A chart, its table, its CSV
/// and the report's picture all read the same Figure.
namespace headroom::figures {

enum class ScenarioRole {
    none,
    baseline, ///< the current configuration: grey everywhere
    scenario, ///< what is being tried: the accent colour
    target,   ///< a limit: dashed
};

/// One series of values; `values[i]` belongs to `Figure::positions[i]` or `Figure::categories[i]`.
/// NaN is a gap. The bounds are empty or as long as the values.
struct Column {
    std::string id; ///< stable, for CSV and tests: "scenario.p95"
    document::Text name;
    document::Unit unit = document::Unit::none;
    ScenarioRole role = ScenarioRole::none;
    std::string colorKey; ///< "lambda", "dynamodb", ...: one colour each everywhere; empty: by role
    std::vector<double> values;
    std::vector<double> low; ///< sampling interval
    std::vector<double> high;
    std::vector<double> assumptionLow; ///< range of the assumptions
    std::vector<double> assumptionHigh;
};

enum class ChartKind {
    line,          ///< values over numeric positions
    step,          ///< the same, constant between positions: distributions, counts
    bar,           ///< grouped bars over categories
    stackedBar,    ///< stacked bars over categories
    horizontalBar, ///< grouped bars, categories downwards
    waterfall,     ///< the first column's values are steps; the first and last category are totals
    scatter,       ///< points, no suggestive lines
    intervals,     ///< one whisker a category
};

struct Axis {
    document::Text title; ///< without the unit
    document::Unit unit = document::Unit::none;
    bool logarithmic = false;
    std::optional<double> minimum;
    std::optional<double> maximum;
};

/// A marked place on an axis: a target, the current memory, a keep-alive.
struct Mark {
    document::Text name;
    double position = 0;
    bool vertical = true;
    ScenarioRole role = ScenarioRole::target;
};

struct Figure {
    std::string id;         ///< stable name for `plot --chart NAME`
    document::Text title;   ///< says what it answers: "How long a booking takes"
    document::Text finding; ///< the result as one sentence; also the accessible description
    ChartKind kind = ChartKind::line;
    Axis x;
    Axis y;
    std::vector<double> positions;          ///< for numeric x
    std::vector<document::Text> categories; ///< for categorical x
    std::vector<std::string> categoryIds;   ///< entity ids behind the categories, or empty
    std::vector<Column> columns;
    std::vector<Mark> marks;
    bool refining = false; ///< a better answer is being computed
};

} // namespace headroom::figures
