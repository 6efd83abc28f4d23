#include "tests/ui/support/window_fixture.h"

#include <QTest>

#include <algorithm>

namespace headroom::test {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture(const QSize& size, const QString& language)
    : settings_(std::make_unique<ui::Settings>(folder_.filePath(u"settings.ini"_s)))
    , computation_(std::make_shared<FakeComputation>())
    , workspace_(std::make_unique<ui::Workspace>(computation_))
    , size_(size) {
    language_.use(language);
    theme_.setMode(ui::ThemeMode::light);
    restartWindow();
    workspace_->open({});
    if (!settle())
        qFatal("The window does not come to rest");
}

void WindowFixture::restartWindow() {
    window_.reset();
    window_ = std::make_unique<ui::MainWindow>(*workspace_, theme_, *settings_);
    window_->resize(size_);
    window_->show();
    window_->activateWindow();
    if (!QTest::qWaitForWindowActive(window_.get()))
        qWarning("The window did not become active");
}

bool WindowFixture::settle() {
    const auto resting = [this] {
        return !workspace_->isOpening() && !workspace_->isBusy() && workspace_->dashboard() &&
               !workspace_->dashboard()->status.refining && chartsShowTheNewest();
    };
    return QTest::qWaitFor(resting, 10'000);
}

bool WindowFixture::chartsShowTheNewest() const {
    const auto& figures = workspace_->dashboard()->figures;
    return std::ranges::all_of(window_->visibleCharts(), [&figures](const ui::ChartView* chart) {
        const figures::Figure* shown = chart->shownFigure();
        return shown >= figures.data() && shown < figures.data() + figures.size();
    });
}

} // namespace headroom::test
