#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace headroom::ui {

/// Where the user has looked: a page and the function in focus. Walked by back and forward; nothing
/// here is undone.
class ViewHistory {
public:
    struct View {
        std::string page;
        std::string focus;
        bool operator==(const View&) const = default;
    };

    /// A step forward that the user made; what lay ahead is forgotten.
    void visit(const View& view);
    std::optional<View> back();
    std::optional<View> forward();
    bool canGoBack() const { return position_ > 1; }
    bool canGoForward() const { return position_ < views_.size(); }

private:
    std::vector<View> views_;
    std::size_t position_ = 0; ///< how many of them lie behind, the present one included
};

} // namespace headroom::ui
