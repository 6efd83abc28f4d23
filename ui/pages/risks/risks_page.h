#pragma once

#include "ui/pages/page.h"

namespace headroom::ui {

class EmptyState;
class NoteLabel;
class RiskMatrix;
class RiskTable;

/// What can go wrong with each change: a table to sort and filter, and a matrix.
class RisksPage : public Page {
    Q_OBJECT
public:
    explicit RisksPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    EmptyState* empty_;
    QWidget* body_;
    NoteLabel* unassessed_;
    RiskTable* table_;
    RiskMatrix* matrix_;
};

} // namespace headroom::ui
