#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace headroom::ui {

class Settings;
class Theme;

/// Appearance, language and what is left out of what is handed around; every choice takes effect at
/// once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, Theme& theme, QWidget* parent = nullptr);

    QComboBox& themeBox() { return *theme_; }
    QComboBox& languageBox() { return *language_; }
    QCheckBox& identifiersBox() { return *identifiers_; }

private:
    QComboBox* theme_;
    QComboBox* language_;
    QCheckBox* identifiers_;
};

} // namespace headroom::ui
