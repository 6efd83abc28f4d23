#pragma once

#include "app/wiring/opened_project.h"
#include "model/calibration/application_estimate.h"
#include "model/calibration/measured_behaviour.h"
#include "model/calibration/memory_choice.h"
#include "model/calibration/read_observations.h"
#include "model/document/diagnostic.h"
#include "model/exploration/back_test.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::app {

/// A project calibrated from observation files; nothing on disk has changed yet.
struct CalibrationRun {
    calibration::ReadingReport reading;
    std::map<std::string, std::uint64_t> unmapped; ///< names that belong to nothing in the project
    calibration::ApplicationEstimate estimate;
    std::map<std::string, calibration::MemoryAdvice> advice; ///< by function
    calibration::Calibrated calibrated;
    std::shared_ptr<const nlohmann::json> document; ///< with what was measured
    std::optional<exploration::BackTest> backTest;
};

/// Reads the files, estimates and writes the estimates into a copy of the project's document. With
/// a back-test the files are read twice more: what the last quarter of the observed time shows is
/// foretold from the rest.
tl::expected<CalibrationRun, document::Diagnostics>
calibrate(const OpenedProject& project, const std::vector<std::filesystem::path>& files,
          bool backTest, const calibration::ReadingOptions& options = {});

/// Writes what differs from the project's document into its files, each replaced in one step, and
/// returns their names. An error names what could not be written.
tl::expected<std::vector<std::string>, document::Diagnostics>
writeCalibrated(const OpenedProject& project, const nlohmann::json& document);

/// As `headroom-cli calibrate --json` prints it.
nlohmann::json toJson(const CalibrationRun& run);

} // namespace headroom::app
