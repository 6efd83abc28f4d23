#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::cli {

/// Hands a job to `headroom --render` (app/headroom/render/render_job.h), which draws without a
/// display: the program beside this one, else the one in PATH. Returns its exit status, or
/// `cannotReadOrWrite` with a message where there is none.
int render(const nlohmann::json& job);

} // namespace headroom::cli
