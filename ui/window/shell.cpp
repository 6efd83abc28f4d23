#include "ui/window/shell.h"

namespace headroom::ui {

Shell::Shell(std::shared_ptr<Computation> computation, const ShellOptions& options)
    : settings_(options.settingsFile) {
    language_.use(options.language.value_or(settings_.get(setting::language)));
    theme_.setMode(options.theme.value_or(static_cast<ThemeMode>(settings_.get(setting::theme))));
    workspace_ = std::make_unique<Workspace>(std::move(computation));
    makeWindow();
}

Shell::~Shell() = default;

void Shell::makeWindow() {
    window_ = std::make_unique<MainWindow>(*workspace_, theme_, settings_);
    // Queued: the window must not go while one of its own functions runs.
    connect(window_.get(), &MainWindow::languageChosen, this, &Shell::changeLanguage,
            Qt::QueuedConnection);
}

void Shell::changeLanguage() {
    language_.use(settings_.get(setting::language));
    const bool shown = window_->isVisible();
    const QRect place = window_->geometry();
    const QByteArray layout = window_->saveState();
    window_->close();
    makeWindow();
    window_->setGeometry(place);
    window_->restoreState(layout);
    emit windowChanged();
    if (shown)
        window_->show();
}

} // namespace headroom::ui
