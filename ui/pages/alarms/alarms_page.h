#pragma once

#include "ui/pages/page.h"

class QComboBox;

namespace headroom::ui {

class AlarmTimeline;
class RecordTable;

/// When the application's alarms, the planned and the recommended ones would have fired: on a
/// normal day, and on one on which something goes wrong.
class AlarmsPage : public Page {
    Q_OBJECT
public:
    explicit AlarmsPage(const PageContext& context, QWidget* parent = nullptr);

    /// Writes the planned and recommended alarms as a CloudFormation template; false where that is
    /// not possible.
    bool exportAlarms(const QString& path) const;

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    void showDay();
    void showMetrics(const figures::Dashboard& dashboard);
    void chooseExport();

    SharedDashboard shown_;
    QComboBox* day_;
    AlarmTimeline* timeline_;
    RecordTable* table_;
    QWidget* export_;
    RecordTable* tracked_;
};

} // namespace headroom::ui
