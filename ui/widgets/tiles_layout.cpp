#include "ui/widgets/tiles_layout.h"

#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom::ui {

namespace {

/// The least height of an item that is `width` wide.
int neededHeight(QLayoutItem& item, int width) {
    const QWidget* widget = item.widget();
    if (!item.hasHeightForWidth() || !widget)
        return item.minimumSize().height();
    const int needed = widget->layout() ? widget->layout()->totalMinimumHeightForWidth(width)
                                        : item.heightForWidth(width);
    return std::max(needed, widget->minimumHeight());
}

} // namespace

TilesLayout::TilesLayout(int gap, QWidget* parent)
    : QLayout(parent)
    , gap_(gap) {
    setContentsMargins(0, 0, 0, 0);
}

TilesLayout::~TilesLayout() {
    for (const Tile& tile : tiles_)
        delete tile.item;
}

void TilesLayout::addTile(QWidget* widget, const TileSize& size) {
    addChildWidget(widget);
    tiles_.push_back({new QWidgetItem(widget), size, false});
    invalidate();
}

void TilesLayout::endRow() {
    if (!tiles_.empty())
        tiles_.back().rowEnd = true;
}

void TilesLayout::clearTiles() {
    // A widget that goes makes QLayout look through the items that are left.
    for (const Tile& tile : std::exchange(tiles_, {})) {
        delete tile.item->widget();
        delete tile.item;
    }
    invalidate();
}

void TilesLayout::addItem(QLayoutItem* item) {
    tiles_.push_back({item, {}, false});
}

int TilesLayout::count() const {
    return static_cast<int>(tiles_.size());
}

QLayoutItem* TilesLayout::itemAt(int index) const {
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < tiles_.size() ? tiles_[at].item : nullptr;
}

QLayoutItem* TilesLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item)
        tiles_.erase(tiles_.begin() + index);
    return item;
}

void TilesLayout::finishRow(Row& row, int width) const {
    const int count = static_cast<int>(row.tiles.size());
    const double room = width - gap_ * (count - 1);
    double weights = 0;
    for (const Tile* tile : row.tiles)
        weights += tile->size.weight;
    int left = 0;
    double position = 0;
    for (const Tile* tile : row.tiles) {
        position += room * tile->size.weight / weights;
        const int end = static_cast<int>(std::lround(position));
        row.widths.push_back(end - left);
        left = end;
        int height = tile->size.minimumHeight;
        height = std::max(height, neededHeight(*tile->item, row.widths.back()));
        row.height = std::max(row.height, height);
        row.heightWeight = std::max(row.heightWeight, tile->size.heightWeight);
        row.maximumHeight = std::max(row.maximumHeight, tile->size.maximumHeight);
    }
}

const std::vector<TilesLayout::Row>& TilesLayout::rowsFor(int width) const {
    if (rowsWidth_ != width) {
        rows_ = arranged(width);
        rowsWidth_ = width;
    }
    return rows_;
}

void TilesLayout::invalidate() {
    rowsWidth_ = -1;
    QLayout::invalidate();
}

bool TilesLayout::fits(const std::vector<const Tile*>& tiles, int perRow, int width) const {
    const int count = static_cast<int>(tiles.size());
    for (int first = 0; first < count; first += perRow) {
        const int last = std::min(first + perRow, count);
        double weights = 0;
        for (int i = first; i < last; ++i)
            weights += tiles[std::size_t(i)]->size.weight;
        const double room = width - gap_ * (last - first - 1);
        for (int i = first; i < last; ++i) {
            const TileSize& size = tiles[std::size_t(i)]->size;
            if (room * size.weight / weights < size.minimumWidth)
                return false;
        }
    }
    return true;
}

std::vector<TilesLayout::Row> TilesLayout::arranged(int width) const {
    std::vector<Row> rows;
    std::vector<const Tile*> group;
    const auto place = [&] {
        const int count = static_cast<int>(group.size());
        int perRow = count;
        while (perRow > 1 && !fits(group, perRow, width))
            --perRow;
        if (perRow > 0) {
            // Three over three, not four over two.
            const int rowCount = (count + perRow - 1) / perRow;
            perRow = (count + rowCount - 1) / rowCount;
        }
        for (int first = 0; first < count; first += perRow) {
            Row row;
            for (int i = first; i < std::min(first + perRow, count); ++i)
                row.tiles.push_back(group[std::size_t(i)]);
            finishRow(row, width);
            rows.push_back(std::move(row));
        }
        group.clear();
    };
    for (const Tile& tile : tiles_) {
        if (!tile.item->isEmpty())
            group.push_back(&tile);
        if (tile.rowEnd)
            place();
    }
    place();
    return rows;
}

int TilesLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Row>& rows = rowsFor(width - margins.left() - margins.right());
    for (const Row& row : rows)
        height += row.height;
    return height + gap_ * std::max(0, static_cast<int>(rows.size()) - 1);
}

QSize TilesLayout::sizeHint() const {
    // The height follows from the width, which is the page's to say; arranging the tiles for
    // another width only to suggest one would be dear.
    int height = gap_ * std::max(0, static_cast<int>(rows_.size()) - 1);
    for (const Row& row : rows_)
        height += row.height;
    return {minimumSize().width(), height};
}

QSize TilesLayout::minimumSize() const {
    int width = 0;
    for (const Tile& tile : tiles_)
        if (!tile.item->isEmpty())
            width = std::max(width, std::min(tile.size.minimumWidth, 320));
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), 0};
}

void TilesLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const std::vector<Row>& rows = rowsFor(room.width());
    int needed = gap_ * std::max(0, static_cast<int>(rows.size()) - 1);
    double weights = 0;
    for (const Row& row : rows) {
        needed += row.height;
        weights += row.heightWeight;
    }
    const double spare = std::max(0, room.height() - needed);
    double top = room.top();
    for (const Row& row : rows) {
        const double share = weights > 0 ? spare * row.heightWeight / weights : 0.0;
        const double height =
            std::max<double>(row.height, std::min<double>(row.height + share, row.maximumHeight));
        int left = room.left();
        for (std::size_t i = 0; i < row.tiles.size(); ++i) {
            const int y = static_cast<int>(std::lround(top));
            const int bottom = static_cast<int>(std::lround(top + height));
            row.tiles[i]->item->setGeometry(QRect(left, y, row.widths[i], bottom - y));
            left += row.widths[i] + gap_;
        }
        top += height + gap_;
    }
}

} // namespace headroom::ui
