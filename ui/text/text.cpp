#include "ui/text/text.h"

#include "ui/text/number_format.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

QString rendered(const document::Text::Argument& argument, const NumberFormat& format) {
    if (const auto* words = std::get_if<std::string>(&argument))
        return QString::fromStdString(*words);
    if (const auto* number = std::get_if<std::int64_t>(&argument))
        return format.integer(*number);
    const auto& quantity = std::get<document::Quantity>(argument);
    return format.value(quantity.value, quantity.unit).withUnit();
}

} // namespace

QString toString(const document::Text& text, const QLocale& locale) {
    if (text.empty())
        return {};
    const NumberFormat format(locale);
    const QString sentence =
        text.context().empty()
            ? QString::fromStdString(text.source())
            : QCoreApplication::translate(text.context().c_str(), text.source().c_str());
    // Replaced in one pass, so that an argument that holds "%2" stays as it is.
    QString result;
    result.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool placeholder = sentence[i] == u'%' && i + 1 < sentence.size() &&
                                 sentence[i + 1] >= u'1' && sentence[i + 1] <= u'9';
        if (!placeholder) {
            result += sentence[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(sentence[i + 1].unicode() - u'1');
        if (index < text.arguments().size())
            result += rendered(text.arguments()[index], format);
        ++i;
    }
    return result;
}

} // namespace headroom::ui
