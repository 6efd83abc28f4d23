#include "ui/window/view_history.h"

namespace headroom::ui {

namespace {

constexpr std::size_t mostViews = 200;

} // namespace

void ViewHistory::visit(const View& view) {
    if (position_ > 0 && views_[position_ - 1] == view)
        return;
    views_.resize(position_);
    views_.push_back(view);
    if (views_.size() > mostViews)
        views_.erase(views_.begin());
    position_ = views_.size();
}

std::optional<ViewHistory::View> ViewHistory::back() {
    if (!canGoBack())
        return std::nullopt;
    --position_;
    return views_[position_ - 1];
}

std::optional<ViewHistory::View> ViewHistory::forward() {
    if (!canGoForward())
        return std::nullopt;
    return views_[position_++];
}

} // namespace headroom::ui
