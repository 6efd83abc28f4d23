#pragma once

#include <QLayout>
#include <QList>

#include <vector>

namespace headroom::ui {

/// How much of a row a tile wants, and what it needs at least.
struct TileSize {
    double weight = 1; ///< share of the row's width relative to its neighbours
    int minimumWidth = 240;
    int minimumHeight = 200;
    double heightWeight = 1; ///< share of spare height relative to other rows
    int maximumHeight = 480; ///< a taller tile would only be emptier
};

/// Tiles in rows. A row breaks where its tiles no longer fit beside each other; rows grow to fill
/// the height there is, and ask for more than that where they need it (the page then scrolls).
class TilesLayout : public QLayout {
    Q_OBJECT
public:
    explicit TilesLayout(int gap, QWidget* parent = nullptr);
    ~TilesLayout() override;

    void addTile(QWidget* widget, const TileSize& size);
    /// The next tile begins a new row.
    void endRow();
    void clearTiles();

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    struct Tile {
        QLayoutItem* item = nullptr;
        TileSize size;
        bool rowEnd = false;
    };
    struct Row {
        std::vector<const Tile*> tiles;
        std::vector<int> widths;
        int height = 0;
        double heightWeight = 0;
        int maximumHeight = 0;
    };

    const std::vector<Row>& rowsFor(int width) const;
    std::vector<Row> arranged(int width) const;
    void finishRow(Row& row, int width) const;
    bool fits(const std::vector<const Tile*>& tiles, int perRow, int width) const;

    std::vector<Tile> tiles_;
    int gap_;
    mutable std::vector<Row> rows_; ///< as arranged for `rowsWidth_`
    mutable int rowsWidth_ = -1;
};

} // namespace headroom::ui
