#pragma once

#include "model/figures/dashboard.h"

#include <QWidget>

#include <vector>

namespace headroom::ui {

/// The phases over the weeks, with what each one saves once it is done.
class GanttView : public QWidget {
    Q_OBJECT
public:
    enum class Detail { brief, full };

    explicit GanttView(Detail detail, QWidget* parent = nullptr);

    void setPhases(const std::vector<figures::RoadmapPhase>& phases);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    double rowHeight() const;
    double weekWidth() const;
    void paintWeeks(QPainter& painter) const;
    void paintPhase(QPainter& painter, std::size_t row) const;
    QString savingOf(const figures::RoadmapPhase& phase) const;
    QString hoursOf(const figures::RoadmapPhase& phase) const;

    Detail detail_;
    std::vector<figures::RoadmapPhase> phases_;
    std::size_t rows_ = 0;
    int firstWeek_ = 1;
    int lastWeek_ = 8;
};

} // namespace headroom::ui
