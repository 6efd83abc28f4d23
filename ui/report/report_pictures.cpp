#include "ui/report/report_pictures.h"

#include "ui/theme/tokens.h"

#include <QFile>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF pictureSize{840, 350};

std::string base64(const QString& resource) {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toBase64().toStdString();
}

std::vector<report::PageColor> pageColors() {
    const Tokens& light = lightTokens();
    const Tokens& dark = darkTokens();
    std::vector<report::PageColor> colors;
    const auto add = [&](const char* name, QColor Tokens::*token) {
        colors.push_back(
            {name, (light.*token).name().toStdString(), (dark.*token).name().toStdString()});
    };
    add("window", &Tokens::window);
    add("panel", &Tokens::panel);
    add("line", &Tokens::line);
    add("grid", &Tokens::grid);
    add("text", &Tokens::text);
    add("muted", &Tokens::muted);
    add("accent", &Tokens::accent);
    add("accent-soft", &Tokens::accentSoft);
    add("baseline", &Tokens::baseline);
    add("good", &Tokens::good);
    add("good-soft", &Tokens::goodSoft);
    add("warn", &Tokens::warn);
    add("warn-soft", &Tokens::warnSoft);
    add("bad", &Tokens::bad);
    add("bad-soft", &Tokens::badSoft);
    return colors;
}

} // namespace

PictureRequest reportPicture(const std::shared_ptr<const report::Report>& report,
                             const figures::Figure& figure) {
    PictureRequest request;
    request.figure = {report, &figure};
    request.size = pictureSize;
    return request;
}

std::optional<report::PageStyle> pageStyle(const std::shared_ptr<const report::Report>& report,
                                           const Proceed& proceed) {
    report::PageStyle style;
    style.colors = pageColors();
    style.regularFont = base64(u":/fonts/HeadroomSans-Regular.otf"_s);
    style.boldFont = base64(u":/fonts/HeadroomSans-SemiBold.otf"_s);
    double done = 0;
    for (const figures::Figure& figure : report->figures) {
        style.pictures.emplace(figure.id, pictureSvg(reportPicture(report, figure)).toStdString());
        ++done;
        if (proceed && !proceed(done / static_cast<double>(report->figures.size())))
            return std::nullopt;
    }
    return style;
}

} // namespace headroom::ui
