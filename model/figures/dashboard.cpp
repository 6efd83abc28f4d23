#include "model/figures/dashboard.h"

#include <algorithm>

namespace headroom::figures {

const Figure* findFigure(const Dashboard& dashboard, const std::string& id) {
    const auto found = std::ranges::find(dashboard.figures, id, &Figure::id);
    return found == dashboard.figures.end() ? nullptr : &*found;
}

} // namespace headroom::figures
