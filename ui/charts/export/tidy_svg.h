#pragma once

#include <QByteArray>

namespace headroom::ui {

/// What QSvgGenerator wrote without the groups that hold nothing, which are most of it, and with
/// fonts to fall back on where ours is not installed. What is no SVG comes back as it was.
QByteArray tidySvg(const QByteArray& svg);

} // namespace headroom::ui
