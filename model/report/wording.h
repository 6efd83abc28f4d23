#pragma once

#include "model/document/text.h"
#include "model/report/report.h"

#include <string>

namespace headroom::report {

/// A figure in words.
struct Number {
    std::string value;    ///< with its unit: "10.9 s", "$1,450 a month"
    std::string interval; ///< "±0.1" or "9.8 to 12.4"; empty where no band is known
};

/// How a report speaks: sentences and numbers. This is English; the window derives one for the
/// user's language. Digits are those that the sampling interval leaves meaningful, three at most.
class Wording {
public:
    Wording() = default;
    Wording(const Wording&) = delete;
    Wording& operator=(const Wording&) = delete;
    virtual ~Wording() = default;

    virtual std::string language() const { return "en"; } ///< BCP 47
    virtual std::string text(const document::Text& text) const;
    virtual Number estimate(const simulation::Estimate& estimate, document::Unit unit) const;
    /// "+30 ms" or "−$115 a month", with the true minus sign U+2212.
    virtual std::string change(double difference, document::Unit unit) const;
};

enum class Tone { none, good, warn, bad };

/// A cell of a table, ready to be set.
struct CellText {
    std::string text;
    std::string note; ///< smaller, behind or below the text
    Tone tone = Tone::none;
};
CellText cellText(const Cell& cell, const Wording& wording);

/// "met", "missed", "too close to call" or "unknown".
document::Text verdictWord(assessment::Verdict verdict);

} // namespace headroom::report
