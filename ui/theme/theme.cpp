#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QEvent>

namespace headroom::ui {

namespace {

/// What the desktop asks for, with the application's own palette out of the way.
bool desktopIsDark() {
    QApplication::setPalette(QPalette());
    return tokensOf(QApplication::palette()).dark;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent) {
    loadBundledFonts();
    QApplication::setStyle(new Style);
    QApplication::setFont(font(FontRole::body));
    apply();
    qApp->installEventFilter(this);
}

Theme::~Theme() {
    qApp->removeEventFilter(this);
}

void Theme::setMode(ThemeMode mode) {
    if (mode == mode_)
        return;
    mode_ = mode;
    apply();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // The desktop's switch arrives as a palette change of the application that is not our own.
    const bool switched =
        watched == qApp && !applying_ && mode_ == ThemeMode::system &&
        (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange);
    if (switched)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply() {
    applying_ = true;
    dark_ = mode_ == ThemeMode::system ? desktopIsDark() : mode_ == ThemeMode::dark;
    QApplication::setPalette(paletteOf(dark_ ? darkTokens() : lightTokens()));
    // Palette events of this change may still be queued; only what comes after them counts.
    QMetaObject::invokeMethod(
        this, [this] { applying_ = false; }, Qt::QueuedConnection);
    emit changed();
}

} // namespace headroom::ui
