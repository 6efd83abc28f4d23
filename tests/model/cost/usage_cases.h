#pragma once

#include <span>

/// Usage of one service as JSON text, kept apart from the test classes because moc misreads raw
/// string literals.
namespace headroom::tests {

struct UsageCase {
    const char* name;
    const char* service;
    const char* usage;
    double usd; ///< in us-east-1
};

std::span<const UsageCase> pricedUsages();

struct UsageMistake {
    const char* name;
    const char* service;
    const char* usage;
    const char* finding; ///< the only diagnostic's code and JSON pointer
};

std::span<const UsageMistake> usageMistakes();

} // namespace headroom::tests
