#include "model/cost/charges.h"
#include "tests/model/cost/marketplace_usage.h"

#include <fmt/format.h>

#include <ctime>

using namespace headroom;

namespace {

/// CPU microseconds of one call, over enough calls to last about a quarter of a second.
template <typename Work>
double cpuMicroseconds(Work work) {
    const std::clock_t start = std::clock();
    long calls = 0;
    while (std::clock() - start < CLOCKS_PER_SEC / 4) {
        for (int i = 0; i < 1000; ++i)
            work();
        calls += 1000;
    }
    return static_cast<double>(std::clock() - start) * 1e6 / CLOCKS_PER_SEC /
           static_cast<double>(calls);
}

void print(const char* metric, double microseconds) {
    fmt::print("{{\"metric\":\"{}\",\"value\":{:.3f},\"unit\":\"us\"}}\n", metric, microseconds);
}

} // namespace

int main() {
    const auto book = cost::PriceBook::embedded();
    if (!book)
        return 1;
    const cost::PriceTable prices(*book, "us-east-1");
    const cost::Usage month = tests::currentMonth();
    double sum = 0;
    print("price_month_totals", cpuMicroseconds([&] { sum += totals(month, prices).total.usd; }));
    print("price_month_lines", cpuMicroseconds([&] { sum += charge(month, prices).total.usd; }));
    return sum > 0 ? 0 : 1;
}
