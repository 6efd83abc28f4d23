#pragma once

#include "ui/pages/page.h"

class QComboBox;

namespace headroom::ui {

class NoteLabel;

/// What memory sizes can reach: the trade between the bill and a workflow's time, whose points open
/// as scenarios, the sizes worth naming, and what the figures depend on.
class TuningPage : public Page {
    Q_OBJECT
public:
    explicit TuningPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    void fillChooser(const figures::Dashboard& dashboard);
    void openPoint(const QString& id);

    SharedDashboard dashboard_;
    NoteLabel* hint_;
    QWidget* choice_;
    QComboBox* workflow_;
    ChartView* front_;
    ChartView* memory_;
    ChartView* bill_;
    ChartView* latency_;
};

} // namespace headroom::ui
