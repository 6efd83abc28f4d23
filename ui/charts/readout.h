#pragma once

#include "model/figures/figure.h"
#include "ui/charts/series_style.h"
#include "ui/text/number_format.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom::ui {

/// What a chart says about one place: the values of every shown column there.
struct Readout {
    struct Line {
        std::size_t column = 0;
        double value = 0;
        QString name;
        QString text; ///< "64 % ±0.6"
    };
    std::size_t index = 0; ///< into positions or categories
    QString title;         ///< "12.1 s" or the category
    std::vector<Line> lines;

    /// Everything as one sentence, for the accessible description.
    QString sentence() const;
};

/// The position nearest to `x`; positions are ascending.
std::optional<std::size_t> nearestPosition(const figures::Figure& figure, double x);

std::optional<Readout> readoutAt(const figures::Figure& figure, std::size_t index,
                                 const HiddenColumns& hidden, const NumberFormat& format);

/// The finding of a figure in a sentence: its own, else where its values are highest.
QString findingOf(const figures::Figure& figure, const NumberFormat& format);

} // namespace headroom::ui
