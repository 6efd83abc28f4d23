#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom::figures {

/// A place of the resolved document at which two scenarios differ from the loaded application or
/// from each other. Null: nothing stands there.
struct ComparedValue {
    std::string pointer;
    const nlohmann::json* loaded = nullptr;
    const nlohmann::json* baseline = nullptr;
    const nlohmann::json* scenario = nullptr;

    bool isSame() const; ///< on both sides
};

/// Objects are compared member by member, everything else whole. The values belong to the
/// documents. Marks of where values come from (`/basis`) are left out.
std::vector<ComparedValue> comparedValues(const nlohmann::json& loaded,
                                          const nlohmann::json& baseline,
                                          const nlohmann::json& scenario);

/// A value as a person reads it: numbers and words plainly, objects and lists by what they hold
/// ("12 members"), the whole of it where it is short. English; "" for nothing.
std::string shortValue(const nlohmann::json* value);

} // namespace headroom::figures
