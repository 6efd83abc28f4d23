#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace headroom::templates {

struct SourceEdit;

/// A file's arranged edits as a unified diff with three lines of context, as `git apply` takes it
/// in the project's folder. Empty where the edits change nothing.
std::string unifiedDiff(std::string_view name, std::string_view content,
                        const std::vector<SourceEdit>& edits);

/// The diff that makes a new file.
std::string newFileDiff(std::string_view name, std::string_view content);

} // namespace headroom::templates
