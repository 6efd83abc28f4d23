#pragma once

#include "model/document/quantity.h"
#include "model/document/text.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

/// A table of mixed columns (words, figures, verdicts), free of Qt: what a page shows as a table,
/// and what its CSV holds.
namespace headroom::figures {

enum class CellTone { none, good, warn, bad, muted };

struct SheetCell {
    document::Text words;                                    ///< shown where not empty
    double value = std::numeric_limits<double>::quiet_NaN(); ///< otherwise; NaN is "nothing known"
    CellTone tone = CellTone::none; ///< words with one are a pill; the words say it too
    document::Text explanation;     ///< for a tool tip

    static SheetCell of(document::Text words, CellTone tone = CellTone::none) {
        return {.words = std::move(words), .tone = tone};
    }
    static SheetCell name(std::string name) {
        return {.words = document::Text::verbatim(std::move(name))};
    }
    static SheetCell number(double value) { return {.value = value}; }
};

struct SheetColumn {
    std::string id; ///< stable, for CSV: "calls"
    document::Text name;
    document::Unit unit = document::Unit::none;
    bool isNumber = false;
    document::Text definition; ///< what exactly is shown; for a tool tip
};

struct SheetRow {
    std::string id;               ///< of the entity behind it
    std::vector<SheetCell> cells; ///< as many as columns
};

struct Sheet {
    std::string id; ///< stable: "tables.access"
    document::Text title;
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
};

} // namespace headroom::figures
