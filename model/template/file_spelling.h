#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::templates {

/// A changed value of the resolved document as its file would write it. `file` is what the file
/// says and `before` what that resolves to: where the file has `${Token}` or {"Fn::GetAtt": ...}
/// for a reference, the changed value has the same, wherever in it the reference now stands. What
/// the change leaves alone stays as the file has it.
nlohmann::json spelledAsInFile(const nlohmann::json& file, const nlohmann::json& before,
                               const nlohmann::json& after);

} // namespace headroom::templates
