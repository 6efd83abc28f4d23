#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::session {

/// Words to look for, whatever the case, in every script that Unicode knows cases of.
class Search {
public:
    /// Words are separated by spaces; none finds everything.
    explicit Search(std::string_view words);

    /// Whether each word occurs in one of the texts.
    bool finds(std::initializer_list<std::string_view> texts) const;

private:
    std::vector<std::string> words_;
};

} // namespace headroom::session
