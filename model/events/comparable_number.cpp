#include "model/events/comparable_number.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <string>
#include <system_error>

namespace headroom::events {

namespace {

/// A decimal number reduced to its digits without zeros at either end: 0.digits times 10^exponent.
struct Decimal {
    bool negative = false;
    std::array<char, 17> digits{}; // a binary64's shortest form has no more
    std::size_t count = 0;
    bool tooLong = false; // more significant digits than fit
    std::int64_t exponent = 0;
    std::uint64_t significand = 0; // the digits as a whole number
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Collects significant digits; zeros wait until a later digit makes them significant.
class DigitCollector {
public:
    explicit DigitCollector(Decimal& decimal)
        : decimal_(decimal) {}

    void add(char digit, bool fraction) {
        if (digit == '0' && decimal_.count == 0) {
            if (fraction)
                --decimal_.exponent;
            return;
        }
        if (!fraction)
            ++decimal_.exponent;
        if (digit == '0') {
            ++pendingZeros_;
            return;
        }
        for (; pendingZeros_ > 0 && !decimal_.tooLong; --pendingZeros_)
            append('0');
        append(digit);
    }

private:
    void append(char digit) {
        if (decimal_.count == decimal_.digits.size()) {
            decimal_.tooLong = true;
            return;
        }
        decimal_.digits[decimal_.count++] = digit;
        decimal_.significand = decimal_.significand * 10 + static_cast<std::uint64_t>(digit - '0');
    }

    Decimal& decimal_;
    std::size_t pendingZeros_ = 0;
};

/// Nothing where the exponent is beyond 32 bits, which AWS's number reader refuses.
std::optional<Decimal> decompose(std::string_view spelled) {
    Decimal decimal;
    std::size_t i = 0;
    if (spelled.starts_with('-')) {
        decimal.negative = true;
        ++i;
    }
    DigitCollector collector(decimal);
    bool fraction = false;
    for (; i < spelled.size() && (isDigit(spelled[i]) || spelled[i] == '.'); ++i) {
        if (spelled[i] == '.')
            fraction = true;
        else
            collector.add(spelled[i], fraction);
    }
    if (i >= spelled.size())
        return decimal;
    ++i; // e or E
    if (spelled[i] == '+')
        ++i;
    std::int64_t written = 0;
    const auto read = std::from_chars(spelled.data() + i, spelled.data() + spelled.size(), written);
    constexpr std::int64_t limit = std::numeric_limits<std::int32_t>::max();
    if (read.ec != std::errc{} || written > limit || written < -limit)
        return std::nullopt;
    decimal.exponent += written;
    return decimal;
}

/// Clinger's exact case: both factors are binary64 numbers, so that one operation rounds once.
std::optional<double> exactProduct(const Decimal& decimal) {
    static constexpr std::array<double, 23> powersOfTen{
        1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    constexpr std::int64_t largest = 22;
    const std::int64_t power = decimal.exponent - static_cast<std::int64_t>(decimal.count);
    if (decimal.count > std::numeric_limits<double>::digits10 || power > largest ||
        power < -largest)
        return std::nullopt;
    const auto significand = static_cast<double>(decimal.significand);
    return power < 0 ? significand / powersOfTen[static_cast<std::size_t>(-power)]
                     : significand * powersOfTen[static_cast<std::size_t>(power)];
}

bool sameDigits(const Decimal& a, const Decimal& b) {
    return a.count == b.count && a.exponent == b.exponent && a.significand == b.significand;
}

} // namespace

std::optional<double> comparableNumber(std::string_view spelled) {
    const auto decimal = decompose(spelled);
    if (!decimal || decimal->tooLong)
        return std::nullopt;
    if (decimal->count == 0)
        return 0.0;
    // Up to 15 digits survive the way to binary64 and back, so their shortest form is themselves.
    if (const auto magnitude = exactProduct(*decimal))
        return decimal->negative ? -*magnitude : *magnitude;

    double nearest = 0;
    const auto read = std::from_chars(spelled.data(), spelled.data() + spelled.size(), nearest);
    if (read.ec != std::errc{})
        return std::nullopt;
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), nearest,
                                       std::chars_format::scientific);
    const std::string_view shortest(buffer.data(),
                                    static_cast<std::size_t>(written.ptr - buffer.data()));
    const auto shortestDecimal = decompose(shortest);
    if (!shortestDecimal || !sameDigits(*decimal, *shortestDecimal))
        return std::nullopt;
    return nearest;
}

} // namespace headroom::events
