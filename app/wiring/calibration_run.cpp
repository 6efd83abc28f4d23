#include "app/wiring/calibration_run.h"

#include "model/document/json_pointer.h"
#include "model/exploration/back_test_json.h"
#include "model/exploration/modelled_application.h"
#include "model/system/read_system.h"
#include "model/template/project.h"
#include "model/template/write_back.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

namespace headroom::app {

using calibration::Observations;
using calibration::TimeRange;
using document::Diagnostics;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

document::Diagnostic failure(const char* code, Text message) {
    return {document::Severity::error, code, std::move(message), {}, {}};
}

/// The files, for people: the first ones by name.
std::string namesOf(const std::vector<std::filesystem::path>& files) {
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(files.size(), shown); ++i)
        text += (i > 0 ? ", " : "") + files[i].filename().string();
    if (files.size() > shown)
        text += fmt::format(" and {} more", files.size() - shown);
    return text;
}

/// The share of the observed time that a back-test holds back.
constexpr double heldBackShare = 0.25;

tl::expected<exploration::BackTest, Diagnostics>
backTestOf(const OpenedProject& project, const std::vector<std::filesystem::path>& files,
           const calibration::EntityNames& names, const Observations& all,
           const calibration::ModelledApplication& modelled,
           const calibration::ReadingOptions& options) {
    exploration::BackTest backTest;
    exploration::foretellMemories(all, modelled, backTest);
    const auto window = all.window();
    if (!window)
        return backTest;
    const auto length = static_cast<double>(window->to - window->from);
    const auto split = window->to - static_cast<calibration::EpochMs>(heldBackShare * length);
    Observations earlier(names, {.to = split});
    Observations later(names, {.from = split});
    const calibration::ReadingOptions quiet{options.stop, {}};
    calibration::readObservations(files, earlier, quiet);
    calibration::readObservations(files, later, quiet);
    auto document = std::make_shared<json>(*project.document);
    calibration::writeMeasured(calibration::estimateApplication(earlier, modelled), modelled,
                               *document);
    auto heldBack = calibration::estimateApplication(later, modelled);
    heldBack.costs = all.costs();
    const auto book = cost::PriceBook::embedded();
    if (!book)
        return tl::unexpected(book.error());
    if (const auto done = exploration::foretellLater(document, *book, heldBack, project.seed,
                                                     options.stop, backTest);
        !done)
        return tl::unexpected(done.error());
    return backTest;
}

/// What was assumed for an entity is written beside what was measured of it, since the overlay then
/// describes the entity whole; so are the marks that say what is assumed. Taken out of `before`,
/// the marks of the entities that differ count as new.
json withoutAssumedMarks(const json& completed, const json& loaded, const json& after) {
    json before = completed;
    const auto marks = completed.find("basis");
    if (marks == completed.end() || !marks->is_object())
        return before;
    const auto own = loaded.find("basis");
    for (const auto& [pointer, mark] : marks->items()) {
        const auto tokens = document::pointerTokens(pointer);
        if (tokens.size() < 2 || (own != loaded.end() && own->contains(pointer)))
            continue;
        const auto entity = json::json_pointer(
            document::appendToken(document::appendToken("", tokens[0]), tokens[1]));
        if (completed.contains(entity) && after.contains(entity) &&
            completed.at(entity) != after.at(entity))
            before["basis"].erase(pointer);
    }
    return before;
}

/// The new content stands whole before it takes the file's place.
bool replaceFile(const std::filesystem::path& file, const std::string& content) {
    auto fresh = file;
    fresh += ".new";
    std::error_code error;
    {
        std::ofstream stream(fresh, std::ios::binary | std::ios::trunc);
        stream.write(content.data(), static_cast<std::streamsize>(content.size()));
        stream.flush();
        if (!stream) {
            stream.close();
            std::filesystem::remove(fresh, error);
            return false;
        }
    }
    if (const auto status = std::filesystem::status(file, error); std::filesystem::exists(status))
        std::filesystem::permissions(fresh, status.permissions(), error);
    error.clear();
    std::filesystem::rename(fresh, file, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(fresh, ignored);
        return false;
    }
    return true;
}

} // namespace

tl::expected<CalibrationRun, Diagnostics> calibrate(const OpenedProject& project,
                                                    const std::vector<std::filesystem::path>& files,
                                                    bool backTest,
                                                    const calibration::ReadingOptions& options) {
    const auto read = system::readSystem(*project.document, {.owner = project.document});
    if (!read)
        return tl::unexpected(read.error());
    const auto modelled = exploration::modelledApplication(read->system, *project.document);
    const auto names = calibration::EntityNames::of(*project.document);
    CalibrationRun run;
    Observations observations(names);
    run.reading = calibration::readObservations(files, observations, options);
    run.unmapped = observations.unmapped();
    run.estimate = calibration::estimateApplication(observations, modelled);
    for (const auto& function : run.estimate.functions) {
        if (!function.curve)
            continue;
        const auto& of = modelled.functions.at(function.id);
        run.advice.emplace(
            function.id,
            calibration::adviseMemory(
                *function.curve,
                calibration::memoryPoints(observations.functions().at(function.id), of),
                function.memoryUsedMaxMb ? function.memoryUsedMaxMb->value : 0, of.arm64));
    }
    auto document = std::make_shared<json>(*project.document);
    run.calibrated = calibration::writeMeasured(run.estimate, modelled, *document);
    if (backTest && !run.reading.cancelled) {
        auto tested = backTestOf(project, files, names, observations, modelled, options);
        if (!tested)
            return tl::unexpected(tested.error());
        if (!tested->rows.empty())
            (*document)["backTest"] = {{"source", namesOf(files)},
                                       {"rows", exploration::toJson(*tested)}};
        run.backTest = std::move(*tested);
    }
    run.document = std::move(document);
    return run;
}

tl::expected<std::vector<std::string>, Diagnostics> writeCalibrated(const OpenedProject& project,
                                                                    const json& document) {
    if (project.folder.empty())
        return tl::unexpected(Diagnostics{failure(
            "calibration.no-folder",
            Text(translatable("Calibration", "a session holds copies of the project's files; "
                                             "calibrate the project itself, or use --dry-run")))});
    std::map<std::string, std::string> contents;
    for (const auto& [name, text] : project.files)
        contents.emplace(name, text->content());
    auto source = document::FileSource::inMemory(std::move(contents));
    const auto loaded = templates::loadProject(source, project.entry);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto written = templates::writeBack(
        *loaded, withoutAssumedMarks(*project.document, *loaded->document, document), document);
    Diagnostics problems;
    for (const auto& setting : written.settings)
        problems.push_back({document::Severity::error,
                            "calibration.not-written",
                            Text(translatable("Calibration", "%1 cannot be written: %2"),
                                 {setting.pointer, setting.reason.english()}),
                            {},
                            setting.pointer});
    if (written.files.empty() && !problems.empty())
        return tl::unexpected(problems);
    std::vector<std::string> names;
    for (const auto& [name, content] : written.files) {
        const auto file = std::filesystem::path(project.folder) / name;
        if (!replaceFile(file, content))
            return tl::unexpected(Diagnostics{failure(
                "calibration.cannot-write",
                Text(translatable("Calibration", "%1 cannot be written"), {file.string()}))});
        names.push_back(file.string());
    }
    return names;
}

} // namespace headroom::app
