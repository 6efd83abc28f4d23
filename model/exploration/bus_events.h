#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace headroom::exploration {

/// The event types and variants that the document says are published on a bus: what changes of
/// patterns are tried on.
class BusEvents {
public:
    BusEvents(const nlohmann::json& document, const std::string& bus);

    /// How a changed pattern treats them; an entry is an event type with its variant.
    struct Comparison {
        std::vector<std::string> noLongerMatching;
        std::vector<std::string> newlyMatching;
    };
    Comparison compare(const nlohmann::json& before, const nlohmann::json& after) const;

    /// The detail types that a pattern lets through: those of which another pattern lets every
    /// event through too, and those of which at least one comes only through this one.
    struct Deliveries {
        std::vector<std::string> twice;
        std::vector<std::string> once;
    };
    Deliveries deliveries(const nlohmann::json& pattern,
                          const std::vector<nlohmann::json>& others) const;

    /// Names an event that `kept` would still deliver twice or no longer deliver, where `others`
    /// and the pattern deliver now; empty where there is none.
    std::string compareKept(const nlohmann::json& pattern, const nlohmann::json& kept,
                            const std::vector<nlohmann::json>& others) const;

private:
    std::vector<bool> matching(const nlohmann::json& pattern) const;
    std::vector<bool> matchingAny(const std::vector<nlohmann::json>& patterns) const;

    std::vector<std::string> names_;
    std::vector<std::string> detailTypes_;
    std::vector<std::string> texts_;
};

} // namespace headroom::exploration
