// What the window itself costs: the same measurements as the window's benchmark, on made-up answers
// that are there at once.

#include "tests/benchmarks/window_measurements.h"
#include "tests/ui/support/fake_computation.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace headroom;

int main(int argc, char* argv[]) {
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Theme theme;
    theme.setMode(ui::ThemeMode::light);
    ui::Workspace workspace(std::make_shared<test::FakeComputation>());
    ui::MainWindow window(workspace, theme, settings);
    workspace.open({});
    window.show();
    if (!benchmarks::settle(window, workspace))
        return 1;
    window.repaint();
    benchmarks::print("interface_startup_to_first_paint_ms", double(clock.nsecsElapsed()) / 1e6,
                      "ms");
    for (const char* page : {"overview", "latency", "cost"}) {
        window.showPage(page);
        benchmarks::settle(window, workspace);
        const benchmarks::DragMeasurement drag = benchmarks::measureDrag(window, workspace);
        benchmarks::settle(window, workspace);
        const auto named = [page](const char* what) {
            return std::string("interface_") + what + '_' + page;
        };
        benchmarks::print(named("slider_to_paint_ms_p50").c_str(),
                          benchmarks::percentile(drag.toPaintMs, 0.5), "ms");
        benchmarks::print(named("slider_to_paint_ms_p95").c_str(),
                          benchmarks::percentile(drag.toPaintMs, 0.95), "ms");
        benchmarks::print(named("drag_frames_per_second").c_str(), drag.framesPerSecond, "1/s");
        benchmarks::print(named("longest_input_gap_ms").c_str(), drag.longestGapMs, "ms");
        if (!drag.everyChartPaintedTheLast)
            return 1;
    }
    benchmarks::print(
        "interface_page_switch_ms_p95",
        benchmarks::percentile(benchmarks::measurePageSwitches(window, workspace), 0.95), "ms");
    benchmarks::print("interface_peak_rss_mb", benchmarks::peakMemoryMb(), "MB");
    return 0;
}
