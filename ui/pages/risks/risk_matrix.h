#pragma once

#include "model/figures/dashboard.h"

#include <QWidget>

#include <vector>

namespace headroom::ui {

/// The risks by level and by whether their change is in the scenario.
class RiskMatrix : public QWidget {
    Q_OBJECT
public:
    explicit RiskMatrix(QWidget* parent = nullptr);

    void setRisks(const std::vector<figures::RiskRow>& risks);
    QSize minimumSizeHint() const override { return {260, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        std::vector<QString> names;
    };
    static constexpr int levels = 4;

    void paintCell(QPainter& painter, const QRectF& rect, int level, bool inScenario) const;

    Cell cells_[levels][2];
};

} // namespace headroom::ui
