#include "ui/theme/tokens.h"

#include <QHash>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

Tokens makeLight() {
    Tokens t;
    t.window = QColor(0xF5, 0xF6, 0xF8);
    t.panel = QColor(0xFF, 0xFF, 0xFF);
    t.rail = QColor(0xFB, 0xFB, 0xFC);
    t.line = QColor(0xE2, 0xE5, 0xEA);
    t.grid = QColor(0xED, 0xEF, 0xF2);
    t.text = QColor(0x1B, 0x1F, 0x24);
    t.muted = QColor(0x5B, 0x64, 0x70);
    t.accent = QColor(0x34, 0x57, 0xD5);
    t.accentSoft = QColor(0xE8, 0xED, 0xFC);
    t.onAccent = QColor(0xFF, 0xFF, 0xFF);
    t.baseline = QColor(0x8A, 0x94, 0xA3);
    t.good = QColor(0x17, 0x75, 0x44);
    t.warn = QColor(0x95, 0x58, 0x00);
    t.bad = QColor(0xC0, 0x39, 0x2B);
    t.hover = QColor(0xF0, 0xF2, 0xF5);
    t.pressed = QColor(0xE4, 0xE7, 0xEC);
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.window = QColor(0x14, 0x17, 0x1C);
    t.panel = QColor(0x1B, 0x1F, 0x26);
    t.rail = QColor(0x17, 0x1A, 0x20);
    t.line = QColor(0x2B, 0x31, 0x3B);
    t.grid = QColor(0x26, 0x2C, 0x35);
    t.text = QColor(0xE6, 0xE9, 0xEE);
    t.muted = QColor(0x98, 0xA2, 0xB0);
    t.accent = QColor(0x86, 0xA1, 0xFF);
    t.accentSoft = QColor(0x26, 0x30, 0x4F);
    t.onAccent = QColor(0x10, 0x14, 0x24);
    t.baseline = QColor(0x7C, 0x87, 0x96);
    t.good = QColor(0x5C, 0xC9, 0x8F);
    t.warn = QColor(0xE8, 0xB1, 0x5C);
    t.bad = QColor(0xF0, 0x85, 0x7A);
    t.hover = QColor(0x23, 0x28, 0x31);
    t.pressed = QColor(0x2C, 0x32, 0x3D);
    t.dark = true;
    return t;
}

Tokens withSoftColors(Tokens t) {
    const double share = t.dark ? 0.15 : 0.10;
    t.goodSoft = mixed(t.panel, t.good, share);
    t.warnSoft = mixed(t.panel, t.warn, share);
    t.badSoft = mixed(t.panel, t.bad, share);
    return t;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& lightTokens() {
    static const Tokens tokens = withSoftColors(makeLight());
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = withSoftColors(makeDark());
    return tokens;
}

const Tokens& tokensOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens()
                                                                               : lightTokens();
}

const Tokens& tokensOf(const QWidget* widget) {
    return tokensOf(widget ? widget->palette() : QPalette());
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.panel);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.panel);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.bad);
    set(QPalette::ToolTipBase, t.panel);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Highlight, t.accentSoft);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Light, t.line);
    set(QPalette::Midlight, t.line);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line);
    set(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(t.panel, t.muted, 0.75));
    return palette;
}

QColor serviceColor(const QString& service) {
    static const QHash<QString, QColor> colors{
        {u"lambda"_s, QColor(0xE6, 0x9F, 0x00)},     {u"stepFunctions"_s, QColor(0xCC, 0x79, 0xA7)},
        {u"dynamodb"_s, QColor(0x00, 0x72, 0xB2)},   {u"eventBridge"_s, QColor(0x00, 0x9E, 0x73)},
        {u"cloudWatch"_s, QColor(0x56, 0xB4, 0xE9)},
    };
    return colors.value(service, QColor(0x99, 0x99, 0x99));
}

QColor seriesColor(const Tokens& tokens, int index) {
    const std::array<QColor, 6> colors{tokens.accent,
                                       QColor(0xE6, 0x9F, 0x00),
                                       QColor(0x00, 0x9E, 0x73),
                                       QColor(0xCC, 0x79, 0xA7),
                                       QColor(0x56, 0xB4, 0xE9),
                                       QColor(0xD5, 0x5E, 0x00)};
    return colors[static_cast<std::size_t>(std::max(index, 0)) % colors.size()];
}

QColor mixed(const QColor& under, const QColor& over, double share) {
    const auto channel = [share](int below, int above) {
        return static_cast<int>(std::lround(below + (above - below) * share));
    };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace headroom::ui
