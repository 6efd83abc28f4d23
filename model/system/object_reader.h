#pragma once

#include "model/document/text.h"
#include "model/system/calibration.h"
#include "model/system/read_system.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::system {

/// Where a value stands in the document; its text is made only when it is needed.
struct Place {
    const Place* parent = nullptr;
    std::string_view key;
    std::string pointer() const;
};

/// What reading has found so far.
struct Findings {
    document::Diagnostics diagnostics;
    std::vector<Defaulted> defaults;
};

struct Range {
    double low = 0;
    double high = 1e18;
};
inline constexpr Range nonNegative{};
inline constexpr Range share{0, 1};
inline constexpr Range positive{1e-9, 1e18};
inline constexpr Range sigmaRange{0, 5};

/// Reads one JSON object of the document key by key. What is wrong is reported with its pointer and
/// the value asked for is then its default; null counts as absent.
class ObjectReader {
public:
    /// A value that is no object is reported and read as empty. The parent place must outlive the
    /// reader, and so must a reader those that it hands out.
    ObjectReader(const nlohmann::json* value, Place place, Findings& findings);

    bool has(std::string_view key) const;
    bool unknown(std::string_view key) const; ///< there, but null: nobody could know it
    const nlohmann::json* raw(std::string_view key) const; ///< nullptr where absent or null
    std::string_view key() const { return place_.key; }
    std::string pointer(std::string_view key = {}) const;

    std::optional<double> optionalNumber(std::string_view key, Range range = nonNegative);
    double number(std::string_view key, double absent, Range range = nonNegative);
    /// With the calibration's value, listed as defaulted, where absent.
    double number(std::string_view key, const CalibratedValue& absent, Range range = nonNegative);
    std::optional<int> optionalInteger(std::string_view key, Range range);
    int integer(std::string_view key, int absent, Range range);

    /// A median with its sigma, each with its own default.
    Lognormal lognormal(std::string_view medianKey, std::string_view sigmaKey,
                        const CalibratedValue& absentMedian, const CalibratedValue& absentSigma);
    /// The same with a calibrated distribution as the default.
    Lognormal lognormal(std::string_view medianKey, std::string_view sigmaKey,
                        const CalibratedValue& absent);
    std::optional<Lognormal> optionalLognormal(std::string_view medianKey,
                                               std::string_view sigmaKey);

    bool flag(std::string_view key, bool absent);
    std::string text(std::string_view key, std::string_view absent = {});
    /// The index of the word among the choices, the first one where absent.
    std::size_t choice(std::string_view key, std::span<const std::string_view> choices);

    ObjectReader object(std::string_view key) &;
    void members(std::string_view key,
                 const std::function<void(std::string_view id, ObjectReader& entry)>& read);
    void memberKeys(std::string_view key, const std::function<void(std::string_view id)>& read);
    /// Members that are numbers.
    void numbers(std::string_view key, Range range,
                 const std::function<void(std::string_view id, double value)>& read);
    void items(std::string_view key, const std::function<void(ObjectReader& entry)>& read);
    std::size_t listLength(std::string_view key) const; ///< 0 where it is no list
    std::vector<double> numberList(std::string_view key, std::size_t length);

    void defaulted(std::string_view key, double value, const CalibratedValue& from);
    void report(document::Severity severity, const char* code, document::Text message,
                std::string_view key = {});
    /// An error, or a warning where a template says it: what it names may be outside the document.
    void unknownEntity(std::string_view key, std::string_view section, std::string_view id,
                       document::Severity severity = document::Severity::error);

private:
    void wrongType(std::string_view key, document::Text message);

    const nlohmann::json* value_;
    Place place_;
    Findings* findings_;
};

} // namespace headroom::system
