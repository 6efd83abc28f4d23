#pragma once

#include "model/assessment/alarm_study.h"

#include <QWidget>

#include <string>
#include <vector>

namespace headroom::ui {

/// One simulated day from midnight to midnight: when each alarm is on, and when the fault lasts.
class AlarmTimeline : public QWidget {
    Q_OBJECT
public:
    explicit AlarmTimeline(QWidget* parent = nullptr);

    /// `fault`: which day to show; empty: the normal one. Alarms that stay silent are counted, not
    /// drawn.
    void setDay(const assessment::AlarmStudy* study, const std::string& fault);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row {
        QString name;
        std::vector<assessment::Firing> firings;
    };
    double labelWidth() const;
    double xOf(double second) const;
    void paintHours(QPainter& painter) const;

    std::vector<Row> rows_;
    int silent_ = 0;
    double faultFrom_ = 0;
    double faultTo_ = 0; ///< not after faultFrom_: no fault
    bool studied_ = false;
};

/// "14:05"
QString clockTime(double seconds);

} // namespace headroom::ui
