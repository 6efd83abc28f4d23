#include "model/system/calibration.h"

#include "resources/embedded.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace headroom::system {

using document::Diagnostics;
using document::Severity;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double numberOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : 0.0;
}

Lognormal lognormalOf(const json& object) {
    return {numberOf(object, "medianMs"), numberOf(object, "sigmaLn")};
}

std::string runtimeKey(std::string_view runtime, bool image, bool arm64) {
    return fmt::format("{}|{}|{}", runtime, image ? "Image" : "Zip", arm64 ? "arm64" : "x86_64");
}

} // namespace

/// Walks the calibration's JSON once.
class CalibrationParser {
public:
    explicit CalibrationParser(Calibration& calibration)
        : calibration_(calibration) {}

    void parse(const json& root) {
        readSources(root);
        for (const auto& [key, section] : root.items()) {
            if (key != "sources" && section.is_object())
                walk(section, key);
        }
        std::ranges::sort(calibration_.values_, {}, &CalibratedValue::path);
        std::ranges::sort(calibration_.runtimes_, {}, &Calibration::Measured::key);
        calibration_.unknownRuntime_ = calibration_.at("functions.runtimeInit.unknownRuntime").word;
        if (!calibration_.measured(calibration_.unknownRuntime_, false, false))
            fail("/functions/runtimeInit/unknownRuntime");
    }

    Diagnostics takeDiagnostics() { return std::move(diagnostics_); }

private:
    void readSources(const json& root) {
        const auto sources = root.find("sources");
        if (sources == root.end() || !sources->is_object())
            return;
        for (const auto& [key, source] : sources->items()) {
            const std::string title = textOf(source, "title");
            calibration_.sources_.push_back({key, title.empty() ? textOf(source, "url") : title});
        }
    }

    void walk(const json& object, const std::string& path) {
        if (path == "functions.runtimeInit")
            readRuntimes(object);
        if (path == "functions.runtimeInit.family")
            return readFamilies(object);
        if (object.contains("value"))
            return readValue(object, path);
        for (const auto& [key, child] : object.items()) {
            if (child.is_object() && key != "byRuntime")
                walk(child, fmt::format("{}.{}", path, key));
        }
    }

    CalibratedValue provenance(const json& object, const std::string& path) {
        CalibratedValue value;
        value.path = path;
        value.unit = textOf(object, "unit");
        value.source = textOf(object, "source");
        value.confidence = textOf(object, "confidence");
        value.note = textOf(object, "note");
        const bool sourced =
            std::ranges::find(calibration_.sources_, value.source, &Calibration::Named::name) !=
            calibration_.sources_.end();
        if (value.unit.empty() || value.confidence.empty() || !sourced)
            fail(path);
        return value;
    }

    void readValue(const json& object, const std::string& path) {
        CalibratedValue value = provenance(object, path);
        const json& stated = object.at("value");
        if (stated.is_number())
            value.value = stated.get<double>();
        else if (stated.is_string())
            value.word = stated.get<std::string>();
        else if (stated.is_object()) {
            value.lognormal = lognormalOf(stated);
            value.value = value.lognormal.medianMs;
        } else if (stated.is_array()) {
            for (const auto& item : stated)
                value.values.push_back(item.is_number() ? item.get<double>() : 0.0);
        }
        if (const auto range = object.find("range");
            range != object.end() && range->is_array() && range->size() == 2) {
            value.low = (*range)[0].get<double>();
            value.high = (*range)[1].get<double>();
        }
        calibration_.values_.push_back(std::move(value));
    }

    void readRuntimes(const json& object) {
        calibration_.runtimeInitSource_ = provenance(object, "functions.runtimeInit");
        const auto runtimes = object.find("byRuntime");
        if (runtimes == object.end() || !runtimes->is_object())
            return fail("functions.runtimeInit.byRuntime");
        for (const auto& [runtime, packages] : runtimes->items()) {
            for (const auto& [package, architectures] : packages.items()) {
                for (const auto& [architecture, figures] : architectures.items())
                    calibration_.runtimes_.push_back(
                        {runtimeKey(runtime, package == "Image", architecture == "arm64"),
                         lognormalOf(figures), numberOf(figures, "firstInvocationCpuMs")});
            }
        }
    }

    void readFamilies(const json& object) {
        const auto families = object.find("value");
        if (families == object.end() || !families->is_object())
            return fail("functions.runtimeInit.family");
        for (const auto& [family, runtime] : families->items())
            calibration_.families_.push_back({family, runtime.get<std::string>()});
    }

    void fail(const std::string& path) {
        diagnostics_.push_back({Severity::error,
                                "calibration.incomplete",
                                Text(translatable("Calibration", "%1 has no value with unit, "
                                                                 "source and confidence"),
                                     {path}),
                                {},
                                {}});
    }

    Calibration& calibration_;
    Diagnostics diagnostics_;
};

tl::expected<Calibration, Diagnostics> Calibration::parse(std::string_view text) {
    Calibration calibration;
    CalibrationParser parser(calibration);
    try {
        const json root = json::parse(text);
        parser.parse(root);
    } catch (const json::exception& error) {
        return tl::unexpected(
            Diagnostics{{Severity::error,
                         "calibration.not-readable",
                         Text(translatable("Calibration", "The calibration cannot be read: %1"),
                              {std::string(error.what())}),
                         {},
                         {}}});
    }
    if (auto diagnostics = parser.takeDiagnostics(); document::hasErrors(diagnostics))
        return tl::unexpected(std::move(diagnostics));
    return calibration;
}

const Calibration& Calibration::embedded() {
    static const Calibration calibration = [] {
        auto parsed = parse(resources::find("calibration.json").value_or(""));
        if (!parsed)
            throw std::logic_error("the embedded calibration is damaged: " +
                                   document::format(parsed.error().front()));
        return *std::move(parsed);
    }();
    return calibration;
}

const CalibratedValue& Calibration::at(std::string_view path) const {
    static const CalibratedValue none;
    const auto found = std::ranges::lower_bound(values_, path, {}, &CalibratedValue::path);
    return found != values_.end() && found->path == path ? *found : none;
}

const Calibration::Measured* Calibration::measured(std::string_view runtime, bool image,
                                                   bool arm64) const {
    const std::string key = runtimeKey(runtime, image, arm64);
    const auto found = std::ranges::lower_bound(runtimes_, key, {}, &Measured::key);
    return found != runtimes_.end() && found->key == key ? &*found : nullptr;
}

std::string_view Calibration::familyMember(std::string_view runtime) const {
    const std::string_view family = runtime.substr(0, runtime.find_first_of("0123456789."));
    const auto found = std::ranges::find(families_, family, &Named::name);
    return found != families_.end() ? std::string_view(found->value) : unknownRuntime_;
}

RuntimeInit Calibration::runtimeInit(std::string_view runtime, bool image, bool arm64) const {
    const std::array<std::string_view, 3> candidates{runtime, familyMember(runtime),
                                                     unknownRuntime_};
    for (const auto candidate : candidates) {
        if (const Measured* found = measured(candidate, image, arm64))
            return {found->init, found->firstInvocationCpuMs, std::string(candidate),
                    candidate == runtime};
    }
    const Measured* general = measured(unknownRuntime_, false, false);
    return {general->init, general->firstInvocationCpuMs, unknownRuntime_, false};
}

std::string_view Calibration::sourceTitle(std::string_view source) const {
    const auto found = std::ranges::find(sources_, source, &Named::name);
    return found != sources_.end() ? std::string_view(found->value) : source;
}

} // namespace headroom::system
