#include "ui/text/number_format.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using document::Unit;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostDecimals = 6;
constexpr int mostPercentDecimals = 2;
constexpr QChar minusSign(0x2212);
// A space that keeps a number and its unit on one line.
constexpr QChar noBreakSpace(0x00A0);

struct Step {
    double from;   ///< shown in this unit from here on, in the base unit
    double factor; ///< shown = base * factor
    const char* suffix;
};

/// The last step that `magnitude` reaches, the first one otherwise.
template <std::size_t count>
const Step& fitting(const Step (&steps)[count], double magnitude) {
    std::size_t chosen = 0;
    for (std::size_t i = 1; i < count; ++i)
        if (magnitude >= steps[i].from)
            chosen = i;
    return steps[chosen];
}

DisplayUnit scaled(const Step& step, double toBase) {
    return {step.factor * toBase, NumberFormat::tr(step.suffix), {}, false};
}

DisplayUnit timeUnit(double magnitudeSeconds, double toSeconds) {
    static constexpr Step steps[]{{0, 1000, QT_TRANSLATE_NOOP("NumberFormat", "ms")},
                                  {1, 1, QT_TRANSLATE_NOOP("NumberFormat", "s")},
                                  {180, 1 / 60.0, QT_TRANSLATE_NOOP("NumberFormat", "min")},
                                  {7200, 1 / 3600.0, QT_TRANSLATE_NOOP("NumberFormat", "h")},
                                  {259200, 1 / 86400.0, QT_TRANSLATE_NOOP("NumberFormat", "d")}};
    return scaled(fitting(steps, magnitudeSeconds), toSeconds);
}

DisplayUnit sizeUnit(double magnitudeBytes, double toBytes) {
    constexpr double k = 1024;
    static constexpr Step steps[]{
        {0, 1, QT_TRANSLATE_NOOP("NumberFormat", "B")},
        {k, 1 / k, QT_TRANSLATE_NOOP("NumberFormat", "KB")},
        {k * k, 1 / (k * k), QT_TRANSLATE_NOOP("NumberFormat", "MB")},
        {k * k * k, 1 / (k * k * k), QT_TRANSLATE_NOOP("NumberFormat", "GB")},
        {k * k * k * k, 1 / (k * k * k * k), QT_TRANSLATE_NOOP("NumberFormat", "TB")}};
    return scaled(fitting(steps, magnitudeBytes), toBytes);
}

DisplayUnit countUnit(double magnitude) {
    static constexpr Step steps[]{{0, 1, ""},
                                  {1e6, 1e-6, QT_TRANSLATE_NOOP("NumberFormat", "M")},
                                  {1e9, 1e-9, QT_TRANSLATE_NOOP("NumberFormat", "bn")}};
    const Step& step = fitting(steps, magnitude);
    return {step.factor, *step.suffix ? NumberFormat::tr(step.suffix) : QString(), {}, false};
}

bool isBand(double low, double high) {
    return std::isfinite(low) && std::isfinite(high) && high > low;
}

/// The fewest decimals that write a round number exactly.
int neededDecimals(double value) {
    int decimals = 0;
    for (double scale = 1; decimals < mostDecimals; ++decimals, scale *= 10)
        if (std::abs(value * scale - std::round(value * scale)) < 1e-6 * std::abs(value * scale))
            break;
    return decimals;
}

} // namespace

int decimalsForHalfWidth(double halfWidth) {
    if (!(halfWidth > 0) || !std::isfinite(halfWidth))
        return 0;
    // 0.095 rounds to 0.1: its one significant digit stands one place further left.
    const double rounded = std::pow(10, std::floor(std::log10(halfWidth) + 1e-9));
    const double lifted = std::round(halfWidth / rounded) >= 10 ? rounded * 10 : rounded;
    return std::clamp(static_cast<int>(-std::floor(std::log10(lifted) + 1e-9)), 0, mostDecimals);
}

int decimalsForValue(double value) {
    const double magnitude = std::abs(value);
    if (magnitude == 0 || !std::isfinite(magnitude))
        return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(magnitude) + 1e-9)), 0,
                      mostDecimals);
}

QString FormattedValue::withUnit() const {
    QString text = number;
    for (const QString& part : {unit, rate})
        if (!part.isEmpty())
            text += noBreakSpace + part;
    return text;
}

QString FormattedValue::sentence() const {
    return interval.isEmpty() ? withUnit() : withUnit() + u' ' + interval;
}

// Where nobody has chosen a locale, numbers are English ones.
NumberFormat::NumberFormat(const QLocale& locale)
    : locale_(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale) {}

DisplayUnit NumberFormat::displayUnit(Unit unit, double magnitude) const {
    const double size = std::abs(magnitude);
    switch (unit) {
    case Unit::none:
        return {};
    case Unit::count:
        return countUnit(size);
    case Unit::ratio:
        return {100, u"%"_s, {}, false};
    case Unit::milliseconds:
        return timeUnit(size / 1000, 1 / 1000.0);
    case Unit::seconds:
        return timeUnit(size, 1);
    case Unit::hours:
        return timeUnit(size * 3600, 3600);
    case Unit::bytes:
        return sizeUnit(size, 1);
    case Unit::kilobytes:
        return sizeUnit(size * 1024, 1024);
    case Unit::megabytes:
        return {1, tr("MB"), {}, false};
    case Unit::gigabytes:
        return {1, tr("GB"), {}, false};
    case Unit::usd:
        return {1, {}, {}, true};
    case Unit::usdPerMonth:
        return {1, {}, tr("a month"), true};
    case Unit::perSecond:
        return {1, tr("/s"), {}, false};
    case Unit::perMonth: {
        DisplayUnit shown = countUnit(size);
        shown.rate = tr("a month");
        return shown;
    }
    case Unit::requestUnits: {
        DisplayUnit shown = countUnit(size);
        shown.rate = tr("units");
        return shown;
    }
    }
    return {};
}

