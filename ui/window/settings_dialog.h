#pragma once

#include <QDialog>

class QComboBox;

namespace headroom::ui {

class Settings;
class Theme;

/// Appearance and language; every choice takes effect at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, Theme& theme, QWidget* parent = nullptr);

    QComboBox& themeBox() { return *theme_; }
    QComboBox& languageBox() { return *language_; }

private:
    QComboBox* theme_;
    QComboBox* language_;
};

} // namespace headroom::ui
