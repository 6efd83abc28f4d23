#pragma once

#include <QByteArray>
#include <QDate>

namespace headroom::ui {

/// A document of QPdfWriter's with the date of what it shows as the date of its creation: for the
/// same content the same bytes. The order of fonts and images in it follows Qt's hash seed, which a
/// program that wants that fixes.
QByteArray datedPdf(QByteArray pdf, const QDate& date);

} // namespace headroom::ui
