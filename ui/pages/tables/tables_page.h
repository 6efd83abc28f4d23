#pragma once

#include "ui/pages/page.h"

namespace headroom::ui {

class EmptyState;
class NoteLabel;
class SheetTable;

/// Who asks the tables what: access patterns with their units and cost, indexes, capacity.
class TablesPage : public Page {
    Q_OBJECT
public:
    explicit TablesPage(const PageContext& context, QWidget* parent = nullptr);

    SheetTable& accesses() { return *access_; }

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    ChartView* units_;
    ChartView* costs_;
    SheetTable* access_;
    SheetTable* indexes_;
    SheetTable* capacity_;
    NoteLabel* noIndexes_;
    QWidget* body_;
    EmptyState* empty_;
};

} // namespace headroom::ui
