#include "app/wiring/document_additions.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom::app {

using nlohmann::json;

namespace {

// NOLINTNEXTLINE(misc-no-recursion): as deep as documents are
void add(const json& before, const json& after, const std::string& pointer,
         scenario::Patch& patch) {
    for (const auto& [key, value] : after.items()) {
        const auto place = document::appendToken(pointer, key);
        const auto old = before.find(key);
        if (old == before.end() || (*old != value && !(old->is_object() && value.is_object())))
            patch.push_back(scenario::addAt(place, value));
        else if (*old != value)
            add(*old, value, place, patch);
    }
}

} // namespace

scenario::Patch additions(const json& before, const json& after) {
    scenario::Patch patch;
    add(before, after, "", patch);
    return patch;
}

} // namespace headroom::app
