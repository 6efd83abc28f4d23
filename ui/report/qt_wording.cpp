#include "ui/report/qt_wording.h"

#include "ui/text/number_format.h"
#include "ui/text/text.h"

#include <QLocale>

namespace headroom::ui {

std::string QtWording::language() const {
    const QLocale locale;
    return locale.language() == QLocale::C ? "en" : locale.bcp47Name().toStdString();
}

std::string QtWording::text(const document::Text& text) const {
    return toString(text).toStdString();
}

report::Number QtWording::estimate(const simulation::Estimate& estimate,
                                   document::Unit unit) const {
    const FormattedValue value = NumberFormat().estimate(estimate, unit);
    return {value.withUnit().toStdString(), value.interval.toStdString()};
}

std::string QtWording::change(double difference, document::Unit unit) const {
    return NumberFormat().change(difference, unit).toStdString();
}

} // namespace headroom::ui
