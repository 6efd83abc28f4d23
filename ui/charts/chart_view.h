#pragma once

#include "model/figures/figure.h"
#include "ui/charts/export/picture.h"
#include "ui/widgets/panel.h"

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QStackedLayout;
class QTableView;

namespace headroom::ui {

class BusyDot;
class ChartCanvas;
class CrosshairLink;
class FigureTableModel;
class FrameClock;
class IconButton;
class LegendBar;
class NoteLabel;

/// What all charts of a window share.
struct ChartContext {
    FrameClock* clock = nullptr;
    CrosshairLink* link = nullptr;
    std::function<PictureCaption()> caption; ///< for pictures that leave the program
};

/// A figure as a card: its title, a legend that toggles, the chart, or in its place the table of
/// the same values; zoom, copy and export. New figures are taken over once a frame and only while
/// the card can be seen.
class ChartView : public Panel {
    Q_OBJECT
public:
    explicit ChartView(ChartContext context, QWidget* parent = nullptr);
    ~ChartView() override;

    /// Shows `figure` from the next frame on; only the newest of several is ever drawn.
    void setFigure(std::shared_ptr<const figures::Figure> figure);
    /// The figure that is drawn now.
    const figures::Figure* shownFigure() const;
    void setFindingVisible(bool visible);
    /// Whether the lines of targets may be dragged; `targetMoved` tells where to.
    void setTargetsMovable(bool movable);
    void setTableVisible(bool visible);
    bool isTableVisible() const;

    ChartCanvas& canvas() { return *canvas_; }
    LegendBar& legend() { return *legend_; }
    QTableView& table() { return *table_; }

    void copyPicture() const;
    void copyValues() const;
    /// Asks for a file name and writes picture or values there.
    void exportFigure();
    PictureRequest pictureRequest() const;

signals:
    void categoryActivated(const QString& id);
    /// A target of the shown figure was dragged along its x axis.
    void targetMoved(double from, double to);
    /// A drawing of this figure has reached the screen.
    void figurePainted(const std::shared_ptr<const headroom::figures::Figure>& figure);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void takeOver();
    void describe();
    void fillMenu();
    std::optional<Range> visibleRange() const;

    ChartContext context_;
    NoteLabel* title_;
    NoteLabel* finding_;
    LegendBar* legend_;
    BusyDot* busy_;
    IconButton* tableButton_;
    IconButton* moreButton_;
    QMenu* menu_;
    QAction* resetZoom_ = nullptr;
    QWidget* holder_;
    QStackedLayout* stack_;
    ChartCanvas* canvas_;
    QTableView* table_;
    FigureTableModel* model_;
    std::shared_ptr<const figures::Figure> pending_;
    std::shared_ptr<const figures::Figure> shown_;
    bool paintAwaited_ = false;
    bool findingWanted_ = false;
};

} // namespace headroom::ui
