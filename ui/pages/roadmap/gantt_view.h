#pragma once

#include "model/figures/dashboard.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace headroom::ui {

/// The phases over the weeks, with what each one saves and which targets are met once it is done.
/// In full detail an item can be dragged to another phase, or chosen with the arrow keys and moved
/// with Alt and an arrow.
class GanttView : public QWidget {
    Q_OBJECT
public:
    enum class Detail { brief, full };

    explicit GanttView(Detail detail, QWidget* parent = nullptr);

    void setPhases(const std::vector<figures::RoadmapPhase>& phases);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

signals:
    /// An item was moved to another phase, both by their ids.
    void itemMoved(const QString& fromPhase, int item, const QString& toPhase);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Place {
        std::size_t phase = 0;
        std::size_t item = 0;
        bool operator==(const Place&) const = default;
    };

    double topOf(std::size_t row) const;
    std::optional<std::size_t> phaseAt(double y) const;
    std::optional<Place> itemAt(double y) const;
    void choose(int step);
    void move(Place place, std::size_t toPhase);
    QString gatesOf(const figures::RoadmapPhase& phase) const;
    double rowHeight() const;
    double weekWidth() const;
    void paintWeeks(QPainter& painter) const;
    void paintPhase(QPainter& painter, std::size_t row) const;
    QString savingOf(const figures::RoadmapPhase& phase) const;
    QString hoursOf(const figures::RoadmapPhase& phase) const;

    Detail detail_;
    std::vector<figures::RoadmapPhase> phases_;
    std::size_t rows_ = 0;
    int firstWeek_ = 1;
    int lastWeek_ = 8;
    std::optional<Place> chosen_;
    std::optional<std::size_t> dropPhase_; ///< while dragging: where the item would go
    bool dragging_ = false;
};

} // namespace headroom::ui
