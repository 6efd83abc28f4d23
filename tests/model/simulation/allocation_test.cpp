#include "model/simulation/engine.h"
#include "model/system/read_system.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <atomic>
#include <cstdlib>
#include <new>

using namespace headroom;
using namespace headroom::simulation;

namespace {
std::atomic<std::uint64_t> allocations{0};
} // namespace

void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
// The library's temporary buffers come this way.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

/// The inner loop neither allocates nor touches JSON, which cannot be read without allocating.
class AllocationTest : public QObject {
    Q_OBJECT

private slots:
    void simulatingAllocatesNothingOnceMemoryHasGrown();
};

void AllocationTest::simulatingAllocatesNothingOnceMemoryHasGrown() {
    const Plan plan =
        compile(system::readSystem(tests::marketplaceDocument()).value().system).value();
    Engine engine(plan.data());
    Tally tally(plan.data());
    Window window;
    window.countFrom = 720;
    window.countUntil = 720 + 3600;
    window.calendar.secondOfDay = 18 * 3600;
    window.lineage = 5;
    std::uint64_t before = allocations;
    engine.simulate(window, tally, {});
    const std::uint64_t growing = allocations - before;
    tally.clear();
    before = allocations;
    engine.simulate(window, tally, {});
    const std::uint64_t again = allocations - before;
    QVERIFY(growing > 0);
    QVERIFY(tally.requests > 30'000);
    QCOMPARE(again, std::uint64_t{0});
}

QTEST_APPLESS_MAIN(AllocationTest)
#include "allocation_test.moc"