QString NumberFormat::number(double shown, int decimals) const {
    QString text = locale_.toString(shown, 'f', decimals);
    if (shown < 0) {
        // A negative number that rounds to zero carries no sign.
        const double unitOfLast = std::pow(10, -decimals);
        if (std::abs(shown) < unitOfLast / 2)
            return locale_.toString(0.0, 'f', decimals);
        text.replace(locale_.negativeSign(), QString(minusSign));
    }
    return text;
}

QString NumberFormat::number(double shown, int decimals, const DisplayUnit& unit) const {
    if (!unit.money)
        return number(shown, decimals);
    const QString digits = number(std::abs(shown), decimals);
    const bool negative = number(shown, decimals).startsWith(minusSign);
    // Where the locale puts its own currency tells where the dollar sign goes.
    const bool leading = locale_.toCurrencyString(1.0, u"$"_s).startsWith(u'$');
    const QString money = leading ? u'$' + digits : digits + noBreakSpace + u'$';
    return negative ? minusSign + money : money;
}

QString NumberFormat::join(const QString& number, const DisplayUnit& unit) const {
    QString text = number;
    if (!unit.suffix.isEmpty())
        text += noBreakSpace + unit.suffix;
    if (!unit.rate.isEmpty())
        text += noBreakSpace + unit.rate;
    return text;
}

FormattedValue NumberFormat::value(double value, Unit unit) const {
    return withBand(value, value, value, unit);
}

FormattedValue NumberFormat::withBand(double value, double low, double high, Unit unit) const {
    if (!std::isfinite(value))
        return {u"–"_s, {}, {}, {}};
    const DisplayUnit shown = displayUnit(unit, value);
    const double scaledValue = value * shown.factor;
    const bool band = isBand(low, high);
    const double halfWidth = band ? (high - low) / 2 * shown.factor : 0;
    // Three significant digits at most: a narrower interval would only lengthen the number.
    const int most = std::min(unit == Unit::ratio ? mostPercentDecimals : mostDecimals,
                              decimalsForValue(scaledValue));
    int decimals =
        std::min(most, band ? decimalsForHalfWidth(halfWidth) : neededDecimals(scaledValue));
    if (shown.money)
        decimals = std::abs(scaledValue) < 10 && value != 0 ? 2 : 0;
    FormattedValue result;
    result.number = number(scaledValue, decimals, shown);
    result.unit = shown.suffix;
    result.rate = shown.rate;
    if (!band)
        return result;
    const int bandDecimals =
        shown.money ? std::clamp(decimalsForHalfWidth(halfWidth), decimals, 2) : decimals;
    // A band that leans to one side is told by its ends, an even one by its half.
    const double above = high - value;
    const double below = value - low;
    const bool even = std::abs(above - below) <= 0.25 * (high - low);
    const double lastPlace = std::pow(10, -bandDecimals);
    if (halfWidth < lastPlace / 2)
        result.interval = u"±<"_s + number(lastPlace, bandDecimals);
    else if (even)
        result.interval = u'±' + number(halfWidth, bandDecimals);
    else
        result.interval = tr("%1 to %2")
                              .arg(number(low * shown.factor, std::max(decimals, 0)),
                                   number(high * shown.factor, std::max(decimals, 0)));
    return result;
}

FormattedValue NumberFormat::estimate(const simulation::Estimate& estimate, Unit unit) const {
    if (estimate.insufficient)
        return {u"–"_s, {}, {}, tr("too few observations")};
    FormattedValue result = withBand(estimate.value, estimate.low, estimate.high, unit);
    if (estimate.upperBound)
        result.number.prepend(u"< "_s);
    return result;
}

QString NumberFormat::change(double difference, Unit unit) const {
    const DisplayUnit shown = displayUnit(unit, difference);
    const double scaledValue = difference * shown.factor;
    int decimals = decimalsForValue(scaledValue);
    if (shown.money)
        decimals = std::abs(scaledValue) < 10 ? 2 : 0;
    else
        decimals = std::min(decimals, neededDecimals(scaledValue));
    QString text = number(scaledValue, decimals, shown);
    if (difference > 0)
        text.prepend(u'+');
    return shown.suffix.isEmpty() ? text : text + noBreakSpace + shown.suffix;
}

QString NumberFormat::percentChange(double from, double to) const {
    if (!(std::abs(from) > 0) || !std::isfinite(from) || !std::isfinite(to))
        return u"–"_s;
    const double percent = (to - from) / std::abs(from) * 100;
    const QString text = number(percent, std::abs(percent) < 10 ? 1 : 0);
    return (percent > 0 && !text.startsWith(u'+') ? u"+"_s : QString()) + text + noBreakSpace +
           u'%';
}

QString NumberFormat::tick(double value, const DisplayUnit& unit, double step) const {
    const int decimals = neededDecimals((step == 0 ? value : step) * unit.factor);
    const QString text = number(value * unit.factor, decimals, unit);
    return unit.suffix.isEmpty() ? text : text + noBreakSpace + unit.suffix;
}

QString NumberFormat::integer(qint64 value) const {
    return locale_.toString(value).replace(locale_.negativeSign(), QString(minusSign));
}

QString NumberFormat::count(double value) const {
    if (value >= 1e9)
        return tr("%1 billion").arg(number(value / 1e9, 1));
    if (value >= 1e6)
        return tr("%1 million").arg(number(value / 1e6, 1));
    return number(value, 0);
}

} // namespace headroom::ui
