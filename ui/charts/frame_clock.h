#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace headroom::ui {

/// Merges what arrives faster than it can be painted: however often schedule() is called, tick()
/// comes at once where the last frame is long enough ago, and at most once for each time that a
/// frame takes to paint, between 4 and 16 ms apart. So cheap frames follow events closely, and dear
/// ones never fill the event loop.
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
    void frame();

    QElapsedTimer sinceLast_;
    qint64 interval_ = 4; ///< ms from one frame to the next
};

} // namespace headroom::ui
