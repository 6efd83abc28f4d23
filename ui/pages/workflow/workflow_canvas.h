#pragma once

#include "model/figures/workflow_figures.h"
#include "model/figures/workflow_graph.h"
#include "model/figures/workflow_layout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace headroom::ui {

enum class Heat { time, cost, none };

/// A state machine as a drawing: states coloured by the time or money that they take, edges as wide
/// as they are travelled. Click or arrow keys choose a state; drag moves, Ctrl and the wheel or +
/// and - zoom, 0 shows the whole drawing. At first it is as large as its words need to be read,
/// with the chosen state in sight.
class WorkflowCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit WorkflowCanvas(QWidget* parent = nullptr);

    struct Drawing {
        figures::WorkflowGraph graph;
        figures::WorkflowLayout layout;
    };

    /// The rooms that a graph's parts need with the fonts in use.
    static std::vector<figures::LayoutSize> nodeSizes(const figures::WorkflowGraph& graph);
    static std::vector<figures::LayoutSize> labelSizes(const figures::WorkflowGraph& graph);

    void setDrawing(std::shared_ptr<const Drawing> drawing);
    /// The figures that the drawing shows; `most` is what the hottest colour stands for.
    void setFigures(const figures::WorkflowSide& side, Heat heat, double most);
    /// Shown in place of a drawing.
    void setMessage(const QString& message);
    const Drawing* drawing() const { return drawing_.get(); }

    void selectState(const QString& name);
    QString selectedState() const;
    QRectF boxOf(const QString& state) const; ///< in the viewport
    double zoom() const { return zoom_; }
    void zoomBy(double factor);
    /// The whole drawing, however small.
    void fit();

    QSize sizeHint() const override { return {420, 460}; }
    QSize minimumSizeHint() const override;

    static double heatOf(const figures::StateFigures& state, Heat heat);

signals:
    void stateSelected(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QPointF origin() const;
    QPointF toDrawing(const QPointF& point) const;
    QRectF boxAt(std::size_t node) const;
    std::size_t nodeAt(const QPointF& point) const;
    std::size_t neighbour(const QPointF& direction) const;
    void setZoom(double zoom, const QPointF& keep);
    double zoomToFit() const;
    void showLegibly();
    void reveal(std::size_t node);
    void updateRanges();
    void choose(std::size_t node);
    void describe();
    double travelled(std::size_t edge) const;
    void paintFrames(QPainter& painter) const;
    void paintEdge(QPainter& painter, std::size_t edge) const;
    void paintNode(QPainter& painter, std::size_t node) const;
    void paintGlyph(QPainter& painter, const QRectF& place, const std::string& type) const;
    QColor heatColor(const std::string& state) const;
    QString edgeWords(std::size_t edge) const;
    QString nodeSentence(std::size_t node) const;

    std::shared_ptr<const Drawing> drawing_;
    figures::WorkflowSide side_;
    Heat heat_ = Heat::time;
    double most_ = 0;
    QString message_;
    std::size_t selected_ = figures::noNode;
    double zoom_ = 1;
    /// What a new size of the view does to the zoom.
    enum class Sizing { legible, whole, byHand };
    Sizing sizing_ = Sizing::legible;
    QPointF pressed_;
    QPoint pressedAt_;
    bool dragging_ = false;
};

} // namespace headroom::ui
