#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QWidget;

namespace headroom::ui {

/// The colours of one theme, named by what they are for. Text colours have a contrast of at least
/// 4.5:1 on `panel`, `window` and their own soft background.
struct Tokens {
    QColor window; ///< behind everything
    QColor panel;  ///< cards, charts, inspector, bars
    QColor rail;   ///< navigation
    QColor line;   ///< borders, 1 px
    QColor grid;   ///< grid lines in charts
    QColor text;   ///< values
    QColor muted;  ///< labels, units, axes
    QColor accent; ///< the scenario, selection, sliders
    QColor accentSoft;
    QColor onAccent; ///< text on an accent surface
    QColor baseline; ///< "current" in every chart; never text
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor hover;   ///< a control under the pointer
    QColor pressed; ///< a control held down
    bool dark = false;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The tokens of the theme that a palette shows, judged by the lightness of its window colour.
const Tokens& tokensOf(const QPalette& palette);
const Tokens& tokensOf(const QWidget* widget);

QPalette paletteOf(const Tokens& tokens);

/// The colour that a service keeps everywhere ("lambda", "stepFunctions", ...), distinguishable
/// with impaired colour vision (Okabe and Ito, 2008); grey for services without one.
QColor serviceColor(const QString& service);

/// A colour for the n-th series that belongs to no service and no scenario.
QColor seriesColor(const Tokens& tokens, int index);

/// `share` of `over` laid on `under`, opaque.
QColor mixed(const QColor& under, const QColor& over, double share);

/// The contrast ratio of WCAG 2.1, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace headroom::ui
