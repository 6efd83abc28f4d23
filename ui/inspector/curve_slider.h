#pragma once

#include "model/figures/figure.h"
#include "ui/inspector/setting_scale.h"

#include <QSlider>

#include <memory>
#include <optional>

namespace headroom::ui {

/// A slider whose value is the setting itself, spread over its length by a SettingScale, with the
/// curve of what the setting does above its track and a tick where the baseline stands. It catches
/// at round values unless Shift is held.
class CurveSlider : public QSlider {
    Q_OBJECT
public:
    explicit CurveSlider(SettingScale scale, QWidget* parent = nullptr);

    void setCurve(std::shared_ptr<const figures::Figure> curve);
    void setBaseline(std::optional<double> value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a value stands, in pixels along the slider.
    int positionOf(double value) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintCurve(QPainter& painter) const;
    QRectF groove() const;
    void moveTo(double x, bool free);

    SettingScale scale_;
    std::shared_ptr<const figures::Figure> curve_;
    std::optional<double> baseline_;
};

} // namespace headroom::ui
