#include "ui/pages/figure_page.h"

#include "ui/text/text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/tiles_layout.h"

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int tileGap = 12;

/// Lines want to be wide, bars get along with less.
TileSize sizeFor(const figures::Figure& figure) {
    const auto rows = static_cast<int>(figure.categories.size());
    TileSize size{1, 340, 250, 1};
    if (figure.kind == figures::ChartKind::waterfall ||
        figure.kind == figures::ChartKind::horizontalBar)
        size.minimumHeight = std::max(250, 120 + 24 * rows);
    return size;
}

} // namespace

FigurePage::FigurePage(const PageContext& context, std::string subject, QWidget* parent)
    : Page(context, parent)
    , subject_(std::move(subject))
    , tiles_(new TilesLayout(tileGap)) {
    content()->setLayout(tiles_);
}

std::vector<SharedFigure> FigurePage::shownFigures(const SharedDashboard& dashboard) const {
    const Workspace& workspace = context().workspace;
    std::vector<std::string> functions;
    for (const FunctionSettings& function : workspace.functions())
        functions.push_back(function.id);
    return figuresOfPage(dashboard, subject_, functions, workspace.focus());
}

void FigurePage::rebuild(const std::vector<SharedFigure>& figures) {
    tiles_->clearTiles();
    charts_.clear();
    kinds_.clear();
    built_ = true;
    if (figures.empty() && !whenEmpty_.isEmpty()) {
        auto* empty = new EmptyState(whenEmpty_, content());
        tiles_->addTile(empty, {1, 320, 60, 1, 60});
        empty->show();
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        ChartView* chart = makeTargetChart(content());
        // What the first one finds stands above the page already.
        chart->setFindingVisible(i > 0);
        tiles_->addTile(chart, sizeFor(*figures[i]));
        chart->show();
        charts_.push_back(chart);
        kinds_.push_back(figures[i]->kind);
    }
}

void FigurePage::showDashboard(const SharedDashboard& dashboard) {
    const std::vector<SharedFigure> figures = shownFigures(dashboard);
    const bool same = std::ranges::equal(figures, kinds_, {},
                                         [](const SharedFigure& figure) { return figure->kind; });
    if (!built_ || !same || charts_.size() != figures.size())
        rebuild(figures);
    for (std::size_t i = 0; i < figures.size(); ++i)
        charts_[i]->setFigure(figures[i]);
}

QString FigurePage::headlineOf(const figures::Dashboard& dashboard) const {
    // The page's first figure says its result.
    const std::string prefix = subject_ + '.';
    for (const figures::Figure& figure : dashboard.figures)
        if (figure.id.starts_with(prefix) && !figure.finding.empty())
            return toString(figure.finding);
    return toString(dashboard.headline);
}

} // namespace headroom::ui
