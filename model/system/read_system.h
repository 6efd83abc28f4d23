#pragma once

#include "model/document/diagnostic.h"
#include "model/system/calibration.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::system {

/// A value that the document does not state, with what was taken instead and from where.
struct Defaulted {
    std::string pointer; ///< where the document could state it
    double value = 0;    ///< of a distribution its median
    std::string unit;
    std::string source;     ///< a key of the calibration's sources
    std::string confidence; ///< "high", "medium", "low" or "assumption"
    bool operator==(const Defaulted&) const = default;
};

struct ReadResult {
    System system;
    document::Diagnostics diagnostics; ///< warnings and notes: what was ignored or is unknown
    std::vector<Defaulted> defaults;
};

struct ReadOptions {
    const Calibration* calibration = nullptr; ///< nullptr: the embedded one
    /// The content of a file of the project that the document names (a trace), or nothing.
    std::function<std::optional<std::string>(std::string_view file)> fileContent;
    /// Keeps the document alive: the system then shares its workflow definitions instead of
    /// copying them, which is half of the time.
    std::shared_ptr<const nlohmann::json> owner;
};

/// Reads the resolved document (README.md). Errors (a wrong type, a value out of range, a
/// reference to an entity that does not exist) are returned as diagnostics with their pointers;
/// null counts as absent; what is absent takes the calibration's default and is listed in
/// ReadResult::defaults. Reading the sample takes a small part of a millisecond, since every step
/// of a slider does it.
tl::expected<ReadResult, document::Diagnostics> readSystem(const nlohmann::json& document,
                                                           const ReadOptions& options = {});

} // namespace headroom::system
