#pragma once

#include "ui/pages/page.h"

class QComboBox;

namespace headroom::ui {

class RecordTable;

/// What an analysis of the application states, beside what comes out when it is worked out: the
/// claims that were judged, every reported figure, and the KPIs.
class AuditPage : public Page {
    Q_OBJECT
public:
    explicit AuditPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    SharedDashboard shown_;
    RecordTable* claims_;
    RecordTable* figures_;
    RecordTable* kpis_;
};

} // namespace headroom::ui
