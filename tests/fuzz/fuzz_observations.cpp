#include "model/calibration/application_estimate.h"
#include "model/calibration/measured_behaviour.h"
#include "model/calibration/read_observations.h"
#include "model/figures/measured_values.h"
#include "tests/fuzz/require.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdint>
#include <string_view>

using namespace headroom::calibration;
using headroom::tests::require;

namespace {

EntityNames names() {
    EntityNames names;
    names.addFunction("F", "f");
    names.addTable("T", "t");
    names.addWorkflow("W", "w", {"A", "B"});
    return names;
}

ModelledApplication modelled() {
    ModelledApplication application;
    ModelledFunction function;
    function.id = "F";
    function.memoryMb = 512;
    function.actions.push_back(
        {.id = "invoke", .callsMs = 3, .cpuMsAtOneVcpu = 30, .remainder = {50, 0.5}});
    function.sources.push_back({"requests", 1000, true});
    application.functions.emplace("F", function);
    application.workflows["W"].sources.push_back({"starts", 500, true});
    return application;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// The bytes are a file of observations, whose first bytes make the reader choose a format: logs,
/// JSON documents and lines, every CSV, tuning results and addresses. Whatever they hold, reading
/// ends, and what is estimated from them is finite and can be written and reverted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    Observations observations(names());
    const auto source = bytesInMemory(content);
    const auto report = readSource(*source, "f.log", observations);
    require(report.damages.size() <= report.skipped, "a damage that was not counted");
    const auto application = modelled();
    const auto estimate = estimateApplication(observations, application);
    for (const auto& function : estimate.functions) {
        if (!function.curve)
            continue;
        require(std::isfinite(function.ioMs.value) && function.ioMs.low <= function.ioMs.high,
                "waiting without a sound interval");
        require(std::isfinite(function.cpuMsAtOneVcpu.value) && function.cpuMsAtOneVcpu.value >= 0,
                "CPU time that is none");
        const auto prediction = function.curve->predict(2048);
        require(prediction.low <= prediction.durationMs && prediction.durationMs <= prediction.high,
                "a prediction outside its interval");
    }
    auto document = nlohmann::json::object();
    const auto calibrated = writeMeasured(estimate, application, document);
    for (const auto& setting : calibrated.settings)
        require(std::isfinite(setting.measured.value), "a value that is no number");
    const auto reverted = headroom::figures::revertedCalibration(document);
    require(headroom::scenario::applyPatch(document, reverted).has_value(),
            "values that cannot be reverted");
    require(headroom::figures::measuredPlaces(document).empty(), "a value that stays measured");
    return 0;
}
