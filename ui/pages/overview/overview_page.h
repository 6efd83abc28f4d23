#pragma once

#include "ui/pages/page.h"

#include <vector>

namespace headroom::ui {

class GanttView;
class NoteLabel;
class RiskTable;
class TargetCardView;
class TilesLayout;

/// Everything at one look: targets, the bill by change, latency, cold starts, risks and roadmap.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showDashboard(const SharedDashboard& dashboard) override;

private:
    void showCards(const figures::Dashboard& dashboard);
    void alignCards();

    void showNextSteps(const figures::Dashboard& dashboard);

    QWidget* cardRow_;
    TilesLayout* cards_;
    std::vector<TargetCardView*> cardViews_;
    QWidget* nextSteps_;
    std::vector<NoteLabel*> sentences_;
    ChartView* bill_;
    ChartView* latency_;
    ChartView* coldStarts_;
    RiskTable* risks_;
    QWidget* risksPanel_;
    GanttView* roadmap_;
    QWidget* roadmapPanel_;
    /// In place of risks and roadmap, where the project states neither.
    ChartView* services_;
    ChartView* breakdown_;
};

} // namespace headroom::ui
