#pragma once

#include "ui/pages/workflow/workflow_canvas.h"

#include <QWidget>

namespace headroom::ui {

/// What the colours and the widths of a drawing stand for.
class HeatLegend : public QWidget {
    Q_OBJECT
public:
    explicit HeatLegend(QWidget* parent = nullptr);

    void setScale(Heat heat, double most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words() const;

    Heat heat_ = Heat::time;
    double most_ = 0;
};

} // namespace headroom::ui
