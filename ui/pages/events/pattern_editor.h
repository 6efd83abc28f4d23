#pragma once

#include "model/figures/event_pattern.h"
#include "ui/jobs/job_runner.h"

#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;

namespace headroom::ui {

class CodeView;
class NoteLabel;
class Pill;
class SheetTable;

/// A rule's pattern to edit: told while typing whether it is valid and where it is not, which of
/// the application's events match, and which ones a narrower pattern loses.
class PatternEditor : public QWidget {
    Q_OBJECT
public:
    explicit PatternEditor(QWidget* parent = nullptr);

    /// Shows a rule. What somebody is typing stays while the same rule is set once more.
    void setRule(const figures::RuleView& rule, const std::vector<figures::EventSample>& samples);

    CodeView& text() { return *text_; }
    SheetTable& matches() { return *matches_; }
    QPushButton& useButton() { return *use_; }
    QString verdict() const;
    QString finding() const;
    bool isChecking() const { return checker_.isBusy(); }

signals:
    /// The pattern as typed, valid and another than the rule's.
    void used(const QString& pattern);

private:
    void check();
    void show(const figures::PatternTrial& trial);
    void showVerdict(const figures::PatternTrial& trial);
    void showLosses(const figures::PatternTrial& trial);
    bool isTyped() const;

    CodeView* text_;
    Pill* verdict_;
    NoteLabel* reason_;
    NoteLabel* finding_;
    SheetTable* matches_;
    QPushButton* use_;
    QPushButton* reset_;
    figures::RuleView rule_;
    QString formatted_; ///< the rule's pattern as it was put into the field
    std::shared_ptr<const std::vector<figures::EventSample>> samples_;
    JobRunner checker_; ///< last, so that it ends first
};

} // namespace headroom::ui
