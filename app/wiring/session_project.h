#pragma once

#include "app/wiring/opened_project.h"
#include "model/session/content.h"

#include <string>
#include <string_view>

namespace headroom::app {

/// What the files of sessions end in.
inline constexpr std::string_view sessionSuffix = ".headroom";

bool isSessionFile(std::string_view path);

/// The session of a file that was saved last, as a project: its document as it was stored, its
/// scenarios and its seed.
tl::expected<OpenedProject, document::Diagnostics> openSession(const std::string& path);

/// What this program computes for a result that a session stores: the same JSON, or why it cannot
/// be computed. For session::verify().
tl::expected<std::string, document::Text> recompute(const session::SessionContent& content,
                                                    const session::StoredResult& result);

/// A project as a session stores it, without scenarios, history and results.
session::SessionContent sessionOf(const OpenedProject& project);

} // namespace headroom::app
