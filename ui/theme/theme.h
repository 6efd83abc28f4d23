#pragma once

#include <QObject>

namespace headroom::ui {

enum class ThemeMode { system, light, dark };

/// Puts the bundled font, the application style and one of the two palettes on the application
/// and keeps the palette right while the desktop switches between light and dark.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    ThemeMode mode() const { return mode_; }
    void setMode(ThemeMode mode);
    bool isDark() const { return dark_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    void apply();

    ThemeMode mode_ = ThemeMode::system;
    bool dark_ = false;
    bool applying_ = false;
};

} // namespace headroom::ui
