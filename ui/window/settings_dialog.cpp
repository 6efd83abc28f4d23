#include "ui/window/settings_dialog.h"

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

namespace headroom::ui {

SettingsDialog::SettingsDialog(Settings& settings, Theme& theme, QWidget* parent)
    : QDialog(parent)
    , theme_(new QComboBox)
    , language_(new QComboBox)
    , identifiers_(new QCheckBox(tr("Keep account ids, ARNs and environment values"))) {
    setWindowTitle(tr("Settings"));
    theme_->addItem(tr("Like the system"), static_cast<int>(ThemeMode::system));
    theme_->addItem(tr("Light"), static_cast<int>(ThemeMode::light));
    theme_->addItem(tr("Dark"), static_cast<int>(ThemeMode::dark));
    theme_->setAccessibleName(tr("Theme"));
    theme_->setCurrentIndex(theme_->findData(settings.get(setting::theme)));
    language_->addItem(tr("Like the system"), QString());
    for (const char* code : {"en", "de"}) {
        const QLocale locale(QString::fromLatin1(code));
        QString name = locale.nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        language_->addItem(name, QString::fromLatin1(code));
    }
    language_->setAccessibleName(tr("Language"));
    language_->setCurrentIndex(language_->findData(settings.get(setting::language)));

    identifiers_->setToolTip(
        tr("In sessions that are begun from now on and in reports. Without this account ids become "
           "zeros, names in ARNs made-up ones, and values of environment variables are left out."));
    identifiers_->setChecked(settings.get(setting::keepIdentifiers));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Theme"), theme_);
    form->addRow(tr("Language"), language_);
    form->addRow(tr("Handed around"), identifiers_);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(360);

    const auto applyTheme = [&settings, &theme](int mode) {
        settings.set(setting::theme, mode);
        theme.setMode(static_cast<ThemeMode>(mode));
    };
    connect(theme_, &QComboBox::activated, this,
            [this, applyTheme](int index) { applyTheme(theme_->itemData(index).toInt()); });
    connect(language_, &QComboBox::activated, this, [this, &settings](int index) {
        settings.set(setting::language, language_->itemData(index).toString());
    });
    connect(identifiers_, &QCheckBox::toggled, this,
            [&settings](bool keep) { settings.set(setting::keepIdentifiers, keep); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this, &settings, applyTheme] {
                theme_->setCurrentIndex(theme_->findData(setting::theme.otherwise));
                language_->setCurrentIndex(0);
                applyTheme(setting::theme.otherwise);
                settings.set(setting::language, setting::language.otherwise);
                identifiers_->setChecked(setting::keepIdentifiers.otherwise);
            });
}

} // namespace headroom::ui
