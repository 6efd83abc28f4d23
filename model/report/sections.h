#pragma once

#include "model/report/report_builder.h"

#include <string>
#include <string_view>
#include <vector>

/// The sections of a report, each made from the evaluated sides and the document. A section whose
/// subject the application does not have is empty: no tables, no points.
namespace headroom::report {

// What is configured, and what the simulation makes of it (resource_sections.cpp).
Section workflowSection(const ReportInput& input);
Section functionSection(const ReportInput& input);
Section tableSection(const ReportInput& input);
Section eventSection(const ReportInput& input);

// What it costs, and what to do (planning_sections.cpp).
Section costSection(const ReportInput& input, const Report& report);
Section roadmapSection(const ReportInput& input);
Section riskSection(const ReportInput& input);

// How it is judged and watched (judgement_sections.cpp).
Section summarySection(const ReportInput& input, const Report& report);
Section metricsSection(const Report& report);
Section kpiSection(const Report& report);
Section monitoringSection(const ReportInput& input);
Section auditSection(const ReportInput& input);
Section assumptionSection(const ReportInput& input);
Section provenanceSection(const ReportInput& input, const Report& report);

// Used by all of them (section_parts.cpp).

/// A number that stands alone, formatted like those inside sentences.
document::Text quantity(double value, document::Unit unit);
/// The member `key` of a JSON object, where it is a string.
std::string stringOf(const nlohmann::json& object, const char* key);
/// The object at `/key`, or an empty one.
const nlohmann::json& objectAt(const nlohmann::json& document, const char* key);
/// `ENTITY.NAME` of one side as a cell; empty where it is not simulated.
Cell metricCell(const Side& side, const std::string& id);
/// The findings that an analysis states about one area.
std::vector<document::Text> findingsOf(const nlohmann::json& document, std::string_view area);
/// Adds the figures of these ids, or those that begin with an id ending in a dot, which exist.
void addFigures(Section& section, const figures::Dashboard& dashboard,
                const std::vector<std::string>& ids);

} // namespace headroom::report
