#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace headroom::ui {

/// What stands above the series, in pixels of the chart: whiskers, marked places, words beside
/// bars.
struct Annotations {
    struct WhiskerLine {
        QPointF from;
        QPointF to;
        bool thin = false;
    };
    struct MarkLine {
        QPointF from;
        QPointF to;
        QColor color;
        QString label;
        bool dashed = true;
    };
    struct Ring {
        QPointF center;
        QColor color;
        QString label;
    };
    struct Dot {
        QPointF center;
        QColor color;
    };
    struct Words {
        QPointF at; ///< left, vertically centred
        QString text;
        QColor color;
        bool strong = false;
        bool centered = false; ///< `at` is the middle of the bottom instead
    };

    std::vector<WhiskerLine> whiskers;
    std::vector<MarkLine> marks;
    std::vector<Ring> rings;
    std::vector<Dot> dots;
    std::vector<Words> words;
};

class AnnotationsItem : public QGraphicsItem {
public:
    explicit AnnotationsItem(QGraphicsItem* parent);

    void setContent(Annotations content, const QRectF& area, const QRectF& bounds);
    void setTokens(const Tokens& tokens);
    const Annotations& content() const { return content_; }

    QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintWhiskers(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    /// A place for a label beside `anchor` that lies inside and overlaps none placed before.
    QRectF place(const QString& text, const QPointF& anchor, std::vector<QRectF>& taken) const;

    Annotations content_;
    QRectF area_;
    QRectF bounds_;
    const Tokens* tokens_ = &lightTokens();
};

} // namespace headroom::ui
