#include "model/figures/compare_values.h"

#include "model/document/json_pointer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <set>
#include <string_view>

namespace headroom::figures {

using nlohmann::json;

namespace {

constexpr std::size_t longestShown = 48;

bool isSame(const json* a, const json* b) {
    return a == b || (a != nullptr && b != nullptr && *a == *b);
}

const json* member(const json* object, const std::string& key) {
    if (object == nullptr || !object->is_object())
        return nullptr;
    const auto found = object->find(key);
    return found == object->end() ? nullptr : &*found;
}

bool isObjectOrNothing(const json* value) {
    return value == nullptr || value->is_object();
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as documents may be (scenario::maximumDepth)
void compare(const ComparedValue& at, std::vector<ComparedValue>& found) {
    if (isSame(at.loaded, at.baseline) && isSame(at.loaded, at.scenario))
        return;
    const bool anyObject = at.loaded != nullptr && at.loaded->is_object();
    const bool descends = anyObject && isObjectOrNothing(at.baseline) &&
                          isObjectOrNothing(at.scenario) && at.baseline != nullptr &&
                          at.scenario != nullptr;
    if (!descends) {
        found.push_back(at);
        return;
    }
    std::set<std::string> keys;
    for (const json* side : {at.loaded, at.baseline, at.scenario}) {
        for (const auto& [key, value] : side->items())
            keys.insert(key);
    }
    for (const auto& key : keys) {
        const auto pointer = document::appendToken(at.pointer, key);
        if (pointer != "/basis")
            compare({pointer, member(at.loaded, key), member(at.baseline, key),
                     member(at.scenario, key)},
                    found);
    }
}

} // namespace

bool ComparedValue::isSame() const {
    return figures::isSame(baseline, scenario);
}

std::vector<ComparedValue> comparedValues(const json& loaded, const json& baseline,
                                          const json& scenario) {
    std::vector<ComparedValue> found;
    compare({"", &loaded, &baseline, &scenario}, found);
    return found;
}

std::string shortValue(const json* value) {
    if (value == nullptr)
        return {};
    if (value->is_string())
        return value->get<std::string>();
    auto text = value->dump(-1, ' ', false, json::error_handler_t::replace);
    if (value->is_structured() && text.size() > longestShown)
        return fmt::format("{} {}", value->size(), value->is_object() ? "members" : "items");
    return text;
}

} // namespace headroom::figures
