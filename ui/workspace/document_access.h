#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace headroom::ui {

/// What the inspector shows of a function of the resolved document.
struct FunctionSettings {
    std::string id;
    std::string name;
    double memoryMb = 0;
    double timeoutSeconds = 0;
    double provisionedConcurrency = 0;
    std::optional<double> reservedConcurrency;
    bool operator==(const FunctionSettings&) const = default;
};

/// The functions that people wrote, by name; helpers of a framework are left out.
std::vector<FunctionSettings> functionsOf(const nlohmann::json& document);

/// A JSON pointer to a member of an entity, escaped (RFC 6901).
std::string pointerTo(const std::string& section, const std::string& id, const std::string& member);

/// The number at a pointer, where there is one.
std::optional<double> numberAt(const nlohmann::json& document, const std::string& pointer);

/// A number as JSON: whole numbers stay integers.
nlohmann::json jsonNumber(double value);

} // namespace headroom::ui
