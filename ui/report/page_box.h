#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPointF;

namespace headroom::ui {

/// A piece of a page that is never divided: a line of a paragraph, a row of a table, a picture.
struct PageBox {
    double above = 0; ///< space before it, unless it begins a page
    double height = 0;
    bool keepWithNext = false;
    /// Draws it with its upper left corner there.
    std::function<void(QPainter&, const QPointF&)> paint;
    /// What stands above it again where it begins a page: the head of its table.
    std::shared_ptr<const PageBox> repeated;
};

/// Words in one font and colour.
struct StyledText {
    QString words;
    QFont font;
    QColor color;
};

/// A line of styled words, ready to be drawn.
struct TextLine {
    struct Piece {
        StyledText text;
        double x = 0;
    };
    std::vector<Piece> pieces;
    double width = 0;
    double ascent = 0;
    double height = 0;

    /// Draws it with its upper left corner there.
    void paint(QPainter& painter, const QPointF& corner) const;
};

/// Words broken into lines of at most that width, anywhere where nothing else helps. What follows
/// in `note` stands on the last line where it fits there, else below.
std::vector<TextLine> brokenIntoLines(const StyledText& text, double width,
                                      const StyledText& note = {});

/// Boxes set on pages of that height from top to bottom.
struct PlacedBox {
    std::shared_ptr<const PageBox> box;
    double top = 0;
};
std::vector<std::vector<PlacedBox>>
setOnPages(const std::vector<std::shared_ptr<const PageBox>>& boxes, double height);

} // namespace headroom::ui
