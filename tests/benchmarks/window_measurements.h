#pragma once

#include "ui/window/main_window.h"
#include "ui/workspace/workspace.h"

#include <QString>

#include <vector>

namespace headroom::benchmarks {

/// What dragging the memory slider costs, from posting an event to the paint of the last chart in
/// sight that shows that value or a newer one; superseded values count.
struct DragMeasurement {
    std::vector<double> toPaintMs; ///< one an event
    double framesPerSecond = 0;
    double longestGapMs = 0; ///< between two input events as they were handled
    bool everyChartPaintedTheLast = false;
};

/// 500 events at 125 a second on the page shown.
DragMeasurement measureDrag(ui::MainWindow& window, ui::Workspace& workspace);

/// From asking for a page to the last of its charts painted, once for each other page.
std::vector<double> measurePageSwitches(ui::MainWindow& window, ui::Workspace& workspace);

double percentile(std::vector<double> values, double share);

/// Lets the event loop run until the newest question is answered in full and painted.
bool settle(ui::MainWindow& window, ui::Workspace& workspace);

void print(const char* metric, double value, const char* unit);

/// Peak resident memory of this process.
double peakMemoryMb();

} // namespace headroom::benchmarks
