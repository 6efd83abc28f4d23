#include "ui/figure_lookup.h"

#include <algorithm>

namespace headroom::ui {

bool hasValues(const figures::Figure& figure) {
    return !figure.categories.empty() || !figure.positions.empty();
}

SharedFigure figureIn(const SharedDashboard& dashboard, std::string_view id) {
    if (!dashboard)
        return nullptr;
    const auto found = std::ranges::find_if(
        dashboard->figures, [id](const figures::Figure& figure) { return figure.id == id; });
    return found == dashboard->figures.end() ? nullptr : SharedFigure(dashboard, &*found);
}

SharedFigure firstFigureIn(const SharedDashboard& dashboard, std::string_view prefix) {
    if (!dashboard)
        return nullptr;
    const auto found =
        std::ranges::find_if(dashboard->figures, [prefix](const figures::Figure& figure) {
            return figure.id.starts_with(prefix);
        });
    return found == dashboard->figures.end() ? nullptr : SharedFigure(dashboard, &*found);
}

std::string controlFigureId(const std::string& pointer) {
    return "control" + pointer;
}

std::vector<SharedFigure> figuresOfPage(const SharedDashboard& dashboard, std::string_view page,
                                        const std::vector<std::string>& functions,
                                        const std::string& focus) {
    std::vector<SharedFigure> result;
    if (!dashboard)
        return result;
    const std::string prefix = std::string(page) + '.';
    for (const figures::Figure& figure : dashboard->figures) {
        if (!figure.id.starts_with(prefix) || !hasValues(figure))
            continue;
        const std::size_t dot = figure.id.find('.', prefix.size());
        const std::string entity =
            dot == std::string::npos ? std::string() : figure.id.substr(dot + 1);
        const bool ofFunction = std::ranges::find(functions, entity) != functions.end();
        if (!ofFunction || entity == focus)
            result.emplace_back(dashboard, &figure);
    }
    return result;
}

} // namespace headroom::ui
