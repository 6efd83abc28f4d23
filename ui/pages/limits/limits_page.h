#pragma once

#include "ui/pages/page.h"

namespace headroom::ui {

class HeadroomBars;
class RecordTable;

/// How much room the application has below AWS's quotas and its own limits, and at which traffic
/// each of them is met.
class LimitsPage : public Page {
    Q_OBJECT
public:
    explicit LimitsPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    HeadroomBars* bars_;
    RecordTable* table_;
};

} // namespace headroom::ui
