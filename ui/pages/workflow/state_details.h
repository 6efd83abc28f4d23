#pragma once

#include "model/figures/workflow_example.h"
#include "model/figures/workflow_figures.h"

#include <QWidget>

namespace headroom::ui {

class CodeView;
class NoteLabel;

/// One state: its figures, its definition, and what an example execution gives and gets back.
class StateDetails : public QWidget {
    Q_OBJECT
public:
    explicit StateDetails(QWidget* parent = nullptr);

    void setState(const figures::WorkflowView& view, const figures::WorkflowSide& side,
                  const QString& state);
    /// Null while it is being worked out.
    void setExample(const figures::ExampleExecution* example, const QString& state);

private:
    void setFigures(const figures::WorkflowView& view, const QString& state);

    NoteLabel* name_;
    NoteLabel* time_;
    NoteLabel* visits_;
    NoteLabel* cost_;
    NoteLabel* ways_;
    CodeView* definition_;
    NoteLabel* exampleTitle_;
    CodeView* input_;
    CodeView* output_;
};

} // namespace headroom::ui
