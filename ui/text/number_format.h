#pragma once

#include "model/document/quantity.h"
#include "model/simulation/estimate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace headroom::ui {

/// A figure ready to be set in type: the number in one size, unit and interval in smaller ones.
struct FormattedValue {
    QString number;   ///< "10.9", "$1,450"
    QString unit;     ///< "s", "%"; empty where the number says it
    QString rate;     ///< "a month", where the value is one
    QString interval; ///< "±0.1" or "9.8 to 12.4"; empty where no band is known

    bool operator==(const FormattedValue&) const = default;

    /// "10.9 s ±0.1"
    QString sentence() const;
    /// "10.9 s"
    QString withUnit() const;
};

/// The unit that a range of values is shown in, and how to get there.
struct DisplayUnit {
    double factor = 1; ///< shown = value * factor
    QString suffix;    ///< "s", "%"; empty for money
    QString rate;      ///< "a month", where the value is one
    bool money = false;
};

/// Writes numbers the way people of a locale do: digits as the interval allows, the true minus
/// sign, money in US dollars, a unit whose size fits.
class NumberFormat {
    Q_DECLARE_TR_FUNCTIONS(NumberFormat)
public:
    explicit NumberFormat(const QLocale& locale = QLocale());

    /// The unit fit for values up to `magnitude`.
    DisplayUnit displayUnit(document::Unit unit, double magnitude) const;

    FormattedValue value(double value, document::Unit unit) const;
    FormattedValue estimate(const simulation::Estimate& estimate, document::Unit unit) const;
    /// The value with digits as a band from `low` to `high` allows.
    FormattedValue withBand(double value, double low, double high, document::Unit unit) const;

    /// A signed difference, "+30" or U+2212 "115", with unit.
    QString change(double difference, document::Unit unit) const;
    /// A signed relative difference in per cent.
    QString percentChange(double from, double to) const;

    /// A tick of an axis whose ticks are `step` apart (0: not evenly) and all carry `unit`.
    QString tick(double value, const DisplayUnit& unit, double step) const;
    QString number(double shown, int decimals) const;
    QString integer(qint64 value) const;
    /// "2.4 million" for large counts, plain digits otherwise.
    QString count(double value) const;

private:
    QString number(double shown, int decimals, const DisplayUnit& unit) const;
    QString join(const QString& number, const DisplayUnit& unit) const;

    QLocale locale_;
};

/// How many decimals a half-width leaves meaningful: one significant digit of it.
int decimalsForHalfWidth(double halfWidth);
/// How many decimals give `value` three significant digits.
int decimalsForValue(double value);

} // namespace headroom::ui
