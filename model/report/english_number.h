#pragma once

#include "model/document/quantity.h"
#include "model/report/wording.h"

#include <string>

/// Numbers as an English text writes them: 1,450 with groups, a unit whose size fits, US dollars,
/// the true minus sign.
namespace headroom::report::english {

/// Digits with groups of three; a negative value has U+2212.
std::string grouped(double value, int decimals);

/// The value with as many digits as a band from `low` to `high` allows; equal bounds are no band.
Number withBand(double value, double low, double high, document::Unit unit);

/// A signed difference with its unit.
std::string change(double difference, document::Unit unit);

} // namespace headroom::report::english
