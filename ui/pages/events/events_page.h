#pragma once

#include "model/figures/event_figures.h"
#include "ui/pages/page.h"

class QComboBox;

namespace headroom::ui {

class EmptyState;
class NoteLabel;
class PatternEditor;
class SheetTable;

/// Buses and their rules: what matches, what is delivered, wasted and given up, and the patterns to
/// edit.
class EventsPage : public Page {
    Q_OBJECT
public:
    explicit EventsPage(const PageContext& context, QWidget* parent = nullptr);

    SheetTable& rules() { return *rules_; }
    PatternEditor& editor() { return *editor_; }
    void chooseRule(const QString& id); ///< "BUS/RULE"

protected:
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    const figures::RuleView* chosen() const;
    void fillChooser();
    void showRule();
    void usePattern(const QString& pattern);

    SheetTable* rules_;
    ChartView* deliveries_;
    QComboBox* chooser_;
    PatternEditor* editor_;
    NoteLabel* buses_;
    QWidget* body_;
    EmptyState* empty_;
    std::shared_ptr<const figures::EventViews> views_;
};

} // namespace headroom::ui
