#pragma once

#include "model/figures/dashboard.h"

#include <QWidget>

#include <vector>

namespace headroom::ui {

/// The risks by their stated level and by what was computed: whether their change is in the
/// scenario, and whether it makes a target likelier to be missed under stress.
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
    enum Column { likelier, noLikelier, notInScenario, columns };

    static Column columnOf(const figures::RiskRow& risk);
    void paintCell(QPainter& painter, const QRectF& rect, int level, int column) const;

    Cell cells_[levels][columns];
};

} // namespace headroom::ui
