#pragma once

#include "model/document/diagnostic.h"
#include "model/system/system.h"

#include <tl/expected.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the model assumes where a project states nothing: `resources/calibration.json`, each value
/// with its unit, its source and how far it can be trusted.
namespace headroom::system {

struct CalibratedValue {
    std::string path; ///< "platform.keepAliveSeconds"
    double value = 0;
    Lognormal lognormal;        ///< of values that are distributions
    std::string word;           ///< of values that are words
    std::vector<double> values; ///< of values that are lists
    std::string unit;
    std::string source;     ///< a key of the calibration's sources
    std::string confidence; ///< "high", "medium", "low" or "assumption"
    std::string note;
    std::optional<double> low; ///< range for the assumptions band
    std::optional<double> high;
};

/// Init of a runtime: a hello-world handler, independent of memory.
struct RuntimeInit {
    Lognormal init;
    double firstInvocationCpuMs = 0; ///< at one vCPU
    std::string measured;            ///< the runtime that was measured
    bool exact = false;              ///< false: another runtime stands for the one asked for
};

class Calibration {
public:
    /// Fails where the text is no calibration: not JSON, or a value without unit or source.
    static tl::expected<Calibration, document::Diagnostics> parse(std::string_view text);

    /// The one that is compiled into the program.
    static const Calibration& embedded();

    /// The value at that path; a value with an empty path where there is none.
    const CalibratedValue& at(std::string_view path) const;

    /// By runtime, package and architecture. An unknown runtime takes its family's, an unknown
    /// family or none (a container image) the general one.
    RuntimeInit runtimeInit(std::string_view runtime, bool image, bool arm64) const;
    /// Stands for where the figures of runtimeInit() come from.
    const CalibratedValue& runtimeInitSource() const { return runtimeInitSource_; }

    std::span<const CalibratedValue> values() const { return values_; } ///< sorted by path

    /// Title or address of a source for people; the key itself where it is unknown.
    std::string_view sourceTitle(std::string_view source) const;

private:
    friend class CalibrationParser;

    struct Measured {
        std::string key; ///< "nodejs20.x|Zip|x86_64"
        Lognormal init;
        double firstInvocationCpuMs = 0;
    };
    struct Named {
        std::string name;
        std::string value;
    };

    const Measured* measured(std::string_view runtime, bool image, bool arm64) const;
    std::string_view familyMember(std::string_view runtime) const;

    std::vector<CalibratedValue> values_;
    std::vector<Measured> runtimes_; ///< sorted by key
    std::vector<Named> families_;
    std::vector<Named> sources_;
    std::string unknownRuntime_;
    CalibratedValue runtimeInitSource_;
};

} // namespace headroom::system
