#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace headroom::ui {

/// The line under the pointer, the points that it meets and a box with their values.
class CrosshairItem : public QGraphicsItem {
public:
    struct Row {
        QColor color;
        QString name;
        QString value;
    };
    struct Content {
        QRectF band; ///< the row or column of a category; empty for a line
        double x = 0;
        bool line = true;
        std::vector<QPointF> points;
        std::vector<QColor> pointColors;
        QString title;
        std::vector<Row> rows;
        QPointF anchor; ///< where the box points to
    };

    explicit CrosshairItem(QGraphicsItem* parent);

    void setContent(Content content, const QRectF& area, const QRectF& bounds);
    void setTokens(const Tokens& tokens);

    QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBox(QPainter& painter) const;

    Content content_;
    QRectF area_;
    QRectF bounds_;
    const Tokens* tokens_ = &lightTokens();
};

} // namespace headroom::ui
