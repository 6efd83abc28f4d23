#pragma once

#include <QWidget>

namespace headroom::ui {

/// A quiet mark that a better answer is under way. It keeps its place when off.
class BusyDot : public QWidget {
    Q_OBJECT
public:
    explicit BusyDot(QWidget* parent = nullptr);

    void setBusy(bool busy);
    bool isBusy() const { return busy_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool busy_ = false;
};

} // namespace headroom::ui
