#pragma once

#include "ui/figure_lookup.h"
#include "ui/pages/page.h"

#include <string>
#include <vector>

namespace headroom::ui {

class TilesLayout;

/// A page that shows every figure of one subject in a grid: what the model has to say about it
/// decides how many charts there are.
class FigurePage : public Page {
    Q_OBJECT
public:
    FigurePage(const PageContext& context, std::string subject, QWidget* parent = nullptr);
    /// What stands here where there is no figure: what would, and what it takes.
    void setWhenEmpty(const QString& words) { whenEmpty_ = words; }

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    std::vector<SharedFigure> shownFigures(const SharedDashboard& dashboard) const;
    void rebuild(const std::vector<SharedFigure>& figures);

    std::string subject_;
    TilesLayout* tiles_;
    std::vector<ChartView*> charts_;
    std::vector<figures::ChartKind> kinds_;
    QString whenEmpty_;
    bool built_ = false;
};

} // namespace headroom::ui
