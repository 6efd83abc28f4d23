#pragma once

#include "model/figures/figure.h"
#include "ui/charts/figure_extent.h"
#include "ui/charts/series_style.h"

#include <QDate>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

namespace headroom::ui {

/// What a picture that leaves the program says about where it comes from.
struct PictureCaption {
    QString project;
    QString scenario;
    QDate date;
    QString assumptions;
};

/// One figure to be drawn outside the window, always in the light theme.
struct PictureRequest {
    std::shared_ptr<const figures::Figure> figure;
    PictureCaption caption;
    QSizeF size{800, 500}; ///< device-independent pixels, all of the picture
    HiddenColumns hidden;
    std::optional<Range> visible;
};

QImage pictureImage(const PictureRequest& request, int scale);

/// Writes a picture in the format that the suffix names (.png, .svg, .pdf) or the values (.csv).
/// The file appears whole or not at all; the error says what failed.
tl::expected<void, QString> writeFigure(const PictureRequest& request, const QString& path,
                                        int scale = 2);

} // namespace headroom::ui
