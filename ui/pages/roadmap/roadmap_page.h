#pragma once

#include "ui/pages/page.h"

namespace headroom::ui {

class EmptyState;
class GanttView;
class RoadmapModel;
class TableView;

/// The phases over the weeks, and the table of their items beside what they save.
class RoadmapPage : public Page {
    Q_OBJECT
public:
    explicit RoadmapPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    void moveItem(const QString& fromPhase, int item, const QString& toPhase);

    EmptyState* empty_;
    QWidget* body_;
    GanttView* gantt_;
    ChartView* savings_;
    RoadmapModel* model_;
    TableView* table_;
};

} // namespace headroom::ui
