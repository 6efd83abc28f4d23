#pragma once

#include <cstdlib>
#include <iostream>

namespace headroom::tests {

/// Ends the program where a property does not hold, which the fuzzer takes for a finding.
inline void require(bool condition, const char* what) {
    if (condition)
        return;
    std::cerr << what << '\n';
    std::abort();
}

} // namespace headroom::tests
