#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace headroom::ui {

/// Merges what arrives faster than the screen can show: however often schedule() is called, tick()
/// comes at most every 16 ms, and the first time at once.
class FrameClock : public QObject {
    Q_OBJECT
public:
    explicit FrameClock(QObject* parent = nullptr);

    void schedule();
    bool pending() const { return timer_.isActive(); }

signals:
    void tick();

private:
    QTimer timer_;
    QElapsedTimer sinceLast_;
};

} // namespace headroom::ui
