#include "ui/theme/typography.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace headroom::ui {

using namespace Qt::StringLiterals;

bool loadBundledFonts() {
    const std::array files{u":/fonts/HeadroomSans-Regular.otf"_s,
                           u":/fonts/HeadroomSans-SemiBold.otf"_s};
    return std::ranges::all_of(
        files, [](const QString& file) { return QFontDatabase::addApplicationFont(file) >= 0; });
}

QFont font(FontRole role) {
    QFont result(u"Headroom Sans"_s);
    int pixels = 13;
    bool strong = false;
    switch (role) {
    case FontRole::body:
        break;
    case FontRole::strong:
        strong = true;
        break;
    case FontRole::label:
        pixels = 12;
        break;
    case FontRole::note:
        pixels = 11;
        break;
    case FontRole::noteStrong:
        pixels = 11;
        strong = true;
        break;
    case FontRole::headline:
        pixels = 14;
        break;
    case FontRole::headlineStrong:
        pixels = 14;
        strong = true;
        break;
    case FontRole::value:
        pixels = 24;
        strong = true;
        break;
    }
    result.setPixelSize(pixels);
    result.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    // Unhinted outlines keep the same widths on every screen and in exported pictures.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace headroom::ui
