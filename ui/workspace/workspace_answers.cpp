// What the workspace asks the model, and which answers it takes.

#include "ui/workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

// So long no newer change must follow before the answer is refined.
constexpr int settleWhileDraggingMs = 150;
constexpr int settleMs = 20;

} // namespace

void Workspace::setFocus(const std::string& functionId) {
    if (functionId == focus_)
        return;
    focus_ = functionId;
    emit focusChanged();
    // Curves may be computed for the function in focus alone.
    ask();
}

void Workspace::setTunedWorkflow(const std::string& workflowId) {
    if (workflowId == tunedWorkflow_)
        return;
    tunedWorkflow_ = workflowId;
    ask();
}

void Workspace::setPage(const std::string& page) {
    if (page == page_)
        return;
    page_ = page;
    if (gesture_ != scenario::Gesture::none)
        ask();
}

void Workspace::documentHasChanged() {
    emit documentChanged();
    ask();
}

Change Workspace::change() const {
    Change change;
    change.generation = generation_;
    change.project = project_;
    change.baseline = book_->resolved(baselineId_).document;
    change.scenario = book_->resolved(scenarioId_).document;
    change.baselineName = scenarioName(baselineId_).toStdString();
    change.scenarioName = scenarioName(scenarioId_).toStdString();
    change.optimizations = optimizations();
    change.focus = focus_;
    change.tunedWorkflow = tunedWorkflow_;
    change.dragging = gesture_ != scenario::Gesture::none;
    if (change.dragging && !page_.empty()) {
        change.page = page_;
        change.shown = dashboard_;
    }
    return change;
}

void Workspace::ask() {
    if (!book_)
        return;
    ++generation_;
    refiner_.cancel();
    first_.start(
        [this, computation = computation_, question = change()](JobContext& context) {
            SharedDashboard answer = computation->firstAnswer(question);
            context.post([this, rank = Rank{question.generation, 0}, answer = std::move(answer)] {
                show(rank, answer);
            });
        },
        JobRunner::Running::finish);
    settle_.start(gesture_ == scenario::Gesture::none ? settleMs : settleWhileDraggingMs);
    tellBusy();
}

void Workspace::refine() {
    if (!book_)
        return;
    refiner_.start(
        [this, computation = computation_, question = change()](JobContext& context) {
            const auto deliver = [&, order = 0](SharedDashboard answer) mutable {
                context.post([this, rank = Rank{question.generation, ++order},
                              answer = std::move(answer)] { show(rank, answer); });
            };
            std::function<void(SharedDashboard)> better = deliver;
            const Listener listener{[&context](double share) { context.report(share); }, better};
            SharedDashboard answer = computation->refine(question, context.stopToken(), listener);
            context.post([this, rank = Rank{question.generation, lastOrder},
                          answer = std::move(answer)] { show(rank, answer); });
        },
        JobRunner::Running::interrupt);
    tellBusy();
}

void Workspace::show(const Rank& rank, const SharedDashboard& dashboard) {
    // An older answer never takes the place of a newer one; a refined one comes too late once
    // something else has been asked.
    const bool late = rank <= shown_ || (rank.order > 0 && rank.generation != generation_);
    if (late || !dashboard)
        return;
    shown_ = rank;
    if (dashboard_)
        retire(std::move(dashboard_));
    dashboard_ = dashboard;
    emit dashboardChanged();
    document::Diagnostics all = inputDiagnostics();
    all.insert(all.end(), dashboard->diagnostics.begin(), dashboard->diagnostics.end());
    setDiagnostics(std::move(all));
}

/// Freeing a dashboard takes about a millisecond: what charts no longer hold goes to a worker,
/// which has the time.
void Workspace::retire(SharedDashboard dashboard) {
    constexpr std::size_t stillPainted = 2;
    retired_.push_back(std::move(dashboard));
    for (; retired_.size() > stillPainted; retired_.pop_front())
        first_.dispose(std::move(retired_.front()));
}

void Workspace::cancelRefinement() {
    settle_.stop();
    refiner_.cancel();
    tellBusy();
}

void Workspace::setDiagnostics(document::Diagnostics diagnostics) {
    if (diagnostics == diagnostics_)
        return;
    diagnostics_ = std::move(diagnostics);
    emit diagnosticsChanged();
}

void Workspace::tellBusy() {
    if (isBusy() == toldBusy_)
        return;
    toldBusy_ = isBusy();
    emit busyChanged(toldBusy_);
}

} // namespace headroom::ui
