// The window on the real model and the embedded sample.

#include "app/headroom/model_computation.h"
#include "tests/benchmarks/window_measurements.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace headroom;

int main(int argc, char* argv[]) {
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto computation = std::make_shared<app::ModelComputation>(
        std::make_shared<const cost::PriceBook>(*cost::PriceBook::embedded()));
    ui::Shell shell(computation,
                    {folder.filePath(QStringLiteral("settings.ini")), ui::ThemeMode::light, {}});
    ui::MainWindow& window = shell.window();
    ui::Workspace& workspace = shell.workspace();
    window.resize(1440, 900);
    window.show();
    window.repaint();
    benchmarks::print("startup_to_first_paint_ms", double(clock.nsecsElapsed()) / 1e6, "ms");
    workspace.open({});
    if (!benchmarks::settle(window, workspace))
        return 1;
    benchmarks::print("startup_to_sample_refined_ms", double(clock.nsecsElapsed()) / 1e6, "ms");
    for (const char* page : {"overview", "latency", "cost"}) {
        window.showPage(page);
        benchmarks::settle(window, workspace);
        const auto drag = benchmarks::measureDrag(window, workspace);
        benchmarks::settle(window, workspace);
        // The overview is what the program shows first: its figures have the plain names.
        const std::string suffix =
            page == std::string("overview") ? std::string() : std::string("_") + page;
        benchmarks::print(("slider_to_paint_ms_p50" + suffix).c_str(),
                          benchmarks::percentile(drag.toPaintMs, 0.5), "ms");
        benchmarks::print(("slider_to_paint_ms_p95" + suffix).c_str(),
                          benchmarks::percentile(drag.toPaintMs, 0.95), "ms");
        benchmarks::print(("drag_frames_per_second" + suffix).c_str(), drag.framesPerSecond, "1/s");
        if (!drag.everyChartPaintedTheLast)
            return 1;
    }
    benchmarks::print(
        "page_switch_ms_p95",
        benchmarks::percentile(benchmarks::measurePageSwitches(window, workspace), 0.95), "ms");
    benchmarks::print("peak_rss_mb", benchmarks::peakMemoryMb(), "MB");
    return 0;
}
