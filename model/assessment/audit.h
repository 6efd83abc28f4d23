#pragma once

#include "model/assessment/claim_rule.h"
#include "model/document/text.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

/// What an analysis of the application states, beside what comes out when it is worked out.
namespace headroom::assessment {

enum class Agreement {
    agrees,            ///< within the sampling interval, rounding, or 2 %
    withinAssumptions, ///< only within the range that the stated assumptions leave
    disagrees,
    notComputed
};

/// "agrees", "within the assumptions", "disagrees" or "not computed".
const char* word(Agreement agreement);

/// How a figure was worked out.
enum class AuditMethod { simulated, configuration, rule, none };

/// "simulated", "configuration", "rule" or "none".
const char* word(AuditMethod method);

/// A reported figure: a value, or a range whose missing bound is open.
struct AuditedFigure {
    std::string id;
    std::string text;  ///< the analysis' own words
    std::string lines; ///< where it says so, "39-41"
    document::Unit unit = document::Unit::none;
    std::string unitSymbol; ///< as the overlay writes it; of units that are not known here too
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::string scenario; ///< which configuration it is about: "current", another one, or empty
    AuditMethod method = AuditMethod::none;
    std::optional<simulation::Estimate> computed; ///< in `unit`
    /// Computed less reported (the nearest bound of a range); nothing where one is missing.
    std::optional<double> difference;
    std::optional<double> relativeDifference; ///< over what is reported
    Agreement agreement = Agreement::notComputed;
};

/// Something computed that the analysis does not state as a figure but a claim's verdict rests on.
struct ClaimFigure {
    std::string name;
    document::Unit unit = document::Unit::none;
    std::optional<Computed> computed;
};

/// A claim that was judged by hand, with its reason, and the figures it is about.
struct AuditedStatement {
    std::string id;
    std::string claim;
    std::string lines;
    std::string verdict; ///< "contradiction", "price", "arithmetic", "mechanism", "holds"
    std::string finding;
    std::string show;
    std::vector<std::string> reported; ///< ids of AuditedFigure
    std::vector<ClaimFigure> figures;
    std::vector<std::string> optimizations;
};

struct Audit {
    std::vector<AuditedFigure> figures;
    std::vector<AuditedStatement> claims;
};

/// Audits every reported figure and every claim of a document. Never fails: what cannot be worked
/// out says so.
Audit audit(const AuditSource& source);

/// Judges one reported figure against its computed counterpart: rounding is half a unit of the last
/// digit that is written down.
Agreement judgeReported(const AuditedFigure& figure, const simulation::Estimate& computed);

} // namespace headroom::assessment
