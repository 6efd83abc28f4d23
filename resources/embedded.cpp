#include "resources/embedded.h"

#include <algorithm>

namespace headroom::resources {

std::optional<std::string_view> find(std::string_view name) {
    const auto files = allFiles();
    const auto found = std::ranges::find(files, name, &File::name);
    if (found == files.end())
        return std::nullopt;
    return found->content;
}

} // namespace headroom::resources
