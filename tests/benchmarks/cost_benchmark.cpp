#include "model/cost/charges.h"
#include "model/cost/simulated_usage.h"
#include "tests/model/cost/marketplace_usage.h"

#include <fmt/format.h>

#include <ctime>
#include <string>

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

/// A month as a simulation counts it, of an application with this many entities of each kind.
simulation::Usage simulatedMonth(int entities) {
    simulation::Usage month;
    for (int i = 0; i < entities; ++i) {
        const std::string id = fmt::format("MarketplaceEntityNumber{}", i);
        month.functions.push_back({.function = id,
                                   .memoryMb = 512,
                                   .invocations = 1e6,
                                   .billedSeconds = 1e6,
                                   .logBytes = 1e9});
        month.workflows.push_back({.workflow = id, .transitions = 1e6, .logBytes = 1e9});
        month.tables.push_back({.table = id, .readRequestUnits = 1e6, .writeRequestUnits = 1e6});
        month.buses.push_back({.bus = id, .eventChunks = 1e6});
    }
    month.logsIngestedGb = 10;
    return month;
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
    const simulation::Usage simulated = simulatedMonth(5);
    print("price_simulated_month",
          cpuMicroseconds([&] { sum += totals(cost::usageOf(simulated), prices).total.usd; }));
    return sum > 0 ? 0 : 1;
}
