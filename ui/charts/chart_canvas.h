#pragma once

#include "ui/charts/figure_chart.h"

#include <QChartView>
#include <QPoint>

class QRubberBand;

namespace headroom::ui {

class CrosshairLink;

/// The drawing of one figure in a window: pointer and keyboard move the crosshair, a drag across
/// zooms, Shift and a drag move, the wheel zooms with Ctrl or once the chart has the keyboard.
/// Targets that may be moved are dragged, or moved with Shift and an arrow.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;

    FigureChart& chart() { return chart_; }
    const FigureChart& chart() const { return chart_; }
    void setLink(CrosshairLink* link);
    void setFigure(std::shared_ptr<const figures::Figure> figure);
    void setHidden(const HiddenColumns& hidden);
    void zoom(double factor, double around);
    void resetZoom();
    /// Whether the lines of targets may be dragged.
    void setTargetsMovable(bool movable) { targetsMovable_ = movable; }
    std::optional<std::size_t> pointedIndex() const { return index_; }

    QSize sizeHint() const override { return {360, 220}; }
    QSize minimumSizeHint() const override { return {160, 110}; }

signals:
    void pointed();
    void zoomed();
    void categoryActivated(const QString& id);
    /// A target's line was let go at another position.
    void targetMoved(double from, double to);
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Gesture { none, zooming, moving, target };

    void pointAt(std::optional<std::size_t> index, const QPointF& anchor, bool tellOthers);
    void followOther(const QString& axis, std::optional<double> position, QObject* source);
    void stepIndex(int by);
    void setZoomRange(double low, double high);
    bool canZoom() const;
    std::optional<std::size_t> targetAt(const QPointF& point) const;
    void showTargetAt(double position);
    void stepTarget(int by);
    QString axisKey() const;
    void refresh();

    FigureChart chart_;
    CrosshairLink* link_ = nullptr;
    std::optional<std::size_t> index_;
    Gesture gesture_ = Gesture::none;
    QPoint pressed_;
    QPoint last_;
    QRubberBand* band_ = nullptr;
    bool targetsMovable_ = false;
    std::size_t target_ = 0;    ///< the mark that is dragged
    double targetFrom_ = 0;     ///< where it stood
    double targetPosition_ = 0; ///< where it is dragged to
};

} // namespace headroom::ui
