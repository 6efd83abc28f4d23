#pragma once

#include "model/document/text.h"

#include <QLocale>
#include <QString>

namespace headroom::ui {

/// A text of the model in the user's language, its numbers in the user's locale.
QString toString(const document::Text& text, const QLocale& locale = QLocale());

} // namespace headroom::ui
