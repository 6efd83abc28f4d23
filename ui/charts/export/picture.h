#pragma once

#include "model/figures/figure.h"
#include "ui/charts/figure_extent.h"
#include "ui/charts/series_style.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

class QPainter;

namespace headroom::ui {

/// What a picture that leaves the program says about where it comes from.
struct PictureCaption {
    QString project;
    QString scenario;
    QDate date;
    QString assumptions;
};

/// One figure to be drawn outside the window; in the light theme unless another is asked for.
struct PictureRequest {
    std::shared_ptr<const figures::Figure> figure;
    PictureCaption caption;
    QSizeF size{800, 500}; ///< device-independent pixels, all of the picture
    HiddenColumns hidden;
    std::optional<Range> visible;
    const Tokens* tokens = &lightTokens();
};

/// Draws the picture into the rectangle from 0, 0 to the request's size.
void drawPicture(QPainter& painter, const PictureRequest& request);

/// The picture as SVG: text as text, 96 units an inch, the same bytes for the same request.
/// Empty where it cannot be drawn.
QByteArray pictureSvg(const PictureRequest& request);

QImage pictureImage(const PictureRequest& request, int scale);

/// Writes a picture in the format that the suffix names (.png, .svg, .pdf) or the values (.csv).
/// The file appears whole or not at all; the error says what failed.
tl::expected<void, QString> writeFigure(const PictureRequest& request, const QString& path,
                                        int scale = 2);

} // namespace headroom::ui
