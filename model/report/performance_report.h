#pragma once

#include "model/document/diagnostic.h"
#include "model/document/quantity.h"
#include "model/report/report.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The XML element `<performance_report>`, by which reports hand figures to programs:
///
///     <performance_report>
///       <metrics>
///         <metric name="payment_processing_time" value="8s" target="3s" status="fail"/>
///       </metrics>
///       <optimizations>
///         <optimization><description/><impact/><cost_savings/></optimization>
///       </optimizations>
///       <recommendations priority="high"><action/></recommendations>
///     </performance_report>
///
/// Values carry their unit ("8s", "150ms", "95%"). Those that Headroom writes have, where they are
/// known, also `baseline` (the current configuration's value), `low` and `high` (the sampling
/// interval) and `comparison` ("atMost" or "atLeast").
namespace headroom::report {

struct ReportedMetric {
    std::string name;
    std::optional<document::Quantity> value;
    std::optional<document::Quantity> target;
    std::string status; ///< "pass", "fail", "too close to call" or "unknown"
    std::optional<document::Quantity> baseline;
    std::optional<document::Quantity> low;
    std::optional<document::Quantity> high;
    std::string comparison; ///< empty: not stated
    bool operator==(const ReportedMetric&) const = default;
};

struct ReportedOptimization {
    std::string description;
    std::string impact;
    std::string costSavings;
    bool operator==(const ReportedOptimization&) const = default;
};

struct ReportedRecommendations {
    std::string priority;
    std::vector<std::string> actions;
    bool operator==(const ReportedRecommendations&) const = default;
};

struct PerformanceReport {
    std::vector<ReportedMetric> metrics;
    std::vector<ReportedOptimization> optimizations;
    std::vector<ReportedRecommendations> recommendations;
    bool operator==(const PerformanceReport&) const = default;
};

/// What a report hands to programs.
PerformanceReport performanceReport(const Report& report);

/// The element as a document, UTF-8.
std::string toXml(const PerformanceReport& report);

/// Reads the element from an XML file, or from the Markdown or text around it. Errors name the
/// line; what a metric does not state stays empty.
tl::expected<PerformanceReport, document::Diagnostics>
readPerformanceReport(std::string_view text, const std::string& file);

/// "8s", "150 ms", "95%", "$1,450/month"; nothing where there is no number or an unknown unit.
std::optional<document::Quantity> readQuantity(std::string_view text);

/// What an analysis states, as sections of the overlay (model/system/README.md): `reported` for
/// every metric with a value and, for the ids that `document` has among its targets, `targets`
/// with the stated value in that target's unit. To be merged over the overlay.
nlohmann::json overlayOf(const PerformanceReport& report, const nlohmann::json& document);

} // namespace headroom::report
