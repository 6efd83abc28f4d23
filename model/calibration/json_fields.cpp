#include "model/calibration/json_fields.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom::calibration {

std::string_view word(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string())
        return {};
    return found->get_ref<const std::string&>();
}

} // namespace headroom::calibration
