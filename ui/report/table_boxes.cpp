#include "ui/report/report_boxes.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace headroom::ui {

namespace {

constexpr double cellPadding = 5; ///< left and right
constexpr double rowPadding = 3;  ///< above and below

struct StyledCell {
    StyledText text;
    StyledText note;
};

QFont sized(FontRole role, int pixels) {
    QFont result = font(role);
    result.setPixelSize(pixels);
    return result;
}

QColor colorOf(report::Tone tone, const Tokens& t) {
    switch (tone) {
    case report::Tone::good:
        return t.good;
    case report::Tone::warn:
        return t.warn;
    case report::Tone::bad:
        return t.bad;
    case report::Tone::none:
        return t.text;
    }
    return t.text;
}

StyledCell headCell(const report::TableColumn& column, const report::Wording& wording) {
    return {{QString::fromStdString(wording.text(column.title)), font(FontRole::note),
             lightTokens().muted},
            {}};
}

StyledCell bodyCell(const report::Cell& cell, bool total, const report::Wording& wording) {
    const Tokens& t = lightTokens();
    const report::CellText content = report::cellText(cell, wording);
    const bool strong = total || content.tone != report::Tone::none;
    return {{QString::fromStdString(content.text).simplified(),
             sized(strong ? FontRole::strong : FontRole::body, 12), colorOf(content.tone, t)},
            {QString::fromStdString(content.note), sized(FontRole::note, 10), t.muted}};
}

double widthOf(const StyledText& text) {
    return QFontMetricsF(text.font).horizontalAdvance(text.words);
}

/// The widest piece that does not break; U+00A0 keeps pieces together.
double longestWord(const StyledText& text) {
    double longest = 0;
    for (const QString& word : text.words.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, QFontMetricsF(text.font).horizontalAdvance(word));
    return longest;
}

using Rows = std::vector<std::vector<StyledCell>>;

std::vector<double> columnWidths(const Rows& rows, const std::vector<bool>& numeric, double width) {
    const std::size_t columns = rows.front().size();
    std::vector<double> wanted(columns, 0); // everything on one line
    std::vector<double> least(columns, 0);  // no word broken
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const StyledCell& cell = rows[row][column];
            const double gap = cell.note.words.isEmpty() ? 0 : 4;
            // Heads may take two lines.
            const double one = widthOf(cell.text) + gap + widthOf(cell.note);
            const double words = std::max(longestWord(cell.text), longestWord(cell.note));
            wanted[column] = std::max(wanted[column], row == 0 ? words : one);
            least[column] = std::max(least[column], words);
        }
    }
    // A hair more than measured, so that rounding breaks no line.
    for (std::vector<double>* list : {&wanted, &least})
        for (double& one : *list)
            one += 2 * cellPadding + 1;
    // Where that is possible, figures stay on one line and words give way.
    double sumUnbroken = 0;
    for (std::size_t i = 0; i < columns; ++i)
        sumUnbroken += numeric[i] ? wanted[i] : least[i];
    if (sumUnbroken <= width)
        for (std::size_t i = 0; i < columns; ++i)
            least[i] = numeric[i] ? wanted[i] : least[i];
    const double sumWanted = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double sumLeast = std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<double> widths(columns);
    for (std::size_t i = 0; i < columns; ++i) {
        if (sumWanted <= width)
            widths[i] = wanted[i] * width / sumWanted;
        else if (sumLeast <= width)
            widths[i] =
                least[i] + (wanted[i] - least[i]) * (width - sumLeast) / (sumWanted - sumLeast);
        else
            widths[i] = least[i] * width / sumLeast;
    }
    return widths;
}

/// The lines of each cell of a row, from line `first` on, at most `most` of them.
std::shared_ptr<PageBox> rowBox(const std::vector<std::vector<TextLine>>& cells,
                                const std::vector<double>& widths,
                                const std::vector<report::TableColumn>& columns, std::size_t first,
                                std::size_t most, bool rule) {
    struct Placed {
        TextLine line;
        QPointF corner;
    };
    std::vector<Placed> placed;
    double height = 0;
    double left = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        double top = rowPadding;
        const auto& lines = cells[column];
        for (std::size_t i = first; i < std::min(lines.size(), first + most); ++i) {
            const double room = widths[column] - 2 * cellPadding;
            const double shift = columns[column].numeric ? room - lines[i].width : 0;
            placed.push_back({lines[i], {left + cellPadding + shift, top}});
            top += lines[i].height;
        }
        height = std::max(height, top + rowPadding);
        left += widths[column];
    }
    auto box = std::make_shared<PageBox>();
    box->height = height;
    box->paint = [placed = std::move(placed), left, rule](QPainter& painter,
                                                          const QPointF& corner) {
        if (rule) {
            painter.setPen(QPen(lightTokens().line, 1));
            painter.drawLine(corner, corner + QPointF(left, 0));
        }
        for (const Placed& one : placed)
            one.line.paint(painter, corner + one.corner);
    };
    return box;
}

} // namespace

void addTableBoxes(std::vector<std::shared_ptr<const PageBox>>& boxes, const report::Table& table,
                   const report::Wording& wording, const QSizeF& area) {
    if (table.columns.empty())
        return;
    Rows rows(1);
    for (const auto& column : table.columns)
        rows.front().push_back(headCell(column, wording));
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool total = table.endsWithTotal && row + 1 == table.rows.size();
        std::vector<StyledCell> cells;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            cells.push_back(bodyCell(table.rows[row].at(column), total, wording));
        rows.push_back(std::move(cells));
    }
    std::vector<bool> numeric;
    for (const auto& column : table.columns)
        numeric.push_back(column.numeric);
    const std::vector<double> widths = columnWidths(rows, numeric, area.width());

    std::shared_ptr<const PageBox> head;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::vector<std::vector<TextLine>> lines;
        std::size_t count = 0;
        double lineHeight = 1;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const StyledCell& cell = rows[row][column];
            lines.push_back(
                brokenIntoLines(cell.text, widths[column] - 2 * cellPadding, cell.note));
            count = std::max(count, lines.back().size());
            for (const TextLine& line : lines.back())
                lineHeight = std::max(lineHeight, line.height);
        }
        // A row that is higher than half a page is divided between lines.
        const auto most =
            std::max(static_cast<std::size_t>(area.height() / 2 / lineHeight), std::size_t{1});
        for (std::size_t first = 0; first == 0 || first < count; first += most) {
            auto box = rowBox(lines, widths, table.columns, first, most, row > 0 && first == 0);
            box->repeated = head;
            // The first and the last row are not left alone.
            box->keepWithNext =
                row == 0 || (rows.size() > 3 && (row == 1 || row + 2 == rows.size()));
            if (row == 0)
                head = box;
            boxes.push_back(std::move(box));
            if (row == 0)
                break;
        }
    }
}

} // namespace headroom::ui
