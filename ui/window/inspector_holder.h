#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace headroom::ui {

/// In place of a dock's title bar, of no height.
QWidget* makeNoTitleBar(QWidget* parent);

/// Keeps the inspector beside the pages where there is room, and in a drawer over their right edge
/// where there is not.
class InspectorHolder : public QObject {
    Q_OBJECT
public:
    /// `over` is what the drawer lies on.
    InspectorHolder(QMainWindow& window, QWidget* inspector, QWidget* over);

    void setCompact(bool compact);
    void setShown(bool shown);
    bool isShown() const;
    QDockWidget& dock() { return *dock_; }
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void shownChanged(bool shown);

private:
    void placeDrawer();

    QWidget* inspector_;
    QWidget* over_;
    QDockWidget* dock_;
    QWidget* drawer_;
    bool compact_ = false;
    bool dockShown_ = true;
};

} // namespace headroom::ui
