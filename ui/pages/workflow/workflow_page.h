#pragma once

#include "model/figures/workflow_example.h"
#include "model/figures/workflow_figures.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/page.h"
#include "ui/pages/workflow/workflow_canvas.h"

#include <array>
#include <memory>

class QComboBox;

namespace headroom::ui {

class EmptyState;
class HeatLegend;
class SheetTable;
class StateDetails;

/// The state machines: drawn with the time and cost of each state, before and after beside each
/// other where the scenario changes the definition, and as a table.
class WorkflowPage : public Page {
    Q_OBJECT
public:
    explicit WorkflowPage(const PageContext& context, QWidget* parent = nullptr);

    QString shownWorkflow() const;
    WorkflowCanvas& canvas(bool scenario) { return *sides_[scenario ? 1 : 0].canvas; }
    SheetTable& table() { return *table_; }

    bool isComplete() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void showDashboard(const SharedDashboard& dashboard) override;
    QString headlineOf(const figures::Dashboard& dashboard) const override;

private:
    using Definition = std::shared_ptr<const nlohmann::json>;

    struct Side {
        WorkflowCanvas* canvas = nullptr;
        QWidget* column = nullptr;
        Definition drawn;     ///< what the drawing is of, or is being made of
        bool drawing = false; ///< is being made
        bool failed = false;  ///< could not be made; tried again when the page is shown again
        std::unique_ptr<JobRunner> layouts;
        std::unique_ptr<JobRunner> examples;
        Definition exampleOf;
        bool exampleExpress = false;
        std::shared_ptr<const figures::ExampleExecution> example;
    };

    QWidget* makeTools();
    QWidget* makeDrawings();
    const figures::WorkflowView* viewOf(const figures::Dashboard& dashboard) const;
    const figures::WorkflowSide& figuresOf(std::size_t side) const;
    void fillChooser(const figures::WorkflowViews& views);
    void showView();
    void draw(std::size_t side);
    void workOutExample(std::size_t side);
    void showFigures();
    void showDetails();
    void selectState(const QString& state, std::size_t side);
    Heat heat() const;

    QComboBox* chooser_;
    QComboBox* heat_;
    HeatLegend* legend_;
    std::array<Side, 2> sides_; ///< baseline, scenario
    StateDetails* details_;
    SheetTable* table_;
    QWidget* body_;
    EmptyState* empty_;
    SharedDashboard dashboard_;
    figures::WorkflowView view_;
    QString state_;
    std::size_t detailedSide_ = 1;
};

} // namespace headroom::ui
