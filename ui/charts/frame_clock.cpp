#include "ui/charts/frame_clock.h"

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr qint64 shortestMs = 4;
constexpr qint64 longestMs = 16;

} // namespace

FrameClock::FrameClock(QObject* parent)
    : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &FrameClock::frame);
}

void FrameClock::frame() {
    sinceLast_.start();
    emit tick();
    // Timers come after what is posted, painting included: then the frame's cost is known.
    QTimer::singleShot(0, this, [this] {
        interval_ = std::clamp(sinceLast_.elapsed() * 3 / 2, shortestMs, longestMs);
    });
}

void FrameClock::schedule() {
    if (timer_.isActive())
        return;
    // A plain timer after each event would halve the rate.
    const qint64 elapsed = sinceLast_.isValid() ? sinceLast_.elapsed() : longestMs;
    timer_.start(static_cast<int>(std::max<qint64>(0, interval_ - elapsed)));
}

} // namespace headroom::ui
