#include "tests/benchmarks/window_measurements.h"

#include "ui/charts/chart_canvas.h"
#include "ui/inspector/curve_slider.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/setting_editor.h"
#include "ui/pages/page_list.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <functional>
#include <map>

namespace headroom::benchmarks {

namespace {

constexpr int dragEvents = 500;
constexpr int eventEveryMs = 8;
constexpr qint64 longestWaitMs = 120'000;
constexpr int heartbeatMs = 20;

/// Sleeps between events; only the heartbeat looks at what nothing tells about.
bool runUntil(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    QTimer heartbeat;
    heartbeat.start(heartbeatMs);
    while (!done()) {
        if (timer.hasExpired(longestWaitMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// The charts of which a part is within the view: what lies below the fold is not painted.
std::vector<ui::ChartView*> chartsInSight(const ui::MainWindow& window) {
    std::vector<ui::ChartView*> charts = window.visibleCharts();
    std::erase_if(charts, [](ui::ChartView* chart) {
        return chart->canvas().viewport()->visibleRegion().isEmpty();
    });
    return charts;
}

/// Knows for each chart in sight which question the picture on the screen answers.
class PaintWatch : public QObject {
public:
    PaintWatch(ui::MainWindow& window, ui::Workspace& workspace) {
        connect(&workspace, &ui::Workspace::dashboardChanged, this, [this, &workspace] {
            answers_.push_back(workspace.dashboard());
            if (answers_.size() > 100)
                answers_.pop_front();
        });
        answers_.push_back(workspace.dashboard());
        for (ui::ChartView* chart : chartsInSight(window)) {
            painted_[chart] = 0;
            connect(chart, &ui::ChartView::figurePainted, this,
                    [this, chart](const std::shared_ptr<const figures::Figure>& figure) {
                        painted_[chart] = generationOf(figure.get());
                        if (whenPainted)
                            whenPainted(oldest());
                    });
        }
    }

    std::uint64_t oldest() const {
        std::uint64_t result = UINT64_MAX;
        for (const auto& [chart, generation] : painted_)
            result = std::min(result, generation);
        return result;
    }

    std::function<void(std::uint64_t)> whenPainted;

private:
    std::uint64_t generationOf(const figures::Figure* figure) const {
        for (const ui::SharedDashboard& answer : answers_)
            if (figure >= answer->figures.data() &&
                figure < answer->figures.data() + answer->figures.size())
                return answer->generation;
        return 0;
    }

    std::deque<ui::SharedDashboard> answers_;
    std::map<const ui::ChartView*, std::uint64_t> painted_;
};

struct Posted {
    std::uint64_t generation = 0;
    qint64 atNs = 0;
};

} // namespace

bool settle(ui::MainWindow& window, ui::Workspace& workspace) {
    return runUntil([&] {
        if (!window.page() || workspace.isOpening() || workspace.isBusy() ||
            workspace.dashboard()->status.refining)
            return false;
        const auto& figures = workspace.dashboard()->figures;
        return std::ranges::all_of(window.visibleCharts(), [&figures](const ui::ChartView* chart) {
            const figures::Figure* shown = chart->shownFigure();
            return shown >= figures.data() && shown < figures.data() + figures.size();
        });
    });
}

DragMeasurement measureDrag(ui::MainWindow& window, ui::Workspace& workspace) {
    DragMeasurement result;
    ui::CurveSlider& slider = window.inspector().memory().slider();
    PaintWatch watch(window, workspace);
    QElapsedTimer clock;
    clock.start();
    std::deque<Posted> waiting;
    std::vector<qint64> frames;
    watch.whenPainted = [&](std::uint64_t generation) {
        const qint64 now = clock.nsecsElapsed();
        if (frames.empty() || now - frames.back() > 4'000'000)
            frames.push_back(now);
        while (!waiting.empty() && waiting.front().generation <= generation) {
            result.toPaintMs.push_back(double(now - waiting.front().atNs) / 1e6);
            waiting.pop_front();
        }
    };
    const int y = slider.height() - 11;
    const int left = slider.positionOf(256);
    const int right = slider.positionOf(4096);
    const auto send = [&](QEvent::Type type, int x) {
        const QPointF local(x, y);
        const bool up = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, local, slider.mapToGlobal(local), Qt::LeftButton,
                          up ? Qt::NoButton : Qt::LeftButton, Qt::ShiftModifier);
        QCoreApplication::sendEvent(&slider, &event);
    };
    send(QEvent::MouseButtonPress, slider.positionOf(slider.value()));
    qint64 last = clock.nsecsElapsed();
    const qint64 begin = last;
    int sent = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        // What the event loop was late with is posted at the time it was due.
        const qint64 now = clock.nsecsElapsed();
        result.longestGapMs = std::max(result.longestGapMs, double(now - last) / 1e6);
        last = now;
        while (sent < dragEvents && begin + qint64(sent) * eventEveryMs * 1'000'000 <= now) {
            const qint64 due = begin + qint64(sent) * eventEveryMs * 1'000'000;
            // There and back again, never twice the same value in a row.
            const int span = right - left;
            const int phase = sent % (2 * span);
            const std::uint64_t before = workspace.askedGeneration();
            send(QEvent::MouseMove, left + (phase < span ? phase : 2 * span - phase));
            if (workspace.askedGeneration() != before)
                waiting.push_back({workspace.askedGeneration(), due});
            ++sent;
        }
    });
    timer.start(eventEveryMs);
    runUntil([&] { return sent >= dragEvents; });
    timer.stop();
    const double seconds = double(clock.nsecsElapsed() - begin) / 1e9;
    result.framesPerSecond = double(frames.size()) / seconds;
    const std::uint64_t lastAsked = workspace.askedGeneration();
    result.everyChartPaintedTheLast = runUntil([&] { return watch.oldest() >= lastAsked; });
    send(QEvent::MouseButtonRelease, right);
    return result;
}

std::vector<double> measurePageSwitches(ui::MainWindow& window, ui::Workspace& workspace) {
    std::vector<double> result;
    // Twice round: the first time pages are made, the second time only shown.
    for (int round = 0; round < 2; ++round)
        for (const ui::PageEntry& entry : ui::pageList()) {
            QElapsedTimer clock;
            clock.start();
            window.showPage(entry.id);
            const std::vector<ui::ChartView*> charts = chartsInSight(window);
            std::size_t painted = 0;
            QObject receiver;
            for (ui::ChartView* chart : charts)
                QObject::connect(
                    &chart->canvas(), &ui::ChartCanvas::painted, &receiver,
                    [&painted] { ++painted; }, Qt::SingleShotConnection);
            runUntil([&] { return painted >= charts.size(); });
            window.repaint();
            result.push_back(double(clock.nsecsElapsed()) / 1e6);
            settle(window, workspace);
        }
    return result;
}

double percentile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto index = static_cast<std::size_t>(share * double(values.size() - 1) + 0.5);
    return values[index];
}

void print(const char* metric, double value, const char* unit) {
    std::printf("{\"metric\": \"%s\", \"value\": %.4g, \"unit\": \"%s\"}\n", metric, value, unit);
    std::fflush(stdout);
}

double peakMemoryMb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace headroom::benchmarks
