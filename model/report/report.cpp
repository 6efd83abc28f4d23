#include "model/report/report.h"

#include <algorithm>

namespace headroom::report {

const figures::Figure* findFigure(const Report& report, const std::string& id) {
    const auto found = std::ranges::find(report.figures, id, &figures::Figure::id);
    return found == report.figures.end() ? nullptr : &*found;
}

} // namespace headroom::report
