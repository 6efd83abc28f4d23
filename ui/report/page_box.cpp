#include "ui/report/page_box.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double leading = 1.3; ///< distance of lines by their font's height

TextLine lineOf(const StyledText& style, const QString& words) {
    const QFontMetricsF metrics(style.font);
    TextLine line;
    line.pieces.push_back({{words, style.font, style.color}, 0});
    line.width = metrics.horizontalAdvance(words);
    line.height = metrics.height() * leading;
    line.ascent = metrics.ascent() + metrics.height() * (leading - 1) / 2;
    return line;
}

void breakInto(std::vector<TextLine>& lines, const StyledText& text, double width) {
    QTextLayout layout(text.words, text.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines.push_back(
            lineOf(text, text.words.mid(line.textStart(), line.textLength()).trimmed()));
    }
    layout.endLayout();
}

/// How much the boxes from `first` on take that have to stay together, one that may end a page
/// included.
double heightTogether(const std::vector<std::shared_ptr<const PageBox>>& boxes, std::size_t first) {
    double height = boxes[first]->height;
    for (std::size_t i = first; boxes[i]->keepWithNext && i + 1 < boxes.size(); ++i)
        height += boxes[i + 1]->above + boxes[i + 1]->height;
    return height;
}

} // namespace

void TextLine::paint(QPainter& painter, const QPointF& corner) const {
    for (const Piece& piece : pieces) {
        painter.setFont(piece.text.font);
        painter.setPen(piece.text.color);
        painter.drawText(corner + QPointF(piece.x, ascent), piece.text.words);
    }
}

std::vector<TextLine> brokenIntoLines(const StyledText& text, double width,
                                      const StyledText& note) {
    std::vector<TextLine> lines;
    breakInto(lines, text, width);
    if (note.words.isEmpty())
        return lines;
    const double gap = QFontMetricsF(note.font).horizontalAdvance(u' ');
    const double noteWidth = QFontMetricsF(note.font).horizontalAdvance(note.words);
    if (!lines.empty() && lines.back().width + gap + noteWidth <= width) {
        TextLine& last = lines.back();
        last.pieces.push_back({note, last.width + gap});
        last.width += gap + noteWidth;
        return lines;
    }
    breakInto(lines, note, width);
    return lines;
}

std::vector<std::vector<PlacedBox>>
setOnPages(const std::vector<std::shared_ptr<const PageBox>>& boxes, double height) {
    std::vector<std::vector<PlacedBox>> pages(1);
    double top = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto& box = boxes[i];
        const bool kept = i > 0 && boxes[i - 1]->keepWithNext;
        const bool fits = top + box->above + heightTogether(boxes, i) <= height;
        // What cannot stay together on any page is divided where the page ends.
        const bool fitsAlone = top + box->above + box->height <= height;
        if (!pages.back().empty() && (kept ? !fitsAlone : !fits)) {
            pages.emplace_back();
            top = 0;
            if (box->repeated) {
                pages.back().push_back({box->repeated, top});
                top += box->repeated->height;
            }
        }
        if (!pages.back().empty())
            top += box->above;
        pages.back().push_back({box, top});
        top += box->height;
    }
    return pages;
}

} // namespace headroom::ui
