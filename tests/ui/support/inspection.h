#pragma once

#include "ui/window/main_window.h"

#include <QStringList>

/// What somebody who looks at a window, listens to it or walks it by keyboard would complain of.
/// Each list names the widgets and words concerned and is empty where all is well.
namespace headroom::test {

/// Controls and charts without an accessible name.
QStringList unnamedControls(QWidget& window);

/// Controls that Tab does not reach.
QStringList unreachableControls(ui::MainWindow& window);

/// Words that are cut: labels, buttons, boxes, cells, and pages that need to be scrolled sideways.
QStringList cutWords(QWidget& window);

/// Charts that show nothing, have an axis without a unit, labels that touch each other or no
/// accessible finding.
QStringList poorCharts(ui::MainWindow& window);

} // namespace headroom::test
