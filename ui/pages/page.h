#pragma once

#include "ui/charts/chart_view.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

#include <vector>

namespace headroom::ui {

class SentenceLabel;

/// What every page is given.
struct PageContext {
    Workspace& workspace;
    ChartContext charts;
};

/// One page of the window: a sentence with the result, and what shows it. Pages take a new
/// dashboard only while they can be seen, and lay out what it holds; they compute nothing.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(PageContext context, QWidget* parent = nullptr);

    /// The charts of this page that can be seen.
    std::vector<ChartView*> charts() const;
    QString headline() const;
    /// Whether everything on it is there: drawings may follow their figures.
    virtual bool isComplete() const { return true; }

signals:
    void failed(const QString& message);

protected:
    /// Shows a dashboard; never null.
    virtual void showDashboard(const SharedDashboard& dashboard) = 0;
    /// The result of this page in a sentence or two.
    virtual QString headlineOf(const figures::Dashboard& dashboard) const;

    const PageContext& context() const { return context_; }
    /// Where the page puts its tiles: below the headline, in a view that scrolls where it must.
    QWidget* content() { return content_; }
    ChartView* makeChart(QWidget* parent = nullptr);
    /// A chart whose targets can be dragged: they move in the application as it is loaded.
    ChartView* makeTargetChart(QWidget* parent = nullptr);
    void showEvent(QShowEvent* event) override;
    /// Shows the newest dashboard once more: what the page makes of it has changed.
    void refresh();

private:
    void update();

    PageContext context_;
    SentenceLabel* headline_;
    QWidget* content_;
    SharedDashboard shown_;
};

} // namespace headroom::ui
