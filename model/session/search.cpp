#include "model/session/search.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace headroom::session {

namespace {

/// Case folded and composed; bytes that are no UTF-8 are kept.
std::string folded(std::string_view text) {
    utf8proc_uint8_t* result = nullptr;
    const auto size = utf8proc_map(
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): utf8proc's byte type
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
        static_cast<utf8proc_ssize_t>(text.size()), &result,
        static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(result, &std::free);
    if (size < 0)
        return std::string(text);
    return {owned.get(), owned.get() + size};
}

} // namespace

Search::Search(std::string_view words) {
    const std::string text = folded(words);
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            words_.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
}

bool Search::finds(std::initializer_list<std::string_view> texts) const {
    if (words_.empty())
        return true;
    std::vector<std::string> places;
    for (const auto& text : texts)
        places.push_back(folded(text));
    return std::ranges::all_of(words_, [&](const std::string& word) {
        return std::ranges::any_of(places, [&](const std::string& place) {
            return place.find(word) != std::string::npos;
        });
    });
}

} // namespace headroom::session
