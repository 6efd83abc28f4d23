#pragma once

#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace headroom::ui {

/// What a command line may say for once, without changing what is set.
struct ShellOptions {
    QString settingsFile; ///< instead of the user's own settings
    std::optional<ThemeMode> theme;
    std::optional<QString> language;
};

/// Everything that a running window needs, in the right order; makes the window anew when another
/// language is chosen, while the workspace lives on.
class Shell : public QObject {
    Q_OBJECT
public:
    explicit Shell(std::shared_ptr<Computation> computation, const ShellOptions& options = {});
    ~Shell() override;

    MainWindow& window() { return *window_; }
    Workspace& workspace() { return *workspace_; }
    Settings& settings() { return settings_; }
    Theme& theme() { return theme_; }

signals:
    /// A new window has taken the place of the last one; who listened to that has to listen again.
    void windowChanged();

private:
    void makeWindow();
    void changeLanguage();

    Settings settings_;
    Language language_;
    Theme theme_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace headroom::ui
