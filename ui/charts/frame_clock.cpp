#include "ui/charts/frame_clock.h"

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr qint64 frameMs = 16;

} // namespace

FrameClock::FrameClock(QObject* parent)
    : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] {
        sinceLast_.start();
        emit tick();
    });
}

void FrameClock::schedule() {
    if (timer_.isActive())
        return;
    // A plain 16 ms timer after each event would halve the rate.
    const qint64 elapsed = sinceLast_.isValid() ? sinceLast_.elapsed() : frameMs;
    timer_.start(static_cast<int>(std::max<qint64>(0, frameMs - elapsed)));
}

} // namespace headroom::ui
