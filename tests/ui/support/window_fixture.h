#pragma once

#include "tests/ui/support/fake_computation.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace headroom::test {

/// The real window on made-up answers, with settings of its own.
class WindowFixture {
public:
    explicit WindowFixture(const QSize& size = {1440, 900},
                           const QString& language = QStringLiteral("en"));

    /// Waits until the newest question is answered in full and every chart in sight shows it.
    bool settle();
    /// Every chart in sight shows the newest dashboard, and shows it drawn.
    bool chartsShowTheNewest() const;
    void restartWindow();

    ui::MainWindow& window() { return *window_; }
    ui::Workspace& workspace() { return *workspace_; }
    ui::Theme& theme() { return theme_; }
    ui::Settings& settings() { return *settings_; }
    FakeComputation& computation() { return *computation_; }

private:
    QTemporaryDir folder_;
    ui::Language language_;
    ui::Theme theme_;
    std::unique_ptr<ui::Settings> settings_;
    std::shared_ptr<FakeComputation> computation_;
    std::unique_ptr<ui::Workspace> workspace_;
    std::unique_ptr<ui::MainWindow> window_;
    QSize size_;
};

} // namespace headroom::test
